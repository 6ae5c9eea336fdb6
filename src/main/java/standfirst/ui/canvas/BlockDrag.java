package standfirst.ui.canvas;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import standfirst.model.BlockId;

/** Drags blocks of the page, from the page itself or from a list of them. */
public final class BlockDrag {
    private BlockDrag() {}

    /** Begins to drag these blocks; called where a node meets the event that a drag is detected. The node is the picture under the pointer. */
    public static void begin(Node source, List<BlockId> blocks) {
        begin(source, blocks, source);
    }

    static void begin(Node source, List<BlockId> blocks, Node picture) {
        if (!blocks.isEmpty()) {
            var words = blocks.stream().map(BlockId::value).collect(Collectors.joining(" "));
            Drag.begin(source, new Payload.Blocks(blocks), words, picture);
        }
    }
}
