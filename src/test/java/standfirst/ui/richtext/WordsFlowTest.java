package standfirst.ui.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import standfirst.model.Align;
import standfirst.model.Colour;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.ui.Fx;

class WordsFlowTest {
    private static final Style LINKED =
            Style.PLAIN.withLink(Optional.of(Link.parse("https://example.com").orElseThrow()));

    private final WordsView view = new WordsView();

    @BeforeAll
    static void start() {
        Fx.start();
    }

    @Test
    void anUnderlineEndsWithTheWordsOfALine() {
        show(new Span("one two three four five six seven eight nine ten", LINKED));
        var line = lines().getFirst();
        var lines = line.getElements().stream().filter(MoveTo.class::isInstance).count();
        assertTrue(lines > 1, "wrapped");
        // As the words, and not the space after them, reach
        var words = Fx.get(() -> view.underlines(0, "one two three four five six seven eight nine ten".length()));
        var widest = words.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        assertTrue(line.getBoundsInParent().getMaxX() < widest - 1);
    }

    @Test
    void theSpaceBetweenTwoLinkedRunsIsUnderlined() {
        show(new Span("one ", LINKED), new Span("two", LINKED.withBold(true)));
        var lines = lines();
        assertEquals(
                lines.get(1).getBoundsInParent().getMinX(),
                lines.get(0).getBoundsInParent().getMaxX(),
                0.5);
    }

    private void show(Span... spans) {
        var face = Face.of("serif", 16, 24, Colour.of("#000000"));
        var type = new Typography(face, face, face, Colour.of("#8c1d18"), 16, 8, Align.LEFT);
        Fx.run(() -> {
            view.show(RichText.of(Paragraph.of(Paragraph.Kind.BODY, spans)), type, "");
            new Scene(new StackPane(view), 150, 300);
            view.resize(150, 300);
            view.getParent().applyCss();
            view.getParent().layout();
        });
    }

    private List<Path> lines() {
        return Fx.get(() -> ((Parent) view.getChildrenUnmodifiable().getFirst())
                .getChildrenUnmodifiable().stream()
                        .filter(Path.class::isInstance)
                        .map(Path.class::cast)
                        .toList());
    }
}
