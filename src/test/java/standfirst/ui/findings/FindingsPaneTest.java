package standfirst.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.Severity;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

@ExtendWith(ApplicationExtension.class)
class FindingsPaneTest {
    private static final BlockId NOTE = new BlockId("note");
    private static final Edition EDITION = new Edition(
            Details.on(LocalDate.of(2026, 10, 15)),
            Theme.BROADSHEET,
            List.of(new Entry(NOTE, Region.MAIN, new TextBlock("A note", RichText.plain("Words")))));

    private Session session;
    private FindingsPane pane;

    private static final class Checking implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of(
                    new Finding(Severity.WARNING, "a.b", Place.in(NOTE, "heading"), "Too loud."),
                    new Finding(Severity.ERROR, "x.y", Place.in(NOTE, "body"), "Not so."));
        }
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        session = new Session(EDITION, new Checking(), InstantSource.fixed(Instant.EPOCH));
        pane = new FindingsPane(session);
        var scene = new Scene(pane.node(), 360, 500);
        scene.getStylesheets().addAll("/standfirst/ui/window.css", "/standfirst/ui/ink-light.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(session::close);
    }

    @Test
    void aClickLeadsToThePlace(FxRobot robot) throws TimeoutException {
        awaitFindings();
        robot.clickOn("Not so.");
        assertEquals(Optional.of(Place.in(NOTE, "body")), revealed());
        assertEquals(List.of(NOTE), session.selectionProperty().get());
        robot.clickOn("Too loud.");
        assertEquals(Optional.of(Place.in(NOTE, "heading")), revealed());
    }

    @Test
    void keysWalkTheFindingsAndPassTheHeads(FxRobot robot) throws TimeoutException {
        awaitFindings();
        robot.interact(() -> list().requestFocus());
        robot.push(KeyCode.ENTER);
        assertEquals(Optional.of(Place.in(NOTE, "body")), revealed());
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals(Optional.of(Place.in(NOTE, "heading")), revealed());
        robot.push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER);
        assertEquals(Optional.of(Place.in(NOTE, "body")), revealed());
    }

    @Test
    void theChosenFindingStaysChosenAsOthersCome(FxRobot robot) throws TimeoutException {
        awaitFindings();
        robot.clickOn("Too loud.");
        robot.interact(() -> session.setDoubts(Map.of(NOTE, "Is it one?")));
        assertEquals(6, list().getItems().size());
        assertTrue(list().getSelectionModel().getSelectedItem() instanceof Line.Item item
                && item.message().equals("Too loud."));
    }

    private void awaitFindings() throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> list().getItems().size() == 4);
        Fx.settle();
    }

    private Optional<Place> revealed() {
        return session.revealedProperty().get().map(Session.Reveal::place);
    }

    @SuppressWarnings("unchecked") // the pane's own list holds lines and nothing else
    private ListView<Line> list() {
        return (ListView<Line>) pane.node().lookup("#findings");
    }
}
