package standfirst.render;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import standfirst.model.Masthead;
import standfirst.model.Picture;

/** The nameplate, and below it the date and the way to the web, between rules. */
final class MastheadRenderer {
    private static final int WIDEST_LOGO = 280;

    private MastheadRenderer() {}

    static Html html(Masthead masthead, RenderContext context) {
        return Html.join(nameplate(masthead, context), tagline(masthead, context), strip(masthead, context));
    }

    static String text(Masthead masthead, RenderContext context) {
        var plain = new PlainText();
        plain.heading(name(masthead), context.level());
        plain.paragraph(masthead.tagline());
        plain.paragraph(date(masthead, context));
        masthead.browserLink().ifPresent(link -> plain.labelled(masthead.browserLabel(), link));
        return plain.text();
    }

    private static Html nameplate(Masthead masthead, RenderContext context) {
        var words =
                masthead.logo().map(logo -> logo(logo, masthead, context)).orElseGet(() -> Html.text(masthead.name()));
        if (words.isEmpty()) {
            return Html.EMPTY;
        }
        var tag = context.level() == 1 ? "h1" : "p";
        return Html.of("""
                <{}{} style="margin:0;{};text-align:center">{}</{}>
                """, tag, context.id(), context.styles().nameplate(), words, tag);
    }

    private static Html logo(Picture logo, Masthead masthead, RenderContext context) {
        int width = Math.min(WIDEST_LOGO, context.width());
        var described = logo.alt().isBlank() ? logo.withAlt(masthead.name()) : logo;
        return FigureRenderer.image(described, width, "display:inline-block;border:0");
    }

    private static Html tagline(Masthead masthead, RenderContext context) {
        return masthead.tagline().isBlank()
                ? Html.EMPTY
                : Html.of("""
                        <p class="m" style="margin:4px 0 0;{};color:{};text-align:center">{}</p>
                        """, context.styles().small(), context.light().muted(), masthead.tagline());
    }

    private static Html strip(Masthead masthead, RenderContext context) {
        var parts = new ArrayList<Html>();
        parts.add(Html.text(date(masthead, context)));
        if (!masthead.browserLabel().isBlank()) {
            masthead.browserLink()
                    .ifPresent(link -> parts.add(Parts.link(link, Html.text(masthead.browserLabel()), context)));
        }
        var rule = context.styles().ruleColour(context.light());
        return Html.join(
                Parts.gap(),
                Parts.box(
                        "m r",
                        "padding:6px 0;border:solid " + rule + ";border-width:"
                                + context.styles().theme().spacing().rule() + "px 0 1px;"
                                + context.styles().small() + ";color:"
                                + context.light().muted() + ";text-align:center",
                        Html.join(" &#183; ", parts)));
    }

    private static String name(Masthead masthead) {
        var alt = masthead.logo().map(Picture::alt).orElse("");
        return masthead.name().isBlank() ? alt : masthead.name();
    }

    private static String date(Masthead masthead, RenderContext context) {
        if (!masthead.dateLine().isBlank()) {
            return masthead.dateLine();
        }
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(context.details().locale());
        return written.format(context.details().date());
    }
}
