package standfirst.ui.themes;

import standfirst.model.Colour;
import standfirst.model.Palette;
import standfirst.model.Theme;
import standfirst.model.Tone;

/** How well a theme's words can be read, by WCAG 2.2, and what would mend it. */
final class Legible {
    /** The contrast that level AA asks of running text. */
    static final double AA = 4.5;

    private static final double AAA = 7;

    private Legible() {}

    /** How a page may come to its readers. */
    enum Variant {
        LIGHT,
        DARK,
        /** The light colours, turned round by a mail program that darkens by itself. */
        INVERTED;

        Palette of(Theme theme) {
            return switch (this) {
                case LIGHT -> theme.light();
                case DARK -> theme.dark();
                case INVERTED -> theme.light().inverted();
            };
        }
    }

    /** What WCAG says of a contrast ratio for running text. */
    enum Verdict {
        AAA,
        AA,
        FAIL
    }

    static Verdict verdict(double ratio) {
        return ratio >= AAA ? Verdict.AAA : ratio >= AA ? Verdict.AA : Verdict.FAIL;
    }

    /**
     * The theme with the words of a pair in the nearest shade that can be read in that variant. Where the pair fails only when inverted, the light
     * shade gives way until it can be read both ways.
     */
    static Theme mended(Theme theme, Tone.Pair pair, Variant variant) {
        return switch (variant) {
            case LIGHT -> theme.withLight(mended(theme.light(), pair));
            case DARK -> theme.withDark(mended(theme.dark(), pair));
            case INVERTED -> theme.withLight(invertible(theme.light(), pair));
        };
    }

    private static Palette mended(Palette palette, Tone.Pair pair) {
        var words = palette.get(pair.words());
        return palette.with(pair.words(), words.legibleOn(palette.get(pair.ground()), AA));
    }

    private static Palette invertible(Palette palette, Tone.Pair pair) {
        var ground = palette.get(pair.ground());
        var best = palette;
        // More contrast in the light is more contrast when it is turned round.
        for (var least = Math.max(AA, Colour.contrast(palette.get(pair.words()), ground));
                least < 21 && pair.contrast(best.inverted()) < AA;
                least += 0.1) {
            best = palette.with(pair.words(), palette.get(pair.words()).legibleOn(ground, least));
        }
        return best;
    }
}
