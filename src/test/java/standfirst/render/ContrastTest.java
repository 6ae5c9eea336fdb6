package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.model.Colour;
import standfirst.model.Palette;
import standfirst.model.Theme;

/** Every pair of colours that the page sets words in reaches 4.5 to 1 (WCAG 2.2, AA), in light and dark. */
class ContrastTest {
    static Stream<Palette> palettes() {
        return Theme.BUILT_IN.stream().flatMap(theme -> Stream.of(theme.light(), theme.dark()));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsCanBeRead(Palette palette) {
        for (var ground : new Colour[] {palette.paper(), palette.tint(), palette.ground()}) {
            for (var words : new Colour[] {palette.ink(), palette.muted(), palette.accent()}) {
                readable(words, ground);
            }
        }
        readable(palette.onAccent(), palette.accent());
    }

    private static void readable(Colour words, Colour ground) {
        assertTrue(Colour.contrast(words, ground) >= 4.5, words + " on " + ground);
    }
}
