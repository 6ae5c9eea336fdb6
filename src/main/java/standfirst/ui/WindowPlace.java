package standfirst.ui;

import javafx.stage.Screen;
import javafx.stage.Stage;
import standfirst.storage.Settings;

/** Where the window is on the screen, and how large. */
final class WindowPlace {
    /** So much of the window's upper left corner must be on a screen, in pixels, that it can be got hold of. */
    private static final double GRASP = 64;

    private WindowPlace() {}

    /** Puts the window where it was, unless the screen it was on is gone. */
    static void restore(Stage stage, Settings.Window last) {
        stage.setMinWidth(720);
        stage.setMinHeight(480);
        last.spot()
                .filter(spot -> !Screen.getScreensForRectangle(spot.x(), spot.y(), GRASP, GRASP)
                        .isEmpty())
                .ifPresent(spot -> {
                    stage.setX(spot.x());
                    stage.setY(spot.y());
                });
        stage.setMaximized(last.maximised());
    }

    /** The window as it now is; of a maximised one, size and place as they were before. */
    static Settings.Window of(Stage stage, Settings.Window last) {
        var scene = stage.getScene();
        return stage.isMaximized()
                ? last.withMaximised(true)
                : last.withMaximised(false)
                        .withSize((int) scene.getWidth(), (int) scene.getHeight())
                        .withSpot(new Settings.Spot((int) stage.getX(), (int) stage.getY()));
    }
}
