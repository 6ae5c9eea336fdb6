package standfirst.ui.canvas;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Where the window stands on its content, in pixels instead of fractions. */
final class Scroller {
    /** From so near to an edge a drag scrolls. */
    private static final double EDGE = 56;

    private static final double FASTEST = 1_400;
    private static final double AIR = 48;

    /** Kept between the line that is written in and the edge. */
    private static final double LINE = 24;

    private final ScrollPane pane;
    private final Region content;

    Scroller(ScrollPane pane, Region content) {
        this.pane = pane;
        this.content = content;
    }

    double top() {
        return pane.getVvalue() * hidden();
    }

    /** The upper edge of what is seen, as a height in that node. */
    double topIn(Node node) {
        return node.sceneToLocal(content.localToScene(0, top())).getY();
    }

    double height() {
        return pane.getViewportBounds().getHeight();
    }

    void scrollTo(double top) {
        var hidden = hidden();
        pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
    }

    void scrollBy(double pixels) {
        scrollTo(top() + pixels);
    }

    /** Scrolls as little as needed to see the node, or its beginning where it is higher than the window. */
    void reveal(Node node) {
        var bounds = within(node);
        if (bounds.getMinY() < top() + AIR || bounds.getHeight() > height() - 2 * AIR) {
            if (bounds.getMinY() < top() || bounds.getMinY() > top() + height() - AIR) {
                scrollTo(bounds.getMinY() - AIR);
            }
        } else if (bounds.getMaxY() > top() + height() - AIR) {
            scrollTo(bounds.getMaxY() - height() + AIR);
        }
    }

    /** Scrolls as little as needed to see a part of the scene, with some of what stands round it. */
    void revealInScene(Bounds scene) {
        var bounds = content.sceneToLocal(scene);
        if (bounds.getMinY() < top() + AIR || bounds.getMaxY() > top() + height() - AIR) {
            scrollTo(bounds.getMinY() - height() / 3);
        }
    }

    /** Scrolls as little as needed to see what is at that place of the screen. */
    void revealOnScreen(Bounds onScreen) {
        var bounds = content.screenToLocal(onScreen);
        if (bounds == null) {
            return;
        }
        if (bounds.getMinY() < top() + LINE) {
            scrollTo(bounds.getMinY() - LINE);
        } else if (bounds.getMaxY() > top() + height() - LINE) {
            scrollTo(bounds.getMaxY() - height() + LINE);
        }
    }

    /** How far a node is from what is seen, in pixels; 0 where a part of it is seen. */
    double distance(Node node) {
        var bounds = within(node);
        return Math.max(0, Math.max(top() - bounds.getMaxY(), bounds.getMinY() - top() - height()));
    }

    /** Pixels a second to scroll while something is held at that place of the scene: the nearer to an edge the faster, negative for up. */
    double speedAt(Point2D scene) {
        var bounds = pane.localToScene(pane.getLayoutBounds());
        var above = bounds.getMinY() + EDGE - scene.getY();
        var below = scene.getY() - (bounds.getMaxY() - EDGE);
        var depth = Math.clamp(Math.max(above, below) / EDGE, 0, 1);
        return depth * depth * FASTEST * (above > below ? -1 : 1);
    }

    /** Where a node is to stand, also while it is still on its way there. */
    private Bounds within(Node node) {
        var own = node.getLayoutBounds();
        var parent = node.getParent();
        if (parent == null) {
            return content.sceneToLocal(node.localToScene(own));
        }
        var place = new BoundingBox(
                own.getMinX() + node.getLayoutX(), own.getMinY() + node.getLayoutY(), own.getWidth(), own.getHeight());
        return content.sceneToLocal(parent.localToScene(place));
    }

    private double hidden() {
        return Math.max(0, content.getHeight() - height());
    }
}
