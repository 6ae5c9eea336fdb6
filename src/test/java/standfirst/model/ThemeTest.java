package standfirst.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ThemeTest {
    static final List<Theme> themes = Theme.BUILT_IN;

    @ParameterizedTest
    @FieldSource("themes")
    void everyPairOfTextAndGroundIsLegible(Theme theme) {
        for (var palette : List.of(theme.light(), theme.dark())) {
            for (var ground : List.of(palette.ground(), palette.paper(), palette.tint())) {
                assertLegible(theme, palette.ink(), ground);
                assertLegible(theme, palette.muted(), ground);
                assertLegible(theme, palette.accent(), ground);
            }
            assertLegible(theme, palette.onAccent(), palette.accent());
        }
    }

    @ParameterizedTest
    @FieldSource("themes")
    void everyPairStaysLegibleWhereAProgramInvertsTheMail(Theme theme) {
        for (var pair : Tone.PAIRS) {
            var ratio = pair.contrast(theme.light().inverted());
            assertTrue(ratio >= 4.5, () -> theme.name() + ": " + pair + " is " + ratio);
        }
    }

    @ParameterizedTest
    @FieldSource("themes")
    void columnsAddUpToThePage(Theme theme) {
        var spacing = theme.spacing();
        assertEquals(spacing.page(), spacing.main() + spacing.gutter() + spacing.sidebar() + 2 * spacing.margin());
    }

    @Test
    void contrastIsWcags() {
        assertEquals(21, Colour.contrast(Colour.of("#000000"), Colour.of("#ffffff")), 0.001);
        assertEquals(4.54, Colour.contrast(Colour.of("#767676"), Colour.of("#FFFFFF")), 0.01);
    }

    /** The values of Microsoft's own function for white, black and a mid blue. */
    @Test
    void invertsAsOutlookDoes() {
        assertEquals(Colour.of("#333333"), Colour.of("#ffffff").inverted());
        assertEquals(Colour.of("#ffffff"), Colour.of("#000000").inverted());
        assertEquals(Colour.of("#c7c7c7"), Colour.of("#3b3b3b").inverted(), "grey stays grey");
    }

    @Test
    void findsTheNearestShadeThatCanBeRead() {
        var paper = Colour.of("#ffffff");
        var pale = Colour.of("#8fb4e6");
        var found = pale.legibleOn(paper, 4.5);
        assertTrue(Colour.contrast(found, paper) >= 4.5);
        assertTrue(Colour.contrast(found, paper) < 4.8, "no darker than it must be");
        assertEquals(Colour.of("#1d1b18"), Colour.of("#1d1b18").legibleOn(paper, 4.5), "what can be read stays");
        assertTrue(Colour.contrast(pale.legibleOn(Colour.of("#202020"), 7), Colour.of("#202020")) >= 7);
        assertTrue(
                Colour.contrast(pale.legibleOn(Colour.of("#808080"), 21), Colour.of("#808080")) > 5,
                "the best there is");
    }

    @Test
    void aColourHasSixDigits() {
        assertThrows(IllegalArgumentException.class, () -> Colour.of("#fff"));
        assertThrows(IllegalArgumentException.class, () -> Colour.of("red;}"));
    }

    private static void assertLegible(Theme theme, Colour text, Colour ground) {
        var ratio = Colour.contrast(text, ground);
        assertTrue(ratio >= 4.5, () -> theme.name() + ": " + text + " on " + ground + " is " + ratio);
    }
}
