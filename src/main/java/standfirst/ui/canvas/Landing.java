package standfirst.ui.canvas;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import standfirst.model.BlockId;

/** Where a drop would land, and what that means. */
sealed interface Landing {
    /** Between blocks of the page. */
    record Between(DropPlan plan, Optional<String> hint) implements Landing {}

    /**
     * Among the items of a list.
     *
     * @param at the item that is landed before, or the number of items
     */
    record InList(BlockId list, int at, DropPlan.Line line, Rectangle2D box) implements Landing {}

    /** On the picture of a block. */
    record OnPicture(BlockId block, Rectangle2D box, String hint) implements Landing {}

    /** The page itself: it is made of what is dropped. */
    record Whole(String hint) implements Landing {}

    /** Where it is already. */
    record Back() implements Landing {}

    /** Nowhere, because of what the sentence says. */
    record Refused(String why) implements Landing {}
}
