package standfirst.ui.blocks;

import javafx.scene.Node;
import standfirst.model.Block;

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

    /** Begins to drag an item of the form's list by its grip; the picture is what is seen under the pointer. */
    default void dragItem(int index, Node grip, Node picture) {}

    /** An item of the form's list has been moved there by keys. */
    default void itemMoved(int index) {}

    /** Moves an item that stands at the end of its list on into the next list that takes it (negative: the one before); false where there is none. */
    default boolean moveItemOn(int index, int direction) {
        return false;
    }
}
