package standfirst.ui.canvas;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;

/** The part of the page that is seen: how large it is drawn, where it stands, and that it stays there while blocks above it change. */
final class Viewport {
    /** Room left and right of the page that zooming leaves for grips. */
    private static final double MARGIN = CardToolbar.WIDTH + 2;

    private final PagePane page;
    private final Sheet sheet;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane ground = new StackPane();
    private final Scroller scroller = new Scroller(scroll, ground);
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private Optional<Runnable> whenPlaced = Optional.empty();

    /** @param placeholder stands in the page's place while it is empty */
    Viewport(PagePane page, Node placeholder) {
        this.page = page;
        this.sheet = new Sheet(page);
        ground.getStyleClass().add("ground");
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getChildren().addAll(sheet, placeholder);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setContent(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.viewportBoundsProperty().subscribe(this::zoomPage);
        scroll.skinProperty().subscribe(_ -> paintOnlyWhatChanges());
        zoom.subscribe(this::zoomPage);
    }

    /** A scroll pane keeps a picture of all that is seen, and paints all of that anew for each letter typed in it. */
    private void paintOnlyWhatChanges() {
        Optional.ofNullable(scroll.lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
    }

    ScrollPane node() {
        return scroll;
    }

    /** What lies round the page. */
    Node ground() {
        return ground;
    }

    Scroller scroller() {
        return scroller;
    }

    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** A picture of the page's upper part, of that size in pixels. */
    WritableImage picture(int width, int height) {
        var parameters = new SnapshotParameters();
        var scale = width / (page.edition().theme().spacing().page() * sheet.zoom());
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        return page.snapshot(parameters, null);
    }

    void reveal(Node node) {
        afterPlacing(() -> scroller.reveal(node));
    }

    /** Scrolls to a node of which nothing is seen. */
    void revealHidden(Node node) {
        afterPlacing(() -> {
            if (scroller.distance(node) > 0) {
                scroller.reveal(node);
            }
        });
    }

    /** Waits until a changed page is laid out: only then is known where its blocks are. */
    void afterPlacing(Runnable action) {
        whenPlaced = Optional.of(action);
        page.requestLayout();
    }

    /** The blocks have come to their places. */
    void placed() {
        keepInPlace();
        var action = whenPlaced;
        whenPlaced = Optional.empty();
        action.ifPresent(Platform::runLater);
    }

    /** Where blocks above what is seen have become higher or lower, the page is scrolled as much, before it is drawn. */
    private void keepInPlace() {
        var shift = page.shiftAt(scroller.topIn(page));
        var scene = page.getScene();
        if (shift != 0 && scene != null) {
            var once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                scroller.scrollBy(shift * sheet.zoom());
            };
            scene.addPostLayoutPulseListener(once[0]);
        }
    }

    private void zoomPage() {
        var room = scroll.getViewportBounds().getWidth();
        var wide = page.edition().theme().spacing().page() + 2 * MARGIN;
        sheet.setZoom(room > 0 ? Math.min(zoom.get(), room / wide) : zoom.get());
    }
}
