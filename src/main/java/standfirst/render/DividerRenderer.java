package standfirst.render;

/** A rule between blocks. */
final class DividerRenderer {
    private DividerRenderer() {}

    static Html html(RenderContext context) {
        return Html.join(Parts.gap(), Parts.rule(context), Parts.gap());
    }

    static void text(PlainText plain) {
        plain.paragraph("* * *");
    }
}
