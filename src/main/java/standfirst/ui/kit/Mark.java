package standfirst.ui.kit;

/**
 * A stretch of a field's words that is marked on the page and nowhere else, counted in characters of the field's text, a paragraph's end being one.
 */
public record Mark(int from, int to, Kind kind) {
    /** Why a stretch is marked. */
    public enum Kind {
        /** Not in the dictionary. */
        MISSPELT,
        /** Found by a search. */
        HIT,
        /** The found stretch that the search stands on. */
        CURRENT_HIT,
        /** Filled in by the mail provider. */
        TAG
    }
}
