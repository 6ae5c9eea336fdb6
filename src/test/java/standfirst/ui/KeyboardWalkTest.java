package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.model.Briefs;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.QuoteBlock;
import standfirst.model.Theme;
import standfirst.storage.EditionFile;

/** A day's edition from the start screen to the hand-off by keys alone: the mouse is never touched. */
@ExtendWith(ApplicationExtension.class)
class KeyboardWalkTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private static Path folder;

    private final Path file = folder.resolve("day.edition.json");
    private Stage stage;
    private MainWindow window;

    /** Answers the file dialogs, which are the system's and not this window's. */
    private record Answers(Path file) implements Chooser {
        @Override
        public Optional<Path> open() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> save(String suggestedName) {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(file.getParent());
        }
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        var clock = InstantSource.system();
        window = new MainWindow(
                shown,
                Documents.empty(clock),
                Optional.empty(),
                Memory.blank(1280, 800),
                Optional.of(new Answers(file)),
                clock);
        window.show();
        window.showStart();
    }

    @AfterEach
    void release(FxRobot robot) {
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void composesAndHandsOff(FxRobot robot) throws Exception {
        pastesCopyFromTheStartScreen(robot);
        var sorted = edition();
        movesABlock(robot);
        editsTheHeadline(robot);
        makesWordsBoldAndLinksThem(robot);
        insertsABlockBySlash(robot);
        fillsAFieldOfTheInspector(robot);
        changesTheTheme(robot);
        replacesEverywhere(robot);
        undoesAndRedoesAll(robot, sorted);
        savesAndHandsOff(robot);
    }

    private void pastesCopyFromTheStartScreen(FxRobot robot) throws Exception {
        var copy = Files.readString(Path.of("assets/sample-copy.txt"));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copy)));
        assertEquals("start-paste", owner().getId());
        push(robot, KeyCode.ENTER);
        await(() -> edition().entries().stream().anyMatch(entry -> entry.block() instanceof LeadStory));
    }

    private void movesABlock(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        goTo(robot, LeadStory.class);
        push(robot, KeyCode.ALT, KeyCode.DOWN);
        await(() -> isAbove(Briefs.class, LeadStory.class));
        push(robot, KeyCode.ALT, KeyCode.UP);
        await(() -> isAbove(LeadStory.class, Briefs.class));
    }

    private void editsTheHeadline(FxRobot robot) throws Exception {
        push(robot, KeyCode.ENTER);
        for (int i = 0; i < 6 && !field().equals("headline"); i++) {
            push(robot, KeyCode.TAB);
        }
        assertEquals("headline", field());
        push(robot, KeyCode.END);
        robot.write(" Again");
        await(() -> ((LeadStory) lead().block()).headline().endsWith(" Again"));
    }

    private void makesWordsBoldAndLinksThem(FxRobot robot) throws Exception {
        for (int i = 0; i < 6 && !field().equals("body"); i++) {
            push(robot, KeyCode.TAB);
        }
        assertEquals("body", field());
        push(robot, KeyCode.CONTROL, KeyCode.HOME);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        push(robot, KeyCode.CONTROL, KeyCode.B);
        await(() -> ((LeadStory) lead().block()).body().toString().contains("bold=true"));
        push(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("example.org/harbour");
        push(robot, KeyCode.ENTER);
        await(() -> ((LeadStory) lead().block()).body().toString().contains("example.org/harbour"));
        await(() -> field().equals("body"));
    }

    private void insertsABlockBySlash(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.END);
        push(robot, KeyCode.ENTER);
        robot.write("/");
        robot.write("quo");
        push(robot, KeyCode.ENTER);
        await(() -> edition().entries().stream().anyMatch(entry -> entry.block() instanceof QuoteBlock));
        robot.write("Said by nobody");
        await(() -> edition().entries().stream()
                .anyMatch(entry -> entry.block() instanceof QuoteBlock quote
                        && quote.text().contains("Said by nobody")));
    }

    private void fillsAFieldOfTheInspector(FxRobot robot) throws Exception {
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        goTo(robot, LeadStory.class);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        await(() -> owner() instanceof TextInputControl);
        var before = edition();
        push(robot, KeyCode.END);
        robot.write("x");
        await(() -> !edition().equals(before));
        push(robot, KeyCode.ESCAPE);
        await(() -> !(owner() instanceof TextInputControl));
    }

    private void changesTheTheme(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("theme ledger");
        push(robot, KeyCode.ENTER);
        await(() -> edition().theme().equals(Theme.LEDGER));
    }

    private void replacesEverywhere(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.H);
        robot.write("harbour");
        for (int i = 0; i < 8 && !"find-with".equals(owner().getId()); i++) {
            push(robot, KeyCode.TAB);
        }
        assertEquals("find-with", owner().getId());
        robot.write("quayside");
        push(robot, KeyCode.ALT, KeyCode.A);
        await(() -> edition().entries().toString().contains("quayside"));
        push(robot, KeyCode.ESCAPE);
    }

    private void undoesAndRedoesAll(FxRobot robot, Edition sorted) throws Exception {
        var composed = edition();
        for (int i = 0; i < 40 && !edition().equals(sorted); i++) {
            push(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(sorted, edition());
        for (int i = 0; i < 40 && window.session().historyProperty().get().canRedo(); i++) {
            push(robot, KeyCode.CONTROL, KeyCode.Y);
        }
        assertEquals(composed, edition());
    }

    private void savesAndHandsOff(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.S);
        await(() -> Files.exists(file) && !window.session().dirtyProperty().get());
        assertEquals(edition(), EditionFile.read(file));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> robot.lookup("#trouble-sentence").<Labeled>query().getText().startsWith("HTML copied"));
    }

    private void goTo(FxRobot robot, Class<?> kind) {
        push(robot, KeyCode.HOME);
        for (int i = 0; i < 20; i++) {
            var selected = window.session().selectionProperty().get();
            if (selected.size() == 1
                    && kind.isInstance(
                            edition().entry(selected.getFirst()).orElseThrow().block())) {
                return;
            }
            push(robot, KeyCode.DOWN);
        }
        throw new AssertionError("no way to " + kind);
    }

    private boolean isAbove(Class<?> upper, Class<?> lower) {
        return indexOf(upper) < indexOf(lower);
    }

    private int indexOf(Class<?> kind) {
        return edition().entries().stream()
                .map(entry -> entry.block().getClass())
                .toList()
                .indexOf(kind);
    }

    private Entry lead() {
        return edition().entries().stream()
                .filter(entry -> entry.block() instanceof LeadStory)
                .findFirst()
                .orElseThrow();
    }

    /** The field of the page that has the keyboard. */
    private String field() {
        for (Node node = owner(); node != null; node = node.getParent()) {
            if (node instanceof standfirst.ui.richtext.RichField field) {
                return String.valueOf(field.getId());
            }
        }
        return "";
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private Edition edition() {
        return window.session().edition();
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
