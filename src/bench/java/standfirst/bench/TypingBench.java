package standfirst.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.InlineCssTextArea;
import standfirst.Samples;
import standfirst.model.Place;
import standfirst.ui.DrivenWindow;

/** From a keystroke to the frame in which its letter has been painted: on the page, and in a bare area of RichTextFX with the same words. */
final class TypingBench {
    private static final int ROUNDS = 8;
    private static final int WARM_UP = 3;
    private static final int LETTERS = 12;

    private TypingBench() {}

    static void measure(int blocks) throws InterruptedException, ExecutionException, TimeoutException {
        var window = Hands.onFx(() -> new DrivenWindow(Sample.ofBlocks(blocks, Sample.HEADLINE), 1280, 800));
        Hands.awaitThat(() -> window.previews(Sample.HEADLINE));
        Hands.doOnFx(() -> window.session().reveal(Place.in(Sample.LEAD, "body")));
        var area = Hands.await(() -> window.scene().getFocusOwner() instanceof GenericStyledArea<?, ?, ?> focused
                ? Optional.of(focused)
                : Optional.empty());
        var bare = Hands.onFx(() -> bare(area.getWidth(), area.getHeight()));
        var page = new ArrayList<Work>();
        var plain = new ArrayList<Work>();
        for (int round = 0; round < ROUNDS; round++) {
            var counts = round >= WARM_UP;
            rush(bare, counts ? plain : new ArrayList<>());
            rush(area, counts ? page : new ArrayList<>());
        }
        report(blocks, page, plain);
    }

    private static InlineCssTextArea bare(double width, double height) {
        var area = new InlineCssTextArea(Samples.LEAD.body().text());
        area.setWrapText(true);
        var stage = new Stage();
        stage.setScene(new Scene(area, width, height));
        stage.show();
        return area;
    }

    private static void rush(GenericStyledArea<?, ?, ?> area, List<Work> done)
            throws InterruptedException, ExecutionException, TimeoutException {
        Hands.doOnFx(() -> {
            ((Stage) area.getScene().getWindow()).toFront();
            area.getScene().getWindow().requestFocus();
            area.requestFocus();
            area.moveTo(area.getLength());
        });
        SECONDS.sleep(1);
        for (int i = 0; i < LETTERS; i++) {
            done.add(letter(area));
            MILLISECONDS.sleep(350); // the preview and the findings of one letter are not to fall into the next one
        }
    }

    private static Work letter(GenericStyledArea<?, ?, ?> area)
            throws InterruptedException, ExecutionException, TimeoutException {
        var work = new CompletableFuture<Work>();
        Hands.doOnFx(() -> {
            var length = area.getLength();
            var start = Work.now();
            Hands.type(KeyCode.X);
            awaitPainted(area, length, start, work);
        });
        return work.get(Hands.PATIENCE.toSeconds(), SECONDS);
    }

    private static void awaitPainted(
            GenericStyledArea<?, ?, ?> area, int length, Work start, CompletableFuture<Work> work) {
        Frames.afterPainting(area.getScene(), () -> {
            if (area.getLength() > length) {
                work.complete(Work.now().since(start));
            } else {
                awaitPainted(area, length, start, work);
            }
        });
    }

    private static void report(int blocks, List<Work> page, List<Work> plain) {
        var here = Figures.sorted(page, Work::nanos);
        var there = Figures.sorted(plain, Work::nanos);
        var what = "keystroke to painted glyph";
        Figures.row(blocks, what + ", page", Figures.spread(here), "");
        Figures.row(blocks, what + ", bare area", Figures.spread(there), "");
        Figures.row(blocks, what + ", ratio", ratio(here, there, 50) + ", at p95 " + ratio(here, there, 95), "≤ 1.5");
        var cpu = Figures.sorted(page, Work::cpu);
        var bareCpu = Figures.sorted(plain, Work::cpu);
        Figures.row(
                blocks,
                what + ", processor time of the window’s thread",
                Figures.millis(Figures.percentile(cpu, 50)) + " : " + Figures.millis(Figures.percentile(bareCpu, 50))
                        + " = " + ratio(cpu, bareCpu, 50),
                "");
        var bytes = Figures.sorted(page, Work::bytes);
        var bareBytes = Figures.sorted(plain, Work::bytes);
        Figures.row(
                blocks,
                what + ", allocated by the window’s thread",
                Figures.percentile(bytes, 50) / 1024 + " KB : " + Figures.percentile(bareBytes, 50) / 1024 + " KB",
                "");
    }

    private static String ratio(long[] ours, long[] bare, int percent) {
        return Figures.format("%.2f", (double) Figures.percentile(ours, percent) / Figures.percentile(bare, percent));
    }
}
