package standfirst.ui.blocks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

    /**
     * Selects words of a field and puts the caret behind them; does as {@link #focus} where the field is not on the page.
     *
     * @param field named as in {@link standfirst.model.Place#field()}, in whose words {@code from} and {@code to} count
     */
    default void select(String field, int from, int to) {
        focus(field);
    }

    /** Puts the caret back where the form has told its host that it was; fields are the form's own here, and so is how their words are counted. */
    default void standAt(String field, int anchor, int position) {
        select(field, anchor, position);
    }

    /** About where words of a field stand, in the scene; empty where they are not on the page. */
    default Optional<Bounds> boundsOf(String field, int from, int to) {
        return Optional.empty();
    }

    /**
     * A field that is not shown as long as it is empty.
     *
     * @param field as in {@link standfirst.model.Place#field()}; {@link #focus} shows it, or opens the details that hold it
     */
    record Offer(String field) {}

    /** What can be added to the block. */
    default List<Offer> offers() {
        return List.of();
    }

    /** Whether the block has links or settings that are no words on the page. */
    default boolean hasDetails() {
        return false;
    }

    /** Opens these beside the block. */
    default void openDetails() {}

    /** How much empty space at the node's upper edge falls together with that of the block above, in pixels, as margins do in the mail. */
    default double above() {
        return 0;
    }

    /** The same at the lower edge. */
    default double below() {
        return 0;
    }

    /** Marks words of fields, named as in {@link standfirst.model.Place#field()}; fields not named have no marks. */
    default void mark(Map<String, List<Mark>> marks) {}

    /** The items of a list as they stand on the page, in their order; none where the block is no list. */
    default List<Node> items() {
        return List.of();
    }
}
