package standfirst.model;

/**
 * Where somebody writes: the caret and what is selected, counted in characters of the field's text, a paragraph's end being one.
 *
 * @param anchor where the selection began; the same as {@code position} where nothing is selected
 * @param position where the caret stands
 */
public record Caret(Place place, int anchor, int position) {
    public Caret {
        Require.present(place);
        Require.that(anchor >= 0 && position >= 0, "a caret stands at or after the first character");
    }
}
