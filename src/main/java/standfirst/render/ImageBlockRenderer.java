package standfirst.render;

import standfirst.model.ImageBlock;

/** A picture on its own. */
final class ImageBlockRenderer {
    private ImageBlockRenderer() {}

    static Html html(ImageBlock block, RenderContext context) {
        return FigureRenderer.html(block.figure(), context);
    }

    static String text(ImageBlock block) {
        var plain = new PlainText();
        FigureRenderer.text(block.figure(), plain);
        return plain.text();
    }
}
