package standfirst.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.fxmisc.richtext.GenericStyledArea;
import standfirst.model.Place;
import standfirst.ui.App;
import standfirst.ui.DrivenWindow;
import standfirst.ui.canvas.PageCanvas;

/** How long it takes until an edition can be edited: from the process's start, and in a window that runs. */
final class OpeningBench {
    private static final int TIMES = 5;
    private static final String GOAL = "≤ 2 s";

    private OpeningBench() {}

    /** Starts the program as its users do, and watches it; the program's main thread is the caller's. */
    static void start(int blocks, Path edition) {
        Thread.ofPlatform().daemon().name("bench").start(() -> WindowBench.orEnd(() -> watch(blocks)));
        App.open(List.of(edition.toString()));
    }

    private static void watch(int blocks) throws InterruptedException, ExecutionException, TimeoutException {
        var started = ProcessHandle.current().info().startInstant().orElseThrow();
        var words = Hands.await(() -> Hands.find(PageCanvas.class, canvas -> true)
                .flatMap(canvas -> Hands.find(canvas, Text.class, OpeningBench::isHeadline)));
        Figures.row(blocks, "start to words on the page", since(started), "");
        Hands.doOnFx(() -> Hands.click(words));
        Hands.await(OpeningBench::editedArea);
        Figures.row(blocks, "start to first editable page", since(started), blocks == 400 ? GOAL : "");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static String since(Instant started) {
        return Duration.between(started, Instant.now()).toMillis() + " ms";
    }

    private static boolean isHeadline(Text text) {
        return text.getText().equals(Sample.HEADLINE)
                && text.getScene() != null
                && text.getLayoutBounds().getWidth() > 0;
    }

    private static Optional<Node> editedArea() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .flatMap(scene -> Optional.ofNullable(scene).map(Scene::getFocusOwner).stream())
                .filter(GenericStyledArea.class::isInstance)
                .findFirst();
    }

    /** Opens a long edition in a window that shows a short one, and the other way round, some times. */
    static void reopen(int blocks) throws InterruptedException, ExecutionException, TimeoutException {
        var shorter = Sample.ofBlocks(5, Sample.HEADLINE);
        var edition = Sample.ofBlocks(blocks, Sample.HEADLINE);
        var window = Hands.onFx(() -> new DrivenWindow(shorter, 1280, 800));
        Hands.awaitThat(() -> window.previews(Sample.HEADLINE));
        var works = new ArrayList<Work>();
        for (int i = 0; i < TIMES; i++) {
            SECONDS.sleep(2);
            var done = new CompletableFuture<Work>();
            Hands.doOnFx(() -> {
                var start = Work.now();
                window.session().open(edition, Optional.empty());
                window.session().reveal(Place.in(Sample.LEAD, "headline"));
                awaitEditable(window, start, done);
            });
            works.add(done.get(Hands.PATIENCE.toSeconds(), SECONDS));
            SECONDS.sleep(2);
            Hands.doOnFx(() -> window.session().open(shorter, Optional.empty()));
        }
        Figures.row(
                blocks,
                "opening in a running window to editable page",
                "first " + Figures.millis(works.getFirst().nanos()) + ", then "
                        + Figures.spread(Figures.sorted(works.subList(1, TIMES), Work::nanos)),
                blocks == 400 ? GOAL : "");
        Figures.row(
                blocks,
                "opening in a running window, work of its thread",
                "first " + Figures.millis(works.getFirst().cpu()) + " and "
                        + works.getFirst().bytes() / 1024 + " KB, last "
                        + Figures.millis(works.getLast().cpu()) + " and "
                        + works.getLast().bytes() / 1024 + " KB",
                "");
    }

    private static void awaitEditable(DrivenWindow window, Work start, CompletableFuture<Work> done) {
        Frames.afterPainting(window.scene(), () -> {
            if (window.scene().getFocusOwner() instanceof GenericStyledArea<?, ?, ?> area && area.getWidth() > 0) {
                done.complete(Work.now().since(start));
            } else {
                awaitEditable(window, start, done);
            }
        });
    }
}
