package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.edit.Edit;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.Masthead;
import standfirst.model.OwnText;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.render.AutomaticText;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** The plain text, written by the editor in the preview. */
@ExtendWith(ApplicationExtension.class)
class OwnTextTest {
    private static final Edition EDITION = new Edition(
            Samples.DETAILS,
            Theme.BROADSHEET,
            List.of(
                    Entry.of(
                            Region.FULL,
                            new Masthead("The Quay", "", Optional.empty(), "Thursday", "", Optional.empty())),
                    Entry.of(Region.FULL, new TextBlock("Ferries", RichText.plain("They run again."))),
                    Entry.of(
                            Region.FULL,
                            new Footer("1 Quay", "You asked.", "Leave", Optional.empty(), "", Optional.empty()))));

    private static final class Mail implements Work {
        @Override
        public Rendered render(Edition edition) {
            return Export.of(edition, ProviderProfile.byId("mailchimp").orElseThrow());
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    private Session session;
    private PreviewPane pane;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        session = new Session(EDITION, new Mail(), InstantSource.fixed(Instant.EPOCH));
        pane = new PreviewPane(session);
        stage.setScene(new Scene(pane.node(), 420, 600));
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(pane::close);
        robot.interact(session::close);
    }

    @Test
    void isWrittenAndUndoneAsOne(FxRobot robot) throws TimeoutException {
        var area = begun(robot);
        assertTrue(area.getText().contains("Leave: {{unsubscribe_url}}"), area.getText());
        robot.write("Dear all");
        assertTrue(own().words().startsWith("Dear all" + "The Quay"), own().words());
        await(() -> session.renderedProperty().get().orElseThrow().text().startsWith("Dear allThe Quay"));
        assertTrue(session.renderedProperty().get().orElseThrow().text().contains("Leave: *|UNSUB|*"));
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertTrue(area.getText().startsWith("The Quay"), area.getText());
        assertTrue(area.isEditable());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertFalse(area.isEditable());
        assertEquals(EDITION, session.edition());
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertTrue(area.getText().startsWith("Dear all"), area.getText());
    }

    @Test
    void tellsThatThePageHasChangedAndTakesTheNews(FxRobot robot) throws TimeoutException {
        begun(robot);
        robot.write("Dear all, ");
        change(robot, "They run from noon.");
        await(() -> isShown(robot, "#preview-own-take"));
        robot.clickOn("#preview-own-show");
        assertEquals(2, robot.lookup(".preview-own-change").queryAll().size());
        robot.clickOn("#preview-own-take");
        assertTrue(own().words().startsWith("Dear all, The Quay"), own().words());
        assertTrue(own().words().contains("They run from noon."), own().words());
        assertFalse(own().words().contains("They run again."), own().words());
        await(() -> !isShown(robot, "#preview-own-take"));
    }

    @Test
    void keepsMineAndSaysNoMoreOfIt(FxRobot robot) throws TimeoutException {
        begun(robot);
        change(robot, "They run from noon.");
        await(() -> isShown(robot, "#preview-own-keep"));
        robot.clickOn("#preview-own-keep");
        await(() -> !isShown(robot, "#preview-own-keep"));
        assertTrue(own().words().contains("They run again."), own().words());
        assertEquals(AutomaticText.of(session.edition()), own().made());
    }

    @Test
    void goesBackToTheTextOfThePage(FxRobot robot) throws TimeoutException {
        var area = begun(robot);
        robot.write("Dear all");
        robot.clickOn("#preview-own-back");
        await(() -> area.getText().startsWith("The Quay") && area.getText().contains("*|UNSUB|*"));
        assertFalse(area.isEditable());
        assertTrue(session.edition().ownText().isEmpty());
    }

    @Test
    void theKeyboardFindsItsWayOut(FxRobot robot) throws TimeoutException {
        var area = begun(robot);
        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        assertFalse(area.isFocused());
        assertFalse(own().words().contains("\t"));
    }

    @Test
    void hebrewIsNotWrappedHere(FxRobot robot) throws TimeoutException {
        var area = begun(robot);
        robot.interact(() -> area.insertText(0, "שלום לכולם ".repeat(40)));
        assertFalse(area.isWrapText(), "JavaFX 25 throws where it must wrap such a line");
        robot.interact(() -> area.setText("plain"));
        assertTrue(area.isWrapText());
    }

    private TextArea begun(FxRobot robot) throws TimeoutException {
        robot.clickOn("#preview-format-second");
        var area = robot.lookup(".preview-text").queryAs(TextArea.class);
        await(() -> area.getText().contains("The Quay"));
        robot.clickOn("#preview-own-edit");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(area.isEditable() && area.isFocused());
        return area;
    }

    private void change(FxRobot robot, String words) {
        var entry = session.edition().entries().get(1);
        robot.interact(() -> session.apply(new Edit.Adopt(session.edition()
                .mapEntry(entry.id(), each -> each.withBlock(new TextBlock("Ferries", RichText.plain(words)))))));
    }

    private OwnText own() {
        return session.edition().ownText().orElseThrow();
    }

    private static boolean isShown(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAll().stream().anyMatch(OwnTextTest::isShown);
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void await(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
