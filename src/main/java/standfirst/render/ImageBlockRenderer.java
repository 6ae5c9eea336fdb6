package standfirst.render;

import standfirst.model.ImageBlock;

/** A picture on its own. */
final class ImageBlockRenderer {
    private ImageBlockRenderer() {}

    static Html html(ImageBlock block, RenderContext context) {
        return FigureRenderer.html(block.figure(), context);
    }

    static void text(ImageBlock block, PlainText plain) {
        FigureRenderer.text(block.figure(), plain);
    }
}
