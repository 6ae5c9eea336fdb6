package standfirst.ui.richtext;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How tall the lines of fonts are: asked for each run of text, so remembered. */
final class Fonts {
    private static final Map<Font, Double> HEIGHTS = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Natural line height of a font in pixels. */
    static double lineHeight(Font font) {
        return HEIGHTS.computeIfAbsent(font, Fonts::measure);
    }

    /** How wide words are set. */
    static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static double measure(Font font) {
        var text = new Text("Ág");
        text.setFont(font);
        return text.getLayoutBounds().getHeight();
    }
}
