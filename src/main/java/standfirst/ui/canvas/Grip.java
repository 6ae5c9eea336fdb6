package standfirst.ui.canvas;

import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import standfirst.ui.kit.Texts;

/** Six dots to take a block by. */
final class Grip extends Region {
    static final double WIDTH = 16;
    static final double HEIGHT = 24;

    Grip() {
        var dots = new Region();
        dots.getStyleClass().add("dots");
        dots.setMouseTransparent(true);
        dots.setMinSize(6, 10);
        dots.setMaxSize(6, 10);
        dots.setManaged(false);
        dots.resizeRelocate((WIDTH - 6) / 2, (HEIGHT - 10) / 2, 6, 10);
        getChildren().add(dots);
        getStyleClass().add("grip");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setCursor(Cursor.OPEN_HAND);
        Tooltip.install(this, new Tooltip(Texts.of("canvas.grip")));
    }
}
