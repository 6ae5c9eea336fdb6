package standfirst.model;

/**
 * The plain text of an edition as its editor has written it, in the place of the one made of the page.
 *
 * @param words the text; where a provider's tags will stand it names them as the text made of the page does
 * @param made the text made of the page when this one was written or last compared with it: where the page now makes another, it has changed since
 */
public record OwnText(String words, String made) {
    public OwnText {
        Require.present(words, made);
    }

    /** A text that starts as what the page makes. */
    public static OwnText from(String made) {
        return new OwnText(made, made);
    }

    public OwnText withWords(String changed) {
        return new OwnText(changed, made);
    }

    /** Whether the page makes another text now than when this one was written. */
    public boolean isBehind(String madeNow) {
        return !made.equals(madeNow);
    }
}
