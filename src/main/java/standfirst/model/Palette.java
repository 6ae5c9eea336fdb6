package standfirst.model;

import java.util.function.Function;

/**
 * The colours of a theme in one variant, light or dark.
 *
 * @param ground behind the page
 * @param paper the page itself
 * @param ink body text and headlines
 * @param muted standfirst, captions, bylines: what is read second
 * @param accent links, kickers, section labels and button fill
 * @param onAccent text on a button
 * @param rule thin lines
 * @param tint behind boxed blocks such as a sponsor's
 */
public record Palette(
        Colour ground,
        Colour paper,
        Colour ink,
        Colour muted,
        Colour accent,
        Colour onAccent,
        Colour rule,
        Colour tint) {
    public Palette {
        Require.present(ground, paper, ink, muted, accent, onAccent, rule, tint);
    }

    /** From eight hex colours in the order of the fields. */
    static Palette of(
            String ground,
            String paper,
            String ink,
            String muted,
            String accent,
            String onAccent,
            String rule,
            String tint) {
        return new Palette(
                Colour.of(ground),
                Colour.of(paper),
                Colour.of(ink),
                Colour.of(muted),
                Colour.of(accent),
                Colour.of(onAccent),
                Colour.of(rule),
                Colour.of(tint));
    }

    /** One of the colours. */
    public Colour get(Tone tone) {
        return switch (tone) {
            case GROUND -> ground;
            case PAPER -> paper;
            case INK -> ink;
            case MUTED -> muted;
            case ACCENT -> accent;
            case ON_ACCENT -> onAccent;
            case RULE -> rule;
            case TINT -> tint;
        };
    }

    /** The palette with another colour in that place. */
    public Palette with(Tone tone, Colour changed) {
        return map(each -> each == tone ? changed : get(each));
    }

    /** What becomes of the palette in a mail program that inverts colours by itself: see {@link Colour#inverted()}. */
    public Palette inverted() {
        return map(tone -> get(tone).inverted());
    }

    private Palette map(Function<Tone, Colour> colour) {
        return new Palette(
                colour.apply(Tone.GROUND),
                colour.apply(Tone.PAPER),
                colour.apply(Tone.INK),
                colour.apply(Tone.MUTED),
                colour.apply(Tone.ACCENT),
                colour.apply(Tone.ON_ACCENT),
                colour.apply(Tone.RULE),
                colour.apply(Tone.TINT));
    }
}
