package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Campaign;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.model.TextForm;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** The hand-off's parts that compare and that keep the desk's settings, used by hand. */
@ExtendWith(ApplicationExtension.class)
class PartsTest {
    @TempDir
    private Path folder;

    private final StackPane root = new StackPane();
    private Session session;

    private static final class Idle implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        session = new Session(Samples.GAZETTE, new Idle(), InstantSource.fixed(Instant.EPOCH));
        var scene = new Scene(root, 740, 720);
        scene.getStylesheets().addAll("/standfirst/ui/window.css", "/standfirst/ui/ink-light.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        Fx.run(session::close);
    }

    // ---- comparing
    // --------------------------------------------------------------------------------------------------------

    @Test
    void aMailThatArrivedIsComparedAndItsBlocksAreLedTo(FxRobot robot) throws Exception {
        var host = new TestHost();
        var left = Export.leaving(Samples.GAZETTE, Terms.of(ProviderProfile.GENERIC))
                .html();
        var file = Files.writeString(
                folder.resolve("arrived.html"),
                left.replace("Who took the bell?", "Who stole a bell?")
                        .replaceAll("(?s)<!--\\[if mso\\]>.*?<!\\[endif\\]-->", ""));
        host.file = Optional.of(file);
        var part = show(new ComparePart(session, host.host));
        robot.clickOn("#compare-open");
        Fx.settle();
        var summary = Fx.get(
                () -> robot.lookup("#compare-summary").queryAs(Label.class).getText());
        assertTrue(summary.startsWith("arrived.html: 3 differences, 2 to look at"), summary);
        Fx.snapshot(root, "compare");
        robot.clickOn("#compare-words");
        Fx.settle();
        assertEquals(1, robot.lookup(".difference").queryAll().size());
        robot.clickOn(".difference.to-block");
        assertEquals("block3", host.places.getFirst().block().orElseThrow().value());
        Fx.run(part::hidden);
    }

    @Test
    void aSourceIsPastedByItsKey(FxRobot robot) throws Exception {
        var host = new TestHost();
        var part = show(new ComparePart(session, host.host));
        var left = Export.leaving(Samples.GAZETTE, Terms.of(ProviderProfile.GENERIC))
                .html();
        Fx.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, left));
            robot.lookup("#compare-open").queryButton().requestFocus();
        });
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        Fx.settle();
        var summary = Fx.get(
                () -> robot.lookup("#compare-summary").queryAs(Label.class).getText());
        assertTrue(summary.startsWith("What was pasted: 1 difference"), summary);
        Fx.run(part::hidden);
        Fx.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, " ")));
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        assertEquals(List.of(), host.troubles, "a part that is not seen hears no keys");
        Fx.run(part::shown);
        robot.press(KeyCode.SHORTCUT, KeyCode.V).release(KeyCode.V, KeyCode.SHORTCUT);
        assertEquals(List.of("There is nothing to compare with: what was pasted is empty."), host.troubles);
    }

    // ---- the desk's settings
    // ----------------------------------------------------------------------------------------------

    @Test
    void settingsAreCheckedAsTheyAreTypedAndKept(FxRobot robot) throws Exception {
        var desk = new DeskFolder(folder.resolve("desk"));
        var terms = Fx.get(() -> new DeskTerms(desk));
        show(new DeskSettingsPart(session, terms));
        robot.clickOn("#picture-host").write("pictures.example.com");
        assertEquals("", terms.now().pictureHost());
        assertTrue(robot.lookup("#picture-host-trouble").queryAs(Label.class).isVisible());
        type(robot, "#picture-host", "https://pictures.example.com/news/");
        assertEquals("https://pictures.example.com/news/", terms.now().pictureHost());
        robot.clickOn("#desk-campaign");
        type(robot, "#desk-name", "no-{number}");
        type(robot, "#desk-content", "{bolck}");
        assertTrue(robot.lookup("{bolck} stands for nothing: write date, number, subject, block or position.")
                .tryQuery()
                .isPresent());
        var example =
                Fx.get(() -> robot.lookup("#desk-example").queryAs(Label.class).getText());
        assertTrue(
                example.endsWith(
                        "https://example.com/story?utm_source=newsletter&utm_medium=email&utm_campaign=no-412&utm_content=lead-story-1"),
                example);
        robot.clickOn("#desk-links-numbered");
        robot.clickOn("#desk-frame-keep");
        Fx.snapshot(root, "desk-settings");
        Fx.run(terms::close);
        var kept = DeskSettings.of(desk);
        assertEquals(terms.now(), kept);
        assertEquals("https://pictures.example.com/news/", kept.pictureHost());
        assertEquals(new Campaign(true, "newsletter", "email", "no-{number}", "{block}-{position}"), kept.campaign());
        assertEquals(TextForm.Links.NUMBERED, kept.text().links());
        assertEquals(Optional.of(Samples.MASTHEAD), kept.masthead());
        assertEquals(Optional.of(Samples.FOOTER), kept.footer());
    }

    @Test
    void whatIsKeptIsShownAndWhatCannotBeReadIsTold(FxRobot robot) throws Exception {
        var desk = new DeskFolder(folder);
        Files.writeString(desk.settings(), "{ damaged");
        var terms = Fx.get(() -> new DeskTerms(desk));
        show(new DeskSettingsPart(session, terms));
        await(() -> robot.lookup("#desk-again").tryQueryAs(Button.class).isPresent());
        DeskSettings.DEFAULTS
                .withPictureHost("https://pictures.example.com/")
                .withCampaign(new Campaign(true, "daily", "", "", ""))
                .withText(new TextForm(TextForm.Links.NUMBERED))
                .keep(desk);
        robot.clickOn("#desk-again");
        await(() -> Fx.get(() -> robot.lookup("#picture-host")
                .queryAs(TextField.class)
                .getText()
                .equals("https://pictures.example.com/")));
        assertEquals(
                "daily",
                Fx.get(() ->
                        robot.lookup("#desk-source").queryAs(TextField.class).getText()));
        assertTrue(Fx.get(
                () -> robot.lookup("#desk-campaign").queryAs(CheckBox.class).isSelected()));
        assertTrue(Fx.get(() ->
                robot.lookup("#desk-links-numbered").queryAs(RadioButton.class).isSelected()));
        assertFalse(robot.lookup("#desk-again").tryQuery().isPresent());
        Fx.run(terms::close);
    }

    private <P extends HandOffPart> P show(P part) {
        Fx.run(() -> {
            var scroll = new ScrollPane(part.node());
            scroll.setFitToWidth(true);
            root.getChildren().setAll(scroll);
            part.shown();
        });
        Fx.settle();
        return part;
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.clickOn(field);
        robot.press(KeyCode.SHORTCUT, KeyCode.A).release(KeyCode.A, KeyCode.SHORTCUT);
        robot.write(text);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    }
}
