package standfirst.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import standfirst.model.Link;

/** What several blocks share. Where there are no words, there is no markup. */
final class Parts {
    private static final int PADDING = 16;

    /** How much narrower a tinted box is inside. */
    static final int EDGES = 2 * (PADDING + 1);

    private Parts() {}

    /** The label over a section, with a rule above it. What stands above the page's h1 looks like a heading, but is none. */
    static Html heading(String words, RenderContext context) {
        if (Escape.isBlank(words)) {
            return Html.EMPTY;
        }
        var ruled = context.styles().theme().manner().rules();
        if (context.level() == 0) {
            return Html.join(
                    gap(), ruled ? rule(context) : Html.EMPTY, label(words, "0", context.id(), context), gap());
        }
        if (!ruled) {
            return Html.of(
                    """
                    <h{}{} class="k" style="margin:28px 0 8px;{};color:{}">{}</h{}>
                    """,
                    context.level(),
                    context.id(),
                    context.styles().label(),
                    context.light().accent(),
                    words,
                    context.level());
        }
        return Html.of(
                """
                <h{}{} class="k r" style="margin:28px 0 8px;border-top:{};{};color:{}">{}</h{}>
                """,
                context.level(),
                context.id(),
                context.styles().rule(),
                context.styles().label(),
                context.light().accent(),
                words,
                context.level());
    }

    /** A small label that is no heading: a kicker, a sponsor's mark. */
    static Html label(String words, String above, RenderContext context) {
        return label(words, above, Html.EMPTY, context);
    }

    private static Html label(String words, String above, Html id, RenderContext context) {
        return Escape.isBlank(words)
                ? Html.EMPTY
                : Html.of(
                        """
                        <p{} class="k" style="margin:{} 0 0;{};color:{}">{}</p>
                        """,
                        id,
                        above,
                        context.styles().label(),
                        context.light().accent(),
                        words);
    }

    /** A line in small muted type. */
    static Html small(Html words, RenderContext context) {
        return words.isEmpty()
                ? Html.EMPTY
                : Html.of("""
                        <p class="m" style="margin:0 0 16px;{};color:{}">{}</p>
                        """, context.styles().small(), context.light().muted(), words);
    }

    static Html paragraph(Html words) {
        return words.isEmpty() ? Html.EMPTY : Html.of("<p style=\"margin:0 0 16px\">{}</p>\n", words);
    }

    static Html link(Link link, Html words, RenderContext context) {
        return Html.of(
                "<a href=\"{}\" style=\"color:{}\">{}</a>",
                Escape.address(link.target()),
                context.light().accent(),
                words);
    }

    /** Words, linked where there is somewhere to go. */
    static Html linked(Optional<Link> link, Html words, RenderContext context) {
        return words.isEmpty() || link.isEmpty() ? words : link(link.get(), words, context);
    }

    /** A layout table of one cell across the column. */
    static Html box(String cellClass, String style, Html content) {
        return Html.of("""
                <table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"
                       style="width:100%"><tr><td class="{}" style="{}">{}{}</td></tr>
                </table>
                """, cellClass, style, Html.LINE, content);
    }

    /** A tinted box with a thin border, for what stands apart; its content is {@link #EDGES} narrower than the column. */
    static Html tintedBox(Html content, RenderContext context) {
        var light = context.light();
        return Html.of(
                """
                <table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%"
                       style="width:100%"><tr><td class="t x" bgcolor="{}"
                          style="padding:{}px {}px 0;border:1px solid {};background-color:{};{}">{}{}</td></tr>
                </table>
                """,
                light.tint(),
                PADDING,
                PADDING,
                light.rule(),
                light.tint(),
                context.styles().cell(context.width()),
                Html.LINE,
                content);
    }

    /** Empty space one line high. */
    static Html gap() {
        return Html.trusted("<div style=\"font-size:0;line-height:16px;mso-line-height-rule:exactly\">&nbsp;</div>\n");
    }

    /** A rule across the column, as the border of a cell: Word keeps that one. */
    static Html rule(RenderContext context) {
        return box(
                "r",
                "padding:0;border-top:" + context.styles().rule() + ";font-size:0;line-height:0",
                Html.trusted("&nbsp;"));
    }

    /** Where a link goes, in a word: the site's name. */
    static String site(Link link) {
        if (link.isMergeTag()) {
            return "";
        }
        try {
            var address = new URI(Escape.address(link.target()));
            var host = address.getHost();
            var name = host == null ? address.getSchemeSpecificPart() : host.toLowerCase(Locale.ROOT);
            return name.startsWith("www.") ? name.substring(4) : name;
        } catch (URISyntaxException unreadable) {
            return link.target();
        }
    }
}
