package standfirst.model;

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
}
