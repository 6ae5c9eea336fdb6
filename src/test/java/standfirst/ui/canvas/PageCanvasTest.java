package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.ui.session.Session;

@ExtendWith(ApplicationExtension.class)
class PageCanvasTest {
    private static final String START = "0 | 1 2 / 3 4 | 5";

    private final Map<Node, TinyForm> forms = new HashMap<>();
    private Label tile;
    private Session session;
    private PageCanvas canvas;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        tile = new Label("Briefs");
        session = new Session(Pages.page("F0 M1 M2 S3 S4 F5"), new NoWork(), InstantSource.system());
        canvas = new PageCanvas(session, (block, host, look) -> {
            var form = new TinyForm(block, host, look);
            forms.put(form.node(), form);
            return form;
        });
        tile.setOnDragDetected(event -> PaletteDrag.begin(tile, event, () -> new Briefs("New", List.of()), "Briefs"));
        var root = new BorderPane(canvas);
        root.setLeft(tile);
        stage.setScene(new Scene(root, 900, 700));
        stage.show();
        // A block has its place only when the page has been laid out
        root.applyCss();
        root.layout();
    }

    /** A drag that a failed test left behind must not spoil the next. */
    @AfterEach
    void release(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.ALT, KeyCode.SHIFT, KeyCode.CONTROL);
        waitForFx();
    }

    @Stop
    void close() {
        session.close();
    }

    @Test
    void draggingATileInsertsABlockAtTheLine(FxRobot robot) {
        drag(robot, tile, at("1", 0.3, 0.75));
        assertTrue(lineVisible(robot));
        Snapshots.save("canvas-drop", canvas);
        robot.drop();
        waitForFx();
        assertFalse(lineVisible(robot));
        var entries = session.edition().entries();
        assertEquals(7, entries.size());
        assertEquals("New", Natural.heading(entries.get(2).block()));
        assertEquals(List.of(entries.get(2).id()), session.selectionProperty().get());
        robot.interact(session::undo);
        assertEquals(START, Pages.shown(session.edition()));
    }

    @Test
    void draggingByTheGripMovesABlockAboveAnotherInOneStep(FxRobot robot) {
        robot.moveTo(screen(at("2", 0.5, 0.5)));
        drag(robot, robot.lookup(".page > .grip").query(), at("1", 0.3, 0.2));
        assertTrue(lineVisible(robot));
        robot.drop();
        waitForFx();
        assertEquals("0 | 2 1 / 3 4 | 5", Pages.shown(session.edition()));
        assertTrue(canvas.announcementProperty().get().contains("block 2 of 6, main column"));
        robot.interact(session::undo);
        assertEquals(START, Pages.shown(session.edition()));
    }

    @Test
    void draggingAcrossColumnsAndBetweenBands(FxRobot robot) {
        robot.moveTo(screen(at("1", 0.5, 0.5)));
        drag(robot, robot.lookup(".page > .grip").query(), at("4", 0.5, 0.2));
        robot.drop();
        waitForFx();
        assertEquals("0 | 2 / 3 1 4 | 5", Pages.shown(session.edition()));
        robot.moveTo(screen(at("1", 0.5, 0.5)));
        drag(robot, robot.lookup(".page > .grip").query(), at("5", 0.5, 0.2));
        robot.drop();
        waitForFx();
        assertEquals("0 | 2 / 3 4 | 1 | 5", Pages.shown(session.edition()));
    }

    @Test
    void severalSelectedBlocksAreDraggedAsOne(FxRobot robot) {
        robot.clickOn(screen(margin("1")));
        robot.press(KeyCode.SHIFT).clickOn(screen(margin("2"))).release(KeyCode.SHIFT);
        assertEquals(Pages.ids("1", "2"), session.selectionProperty().get());
        drag(robot, robot.lookup(".card-toolbar .grip").query(), at("0", 0.5, 0.2));
        robot.drop();
        waitForFx();
        assertEquals("1 2 /  | 0 |  / 3 4 | 5", Pages.shown(session.edition()));
        robot.interact(session::undo);
        assertEquals(START, Pages.shown(session.edition()));
    }

    @Test
    void escapeCancelsADrag(FxRobot robot) {
        robot.moveTo(screen(at("2", 0.5, 0.5)));
        drag(robot, robot.lookup(".page > .grip").query(), at("0", 0.3, 0.2));
        assertTrue(lineVisible(robot));
        robot.push(KeyCode.ESCAPE);
        assertFalse(lineVisible(robot));
        robot.drop();
        waitForFx();
        assertEquals(START, Pages.shown(session.edition()));
        assertFalse(session.historyProperty().get().canUndo());
    }

    @Test
    void theKeysDoWhatADragDoes(FxRobot robot) {
        robot.clickOn(screen(margin("2")));
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertEquals("0 | 2 1 / 3 4 | 5", Pages.shown(session.edition()));
        robot.press(KeyCode.ALT).push(KeyCode.RIGHT).release(KeyCode.ALT);
        assertEquals("0 | 1 / 2 3 4 | 5", Pages.shown(session.edition()));
        robot.press(KeyCode.ALT).push(KeyCode.LEFT).push(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals("0 | 2 | 1 / 3 4 | 5", Pages.shown(session.edition()));
        robot.press(KeyCode.CONTROL).push(KeyCode.D).release(KeyCode.CONTROL);
        assertEquals(7, session.edition().entries().size());
        robot.push(KeyCode.DELETE);
        assertEquals("0 | 2 | 1 / 3 4 | 5", Pages.shown(session.edition()));
        assertEquals(Pages.ids("1"), session.selectionProperty().get());
        robot.interact(() -> {
            for (int i = 0; i < 6; i++) {
                session.undo();
            }
        });
        assertEquals(START, Pages.shown(session.edition()));
        robot.interact(session::undo);
        assertEquals(START, Pages.shown(session.edition()));
    }

    @Test
    void arrowsWalkAndShiftExtends(FxRobot robot) {
        robot.clickOn(screen(margin("1")));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(Pages.ids("3"), session.selectionProperty().get());
        robot.press(KeyCode.SHIFT).push(KeyCode.UP).push(KeyCode.UP).release(KeyCode.SHIFT);
        assertEquals(Pages.ids("1", "2", "3"), session.selectionProperty().get());
        robot.push(KeyCode.END);
        assertEquals(Pages.ids("5"), session.selectionProperty().get());
        robot.push(KeyCode.HOME);
        assertEquals(Pages.ids("0"), session.selectionProperty().get());
        robot.press(KeyCode.CONTROL).push(KeyCode.A).release(KeyCode.CONTROL);
        assertEquals(6, session.selectionProperty().get().size());
    }

    @Test
    void enterEditsAndEscapeGoesBackToTheBlock(FxRobot robot) {
        robot.clickOn(screen(margin("1")));
        robot.push(KeyCode.ENTER);
        waitForFx();
        robot.push(KeyCode.END).write("!");
        assertEquals("M1!", Natural.heading(session.edition().entries().get(1).block()));
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(6, session.edition().entries().size());
        robot.push(KeyCode.ESCAPE).push(KeyCode.DELETE);
        assertEquals(5, session.edition().entries().size());
    }

    @Test
    void onlyTheChangedBlockIsShownAnew(FxRobot robot) {
        var before = shown();
        robot.interact(() -> form("1").focus(""));
        robot.push(KeyCode.END).write("ab");
        robot.interact(() -> session.apply(
                new Edit.Describe("subject", session.edition().details().withSubject("Today"))));
        var after = shown();
        assertEquals(before.get(Pages.id("1")) + 2, after.get(Pages.id("1")));
        before.keySet().stream()
                .filter(id -> !id.equals(Pages.id("1")))
                .forEach(id -> assertEquals(before.get(id), after.get(id)));
    }

    @Test
    void aRevealedPlaceIsSelectedAndHasTheCaret(FxRobot robot) {
        robot.interact(() -> session.reveal(Place.in(Pages.id("2"), "heading")));
        waitForFx();
        robot.push(KeyCode.END).write("x");
        assertEquals(Pages.ids("2"), session.selectionProperty().get());
        assertEquals("M2x", Natural.heading(session.edition().entries().get(2).block()));
    }

    @Test
    void insertPutsABlockBelowTheSelectedOneAndTheCaretIntoIt(FxRobot robot) {
        robot.clickOn(screen(margin("3")));
        robot.interact(() -> canvas.insert(new Briefs("", List.of())));
        waitForFx();
        robot.write("Hi");
        assertEquals("Hi", Natural.heading(session.edition().entries().get(4).block()));
        assertEquals(Region.SIDEBAR, session.edition().entries().get(4).region());
    }

    @Test
    void showsHoverAndSelection(FxRobot robot) {
        robot.clickOn(screen(margin("1")));
        robot.moveTo(screen(at("3", 0.5, 0.5)));
        waitForFx();
        assertTrue(robot.lookup(".card-toolbar").query().isVisible());
        Snapshots.save("canvas-selected", canvas);
    }

    private Map<BlockId, Integer> shown() {
        var counts = new HashMap<BlockId, Integer>();
        session.edition()
                .entries()
                .forEach(entry -> counts.put(entry.id(), form(entry.id().value()).shown));
        return counts;
    }

    private static void drag(FxRobot robot, Node from, Supplier<Point2D> to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(4, 4);
        waitForFx();
        robot.moveBy(8, 8);
        waitForFx();
        robot.moveTo(screen(to));
        robot.moveBy(1, 0);
        waitForFx();
    }

    private static boolean lineVisible(FxRobot robot) {
        waitForFx();
        return robot.lookup(".insertion-line").query().isVisible();
    }

    private Supplier<Point2D> at(String block, double x, double y) {
        return () -> {
            var card = card(block);
            return card.localToScreen(card.getWidth() * x, card.getHeight() * y);
        };
    }

    private Supplier<Point2D> margin(String block) {
        return () -> card(block).localToScreen(4, 30);
    }

    private TinyForm form(String block) {
        return card(block).getChildrenUnmodifiable().stream()
                .filter(forms::containsKey)
                .map(forms::get)
                .findFirst()
                .orElseThrow();
    }

    private BlockCard card(String block) {
        return canvas.lookupAll(".block-card").stream()
                .map(BlockCard.class::cast)
                .filter(card -> card.id().value().equals(block))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D screen(Supplier<Point2D> place) {
        waitForFx();
        var found = new AtomicReference<Point2D>();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> found.set(place.get()));
        return found.get();
    }

    private static void waitForFx() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }
}
