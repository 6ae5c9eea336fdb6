package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
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
import standfirst.model.ImageBlock;
import standfirst.model.Picture;
import standfirst.pictures.Made;

/** A photograph from the camera to the list of uploads. */
@ExtendWith(ApplicationExtension.class)
class PicturesInWindowTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private static Path folder;

    private MainWindow window;

    /** Nobody is asked for files here. */
    private record NoAnswers() implements Chooser {
        @Override
        public Optional<Path> open() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }
    }

    @Start
    void open(Stage shown) {
        var clock = InstantSource.system();
        var memory = Memory.blank(760, 740);
        memory.change(settings -> settings.withDesk(folder.resolve("desk")));
        window = new MainWindow(
                shown, Documents.empty(clock), Optional.empty(), memory, Optional.of(new NoAnswers()), clock);
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
    }

    @Test
    void aPhotographComesInIsDescribedCroppedAndListed(FxRobot robot) throws Exception {
        var photo =
                Files.write(folder.resolve("IMG_4711.jpg"), Made.withExif(Made.file(Made.photo(2400, 1600), "jpg"), 1));
        paste(robot, photo);
        await(() -> picture().isPresent());
        assertTrue(said(robot).startsWith("Picture made ready for mail: 2400 × 1600, "), said(robot));
        assertTrue(said(robot).endsWith("; location removed"), said(robot));

        await(() ->
                robot.lookup("#alt-prompt").tryQuery().filter(Node::isFocused).isPresent());
        robot.write("A quay");
        robot.push(KeyCode.ENTER);
        await(() -> picture().orElseThrow().alt().equals("A quay"));
        var whole = picture().orElseThrow();
        assertEquals(whole.width() / 1.5, whole.height(), 1);

        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        await(() -> robot.lookup("#crop-pane").tryQuery().isPresent());
        robot.clickOn("#crop-ratio-square");
        robot.push(KeyCode.ENTER);
        await(() -> !picture().orElseThrow().equals(whole));
        var square = picture().orElseThrow();
        assertEquals(square.width(), square.height());
        assertEquals("A quay", square.alt());
        assertTrue(Files.exists(folder.resolve("desk").resolve(square.source())));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> picture().orElseThrow().equals(whole));

        robot.interact(() -> window.run("hand-off"));
        robot.clickOn("Pictures");
        await(() -> robot.lookup(".upload-row").tryQuery().isPresent());
        robot.clickOn("#picture-host").write("cdn.example.com");
        assertTrue(robot.lookup("#picture-host-trouble")
                .queryAs(Label.class)
                .getText()
                .contains("https://"));
        robot.push(KeyCode.HOME);
        robot.write("https://");
        await(() -> !robot.lookup(".upload-row .check-box").query().isDisabled());
        assertTrue(robot.lookup("https://cdn.example.com/" + whole.source().substring(7))
                .tryQuery()
                .isPresent());
        robot.clickOn(".upload-row .check-box");
        var log = folder.resolve("desk/images/uploaded.json");
        await(() -> Files.exists(log));
        assertTrue(Files.readString(log).contains("https://cdn.example.com/"));
    }

    @Test
    void whatIsNoPictureIsToldAndThePageStays(FxRobot robot) throws Exception {
        paste(robot, Files.writeString(folder.resolve("fake.png"), "%PDF-1.7"));
        await(() -> said(robot).contains("PDF document"));
        assertEquals(
                "“fake.png” is a PDF document: export its picture as PNG or JPEG. The page is unchanged.", said(robot));
        assertTrue(window.session().edition().entries().isEmpty());
    }

    @Test
    void onePictureThatIsNoneDoesNotKeepOutTheOthers(FxRobot robot) throws Exception {
        var good = Files.write(folder.resolve("good.png"), Made.file(Made.cornered(200, 80), "png"));
        paste(robot, Files.writeString(folder.resolve("bad.jpg"), "<!doctype html>"), good);
        await(() -> picture().isPresent());
        assertEquals("“bad.jpg” is a web page, not a picture: save the picture itself.", said(robot));
    }

    @Test
    void aDescriptionMayBeLeftForLater(FxRobot robot) throws Exception {
        paste(robot, Files.write(folder.resolve("logo.png"), Made.file(Made.cornered(200, 80), "png")));
        await(() ->
                robot.lookup("#alt-prompt").tryQuery().filter(Node::isFocused).isPresent());
        robot.write("half a");
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#alt-prompt").tryQuery().isEmpty());
        assertEquals("", picture().orElseThrow().alt());
        assertFalse(window.session().edition().entries().isEmpty());
    }

    @Test
    void aPictureMayBeSaidToBeDecorative(FxRobot robot) throws Exception {
        paste(robot, Files.write(folder.resolve("wave.png"), Made.file(Made.cornered(200, 80), "png")));
        await(() ->
                robot.lookup("#alt-prompt").tryQuery().filter(Node::isFocused).isPresent());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        await(() -> picture().orElseThrow().decorative());
        await(() -> window.session().findingsProperty().get().stream()
                .noneMatch(finding -> finding.code().equals("image.alt-missing")));
    }

    private void paste(FxRobot robot, Path... paths) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard()
                    .setContent(Map.of(
                            DataFormat.FILES,
                            Arrays.stream(paths).map(Path::toFile).toList()));
            window.run("paste");
        });
    }

    private Optional<Picture> picture() {
        return window.session().edition().entries().stream()
                .filter(entry -> entry.block() instanceof ImageBlock)
                .flatMap(entry -> ((ImageBlock) entry.block()).figure().picture().stream())
                .findFirst();
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#trouble-sentence")
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
