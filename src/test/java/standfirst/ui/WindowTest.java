package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.Place;
import standfirst.model.TextBlock;
import standfirst.storage.EditionFile;
import standfirst.ui.kit.Texts;

@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private static Path folder;

    private final Answers answers = new Answers();
    private Stage stage;
    private MainWindow window;

    /** Answers the file dialogs in the editor's place. */
    private static final class Answers implements Chooser {
        private @Nullable Path file;

        @Override
        public Optional<Path> open() {
            return Optional.ofNullable(file);
        }

        @Override
        public Optional<Path> save(String suggestedName) {
            return Optional.ofNullable(file);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(file);
        }
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        var clock = InstantSource.system();
        window = new MainWindow(
                shown, Documents.empty(clock), Optional.empty(), Memory.blank(1280, 800), Optional.of(answers), clock);
        window.show();
    }

    /** What a failed test left pressed must not spoil the next. */
    @AfterEach
    void release(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void walksFromCopyToHtml(FxRobot robot) throws Exception {
        pasteSample(robot);
        var sorted = edition();
        assertEquals(
                "Harbour vote splits the council as ferry talks run into the night",
                sorted.details().subject());
        assertTrue(text(robot, "#trouble-sentence").startsWith("Sorted "), text(robot, "#trouble-sentence"));

        dragAbove(robot, Briefs.class, LeadStory.class);
        await(() -> edition().indexOf(entry(Briefs.class).id())
                < edition().indexOf(entry(LeadStory.class).id()));
        var dragged = edition();

        robot.clickOn("#field-preheader");
        robot.push(KeyCode.END);
        robot.write(" Today");
        await(() -> edition().details().preheader().endsWith(" Today"));
        var typed = edition();

        shortcut(robot, KeyCode.Z);
        await(() -> edition().equals(dragged));
        assertEquals(
                dragged.details().preheader(),
                robot.lookup("#field-preheader").queryTextInputControl().getText());
        shortcut(robot, KeyCode.Z);
        await(() -> edition().equals(sorted));
        shortcut(robot, KeyCode.Y);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> edition().equals(typed));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> text(robot, "#trouble-sentence").startsWith("HTML copied: "));
        assertEquals(Export.of(typed, ProviderProfile.GENERIC).html(), clipboard(robot));
    }

    @Test
    void pastingAgainKeepsTheFrameAndIsTakenBackWhole(FxRobot robot) throws Exception {
        pasteSample(robot);
        var before = edition();
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "Other news\nIt is short.\nOne paragraph, no more."));
        await(() -> !edition().equals(before));
        assertEquals(before.entries().getFirst(), edition().entries().getFirst());
        assertEquals(before.entries().getLast(), edition().entries().getLast());
        shortcut(robot, KeyCode.Z);
        await(() -> edition().equals(before));
    }

    @Test
    void structuredHtmlGoesBeforePlainText(FxRobot robot) throws Exception {
        paste(
                robot,
                Map.of(
                        DataFormat.HTML,
                                "<h1>From HTML</h1><p>A line below it.</p><p>With <b>bold</b> words in it, and an end.</p><p>And more of them.</p>",
                        DataFormat.PLAIN_TEXT, "From text\nplain"));
        await(() -> !edition().entries().isEmpty());
        assertTrue(
                edition().entries().toString().contains("From HTML"),
                () -> edition().toString());
        assertTrue(
                edition().entries().toString().contains("bold=true"),
                () -> edition().toString());
    }

    @Test
    void anEmptyClipboardChangesNothingAndIsSaid(FxRobot robot) throws Exception {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, " \n "));
        await(() -> text(robot, "#trouble-sentence").startsWith("There is no copy on the clipboard."));
        assertTrue(edition().entries().isEmpty());
        robot.clickOn("#trouble-close");
        assertFalse(robot.lookup("#trouble-bar").query().isVisible());
    }

    @Test
    void savesAndOpensTheSame(FxRobot robot) throws Exception {
        pasteSample(robot);
        answers.file = folder.resolve("day");
        shortcut(robot, KeyCode.S);
        var file = folder.resolve("day.edition.json");
        await(() -> Files.exists(file) && !window.session().dirtyProperty().get());
        var saved = edition();
        assertEquals(saved, EditionFile.read(file));
        assertTrue(stage.getTitle().startsWith("day"), stage::getTitle);

        shortcut(robot, KeyCode.N);
        await(() -> edition().entries().isEmpty());
        answers.file = file;
        shortcut(robot, KeyCode.O);
        await(() -> edition().equals(saved));
        assertFalse(window.session().dirtyProperty().get());
    }

    @Test
    void unsavedChangesAreAskedAbout(FxRobot robot) throws Exception {
        pasteSample(robot);
        var kept = edition();

        shortcut(robot, KeyCode.N);
        await(() -> !robot.lookup("#unsaved-cancel").queryAll().isEmpty());
        robot.clickOn("#unsaved-cancel");
        assertEquals(kept, edition());

        answers.file = folder.resolve("asked.edition.json");
        Platform.runLater(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> !robot.lookup("#unsaved-save").queryAll().isEmpty());
        robot.clickOn("#unsaved-save");
        await(() -> !stage.isShowing());
        assertEquals(kept, EditionFile.read(folder.resolve("asked.edition.json")));
    }

    @Test
    void changesGoWhenTheEditorLetsThem(FxRobot robot) throws Exception {
        pasteSample(robot);
        shortcut(robot, KeyCode.N);
        await(() -> !robot.lookup("#unsaved-drop").queryAll().isEmpty());
        robot.clickOn("#unsaved-drop");
        await(() -> edition().entries().isEmpty());
    }

    @Test
    void aDamagedFileIsToldOfAndLeftAlone(FxRobot robot) throws Exception {
        var damaged = Files.writeString(folder.resolve("damaged.edition.json"), "{\"format\":\"standfirst-edition\",");
        var before = edition();
        answers.file = damaged;
        shortcut(robot, KeyCode.O);
        await(() -> robot.lookup("#trouble-bar").query().isVisible());
        assertTrue(text(robot, "#trouble-sentence").contains("damaged.edition.json"), text(robot, "#trouble-sentence"));
        assertEquals(before, edition());
        assertEquals("{\"format\":\"standfirst-edition\",", Files.readString(damaged));
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldOfAndNothingIsLost(FxRobot robot) throws Exception {
        pasteSample(robot);
        answers.file = folder.resolve("missing/day.edition.json");
        shortcut(robot, KeyCode.S);
        await(() -> robot.lookup("#trouble-bar").query().isVisible());
        assertTrue(text(robot, "#trouble-sentence").contains("not saved yet"), text(robot, "#trouble-sentence"));
        assertTrue(window.session().dirtyProperty().get());
    }

    @Test
    void tilesAddBlocksAndTheOutlineSelectsThem(FxRobot robot) throws Exception {
        robot.clickOn("#add-TextBlock");
        await(() -> edition().entries().size() == 1);
        robot.clickOn("#add-Briefs");
        await(() -> edition().entries().size() == 2);
        shortcut(robot, KeyCode.DIGIT1);
        robot.clickOn("#outline .tree-cell");
        await(() -> window.session()
                .selectionProperty()
                .get()
                .equals(List.of(entry(TextBlock.class).id())));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> edition().entries().getFirst().block() instanceof Briefs);
        assertEquals(
                List.of(entry(TextBlock.class).id()),
                window.session().selectionProperty().get());
    }

    @Test
    void aFailureNobodyForesawIsShown(FxRobot robot) throws Exception {
        robot.interact(() -> window.unexpected(new IllegalStateException("the tape broke")));
        assertTrue(text(robot, "#trouble-sentence").contains("the tape broke"));
        assertTrue(stage.isShowing());
    }

    private void pasteSample(FxRobot robot) throws IOException, TimeoutException {
        var copy = Files.readString(Path.of("assets/sample-copy.txt"));
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, copy));
        await(() -> edition().entries().stream().anyMatch(entry -> entry.block() instanceof LeadStory));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void paste(FxRobot robot, Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String clipboard(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Drags a block by its grip above another that is out of sight: the page scrolls while the pointer waits at its upper edge. */
    private void dragAbove(FxRobot robot, Class<? extends Block> what, Class<? extends Block> onto)
            throws TimeoutException {
        robot.interact(() -> window.session().reveal(Place.in(entry(what).id(), "")));
        var page = robot.lookup(".page-canvas").<Node>query();
        var from = card(robot, what);
        await(() -> top(from) > top(page) && top(from) < top(page) + 600);
        robot.moveTo(robot.lookup(".card-toolbar .grip").<Node>query());
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(4, 4);
        WaitForAsyncUtils.waitForFxEvents();
        robot.moveBy(8, 8);
        WaitForAsyncUtils.waitForFxEvents();
        var target = card(robot, onto);
        robot.moveTo(screen(page, 0.4, 12));
        robot.moveBy(0, -4);
        await(() -> top(target) > top(page) + 40);
        robot.moveTo(screen(target, 0.4, 24));
        robot.moveBy(1, 0);
        WaitForAsyncUtils.waitForFxEvents();
        robot.drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The card of the first block of a kind, as it is announced. */
    private static Node card(FxRobot robot, Class<? extends Block> kind) {
        var name = Texts.of("block." + kind.getSimpleName());
        return robot.lookup(".block-card")
                .match(node -> node.getAccessibleText().startsWith(name))
                .query();
    }

    private static double top(Node node) {
        return node.localToScreen(0, 0).getY();
    }

    private static Point2D screen(Node node, double x, double y) {
        return node.localToScreen(node.getLayoutBounds().getWidth() * x, y);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    private Edition edition() {
        return window.session().edition();
    }

    private Entry entry(Class<? extends Block> kind) {
        return edition().entries().stream()
                .filter(entry -> kind.isInstance(entry.block()))
                .findFirst()
                .orElseThrow();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
