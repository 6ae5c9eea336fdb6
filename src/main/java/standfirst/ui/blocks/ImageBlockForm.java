package standfirst.ui.blocks;

import standfirst.model.ImageBlock;

/** A picture on its own. */
final class ImageBlockForm extends Form<ImageBlock> {
    private final FigureFields<ImageBlock> figure;

    ImageBlockForm(ImageBlock first, FormHost host, Look look) {
        super(ImageBlock.class, first, host, look);
        figure = new FigureFields<>(
                fields, ImageBlock::figure, ImageBlock::withFigure, host, () -> openDetails("figure.picture.source"));
        when(Empty.HIDES, figure.caption());
        margins(0, Faces.GAP);
        add(figure.node());
        begin();
    }

    @Override
    protected boolean isUnwritten(ImageBlock block) {
        return false;
    }

    @Override
    protected void dress(ImageBlock block, Faces faces) {
        figure.dress(block, faces, true);
    }

    @Override
    protected void details(DetailsBox box) {
        figure.details(box, () -> show(block(), look()));
    }
}
