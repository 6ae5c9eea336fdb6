package standfirst.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/** Which family of a CSS font stack is drawn on this machine: one answer for the page and for the preview. */
public final class Fonts {
    private static final String SERIF = "Serif";
    private static final String SANS = "SansSerif";
    private static final String MONO = "Monospaced";

    /** JavaFX's own three, which are always there. */
    private static final List<String> LOGICAL = List.of(SERIF, SANS, MONO);

    private static final Set<String> INSTALLED = Set.copyOf(Font.getFamilies());
    private static final Map<String, String> CHOSEN = new ConcurrentHashMap<>();

    private Fonts() {}

    /** The first family of a CSS font stack that is installed here; generic ones by JavaFX's names. */
    public static String firstInstalled(String stack) {
        return CHOSEN.computeIfAbsent(stack, Fonts::choose);
    }

    /** The same as a CSS font stack: that one family, and the generic one it belongs to for letters it lacks. */
    public static String css(String stack) {
        return "'" + firstInstalled(stack).replace("'", "") + "'," + generic(stack);
    }

    private static String choose(String stack) {
        return families(stack).stream()
                .map(Fonts::logical)
                .filter(family -> LOGICAL.contains(family) || INSTALLED.contains(family))
                .findFirst()
                .orElse(SERIF);
    }

    private static String generic(String stack) {
        return switch (logical(families(stack).getLast())) {
            case SANS -> "sans-serif";
            case MONO -> "monospace";
            default -> "serif";
        };
    }

    private static List<String> families(String stack) {
        return Arrays.stream(stack.split(",", -1))
                .map(family -> family.strip().replace("'", "").replace("\"", ""))
                .toList();
    }

    private static String logical(String family) {
        return switch (family) {
            case "serif" -> SERIF;
            case "sans-serif", "system-ui" -> SANS;
            case "monospace" -> MONO;
            default -> family;
        };
    }
}
