package standfirst.render;

import standfirst.model.TextBlock;

/** Free text under a heading. Without one, its sub-headings take the heading's level. */
final class TextBlockRenderer {
    private TextBlockRenderer() {}

    static Html html(TextBlock block, RenderContext context) {
        return Html.join(
                Parts.heading(block.heading(), context),
                RichRenderer.html(block.body(), context.below(block.heading()), context));
    }

    static void text(TextBlock block, PlainText plain, RenderContext context) {
        plain.heading(block.heading(), context.level());
        plain.rich(block.body());
    }
}
