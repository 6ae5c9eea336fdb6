package standfirst.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Place;
import standfirst.ui.DrivenWindow;
import standfirst.ui.canvas.PageCanvas;

/** Brings the window into the state of which a picture is wanted, as its user would, and takes that. */
final class Driver {
    private static final long SETTLING = 1_200;

    private final DrivenWindow window;
    private boolean dragging;

    private Driver(DrivenWindow window) {
        this.window = window;
    }

    static Driver open(Edition edition, int width, int height, boolean dark)
            throws InterruptedException, ExecutionException, TimeoutException {
        var driver = new Driver(Hands.onFx(() -> new DrivenWindow(edition, width, height, dark)));
        Hands.awaitThat(() -> driver.window.previews(""));
        driver.settle();
        return driver;
    }

    /** The preview and what moves need a moment. */
    private void settle() throws InterruptedException {
        MILLISECONDS.sleep(SETTLING);
    }

    Driver run(String command) throws InterruptedException, ExecutionException {
        Hands.doOnFx(() -> window.run(command));
        settle();
        return this;
    }

    /** Puts the caret into a field, or selects the block where the field is empty. */
    Driver caret(String block, String field) throws InterruptedException, ExecutionException {
        Hands.doOnFx(() -> window.session().reveal(Place.in(new BlockId(block), field)));
        settle();
        return this;
    }

    Driver empty() throws InterruptedException, ExecutionException {
        Hands.doOnFx(() -> window.session().open(window.session().edition().withEntries(List.of()), Optional.empty()));
        settle();
        return this;
    }

    /** Types letters and blanks. */
    Driver type(String words) throws InterruptedException, ExecutionException {
        for (var letter : words.toUpperCase(Locale.ROOT).toCharArray()) {
            key(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
        return this;
    }

    Driver key(KeyCode key) throws InterruptedException, ExecutionException {
        Hands.doOnFx(() -> Hands.type(key));
        return this;
    }

    /** Presses keys together. */
    Driver keys(KeyCode... keys) throws InterruptedException, ExecutionException {
        Hands.doOnFx(() -> {
            var robot = new Robot();
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        return this;
    }

    /** Clicks what a selector of style sheets names. */
    Driver click(String selector) throws InterruptedException, ExecutionException, TimeoutException {
        var node = Hands.await(() -> Optional.ofNullable(window.scene().lookup(selector)));
        Hands.doOnFx(() -> Hands.click(node));
        settle();
        return this;
    }

    /** Takes the selected block by its grip and holds it over the page. */
    Driver drag() throws InterruptedException, ExecutionException, TimeoutException {
        var canvas = Hands.await(() -> Hands.find(window.scene().getRoot(), PageCanvas.class, _ -> true));
        var grip = Hands.await(() ->
                Hands.find(canvas, Region.class, node -> node.getStyleClass().contains("grip") && Hands.isSeen(node)));
        var from = Hands.onFx(() -> grip.localToScreen(4, 4));
        var to = Hands.onFx(() -> canvas.localToScreen(canvas.getWidth() * 0.75, canvas.getHeight() * 0.4));
        Hands.doOnFx(() -> {
            new Robot().mouseMove(from);
            new Robot().mousePress(MouseButton.PRIMARY);
        });
        dragging = true;
        for (double way : List.of(0.05, 0.1, 0.3, 0.6, 0.9, 1.0)) {
            Hands.doOnFx(() -> new Robot().mouseMove(between(from, to, way)));
            MILLISECONDS.sleep(100);
        }
        return this;
    }

    private static Point2D between(Point2D from, Point2D to, double way) {
        return from.interpolate(to, way);
    }

    /** The window as it is, with everything that lies over it. */
    BufferedImage picture() throws InterruptedException, ExecutionException {
        settle();
        return Hands.onFx(() -> {
            var whole = drawn(window.scene());
            var graphics = whole.createGraphics();
            for (var other : List.copyOf(Window.getWindows())) {
                if (other.isShowing() && !other.equals(window.stage())) {
                    var scene = other.getScene();
                    graphics.drawImage(
                            drawn(scene),
                            (int) (other.getX()
                                    + scene.getX()
                                    - window.stage().getX()
                                    - window.scene().getX()),
                            (int) (other.getY()
                                    + scene.getY()
                                    - window.stage().getY()
                                    - window.scene().getY()),
                            null);
                }
            }
            graphics.dispose();
            return whole;
        });
    }

    private static BufferedImage drawn(Scene scene) {
        return SwingFXUtils.fromFXImage(scene.snapshot(null), new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB));
    }

    void shut() throws InterruptedException, ExecutionException {
        if (dragging) {
            key(KeyCode.ESCAPE);
            Hands.doOnFx(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
            SECONDS.sleep(1);
        }
        Hands.doOnFx(() -> {
            for (var other : List.copyOf(Window.getWindows())) {
                if (!other.equals(window.stage())) {
                    other.hide();
                }
            }
            window.shut();
        });
    }
}
