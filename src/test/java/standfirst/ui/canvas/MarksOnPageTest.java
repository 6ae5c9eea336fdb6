package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import standfirst.Samples;
import standfirst.model.BlockId;
import standfirst.model.LeadStory;
import standfirst.model.Place;
import standfirst.ui.Fx;
import standfirst.ui.kit.Mark;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** Marks are drawn where their words are. */
@ExtendWith(ApplicationExtension.class)
class MarksOnPageTest {
    private static final BlockId MASTHEAD = Samples.GAZETTE.entries().getFirst().id();

    private final Session session = new Session(Samples.GAZETTE, new NoWork(), InstantSource.system());
    private PageCanvas canvas;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        canvas = new PageCanvas(session);
        stage.setScene(new Scene(new StackPane(canvas), 760, 740));
        stage.show();
    }

    @Stop
    void close() {
        session.close();
    }

    @Test
    void aWaveStandsBelowItsWordAndATintBehindIt(FxRobot robot) {
        Fx.settle();
        robot.interact(() -> session.mark(
                Mark.Kind.MISSPELT,
                Map.of(Place.in(MASTHEAD, "tagline"), List.of(new Mark(5, 13, Mark.Kind.MISSPELT)))));
        Fx.settle();
        var word = word();
        var wave = mark("mark-misspelt");
        assertEquals(word.getMinX(), wave.getMinX(), 3);
        assertEquals(word.getMaxX(), wave.getMaxX(), 3);
        assertTrue(wave.getMinY() > word.getCenterY() && wave.getMaxY() < word.getMaxY() + 4, () -> wave + " " + word);

        robot.interact(() -> session.mark(
                Mark.Kind.HIT, Map.of(Place.in(MASTHEAD, "tagline"), List.of(new Mark(5, 13, Mark.Kind.HIT)))));
        Fx.settle();
        var tint = mark("mark-hit");
        assertEquals(word.getMinX(), tint.getMinX(), 3);
        assertEquals(word.getMinY(), tint.getMinY(), 3);
    }

    @Test
    void marksStayAtWordsSetApartWhileTheseAreEdited(FxRobot robot) {
        Fx.settle();
        var story = Samples.GAZETTE.entries().stream()
                .filter(entry -> entry.block() instanceof LeadStory)
                .findFirst()
                .orElseThrow();
        var place = Place.in(story.id(), "kicker");
        var length = ((LeadStory) story.block()).kicker().length();
        robot.interact(() ->
                session.mark(Mark.Kind.MISSPELT, Map.of(place, List.of(new Mark(0, length, Mark.Kind.MISSPELT)))));
        Fx.settle();
        var kicker = field("kicker");
        var resting = Fx.get(() -> kicker.lookup(".mark").getBoundsInParent());
        robot.interact(() -> kicker.edit(0));
        Fx.settle();
        var letters = Fx.get(() -> ((TextFlow) kicker.lookup(".paragraph-text"))
                .getChildren().stream()
                        .filter(node -> node instanceof Text)
                        .mapToDouble(node -> node.getBoundsInParent().getMaxX())
                        .max()
                        .orElseThrow());
        var editing = Fx.get(() -> kicker.lookup(".mark").getBoundsInParent());
        assertTrue(editing.getMaxX() < resting.getMaxX() - 4, () -> editing + " " + resting);
        assertEquals(letters, editing.getMaxX(), 3);
    }

    private RichField tagline() {
        return field("tagline");
    }

    private RichField field(String name) {
        return canvas.lookupAll(".rich-field").stream()
                .map(RichField.class::cast)
                .filter(field -> name.equals(field.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Bounds mark(String style) {
        var mark = tagline().lookup("." + style);
        return mark.localToScene(mark.getBoundsInLocal());
    }

    private Bounds word() {
        var flow = (TextFlow) tagline().lookup("TextFlow");
        var path = new Path(flow.getRangeShape(5, 13, false));
        return flow.localToScene(path.getBoundsInLocal());
    }
}
