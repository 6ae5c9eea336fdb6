package standfirst.render;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Optional;
import standfirst.model.Masthead;
import standfirst.model.Picture;

/** The nameplate, and below it the date and the way to the web, between rules. */
final class MastheadRenderer {
    private static final int WIDEST_LOGO = 280;

    private MastheadRenderer() {}

    static Html html(Masthead masthead, RenderContext context) {
        return Html.join(nameplate(masthead, context), tagline(masthead, context), strip(masthead, context));
    }

    static void text(Masthead masthead, PlainText plain, RenderContext context) {
        plain.heading(name(masthead), context.level());
        plain.paragraph(masthead.tagline());
        plain.paragraph(date(masthead, context));
        masthead.browserLink().ifPresent(link -> plain.labelled(masthead.browserLabel(), link));
    }

    private static Html nameplate(Masthead masthead, RenderContext context) {
        var words = logo(masthead, context).orElseGet(() -> Html.words(masthead.name()));
        if (words.isEmpty()) {
            return Html.EMPTY;
        }
        var tag = context.level() == 1 ? "h1" : "p";
        return Html.of(
                """
                <{}{} style="margin:16px 0 {};{};text-align:{}">{}</{}>
                """,
                tag,
                context.id(),
                Escape.isBlank(masthead.tagline()) ? "12px" : "4px",
                context.styles().nameplate(),
                context.styles().nameplateSide(),
                words,
                tag);
    }

    /** The masthead's own logo, or the theme's, which may have another one for the dark; Word is not shown that. */
    private static Optional<Html> logo(Masthead masthead, RenderContext context) {
        var own = masthead.logo().map(logo -> logo(logo, "m", "inline-block", masthead, context));
        return own.or(() -> context.styles().theme().logo().map(logo -> {
            var light = logo.dark().isPresent() ? "m l" : "m";
            return Html.join(
                    logo(logo.light(), light, "inline-block", masthead, context),
                    logo.dark()
                            .map(dark -> Html.join(
                                    Html.trusted("<!--[if !mso]><!-->"),
                                    logo(dark, "m d", "none", masthead, context),
                                    Html.trusted("<!--<![endif]-->")))
                            .orElse(Html.EMPTY));
        }));
    }

    private static Html logo(Picture logo, String classes, String display, Masthead masthead, RenderContext context) {
        int width = Math.min(WIDEST_LOGO, context.width());
        var described = Escape.isBlank(logo.alt()) ? logo.withAlt(masthead.name()) : logo;
        // Word shows a picture that is not displayed, unless it is told in its own words.
        var hidden = display.equals("none") ? ";mso-hide:all" : "";
        var style = "display:" + display + ";width:{}px;max-width:100%;height:auto;border:0" + hidden;
        return FigureRenderer.image(described, width, classes, style);
    }

    private static Html tagline(Masthead masthead, RenderContext context) {
        return Escape.isBlank(masthead.tagline())
                ? Html.EMPTY
                : Html.of(
                        """
                        <p class="m" style="margin:0 0 12px;{};color:{};text-align:{}">{}</p>
                        """,
                        context.styles().small(),
                        context.light().muted(),
                        context.styles().nameplateSide(),
                        masthead.tagline());
    }

    private static Html strip(Masthead masthead, RenderContext context) {
        var parts = new ArrayList<Html>();
        parts.add(Html.words(date(masthead, context)));
        if (!Escape.isBlank(masthead.browserLabel())) {
            masthead.browserLink()
                    .ifPresent(link -> parts.add(Parts.link(link, Html.words(masthead.browserLabel()), context)));
        }
        if (!context.styles().theme().manner().rules()) {
            return Parts.box(
                    "m",
                    "padding:0 0 12px;" + context.styles().small() + ";color:"
                            + context.light().muted() + ";text-align:"
                            + context.styles().nameplateSide(),
                    Html.join(" &#183; ", parts));
        }
        var rule = context.styles().ruleColour(context.light());
        int above = context.styles().theme().spacing().rule();
        return Parts.box(
                "m r",
                "padding:6px 0;border:solid " + rule + ";border-width:" + (above == 1 ? "1px 0;" : above + "px 0 1px;")
                        + context.styles().small() + ";color:" + context.light().muted() + ";text-align:"
                        + context.styles().nameplateSide(),
                Html.join(" &#183; ", parts));
    }

    private static String name(Masthead masthead) {
        var alt = masthead.logo().map(Picture::alt).orElse("");
        return Escape.isBlank(masthead.name()) ? alt : masthead.name();
    }

    private static String date(Masthead masthead, RenderContext context) {
        if (!Escape.isBlank(masthead.dateLine())) {
            return masthead.dateLine();
        }
        var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(context.details().locale());
        return written.format(context.details().date());
    }
}
