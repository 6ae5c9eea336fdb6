package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.ui.kit.Mark;
import standfirst.ui.richtext.RichField;

/** Tags of the chosen provider, one of the desk's own, put into words in the window. */
@ExtendWith(ApplicationExtension.class)
class MergeTagsTest {
    private static final String PROFILE = """
            { "format": "standfirst-provider", "version": 1, "id": "harbour-post", "name": "Harbour Post", "takes": ["source"],
              "tags": { "unsubscribe": { "tag": "{{ optout }}" }, "firstName": { "tag": "{{ name }}", "fallback": "{{ name | or: 'FALLBACK' }}" } } }
            """;

    @TempDir
    private static Path folder;

    private MainWindow window;

    @Start
    void open(Stage shown) throws Exception {
        var desk = folder.resolve("desk");
        Files.createDirectories(desk.resolve("providers"));
        Files.writeString(desk.resolve("providers/post.provider.json"), PROFILE);
        Files.writeString(desk.resolve("providers/bad.provider.json"), PROFILE.replace("takes", "takez"));
        var memory = Memory.blank(760, 740);
        memory.change(settings -> settings.withDesk(desk).withProvider("harbour-post"));
        var text = new TextBlock("", RichText.plain("Dear reader"));
        var edition =
                new Edition(Samples.DETAILS, Theme.DAILY, List.of(new Entry(new BlockId("b1"), Region.FULL, text)));
        window = new MainWindow(shown, edition, Optional.empty(), memory, Optional.empty(), InstantSource.system());
        window.show();
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void aTagGoesWhereTheCaretIsAsOneStep(FxRobot robot) throws Exception {
        ready(robot);
        var body = robot.lookup("#body").<RichField>query();
        robot.interact(() -> body.edit(5));
        WaitForAsyncUtils.waitForFxEvents();
        insertFirst(robot);
        await(() -> body().equals("Dear {{first_name, there}}reader"));
        assertTrue(robot.lookup(".mark-" + Mark.Kind.TAG.name().toLowerCase(Locale.ROOT))
                .tryQuery()
                .isPresent());
        await(() -> window.session()
                .renderedProperty()
                .get()
                .orElseThrow()
                .html()
                .contains("Dear {{ name | or: 'there' }}reader"));
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Dear reader", body());
    }

    @Test
    void wordsLeadToAnAddress(FxRobot robot) throws Exception {
        ready(robot);
        var body = robot.lookup("#body").<RichField>query();
        robot.interact(() -> body.select(5, 11));
        WaitForAsyncUtils.waitForFxEvents();
        open(robot);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        await(() ->
                window.session().renderedProperty().get().orElseThrow().html().contains("href=\"{{ optout }}\""));
        assertEquals("Dear reader", body());
        robot.interact(() -> body.edit(0));
        WaitForAsyncUtils.waitForFxEvents();
        open(robot);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.ENTER);
        await(() -> body().equals("UnsubscribeDear reader"));
    }

    @Test
    void aTagGoesIntoTheSubject(FxRobot robot) throws Exception {
        ready(robot);
        var subject = robot.lookup("#field-subject").<TextField>query();
        robot.interact(() -> {
            subject.requestFocus();
            subject.selectRange(0, 0);
        });
        var before = window.session().edition().details().subject();
        insertFirst(robot);
        await(() -> window.session().edition().details().subject().equals("{{first_name, there}}" + before));
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, window.session().edition().details().subject());
    }

    private static void insertFirst(FxRobot robot) throws Exception {
        open(robot);
        push(robot, KeyCode.ENTER);
    }

    /** The bad file is told of when all are read; the good one is the provider remembered. */
    private void ready(FxRobot robot) throws Exception {
        await(() -> window.session().renderedProperty().get().isPresent());
        await(() -> robot.lookup(".label").queryAll().stream()
                .anyMatch(node -> node instanceof Label said
                        && said.getText().contains("“takez” that Standfirst does not know")));
    }

    private static void open(FxRobot robot) throws Exception {
        // A mouse over the menu would choose in it
        robot.moveTo(new Point2D(5, 735));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await(() -> robot.lookup("#tag-firstName").tryQuery().isPresent());
    }

    private String body() {
        return ((TextBlock) window.session().edition().entries().getFirst().block())
                .body()
                .text();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> wanted) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, wanted);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
