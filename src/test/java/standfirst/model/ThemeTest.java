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
    void columnsAddUpToThePage(Theme theme) {
        var spacing = theme.spacing();
        assertEquals(spacing.page(), spacing.main() + spacing.gutter() + spacing.sidebar() + 2 * spacing.margin());
    }

    @Test
    void contrastIsWcags() {
        assertEquals(21, Colour.contrast(Colour.of("#000000"), Colour.of("#ffffff")), 0.001);
        assertEquals(4.54, Colour.contrast(Colour.of("#767676"), Colour.of("#FFFFFF")), 0.01);
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
