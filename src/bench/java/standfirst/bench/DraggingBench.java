package standfirst.bench;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.robot.Robot;
import standfirst.model.Place;
import standfirst.ui.DrivenWindow;
import standfirst.ui.canvas.PageCanvas;

/** The frames of a block dragged over the page by the pointer, up and down and at the edges, where the page scrolls. */
final class DraggingBench {
    private static final int SECONDS_DRAGGED = 10;
    private static final double STEP = 9;

    private DraggingBench() {}

    static void measure(int blocks) throws InterruptedException, ExecutionException, TimeoutException {
        var window = Hands.onFx(() -> new DrivenWindow(Sample.ofBlocks(blocks, Sample.HEADLINE), 1280, 800));
        Hands.awaitThat(() -> window.previews(Sample.HEADLINE));
        SECONDS.sleep(2);
        Hands.doOnFx(() -> window.session().reveal(Place.in(Sample.LEAD, "")));
        SECONDS.sleep(1);
        var canvas = Hands.await(() -> Hands.find(PageCanvas.class, _ -> true));
        var grip = Hands.await(() ->
                Hands.find(canvas, Region.class, node -> node.getStyleClass().contains("grip") && Hands.isSeen(node)));
        var path = Hands.onFx(() -> new Path(canvas));
        Hands.doOnFx(() -> {
            Hands.point(grip);
            new Robot().mousePress(MouseButton.PRIMARY);
        });
        for (int i = 0; i < 4; i++) { // a drag begins with some movement
            Hands.doOnFx(path::move);
        }
        var frames = new Frames(path::move);
        var start = Hands.onFx(() -> {
            frames.start();
            return Work.now();
        });
        SECONDS.sleep(SECONDS_DRAGGED);
        var work = Hands.onFx(() -> {
            frames.stop();
            return Work.now().since(start);
        });
        var marked =
                Hands.onFx(() -> canvas.lookupAll(".insertion-line").stream().anyMatch(Node::isVisible));
        Hands.doOnFx(() -> new Robot().mouseRelease(MouseButton.PRIMARY));
        report(blocks, frames.lengths(), work, marked);
    }

    private static void report(int blocks, long[] lengths, Work work, boolean marked) {
        var frames = lengths.length;
        var seconds = Arrays.stream(lengths).sum() / 1e9;
        Arrays.sort(lengths);
        Figures.row(
                blocks,
                "dragging a block" + (marked ? "" : " (no place was shown)"),
                Figures.format("%.1f frames/s, ", frames / seconds) + Figures.spread(lengths) + " a frame",
                blocks == 40 ? "≥ 50 frames/s" : "");
        Figures.row(
                blocks,
                "dragging, work of the window’s thread",
                Figures.millis(work.cpu() / frames) + " and " + work.bytes() / frames / 1024 + " KB a frame",
                "");
    }

    /** The pointer's way: down the page and up again, and a moment in the zones that scroll. */
    private static final class Path {
        private final Robot robot = new Robot();
        private final Point2D top;
        private final double height;
        private double y;
        private double step = STEP;

        private Path(PageCanvas canvas) {
            this.top = canvas.localToScreen(canvas.getWidth() / 2, 8);
            this.height = canvas.getHeight() - 16;
            this.y = 150;
        }

        private void move() {
            y += step;
            if (y < 0 || y > height) {
                step = -step;
                y = Math.clamp(y, 0, height);
            }
            robot.mouseMove(top.add(0, y));
        }
    }
}
