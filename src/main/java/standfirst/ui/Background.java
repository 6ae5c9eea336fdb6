package standfirst.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import standfirst.ui.handoff.HandOffHost.Gradual;

/** Work off the FX thread, asked for and answered on it. What takes longer than half a second is shown and can be cancelled. */
final class Background {
    private static final Duration PATIENCE = Duration.millis(500);

    /** How far work is that does not tell. */
    private static final double UNKNOWN = -1;

    private final TroubleBar bar;

    Background(TroubleBar bar) {
        this.bar = bar;
    }

    /**
     * Does some work.
     *
     * @param doing what is shown while it goes on, such as "Reading the copy…"
     * @param done is given the result, unless the work was cancelled
     * @param failed is given what the work threw, unless it was cancelled
     */
    <T> void run(String doing, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        runGradually(doing, _ -> work.call(), done, failed);
    }

    /** Likewise for work that tells how far it is. */
    <T> void runGradually(String doing, Gradual<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var progress = new SimpleDoubleProperty(UNKNOWN);
        var over = new AtomicBoolean();
        var shown = new AtomicBoolean();
        var patience = new PauseTransition(PATIENCE);
        var worker = Thread.ofVirtual().name("standfirst-work").unstarted(() -> {
            Runnable answer = answer(() -> work.call(at -> Platform.runLater(() -> progress.set(at))), done, failed);
            Platform.runLater(() -> {
                patience.stop();
                if (!over.getAndSet(true)) {
                    if (shown.get()) {
                        bar.hide();
                    }
                    answer.run();
                }
            });
        });
        patience.setOnFinished(_ -> {
            shown.set(true);
            bar.busy(doing, progress, () -> {
                over.set(true);
                worker.interrupt();
            });
        });
        patience.play();
        worker.start();
    }

    private static <T> Runnable answer(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        try {
            var result = work.call();
            return () -> done.accept(result);
        } catch (Exception e) {
            return () -> failed.accept(e);
        }
    }
}
