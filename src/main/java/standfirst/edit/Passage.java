package standfirst.edit;

import standfirst.model.Place;
import standfirst.model.RichText;

/**
 * The words of one field, with their place.
 *
 * @param text plain words are one paragraph in a line, and a paragraph a line in several; characters are counted as in {@link RichText#text()}
 */
public record Passage(Place place, RichText text, Kind kind) {
    /** What a field can hold. */
    public enum Kind {
        /** Plain words in one paragraph. */
        PLAIN_LINE,
        /** Plain words, a paragraph a line. */
        LINES,
        /** Everything rich text can hold. */
        RICH
    }

    /** The words alone. */
    public String words() {
        return text.text();
    }
}
