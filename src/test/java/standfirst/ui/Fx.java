package standfirst.ui;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/** The toolkit for tests that need no robot: runs on its thread, and tells what failed there. */
public final class Fx {
    private static final AtomicReference<Throwable> UNCAUGHT = new AtomicReference<>();
    private static final AtomicReference<Boolean> STARTED = new AtomicReference<>(false);

    private Fx() {}

    /**
     * Starts the toolkit as TestFX does, whoever comes first: started otherwise, TestFX would afterwards put another
     * headless platform in Monocle's place, and keys and mouse would be sent to a queue that nobody empties.
     */
    public static synchronized void start() {
        if (STARTED.getAndSet(true)) {
            return;
        }
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        run(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        run(() -> Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> UNCAUGHT.set(e)));
    }

    public static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    /** Runs on the toolkit's thread; what is thrown there, also by listeners, is thrown here. */
    public static <T> T get(Callable<T> action) {
        start();
        var task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            var result = task.get(60, TimeUnit.SECONDS);
            var uncaught = UNCAUGHT.getAndSet(null);
            if (uncaught != null) {
                var trace = new StringWriter();
                uncaught.printStackTrace(new PrintWriter(trace));
                throw new AssertionError("thrown on the toolkit's thread: " + trace, uncaught);
            }
            return result;
        } catch (ExecutionException e) {
            var trace = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(trace));
            throw new AssertionError(trace.toString(), e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the scenes have been laid out and drawn a few times. */
    public static void settle() {
        var done = new CountDownLatch(1);
        run(() -> new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses >= 4) {
                    stop();
                    done.countDown();
                }
            }
        }.start());
        try {
            if (!done.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("no pulses");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        run(() -> {});
    }

    /** Draws a node into {@code target/snapshots}, for eyes. */
    public static void snapshot(Node node, String name) {
        WritableImage image = get(() -> node.snapshot(new SnapshotParameters(), null));
        try {
            var file = Path.of("target", "snapshots", name + ".png");
            Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
