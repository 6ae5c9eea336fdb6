package standfirst.ui.richtext;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Which fonts there are, and how tall their lines are: asked for each run of text, so remembered. */
final class Fonts {
    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());
    private static final Map<String, String> CHOSEN = new ConcurrentHashMap<>();
    private static final Map<Font, Double> HEIGHTS = new ConcurrentHashMap<>();

    private Fonts() {}

    /** The first family of a CSS font stack that is installed here. */
    static String installed(String stack) {
        return CHOSEN.computeIfAbsent(stack, Fonts::choose);
    }

    /** Natural line height of a font in pixels. */
    static double lineHeight(Font font) {
        return HEIGHTS.computeIfAbsent(font, Fonts::measure);
    }

    private static String choose(String stack) {
        return Arrays.stream(stack.split(","))
                .map(family -> family.strip().replace("'", "").replace("\"", ""))
                .map(Fonts::logical)
                .filter(family -> INSTALLED.contains(family) || family.equals("Serif") || family.equals("SansSerif"))
                .findFirst()
                .orElse("Serif");
    }

    private static String logical(String family) {
        return switch (family) {
            case "serif" -> "Serif";
            case "sans-serif", "system-ui" -> "SansSerif";
            case "monospace" -> "Monospaced";
            default -> family;
        };
    }

    private static double measure(Font font) {
        var text = new Text("Ág");
        text.setFont(font);
        return text.getLayoutBounds().getHeight();
    }
}
