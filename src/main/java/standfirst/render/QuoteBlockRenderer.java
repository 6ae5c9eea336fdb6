package standfirst.render;

import standfirst.model.QuoteBlock;

/** Somebody's words, beside a line that is the border of a cell: Word draws it unreliably anywhere else. */
final class QuoteBlockRenderer {
    private QuoteBlockRenderer() {}

    static Html html(QuoteBlock quote, RenderContext context) {
        if (Escape.isBlank(quote.text())) {
            return Html.EMPTY;
        }
        var styles = context.styles();
        var padding = context.isRightToLeft() ? "padding:0 16px 0 0" : "padding:0 0 0 16px";
        var words = Html.of("""
                <p style="margin:0;{}">{}</p>
                """, styles.quote(context.width()), Html.words(quote.text()));
        return Html.of(
                "<div style=\"margin:24px 0\">{}</div>\n",
                Parts.box(
                        "t q",
                        padding + ";border-" + styles.start() + ":4px solid "
                                + context.light().accent() + ";" + styles.cell(context.width()),
                        Html.join(words, attribution(quote, context))));
    }

    static void text(QuoteBlock quote, PlainText plain) {
        plain.quoted(quote.text());
        plain.paragraph(
                Escape.isBlank(quote.attribution()) || Escape.isBlank(quote.text()) ? "" : "— " + quote.attribution());
    }

    private static Html attribution(QuoteBlock quote, RenderContext context) {
        return Escape.isBlank(quote.attribution())
                ? Html.EMPTY
                : Html.of("""
                        <p class="m" style="margin:8px 0 0;{};color:{}">{}</p>
                        """, context.styles().small(), context.light().muted(), quote.attribution());
    }
}
