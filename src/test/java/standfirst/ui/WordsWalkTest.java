package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.Edit;
import standfirst.edit.Passage;
import standfirst.edit.Passages;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Paragraph;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.storage.DeskFolder;
import standfirst.ui.kit.Mark;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** Words found, replaced and spelt, by keyboard in the real window. */
@ExtendWith(ApplicationExtension.class)
class WordsWalkTest {
    private static final long PATIENCE_SECONDS = 20;
    private static final BlockId TEXT = new BlockId("text");
    private static final BlockId BRIEFS = new BlockId("briefs");

    private static final Edition SMALL = new Edition(
            Details.on(LocalDate.EPOCH).withSubject("A harbour in the morning"),
            Theme.BUILT_IN.getFirst(),
            List.of(
                    new Entry(
                            TEXT,
                            Region.FULL,
                            new TextBlock(
                                    "Harbour",
                                    RichText.of(
                                            Paragraph.of(
                                                    Paragraph.Kind.BODY,
                                                    Span.of("The old "),
                                                    new Span("harbour", Style.BOLD),
                                                    Span.of(" is full; {{harbour}} is not.")),
                                            Paragraph.body("Teh boats are out.")))),
                    new Entry(
                            BRIEFS,
                            Region.FULL,
                            new Briefs(
                                    "",
                                    List.of(new Brief(
                                            "Harbour master",
                                            RichText.plain("He recieved the harbour keys."),
                                            Optional.empty()))))));

