package standfirst.edit;

import standfirst.model.Require;

/**
 * Other words for a stretch of a passage; they take over the style of the first character they stand for.
 *
 * @param from the first character replaced, counted as in {@link Passage#words()}
 * @param to behind the last; the same as {@code from} where words are put in
 */
public record Substitution(int from, int to, String words) {
    public Substitution {
        Require.present(words);
        Require.that(from >= 0 && to >= from, "a stretch of words ends before it begins");
    }
}
