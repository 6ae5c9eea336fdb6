package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.ui.session.Session;

/** The page with its real forms, on the samples and on a page of four hundred blocks. */
@ExtendWith(ApplicationExtension.class)
class RealPageTest {
    private final Session session = new Session(Samples.GAZETTE, new NoWork(), InstantSource.system());
    private StackPane root;
    private PageCanvas canvas;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        canvas = new PageCanvas(session);
        root = new StackPane(canvas);
        stage.setScene(new Scene(root, 760, 740));
        stage.show();
    }

    @Stop
    void close() {
        session.close();
    }

    @Test
    void everyBlockStandsOnThePage(FxRobot robot) {
        settle();
        Snapshots.save("page-gazette", canvas);
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.EVERYTHING)));
        settle();
        var cards = canvas.lookupAll(".block-card").stream()
                .map(BlockCard.class::cast)
                .toList();
        assertEquals(Samples.EVERYTHING.entries().size(), cards.size());
        robot.interact(() -> cards.forEach(BlockCard::fill));
        settle();
        Snapshots.save("page-everything", canvas.lookup(".page"));
    }

    @Test
    void aRevealedFieldIsScrolledIntoSight(FxRobot robot) {
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.EVERYTHING)));
        settle();
        var last = Samples.EVERYTHING.entries().getLast().id();
        robot.interact(() -> session.reveal(Place.in(last, "address")));
        settle();
        var card = card(last.value());
        var seen = canvas.localToScreen(canvas.getLayoutBounds());
        assertTrue(card.localToScreen(card.getLayoutBounds()).intersects(seen));
        assertTrue(card.holds(canvas.getScene().getFocusOwner()));
    }

    @Test
    void aBlockMovedToTheEndIsFollowedThere(FxRobot robot) throws java.util.concurrent.TimeoutException {
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.EVERYTHING)));
        settle();
        var second = Samples.EVERYTHING.entries().get(1).id();
        robot.interact(() -> session.select(second));
        settle();
        robot.interact(() -> canvas.moveSelectionToEnd(1));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            var card = card(second.value());
            return card.getTranslateY() == 0
                    && canvas.localToScreen(canvas.getLayoutBounds())
                            .intersects(card.localToScreen(card.getLayoutBounds()));
        });
        robot.interact(() -> canvas.moveSelectionToEnd(-1));
        assertEquals(
                second,
                session.edition().entries().get(1).id(),
                () -> session.edition().entries().toString());
    }

    /** Printed, not asserted: the machine decides. */
    @Test
    void fourHundredBlocks(FxRobot robot) {
        settle();
        var large = large(400);
        var start = System.nanoTime();
        robot.interact(() -> {
            session.apply(new Edit.Adopt(large));
            root.applyCss();
            root.layout();
        });
        var first = System.nanoTime() - start;
        settle();
        var near = System.nanoTime() - start;
        var id = large.entries().get(3).id();
        var strokes = LongStream.range(0, 60)
                .map(i -> keystroke(robot, id, (int) i))
                .sorted()
                .toArray();
        System.err.printf(
                "MEASURE 400 blocks: first page %d ms, and all near it %d ms; keystroke to laid-out page median %.1f ms, p95 %.1f ms%n",
                first / 1_000_000, near / 1_000_000, strokes[30] / 1e6, strokes[57] / 1e6);
        assertEquals(400, canvas.lookupAll(".block-card").size());
    }

    /** From the edit to the end of the layout of the next pulse. */
    private long keystroke(FxRobot robot, BlockId id, int i) {
        var done = new CompletableFuture<Long>();
        robot.interact(() -> {
            var block = (Briefs) session.edition().entry(id).orElseThrow().block();
            var start = System.nanoTime();
            var scene = canvas.getScene();
            var once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                done.complete(System.nanoTime() - start);
            };
            scene.addPostLayoutPulseListener(once[0]);
            session.apply(new Edit.Change(id, "heading", block.withHeading("Heading " + i), true));
        });
        return done.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static Edition large(int blocks) {
        var entries = new ArrayList<Entry>();
        var kinds = List.of(Samples.LEAD, Samples.LINKS, Samples.CURATED, Samples.BRIEFS, Samples.TEXT);
        for (int i = 0; i < blocks; i++) {
            var block = kinds.get(i % kinds.size());
            entries.add(Entry.of(Natural.region(block), block));
        }
        return Samples.GAZETTE.withEntries(entries);
    }

    private BlockCard card(String id) {
        return canvas.lookupAll(".block-card").stream()
                .map(BlockCard.class::cast)
                .filter(card -> card.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(20);
    }
}
