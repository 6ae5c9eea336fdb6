package standfirst.ui.blocks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import standfirst.model.Block;
import standfirst.ui.richtext.MenuPlace;
import standfirst.ui.richtext.Slash;

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

    /**
     * Loads a picture of the desk's own in the background; nothing is fetched from the network.
     *
     * @param loaded given the picture, unless there is none of that source
     */
    default void picture(String source, Consumer<Image> loaded) {}

    /** Lets the form's picture be cropped. */
    default void crop() {}

    /** Offers the merge tags that can be put in at the caret. */
    default void mergeTag() {}

    /** The caret has left a field: what is typed next is an undo step of its own. */
    void endTyping();

    /** Begins to drag an item of the form's list by its grip; the picture is what is seen under the pointer. */
    default void dragItem(int index, Node grip, Node picture) {}

    /** An item of the form's list has been moved there by keys. */
    default void itemMoved(int index) {}

    /** Moves an item that stands at the end of its list on into the next list that takes it (negative: the one before); false where there is none. */
    default boolean moveItemOn(int index, int direction) {
        return false;
    }

    /** The caret stands there now, with a selection from the anchor where that is elsewhere. */
    default void caretAt(String field, int anchor, int position) {}

    /** The caret has left the fields of the form. */
    default void caretGone() {}

    /** What to offer for the word at that place, above what the menu of each text holds. */
    default List<MenuItem> menu(String field, MenuPlace place) {
        return List.of();
    }

    /** A slash was typed on an empty paragraph. */
    default void slash(String field, Slash slash) {
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
