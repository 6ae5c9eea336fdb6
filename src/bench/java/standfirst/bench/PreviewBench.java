package standfirst.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import standfirst.model.Place;
import standfirst.ui.DrivenWindow;

/** From a keystroke in the headline to the frame in which the preview has the letter. */
final class PreviewBench {
    private static final int WARM_UP = 20;
    private static final int LETTERS = 60;

    private PreviewBench() {}

    static void measure(int blocks) throws InterruptedException, ExecutionException, TimeoutException {
        var window = Hands.onFx(() -> new DrivenWindow(Sample.ofBlocks(blocks, Sample.HEADLINE), 1280, 800));
        Hands.awaitThat(() -> window.previews(Sample.HEADLINE));
        Hands.doOnFx(() -> window.session().reveal(Place.in(Sample.LEAD, "headline")));
        SECONDS.sleep(1);
        Hands.doOnFx(() -> Hands.type(KeyCode.END));
        var nanos = new long[LETTERS];
        for (int i = 0; i < WARM_UP + LETTERS; i++) {
            MILLISECONDS.sleep(400);
            var took = keystroke(window, Sample.HEADLINE + "x".repeat(i + 1));
            if (i >= WARM_UP) {
                nanos[i - WARM_UP] = took;
            }
        }
        Arrays.sort(nanos);
        Figures.row(
                blocks, "keystroke to refreshed preview", Figures.spread(nanos), blocks == 40 ? "p95 ≤ 100 ms" : "");
    }

    private static long keystroke(DrivenWindow window, String expected)
            throws InterruptedException, ExecutionException, TimeoutException {
        var seen = new CompletableFuture<Long>();
        long start = Hands.onFx(() -> {
            var now = System.nanoTime();
            Hands.type(KeyCode.X);
            new AnimationTimer() {
                @Override
                public void handle(long frame) {
                    if (window.previews(expected)) {
                        stop();
                        Frames.afterPainting(window.scene(), () -> seen.complete(System.nanoTime()));
                    }
                }
            }.start();
            return now;
        });
        return seen.get(Hands.PATIENCE.toSeconds(), SECONDS) - start;
    }
}
