package standfirst.bench;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The window's frames: when one has been painted, and how long they take. Used on the FX thread. */
final class Frames extends AnimationTimer {
    private final List<Long> ends = new ArrayList<>();
    private final Runnable each;

    /**
     * @param each is done in every frame
     */
    Frames(Runnable each) {
        this.each = each;
    }

    @Override
    public void handle(long now) {
        ends.add(System.nanoTime());
        each.run();
    }

    /** How long each frame took that has been seen, in nanoseconds. */
    long[] lengths() {
        var lengths = new long[Math.max(0, ends.size() - 1)];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = ends.get(i + 1) - ends.get(i);
        }
        return lengths;
    }

    /** Runs once the scene has been laid out and painted as it then is. */
    static void afterPainting(Scene scene, Runnable done) {
        var once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(() -> {
                waitForPainting();
                done.run();
            });
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    /** The toolkit paints in a thread of its own, and tells only itself when that is done: hence the look behind its door. */
    private static void waitForPainting() {
        try {
            var painting = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
            var collector = opened(painting.getDeclaredMethod("getInstance")).invoke(null);
            opened(painting.getDeclaredMethod("waitForRenderingToComplete")).invoke(collector);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JavaFX paints otherwise: " + e, e);
        }
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }
}
