package standfirst.ui.canvas;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import standfirst.model.BlockId;

/** Drags blocks and items of the page, from the page itself or from a list of them. */
public final class BlockDrag {
    private BlockDrag() {}

    /** Begins to drag these blocks; called where a node meets the event that a drag is detected. The node is the picture under the pointer. */
    public static void begin(Node source, List<BlockId> blocks) {
        begin(source, blocks, source);
    }

    /** Begins to drag items of a list; the node is the picture under the pointer. */
    public static void beginItems(Node source, BlockId list, Set<Integer> indices, Node picture) {
        Drag.begin(source, new Payload.Items(list, indices), list + " " + indices, picture, indices.size());
    }

    /** The blocks of the page that an event drags; none where it drags something else. */
    public static List<BlockId> dragged(DragEvent event) {
        return Drag.of(event)
                .map(Drag::payload)
                .map(payload -> payload instanceof Payload.Blocks(var ids) ? ids : List.<BlockId>of())
                .orElse(List.of());
    }

    static void begin(Node source, List<BlockId> blocks, Node picture) {
        if (!blocks.isEmpty()) {
            var words = blocks.stream().map(BlockId::value).collect(Collectors.joining(" "));
            Drag.begin(source, new Payload.Blocks(blocks), words, picture, blocks.size());
        }
    }
}
