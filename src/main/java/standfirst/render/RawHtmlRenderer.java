package standfirst.render;

import standfirst.model.RawHtml;

/** HTML brought from elsewhere, in a cell of its own. It is cleaned before it comes here (hand-off) and again on the way out. */
final class RawHtmlRenderer {
    private RawHtmlRenderer() {}

    static Html html(RawHtml raw, RenderContext context) {
        return Escape.isBlank(raw.html())
                ? Html.EMPTY
                : Parts.box(
                        "t",
                        "padding:0 0 16px;" + context.styles().cell(context.width()),
                        Html.trusted("\n" + Escape.ascii(raw.html().strip()) + "\n"));
    }

    static void text(RawHtml raw, PlainText plain) {
        RawText.of(raw.html()).lines().forEach(plain::paragraph);
    }
}
