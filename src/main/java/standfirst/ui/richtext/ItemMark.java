package standfirst.ui.richtext;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import standfirst.model.Style;

/** The bullet or number of a list item: it ends where its width ends, and a long number begins further out, as in a browser. */
public final class ItemMark extends Region {
    private static final double GAP = 8;

    private final Text text = new Text();
    private double top;

    public ItemMark(double width) {
        text.setTextOrigin(VPos.TOP);
        getChildren().add(text);
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        setMouseTransparent(true);
    }

    public void show(String mark, Face face) {
        text.setText(mark);
        Setting.run(text, Style.PLAIN, face, face.colour());
        top = face.extraLeading() / 2;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        text.relocate(getWidth() - GAP - text.prefWidth(-1), top);
    }
}
