package standfirst.render;

import java.util.ArrayList;
import java.util.Optional;
import standfirst.model.LeadStory;

/** A story in full. The first of an edition has the page's only h1; further ones begin with a rule. */
final class LeadStoryRenderer {
    private LeadStoryRenderer() {}

    static Html html(LeadStory story, RenderContext context) {
        return Html.join(
                context.level() == 1 ? Html.EMPTY : Html.join(Parts.gap(), Parts.rule(context)),
                Parts.label(story.kicker(), "16px", context),
                headline(story, context),
                standfirst(story, context),
                FigureRenderer.html(story.figure(), context),
                byline(story, context),
                RichRenderer.html(story.body(), context.below(story.headline()), context),
                signOff(story),
                readMore(story, context));
    }

    static void text(LeadStory story, PlainText plain, RenderContext context) {
        plain.paragraph(story.kicker());
        plain.heading(story.headline(), context.level());
        plain.paragraph(story.standfirst());
        FigureRenderer.words(story.figure(), plain);
        if (story.showsByline() && !Escape.isBlank(story.byline().name())) {
            plain.paragraph(Wording.by(context) + story.byline().name() + Wording.role(story.byline()));
            story.byline().link().ifPresent(plain::linkBeside);
        }
        plain.rich(story.body());
        plain.paragraph(String.join("\n", story.signOff()));
        story.readMore().ifPresent(link -> plain.labelled(story.readMoreLabel(), link));
        // Where its picture leads belongs to the story, and readers look for it at the end.
        story.figure()
                .link()
                .filter(link -> story.figure().picture().isPresent()
                        && !(story.readMore().equals(Optional.of(link)) && !Escape.isBlank(story.readMoreLabel())))
                .ifPresent(plain::alone);
    }

    private static Html headline(LeadStory story, RenderContext context) {
        return Escape.isBlank(story.headline())
                ? Html.EMPTY
                : Html.of(
                        """
                        <h{}{} style="margin:{} 0 8px;{}">{}</h{}>
                        """,
                        context.level(),
                        context.id(),
                        Escape.isBlank(story.kicker()) ? "16px" : "0",
                        context.styles().headline(context.level(), context.width()),
                        story.headline(),
                        context.level());
    }

    private static Html standfirst(LeadStory story, RenderContext context) {
        return Escape.isBlank(story.standfirst())
                ? Html.EMPTY
                : Html.of(
                        """
                        <p class="m" style="margin:0 0 16px{};color:{}">{}</p>
                        """,
                        context.styles().standfirst(context.width()),
                        context.light().muted(),
                        story.standfirst());
    }

    private static Html byline(LeadStory story, RenderContext context) {
        if (!story.showsByline() || Escape.isBlank(story.byline().name())) {
            return Html.EMPTY;
        }
        var byline = story.byline();
        return Parts.small(
                Html.of(
                        "{}<b>{}</b>{}",
                        Wording.by(context),
                        Parts.linked(byline.link(), Html.words(byline.name()), context),
                        Wording.role(byline)),
                context);
    }

    private static Html signOff(LeadStory story) {
        var lines = new ArrayList<Html>();
        for (var line : story.signOff()) {
            if (!Escape.isBlank(line)) {
                lines.add(lines.isEmpty() ? Html.of("<b>{}</b>", line) : Html.words(line));
            }
        }
        return Parts.paragraph(Html.join("<br>", lines));
    }

    private static Html readMore(LeadStory story, RenderContext context) {
        return story.readMore().isEmpty() || Escape.isBlank(story.readMoreLabel())
                ? Html.EMPTY
                : Parts.paragraph(Parts.linked(story.readMore(), Html.words(story.readMoreLabel()), context));
    }
}
