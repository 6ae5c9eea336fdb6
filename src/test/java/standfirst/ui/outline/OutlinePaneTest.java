package standfirst.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.LeadStory;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.Severity;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

@ExtendWith(ApplicationExtension.class)
class OutlinePaneTest {
    private static final BlockId LEAD = new BlockId("lead");
    private static final BlockId NEWS = new BlockId("news");
    private static final BlockId MORE = new BlockId("more");
    private static final BlockId NOTE = new BlockId("note");

    private static final Edition EDITION = new Edition(
            Details.on(LocalDate.of(2026, 10, 15)),
            Theme.BROADSHEET,
            List.of(
                    new Entry(LEAD, Region.MAIN, LeadStory.EMPTY.withHeadline("Harbour vote splits the council")),
                    new Entry(NEWS, Region.MAIN, briefs("News", "Ferry", "Bridge", "Tide")),
                    new Entry(MORE, Region.SIDEBAR, briefs("More", "Kelp")),
                    new Entry(NOTE, Region.MAIN, new TextBlock("A note", RichText.plain("Three words here")))));

    private Session session;
    private OutlinePane outline;

    /** Finds that the note must be put right. */
    private static final class Checking implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of(new Finding(Severity.ERROR, "x.y", Place.in(NOTE, "body"), "Not so."));
        }
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        session = new Session(EDITION, new Checking(), InstantSource.fixed(Instant.EPOCH));
        outline = new OutlinePane(session);
        var scene = new Scene(outline.node(), 260, 600);
        scene.getStylesheets().addAll("/standfirst/ui/window.css", "/standfirst/ui/ink-light.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        robot.interact(session::close);
    }

    @Test
    void followsThePagesSelectionAndLeadsIt(FxRobot robot) {
        robot.clickOn(row(robot, "News"));
        assertEquals(List.of(NEWS), session.selectionProperty().get());
        robot.press(KeyCode.CONTROL).clickOn(row(robot, "A note")).release(KeyCode.CONTROL);
        assertEquals(List.of(NEWS, NOTE), session.selectionProperty().get());
        robot.interact(() -> session.select(LEAD));
        assertEquals(List.of("lead"), selected());
    }

    @Test
    void rowsStayWhatTheyAreWhileWordsChange(FxRobot robot) {
        robot.interact(() -> item(NEWS).setExpanded(true));
        var before = item(NEWS);
        robot.interact(() -> session.apply(new Edit.Change(NEWS, "heading", briefs("Newest", "Ferry"), true)));
        robot.interact(session::endTyping);
        assertSame(before, item(NEWS));
        assertTrue(before.isExpanded());
        assertEquals("Newest", before.getValue().row().title());
        assertEquals(1, before.getChildren().size());
        robot.interact(() -> session.apply(new Edit.Move(List.of(NOTE), Optional.of(LEAD), Optional.empty())));
        assertSame(before, item(NEWS));
        assertTrue(before.isExpanded());
    }

    @Test
    void aHeadingIsRewordedInPlace(FxRobot robot) {
        robot.clickOn(row(robot, "News")).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("In brief").push(KeyCode.ENTER);
        assertEquals("In brief", ((Briefs) block(NEWS)).heading());
        robot.doubleClickOn(row(robot, "In brief"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Never").push(KeyCode.ESCAPE);
        assertEquals("In brief", ((Briefs) block(NEWS)).heading());
        robot.interact(() -> assertTrue(outline.rename()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Shorts").push(KeyCode.ENTER);
        assertEquals("Shorts", ((Briefs) block(NEWS)).heading());
    }

    /** Undo may put other words, or none, where the row stood. */
    @Test
    void rewordingLeavesAloneWhatItDidNotBeginWith(FxRobot robot) {
        robot.interact(() -> session.apply(new Edit.Change(NEWS, "heading", briefs("Newest", "Ferry"), false)));
        robot.clickOn(row(robot, "Newest")).push(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Late");
        robot.interact(session::undo);
        robot.push(KeyCode.ENTER);
        assertEquals("News", ((Briefs) block(NEWS)).heading());
    }

    @Test
    void itemsAreDraggedWithinTheirListAndToOthers(FxRobot robot) {
        robot.interact(() -> {
            item(NEWS).setExpanded(true);
            item(MORE).setExpanded(true);
        });
        WaitForAsyncUtils.waitForFxEvents();
        drag(robot, "Tide", "Ferry", 0.2);
        assertEquals(List.of("Tide", "Ferry", "Bridge"), leadIns(NEWS));
        drag(robot, "Ferry", "Kelp", 0.8);
        assertEquals(List.of("Tide", "Bridge"), leadIns(NEWS));
        assertEquals(List.of("Kelp", "Ferry"), leadIns(MORE));
        robot.interact(session::undo);
        assertEquals(List.of("Tide", "Ferry", "Bridge"), leadIns(NEWS));
    }

    @Test
    void blocksAreDraggedTogether(FxRobot robot) {
        robot.clickOn(row(robot, "News"));
        robot.press(KeyCode.CONTROL).clickOn(row(robot, "A note")).release(KeyCode.CONTROL);
        drag(robot, "A note", "Harbour vote splits the council", 0.2);
        assertEquals(List.of(NEWS, NOTE, LEAD, MORE), order());
        assertEquals(List.of(NEWS, NOTE), session.selectionProperty().get());
    }

    @Test
    void keysMoveDoubleAndDeleteItems(FxRobot robot) {
        robot.interact(() -> item(NEWS).setExpanded(true));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(row(robot, "Ferry"));
        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
        assertEquals(List.of("Bridge", "Ferry", "Tide"), leadIns(NEWS));
        robot.press(KeyCode.CONTROL).push(KeyCode.D).release(KeyCode.CONTROL);
        assertEquals(List.of("Bridge", "Ferry", "Ferry", "Tide"), leadIns(NEWS));
        robot.push(KeyCode.DELETE);
        assertEquals(List.of("Bridge", "Ferry", "Tide"), leadIns(NEWS));
        robot.press(KeyCode.ALT).push(KeyCode.UP).release(KeyCode.ALT);
        assertEquals(List.of("Ferry", "Bridge", "Tide"), leadIns(NEWS));
    }

    @Test
    void saysWhatIsToBePutRight(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> item(NOTE).getValue().row() instanceof Row.Block row && row.must() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                "Text, A note, 5 words, 1 finding must be fixed",
                row(robot, "A note").getAccessibleText());
        assertFalse(((Row.Block) item(NEWS).getValue().row()).must() > 0);
    }

    private static Briefs briefs(String heading, String... leadIns) {
        return new Briefs(
                heading,
                java.util.Arrays.stream(leadIns)
                        .map(leadIn -> new Brief(leadIn, RichText.plain("Words of it."), Optional.empty()))
                        .toList());
    }

    private standfirst.model.Block block(BlockId id) {
        return session.edition().entry(id).orElseThrow().block();
    }

    private List<BlockId> order() {
        return session.edition().entries().stream().map(Entry::id).toList();
    }

    private List<String> leadIns(BlockId id) {
        return ((Briefs) block(id)).items().stream().map(Brief::leadIn).toList();
    }

    private List<String> selected() {
        return tree().getSelectionModel().getSelectedItems().stream()
                .map(item -> item.getValue().row().key())
                .toList();
    }

    @SuppressWarnings("unchecked") // the pane's own tree holds rows and nothing else
    private TreeView<Line> tree() {
        return (TreeView<Line>) outline.node().lookup("#outline");
    }

    private TreeItem<Line> item(BlockId id) {
        return tree().getRoot().getChildren().stream()
                .filter(item -> item.getValue().row().block().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OutlineCell row(FxRobot robot, String title) {
        standfirst.ui.Fx.settle(); // the tree gives its cells other rows as it is laid out
        return robot.lookup(".tree-cell")
                .<OutlineCell>match(row -> row.getItem() != null
                        // The tree measures with cells that nobody sees.
                        && org.testfx.util.NodeQueryUtils.isVisible().test(row)
                        && row.getIndex() >= 0
                        && row.getItem().row().title().equals(title))
                .query();
    }

    /** Where a row is now: its cell may be another's as soon as the tree is laid out again. */
    private static Bounds bounds(FxRobot robot, String title) {
        var row = row(robot, title);
        return row.localToScreen(row.getBoundsInLocal());
    }

    private static void drag(FxRobot robot, String from, String to, double at) {
        var start = bounds(robot, from);
        var bounds = bounds(robot, to);
        robot.moveTo(start.getMinX() + 60, start.getCenterY());
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(4, 4);
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveBy(8, 0);
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveTo(bounds.getMinX() + 60, bounds.getMinY() + bounds.getHeight() * at);
        robot.moveBy(1, 0);
        WaitForAsyncUtils.waitForFxEvents();
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
