package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Samples;
import standfirst.model.Colour;
import standfirst.model.Palette;
import standfirst.model.Theme;
import standfirst.model.Tone;

/** Every pair of colours that the page sets words in reaches 4.5 to 1 (WCAG 2.2, AA): in light, in dark, and turned round by a mail program. */
class ContrastTest {
    static Stream<Palette> palettes() {
        return Theme.BUILT_IN.stream().flatMap(theme -> Stream.of(theme.light(), theme.dark()));
    }

    /** Outlook turns lightness round as CIELAB has it, others as HSL does. */
    static Stream<Palette> inverted() {
        return Theme.BUILT_IN.stream().map(Theme::light).flatMap(light -> Stream.of(light.inverted(), flipped(light)));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void wordsCanBeRead(Palette palette) {
        readable(palette, List.of(palette.paper(), palette.tint(), palette.ground()));
    }

    /** No words stand on the ground. */
    @ParameterizedTest
    @MethodSource("inverted")
    void wordsCanBeReadWhereAMailProgramDarkensByItself(Palette palette) {
        readable(palette, List.of(palette.paper(), palette.tint()));
    }

    @Test
    void noThemeWritesPureBlackOrWhite() {
        var stark = Theme.BROADSHEET
                .withLight(extreme(Theme.BROADSHEET.light(), "#000000", "#ffffff"))
                .withDark(extreme(Theme.BROADSHEET.dark(), "#ffffff", "#000000"));
        for (var theme :
                Stream.concat(Theme.BUILT_IN.stream(), Stream.of(stark)).toList()) {
            var html = Renderer.render(Samples.EVERYTHING.withTheme(theme)).html();
            assertEquals(-1, html.indexOf("#000000"), theme.name());
            assertEquals(-1, html.indexOf("#ffffff"), theme.name());
        }
        var html = Renderer.render(Samples.EVERYTHING.withTheme(stark)).html();
        assertTrue(html.contains("color:#010101") && html.contains("background-color:#fefefe"));
    }

    private static Palette extreme(Palette palette, String words, String grounds) {
        return palette.with(Tone.INK, Colour.of(words))
                .with(Tone.PAPER, Colour.of(grounds))
                .with(Tone.GROUND, Colour.of(grounds));
    }

    private static void readable(Palette palette, List<Colour> grounds) {
        for (var ground : grounds) {
            for (var words : new Colour[] {palette.ink(), palette.muted(), palette.accent()}) {
                readable(words, ground);
            }
        }
        readable(palette.onAccent(), palette.accent());
    }

    private static void readable(Colour words, Colour ground) {
        assertTrue(Colour.contrast(words, ground) >= 4.5, words + " on " + ground);
    }

    private static Palette flipped(Palette palette) {
        var result = palette;
        for (var tone : Tone.values()) {
            result = result.with(tone, flipped(palette.get(tone)));
        }
        return result;
    }

    /** Hue and saturation stay where all channels move by as much. */
    private static Colour flipped(Colour colour) {
        var channels = Stream.of(1, 3, 5)
                .map(at -> Integer.parseInt(colour.hex().substring(at, at + 2), 16))
                .toList();
        int by = 255
                - channels.stream().mapToInt(Integer::intValue).max().orElseThrow()
                - channels.stream().mapToInt(Integer::intValue).min().orElseThrow();
        return Colour.of("#%02x%02x%02x".formatted(channels.get(0) + by, channels.get(1) + by, channels.get(2) + by));
    }
}
