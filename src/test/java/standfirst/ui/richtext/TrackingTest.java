package standfirst.ui.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import standfirst.model.Colour;
import standfirst.ui.Fx;

class TrackingTest {
    @Test
    void aLetterIsFoundAmongWhatIsDrawnAndBack() {
        Fx.run(() -> {
            var face = Face.of("serif", 16, 24, Colour.of("#000000"));
            var words = "ab 👩 c";
            var drawn = Tracking.letters(words, face, 1, Text::new);
            var shown = new StringBuilder();
            drawn.forEach(node -> shown.append(((Text) node).getText()));
            for (int i = 0; i < words.length(); i++) {
                var at = Tracking.inDrawn(drawn, i);
                assertEquals(words.charAt(i), shown.charAt(at));
                if (!Character.isLowSurrogate(words.charAt(i))) {
                    assertEquals(i, Tracking.inWords(drawn, at));
                }
            }
            assertEquals(shown.length(), Tracking.inDrawn(drawn, words.length()));
        });
    }
}
