package standfirst.ui.blocks;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import standfirst.model.Block;
import standfirst.ui.kit.Mark;

/** A block on the canvas: looks as the mail will, and its words are edited in place. */
public interface BlockForm {
    /** The form's one node; it takes the width it is given and its own height. */
    Region node();

    /**
     * Shows another state of the block, without moving the caret of a field that says the same already. The block is always of the kind the form was
     * made for.
     */
    void show(Block block, Look look);

    /** Puts the caret into a field, named as in {@link standfirst.model.Place#field()}; the form's first field where the name is unknown or empty. */
    void focus(String field);

    /** Marks words of fields, named as in {@link standfirst.model.Place#field()}; fields not named have no marks. */
    default void mark(Map<String, List<Mark>> marks) {}

    /** Puts the caret into a field, with a selection from the anchor; counted as in {@link standfirst.model.Caret}. */
    default void select(String field, int anchor, int position) {
        focus(field);
    }
}
