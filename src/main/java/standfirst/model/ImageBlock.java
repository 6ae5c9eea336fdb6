package standfirst.model;

/** A picture on its own. */
public record ImageBlock(Figure figure) implements Block {
    public ImageBlock {
        Require.present(figure);
    }

    public ImageBlock withFigure(Figure changed) {
        return new ImageBlock(changed);
    }
}
