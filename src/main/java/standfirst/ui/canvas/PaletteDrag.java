package standfirst.ui.canvas;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import standfirst.model.Block;

/** Drags a new block onto the page. */
public final class PaletteDrag {
    private PaletteDrag() {}

    /**
     * Begins to drag a new block; called where a tile meets the event that a drag is detected.
     *
     * @param block makes the block, when it is dropped
     * @param name of the kind of block, as the palette gives it
     */
    public static void begin(Node tile, MouseEvent event, Supplier<Block> block, String name) {
        Drag.begin(tile, new Payload.Fresh(block, name), name, tile, 1);
        event.consume();
    }
}
