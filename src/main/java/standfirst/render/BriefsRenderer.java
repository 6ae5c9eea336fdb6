package standfirst.render;

import java.util.ArrayList;
import java.util.Optional;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.RichText;

/** Short news: the bold lead-in carries the link, or the site's name at the end where there is no lead-in. */
final class BriefsRenderer {
    private BriefsRenderer() {}

    static Html html(Briefs briefs, RenderContext context) {
        var heading = Parts.heading(briefs.heading(), context);
        return context.styles().theme().manner().boxes()
                ? Html.join(heading, boxed(items(briefs, context.in(context.width() - Parts.EDGES)), context))
                : Html.join(heading, items(briefs, context));
    }

    private static Html items(Briefs briefs, RenderContext context) {
        var parts = new ArrayList<Html>(briefs.items().size());
        for (var brief : briefs.items()) {
            parts.add(item(brief, briefs, context));
        }
        return Html.join(parts);
    }

    private static Html boxed(Html items, RenderContext context) {
        return items.isEmpty()
                ? items
                : Html.of("<div style=\"margin:0 0 24px\">{}</div>\n", Parts.tintedBox(items, context));
    }

    static void text(Briefs briefs, PlainText plain, RenderContext context) {
        plain.heading(briefs.heading(), context.level());
        for (var brief : briefs.items()) {
            plain.rich(Wording.closed(brief.leadIn(), ":"), brief.url(), brief.text());
        }
    }

    private static Html item(Brief brief, Briefs briefs, RenderContext context) {
        var leadIn = leadIn(brief, context);
        var paragraphs = brief.text().paragraphs().stream()
                .filter(paragraph -> !Escape.isBlank(paragraph.text()))
                .toList();
        boolean runsOn = !paragraphs.isEmpty() && !paragraphs.getFirst().kind().isListItem();
        var first = runsOn ? RichRenderer.spans(paragraphs.getFirst().spans(), context) : Html.EMPTY;
        var rest = new RichText(runsOn ? paragraphs.subList(1, paragraphs.size()) : paragraphs);
        var opening = leadIn.isEmpty() || first.isEmpty() ? Html.join(leadIn, first) : Html.of("{} {}", leadIn, first);
        return Html.join(
                Parts.paragraph(opening),
                RichRenderer.html(rest, context.below(briefs.heading()), context),
                Escape.isBlank(brief.leadIn()) ? site(brief, context) : Html.EMPTY);
    }

    private static Html leadIn(Brief brief, RenderContext context) {
        if (Escape.isBlank(brief.leadIn())) {
            return Html.EMPTY;
        }
        var words = Html.words(Wording.closed(brief.leadIn(), ":"));
        return Html.of("<b>{}</b>", Parts.linked(brief.url(), words, context));
    }

    private static Html site(Brief brief, RenderContext context) {
        return brief.url()
                .map(link -> Parts.linked(Optional.of(link), Html.words(Parts.site(link)), context))
                .map(Parts::paragraph)
                .orElse(Html.EMPTY);
    }
}
