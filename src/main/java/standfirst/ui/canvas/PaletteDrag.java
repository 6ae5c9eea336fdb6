package standfirst.ui.canvas;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import standfirst.model.Block;

/** Drags new blocks onto the page. */
public final class PaletteDrag {
    private PaletteDrag() {}

    /**
     * Begins to drag a new block; called where a tile meets the event that a drag is detected.
     *
     * @param block makes the block, when it is dropped
     * @param name of the kind of block, as the palette gives it
     */
    public static void begin(Node tile, MouseEvent event, Supplier<Block> block, String name) {
        begin(tile, event, () -> List.of(block.get()), name, 1);
    }

    /**
     * Begins to drag several, as one.
     *
     * @param blocks makes the blocks, when they are dropped
     * @param name of all of them
     */
    public static void begin(Node tile, MouseEvent event, Supplier<List<Block>> blocks, String name, int several) {
        Drag.begin(tile, new Payload.Fresh(blocks, name), name, tile, several);
        event.consume();
    }
}
