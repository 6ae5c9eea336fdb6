package standfirst.ui.blocks;

import java.util.List;
import javafx.scene.control.MenuItem;
import standfirst.model.Block;
import standfirst.ui.richtext.RichField;

/** The canvas, as a form sees it. */
public interface FormHost {
    /**
     * Takes over a change of the form's block.
     *
     * @param field the field changed, as in {@link standfirst.model.Place#field()}
     * @param typing whether this is one keystroke of many, which undo takes together
     */
    void change(String field, Block changed, boolean typing);

    /** The caret has come into the form: its block becomes the selected one. */
    void focused();

    /** The caret has left a field: what is typed next is an undo step of its own. */
    void endTyping();

    /** The caret stands there now, with a selection from the anchor where that is elsewhere. */
    default void caretAt(String field, int anchor, int position) {}

    /** The caret has left the fields of the form. */
    default void caretGone() {}

    /** What to offer for the word at that place, above what the menu of each text holds. */
    default List<MenuItem> menu(String field, RichField.MenuPlace place) {
        return List.of();
    }

    /** A slash was typed on an empty paragraph. */
    default void slash(String field, RichField.Slash slash) {
        slash.asLetter();
    }

    /** Whether quotes and dashes are set by the language while they are typed. */
    default boolean typesSmartly() {
        return true;
    }

    /** Joins the words of the form's block with those of the block before it (-1) or after it (1); false where the two do not go together. */
    default boolean join(int direction) {
        return false;
    }
}
