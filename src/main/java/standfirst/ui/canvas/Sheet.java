package standfirst.ui.canvas;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Holds the page at a zoom. What the page draws beyond its edges, such as a grip, does not count: nothing moves when it appears. */
final class Sheet extends Region {
    private final PagePane page;
    private final Scale scale = new Scale(1, 1);

    Sheet(PagePane page) {
        this.page = page;
        page.getTransforms().add(scale);
        getChildren().add(page);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void setZoom(double zoom) {
        if (scale.getX() != zoom) {
            scale.setX(zoom);
            scale.setY(zoom);
            requestLayout();
        }
    }

    double zoom() {
        return scale.getX();
    }

    @Override
    protected double computePrefWidth(double height) {
        return page.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.prefHeight(-1) * scale.getY();
    }

    @Override
    protected void layoutChildren() {
        page.resizeRelocate(0, 0, page.prefWidth(-1), page.prefHeight(-1));
    }
}
