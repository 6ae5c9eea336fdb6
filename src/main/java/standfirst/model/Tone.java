package standfirst.model;

import java.util.List;

/** The parts of a palette, in the order of its fields. */
public enum Tone {
    GROUND,
    PAPER,
    INK,
    MUTED,
    ACCENT,
    ON_ACCENT,
    RULE,
    TINT;

    /** Words in one colour on another. */
    public record Pair(Tone words, Tone ground) {
        public Pair {
            Require.present(words, ground);
        }

        /** The contrast ratio in that palette, from 1 to 21. */
        public double contrast(Palette palette) {
            return Colour.contrast(palette.get(words), palette.get(ground));
        }
    }

    /** The pairs that the page sets words in; nothing is set on the ground behind the page. */
    public static final List<Pair> PAIRS = List.of(
            new Pair(INK, PAPER),
            new Pair(MUTED, PAPER),
            new Pair(ACCENT, PAPER),
            new Pair(INK, TINT),
            new Pair(MUTED, TINT),
            new Pair(ACCENT, TINT),
            new Pair(ON_ACCENT, ACCENT));
}
