package standfirst.ui.canvas;

import java.util.List;
import java.util.function.Supplier;
import standfirst.model.Block;
import standfirst.model.BlockId;

/** What is dragged. */
sealed interface Payload {
    /** Blocks of the page. */
    record Blocks(List<BlockId> ids) implements Payload {
        public Blocks {
            ids = List.copyOf(ids);
        }
    }

    /** A block that is not on the page yet. */
    record Fresh(Supplier<Block> block, String name) implements Payload {}
}
