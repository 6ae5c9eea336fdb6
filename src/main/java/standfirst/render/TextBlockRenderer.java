package standfirst.render;

import standfirst.model.TextBlock;

/** Free text under a heading. Without one, its sub-headings take the heading's level. */
final class TextBlockRenderer {
    private TextBlockRenderer() {}

    static Html html(TextBlock block, RenderContext context) {
        int below = block.heading().isBlank() ? 2 : context.level() + 1;
        return Html.join(Parts.heading(block.heading(), context), RichRenderer.html(block.body(), below, context));
    }

    static String text(TextBlock block, RenderContext context) {
        var plain = new PlainText();
        plain.heading(block.heading(), context.level());
        plain.rich(block.body());
        return plain.text();
    }
}