    @TempDir
    private static Path desk;

    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shown) {
        stage = shown;
        System.setProperty(DeskFolder.PROPERTY, desk.toString());
        window = new MainWindow(
                shown, SMALL, Optional.empty(), Memory.blank(1280, 800), Optional.empty(), InstantSource.system());
        window.show();
    }

    @AfterEach
    void release(FxRobot robot) {
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Stop
    void close() {
        window.close();
        System.clearProperty(DeskFolder.PROPERTY);
    }

    @Test
    void findsWalksAndGivesTheKeyboardToTheHit(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.F);
        assertTrue(robot.lookup("#find-words").query().isFocused());
        robot.write("harbour");
        await(() -> text(robot, "#find-count").equals("1 of 6"));
        assertEquals("Edition · subject", text(robot, "#find-where"));
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.ENTER);
        assertEquals("3 of 6", text(robot, "#find-count"));
        assertTrue(robot.lookup("#find-words").query().isFocused());
        assertEquals(List.of(new Mark(8, 15, Mark.Kind.CURRENT_HIT)), marks(Mark.Kind.CURRENT_HIT, TEXT, "body"));
        assertEquals(List.of(new Mark(27, 34, Mark.Kind.HIT)), marks(Mark.Kind.HIT, TEXT, "body"));
        assertEquals(
                List.of(new Mark(8, 15, Mark.Kind.CURRENT_HIT), new Mark(27, 34, Mark.Kind.HIT)),
                field(robot, "body").marks().stream()
                        .filter(mark -> mark.kind() != Mark.Kind.MISSPELT)
                        .sorted(Comparator.comparingInt(Mark::from))
                        .toList());
        push(robot, KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("2 of 6", text(robot, "#find-count"));

        push(robot, KeyCode.ALT, KeyCode.C);
        assertEquals("3 of 4", countAfter(robot, KeyCode.ENTER));
        push(robot, KeyCode.ESCAPE);
        assertFalse(robot.lookup("#find-bar").query().isVisible());
        assertEquals(Map.of(), window.session().marksProperty().get().get(Mark.Kind.HIT));
        assertTrue(field(robot, "body").isEditing());

        // The bar is shut; the key goes on from there with what was looked for
        push(robot, KeyCode.CONTROL, KeyCode.G);
        assertTrue(robot.lookup("#find-bar").query().isVisible());
        assertFalse(robot.lookup("#find-words").query().isFocused());
    }

    @Test
    void marksOfABriefStandInTheOneLineThatShowsIt(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("harbour");
        await(() -> text(robot, "#find-count").equals("1 of 6"));
        var line = field(robot, "text");
        assertEquals("Harbour master: He recieved the harbour keys.", line.plainText());
        assertEquals(
                List.of("Harbour", "harbour"),
                line.marks().stream()
                        .filter(mark -> mark.kind() == Mark.Kind.HIT)
                        .map(mark -> line.plainText().substring(mark.from(), mark.to()))
                        .sorted()
                        .toList());
    }

    @Test
    void replacesOneAndAllInOneStepEach(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.H);
        robot.write("harbour");
        push(robot, KeyCode.TAB);
        robot.clickOn("#find-with");
        robot.write("port");
        push(robot, KeyCode.ENTER);
        await(() -> edition().details().subject().equals("A port in the morning"));
        assertEquals("1 of 5", text(robot, "#find-count"));
        push(robot, KeyCode.ALT, KeyCode.A);
        await(() -> words(TEXT, "heading").equals("port"));
        assertEquals("The old port is full; {{harbour}} is not.\nTeh boats are out.", words(TEXT, "body"));
        assertEquals("port master", words(BRIEFS, "items[0].leadIn"));
        assertEquals("4 replaced; 1 inside a merge tag left.", text(robot, "#find-where"));
        assertEquals(
                Style.BOLD,
                ((TextBlock) edition().entry(TEXT).orElseThrow().block())
                        .body()
                        .paragraphs()
                        .getFirst()
                        .spans()
                        .get(1)
                        .style());
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        await(() -> words(TEXT, "heading").equals("Harbour"));
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        await(() -> edition().equals(SMALL));
    }

    @Test
    void selectedWordsAreLookedForAndNothingFoundGivesTheKeyboardBack(FxRobot robot) throws Exception {
        robot.clickOn("#field-subject");
        robot.interact(
                () -> robot.lookup("#field-subject").<TextInputControl>query().selectRange(2, 9));
        push(robot, KeyCode.CONTROL, KeyCode.F);
        var input = robot.lookup("#find-words").<TextInputControl>query();
        assertEquals("harbour", input.getText());
        assertEquals("harbour", input.getSelectedText());
        robot.write("nowhere");
        await(() -> text(robot, "#find-count").equals("Not found"));
        push(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#field-subject").query().isFocused());
    }

    @Test
    void misspeltWordsAreMarkedAndPutRightByKey(FxRobot robot) throws Exception {
        await(() -> !marks(Mark.Kind.MISSPELT, TEXT, "body").isEmpty());
        assertEquals(
                List.of("Teh"),
                marks(Mark.Kind.MISSPELT, TEXT, "body").stream()
                        .map(mark -> words(TEXT, "body").substring(mark.from(), mark.to()))
                        .toList());
        push(robot, KeyCode.CONTROL, KeyCode.PERIOD);
        await(() -> menuIsOpen());
        push(robot, KeyCode.DIGIT1);
        await(() -> words(TEXT, "body").endsWith("The boats are out."));
        await(() -> marks(Mark.Kind.MISSPELT, TEXT, "body").isEmpty());
        push(robot, KeyCode.CONTROL, KeyCode.PERIOD);
        await(() -> menuIsOpen());
        push(robot, KeyCode.ESCAPE);
        assertEquals(List.of(BRIEFS), window.session().selectionProperty().get());
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        await(() -> edition().equals(SMALL));
        await(() -> !marks(Mark.Kind.MISSPELT, TEXT, "body").isEmpty());
    }

    @Test
    void theMenuOfAMisspeltWordHoldsWhatMayBeMeant(FxRobot robot) throws Exception {
        await(() -> !marks(Mark.Kind.MISSPELT, BRIEFS, "items[0].text").isEmpty());
        robot.interact(
                () -> window.session().reveal(Place.in(BRIEFS, "items[0].text"), new Session.Stretch(5, 5, true)));
        var field = field(robot, "text");
        await(() -> field.isEditing());
        var area = stage.getScene().getFocusOwner();
        robot.interact(() ->
                area.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
        await(() -> !robot.lookup("#spelling-1").queryAll().isEmpty());
        robot.clickOn("#spelling-1");
        await(() -> words(BRIEFS, "items[0].text").equals("He received the harbour keys."));
        assertEquals("Harbour master", words(BRIEFS, "items[0].leadIn"));
    }

    @Test
    void aWordAddedToTheDictionaryIsRightEverywhereAndForGood(FxRobot robot) throws Exception {
        robot.interact(() -> window.session()
                .apply(new Edit.Change(
                        TEXT,
                        "",
                        new TextBlock("the pennhallow", RichText.plain("In the pennhallow’s port.")),
                        false)));
        await(() -> !marks(Mark.Kind.MISSPELT, TEXT, "heading").isEmpty()
                && !marks(Mark.Kind.MISSPELT, TEXT, "body").isEmpty());
        push(robot, KeyCode.CONTROL, KeyCode.PERIOD);
        await(() -> menuIsOpen());
        robot.clickOn("#spelling-add");
        await(() -> marks(Mark.Kind.MISSPELT, TEXT, "heading").isEmpty()
                && marks(Mark.Kind.MISSPELT, TEXT, "body").isEmpty());
        var file = new DeskFolder(desk).dictionary();
        await(() -> Files.exists(file));
        assertEquals("pennhallow\n", Files.readString(file));
        Files.delete(file);
    }

    @Test
    void spellingIsSwitchedOffAndALanguageWithoutDictionaryIsToldOf(FxRobot robot) throws Exception {
        await(() -> !marks(Mark.Kind.MISSPELT, TEXT, "body").isEmpty());
        robot.interact(() -> window.session()
                .apply(new Edit.Describe("language", edition().details().withLanguage("de"))));
        await(() ->
                window.session().marksProperty().get().get(Mark.Kind.MISSPELT).isEmpty());
        await(() -> robot.lookup(".status-bar .label").queryAll().stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText().equals("There is no dictionary for German: its spelling is not checked.")));
    }

    private static String countAfter(FxRobot robot, KeyCode key) {
        push(robot, key);
        return text(robot, "#find-count");
    }

    private boolean menuIsOpen() {
        return Window.getWindows().stream()
                .anyMatch(shown ->
                        shown instanceof ContextMenu menu && "spelling-menu".equals(menu.getId()) && menu.isShowing());
    }

    private RichField field(FxRobot robot, String id) {
        return robot.lookup(node -> node instanceof RichField && id.equals(node.getId()))
                .<RichField>query();
    }

    private List<Mark> marks(Mark.Kind kind, BlockId block, String field) {
        return window.session()
                .marksProperty()
                .get()
                .getOrDefault(kind, Map.of())
                .getOrDefault(Place.in(block, field), List.of());
    }

    private String words(BlockId block, String field) {
        return Passages.of(edition()).stream()
                .filter(passage -> passage.place().equals(Place.in(block, field)))
                .map(Passage::words)
                .findFirst()
                .orElseThrow();
    }

    private Edition edition() {
        return window.session().edition();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
