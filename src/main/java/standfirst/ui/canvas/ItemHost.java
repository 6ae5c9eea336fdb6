package standfirst.ui.canvas;

import javafx.scene.Node;
import standfirst.model.BlockId;
import standfirst.ui.richtext.Slash;

/** The page, as the items of its lists see it. */
interface ItemHost {
    /** Begins to drag an item by its grip; the picture is what is seen under the pointer. */
    void drag(BlockId list, int index, Node grip, Node picture);

    /** An item has been moved there within its list. */
    void moved(BlockId list, int index);

    /** Moves an item that stands at its list's end on into the next list that takes it; false where there is none. */
    boolean moveOn(BlockId list, int index, int direction);

    /** A slash was typed on an empty line of a field. */
    default void slash(BlockId block, String field, Slash slash) {
        slash.asLetter();
    }

    /** Lets the picture of a block be cropped. */
    void crop(BlockId block);

    /** Offers the merge tags that can be put in at the caret. */
    void mergeTag();
}
