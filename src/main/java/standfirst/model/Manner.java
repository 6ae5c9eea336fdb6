package standfirst.model;

/**
 * How a theme sets a page beyond its colours, fonts and measures.
 *
 * @param labels how section labels and kickers are set
 * @param nameplate where the masthead stands
 * @param leading line height of running text in percent of its size
 * @param columns whether the sidebar stands beside the main column; otherwise it follows below, as wide as the page
 * @param rules whether section labels and the date stand under rules
 * @param boxes whether briefs stand in a tinted box
 */
public record Manner(Labels labels, Align nameplate, int leading, boolean columns, boolean rules, boolean boxes) {
    /** How section labels are set; all are bold. */
    public enum Labels {
        /** Small and letter-spaced. */
        SPACED,
        /** Smaller, in widely spaced capitals. */
        CAPITALS,
        /** A little larger, as they are written. */
        PLAIN
    }

    /** What a theme has that does not say: small labels under rules, a nameplate in the middle, two columns. */
    public static final Manner USUAL = new Manner(Labels.SPACED, Align.CENTRE, 150, true, true, false);

    public Manner {
        Require.present(labels, nameplate);
        Require.that(leading >= 120 && leading <= 200, "the leading is 120 to 200 percent of the size");
    }

    public Manner withLabels(Labels changed) {
        return new Manner(changed, nameplate, leading, columns, rules, boxes);
    }

    public Manner withNameplate(Align changed) {
        return new Manner(labels, changed, leading, columns, rules, boxes);
    }

    public Manner withLeading(int changed) {
        return new Manner(labels, nameplate, changed, columns, rules, boxes);
    }

    public Manner withColumns(boolean changed) {
        return new Manner(labels, nameplate, leading, changed, rules, boxes);
    }

    public Manner withRules(boolean changed) {
        return new Manner(labels, nameplate, leading, columns, changed, boxes);
    }

    public Manner withBoxes(boolean changed) {
        return new Manner(labels, nameplate, leading, columns, rules, changed);
    }
}
