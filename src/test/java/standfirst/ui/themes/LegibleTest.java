package standfirst.ui.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import standfirst.model.Colour;
import standfirst.model.Theme;
import standfirst.model.Tone;
import standfirst.ui.themes.Legible.Variant;
import standfirst.ui.themes.Legible.Verdict;

class LegibleTest {
    private static final Theme PALE = Theme.BROADSHEET
            .withLight(Theme.BROADSHEET.light().with(Tone.ACCENT, Colour.of("#e08a80")))
            .withDark(Theme.BROADSHEET.dark().with(Tone.ACCENT, Colour.of("#6b2a26")));

    @Test
    void verdictsAreWcags() {
        assertEquals(Verdict.AAA, Legible.verdict(7));
        assertEquals(Verdict.AA, Legible.verdict(6.99));
        assertEquals(Verdict.AA, Legible.verdict(4.5));
        assertEquals(Verdict.FAIL, Legible.verdict(4.49));
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void whatFailsIsMendedAndNothingElseChanges(Variant variant) {
        var pair = new Tone.Pair(Tone.ACCENT, Tone.PAPER);
        var mended = Legible.mended(PALE, pair, variant);
        assertTrue(pair.contrast(variant.of(mended)) >= Legible.AA, mended.light() + " " + mended.dark());
        var light = mended.light().with(Tone.ACCENT, PALE.light().accent());
        var dark = mended.dark().with(Tone.ACCENT, PALE.dark().accent());
        assertEquals(PALE, mended.withLight(light).withDark(dark));
    }

    /** A mid red that is legible on white paper, and no longer when Outlook turns both round. */
    @Test
    void invertedColoursAreMendedInTheLight() {
        var theme = Theme.DAILY.withLight(Theme.DAILY.light().with(Tone.ACCENT, Colour.of("#d0122c")));
        var pair = new Tone.Pair(Tone.ACCENT, Tone.TINT);
        assertTrue(pair.contrast(theme.light()) >= Legible.AA);
        assertTrue(pair.contrast(theme.light().inverted()) < Legible.AA);
        var mended = Legible.mended(theme, pair, Variant.INVERTED);
        assertTrue(pair.contrast(mended.light()) >= Legible.AA);
        assertTrue(pair.contrast(mended.light().inverted()) >= Legible.AA);
    }
}
