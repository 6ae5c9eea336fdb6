package standfirst.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import standfirst.edit.Edit;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.model.Theme;
import standfirst.ui.DrivenWindow;
import standfirst.ui.session.Session;

/**
 * The heap after full collections while an edition is edited as in an hour: words typed by keys, blocks moved, added, doubled and deleted, themes
 * changed, steps undone, with the preview following. An editor types some forty words a minute and does ten other things: an hour is 3,000 steps.
 */
final class MemoryBench {
    private static final int STEPS = 3_000;
    private static final int POINTS = 6;
    private static final long SEED = 20260101;

    private final DrivenWindow window;
    private final int blocks;
    private final Random chance = new Random(SEED);

    private MemoryBench(DrivenWindow window, int blocks) {
        this.window = window;
        this.blocks = blocks;
    }

    static void measure(int blocks, int share) throws InterruptedException, ExecutionException, TimeoutException {
        var window = Hands.onFx(() -> new DrivenWindow(Sample.ofBlocks(blocks, Sample.HEADLINE), 1280, 800));
        Hands.awaitThat(() -> window.previews(Sample.HEADLINE));
        new MemoryBench(window, blocks).measure(STEPS * share / 100);
    }

    private void measure(int steps) throws InterruptedException, ExecutionException {
        var heaps = new ArrayList<Long>();
        for (int point = 0; point <= POINTS; point++) {
            for (int i = 0; point > 0 && i < steps / POINTS; i++) {
                step();
            }
            heaps.add(heap());
        }
        var warm = heaps.get(1);
        var last = heaps.getLast();
        Figures.row(
                blocks,
                "heap after full collection, at the start and after each sixth of an hour",
                megabytes(heaps),
                "");
        Figures.row(
                blocks,
                "heap, growth from the first sixth to the end",
                Figures.format("%.1f %%", 100.0 * (last - warm) / warm),
                "≤ 10 %");
    }

    private static String megabytes(List<Long> heaps) {
        return String.join(
                        ", ",
                        heaps.stream()
                                .map(heap -> Figures.format("%.1f", heap / 1e6))
                                .toList()) + " MB";
    }

    private void step() throws InterruptedException, ExecutionException {
        switch (chance.nextInt(10)) {
            case 0 -> Hands.doOnFx(this::move);
            case 1 -> Hands.doOnFx(this::doubleOrDelete);
            case 2 ->
                Hands.doOnFx(() -> window.session()
                        .apply(new Edit.Dress(Theme.BUILT_IN.get(chance.nextInt(Theme.BUILT_IN.size())))));
            case 3 -> Hands.doOnFx(window.session()::undo);
            case 4 -> Hands.doOnFx(window.session()::redo);
            default -> word();
        }
        MILLISECONDS.sleep(20); // the preview is not to be overtaken every time
    }

    /** Types a word into some block, by keys. */
    private void word() throws InterruptedException, ExecutionException {
        Hands.doOnFx(() -> window.session().reveal(Place.in(any().id(), "")));
        Hands.doOnFx(() -> window.run("page"));
        Hands.doOnFx(() -> window.session().reveal(Place.in(Sample.LEAD, chance.nextBoolean() ? "body" : "headline")));
        for (int i = 0; i < 5; i++) {
            var key = KeyCode.getKeyCode(String.valueOf((char) ('A' + chance.nextInt(26))));
            Hands.doOnFx(() -> Hands.type(key));
        }
        Hands.doOnFx(() -> Hands.type(chance.nextInt(3) == 0 ? KeyCode.BACK_SPACE : KeyCode.SPACE));
    }

    private void move() {
        var session = window.session();
        session.apply(new Edit.Move(List.of(any().id()), Optional.of(any().id()), Optional.empty()));
    }

    /** Adds a copy of a block while the page is no longer than it was, and takes one away else. */
    private void doubleOrDelete() {
        Session session = window.session();
        var entry = any();
        if (session.edition().entries().size() <= blocks) {
            session.apply(new Edit.Insert(List.of(entry.copy()), Optional.of(any().id())));
        } else if (!entry.id().equals(Sample.LEAD)) {
            session.apply(new Edit.Remove(Set.of(entry.id())));
        }
    }

    private Entry any() {
        var entries = window.session().edition().entries();
        return entries.get(chance.nextInt(entries.size()));
    }

    private static long heap() throws InterruptedException {
        SECONDS.sleep(3);
        for (int i = 0; i < 3; i++) {
            System.gc();
            MILLISECONDS.sleep(300);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
