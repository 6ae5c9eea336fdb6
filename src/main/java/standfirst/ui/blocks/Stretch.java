package standfirst.ui.blocks;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import standfirst.ui.richtext.RichField;

/** About where words of a field are: near enough to scroll to them. */
final class Stretch {
    private static final double LINE = 24;

    private Stretch() {}

    /** Words are taken to be spread evenly over the field, as they are but for paragraphs of very different length. */
    static Bounds bounds(RichField field, int from, int to) {
        var all = field.localToScene(field.getLayoutBounds());
        var length = Math.max(1, field.plainText().length());
        var lines = Math.max(0, all.getHeight() - LINE);
        var top = all.getMinY() + lines * Math.clamp((double) from / length, 0, 1);
        var bottom = all.getMinY() + lines * Math.clamp((double) to / length, 0, 1) + LINE;
        return new BoundingBox(all.getMinX(), top, all.getWidth(), Math.min(bottom, all.getMaxY()) - top);
    }
}
