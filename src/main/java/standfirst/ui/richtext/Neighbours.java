package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Which field the caret comes to when an arrow leads out of another, in the order and in the places in which they stand on the page. */
final class Neighbours {
    /** Fields that stand beside each other overlap by more than this. */
    private static final double OVERLAP = 4;

    private Neighbours() {}

    /** The field after (or before) this one, as the page is read. */
    static Optional<RichField> beside(RichField field, int direction) {
        return inOrder(field, direction).stream().findFirst();
    }

    /** The nearest field that stands below (or above) this one: in its column where there is one. */
    static Optional<RichField> below(RichField field, int direction) {
        var own = place(field);
        var apart = inOrder(field, direction).stream()
                .filter(other -> direction > 0
                        ? place(other).getMinY() > own.getMaxY() - OVERLAP
                        : place(other).getMaxY() < own.getMinY() + OVERLAP)
                .toList();
        return apart.stream()
                .filter(other -> place(other).getMinX() < own.getMaxX() - OVERLAP
                        && place(other).getMaxX() > own.getMinX() + OVERLAP)
                .findFirst()
                .or(() -> apart.stream().findFirst());
    }

    private static List<RichField> inOrder(RichField field, int direction) {
        var result = new ArrayList<RichField>();
        Node at = field;
        while (at.getParent() != null) {
            var parent = at.getParent();
            var siblings = parent.getChildrenUnmodifiable();
            for (int i = siblings.indexOf(at) + direction; i >= 0 && i < siblings.size(); i += direction) {
                collect(siblings.get(i), direction, result);
            }
            at = parent;
        }
        return result;
    }

    private static void collect(Node node, int direction, List<RichField> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof RichField field) {
            found.add(field);
        } else if (node instanceof Parent parent) {
            var children = parent.getChildrenUnmodifiable();
            for (var child : direction > 0 ? children : children.reversed()) {
                collect(child, direction, found);
            }
        }
    }

    private static Bounds place(RichField field) {
        return field.localToScene(field.getLayoutBounds());
    }
}
