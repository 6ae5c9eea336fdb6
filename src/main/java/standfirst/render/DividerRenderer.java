package standfirst.render;

/** A rule between blocks. */
final class DividerRenderer {
    private DividerRenderer() {}

    static Html html(RenderContext context) {
        return Html.of("<div style=\"margin:16px 0 4px\">{}</div>\n", Parts.rule(context));
    }

    static String text() {
        return "* * *\n";
    }
}
