package standfirst.ui.canvas;

import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** One drag, from press to release. It stays with the node it began at: blocks are objects of this program, not text for another. */
final class Drag {
    private static final DataFormat FORMAT = Outside.format("application/x-standfirst-block");

    private static final double AWAY = 8;

    private final Payload payload;

    private Drag(Payload payload) {
        this.payload = payload;
    }

    Payload payload() {
        return payload;
    }

    /** The drag that an event belongs to, where it began in this window. */
    static Optional<Drag> of(DragEvent event) {
        return event.getDragboard().hasContent(FORMAT)
                        && event.getGestureSource() instanceof Node source
                        && event.getTarget() instanceof Node target
                        && Objects.equals(source.getScene(), target.getScene())
                        && source.getProperties().get(Drag.class) instanceof Drag drag
                ? Optional.of(drag)
                : Optional.empty();
    }

    /**
     * Begins to drag from a node, with a faint picture of what is dragged under the pointer.
     *
     * @param several how many things are dragged; more than one are counted on the picture
     */
    static void begin(Node source, Payload payload, String words, Node picture, int several) {
        source.getProperties().put(Drag.class, new Drag(payload));
        var mode = payload instanceof Payload.Fresh ? TransferMode.COPY : TransferMode.MOVE;
        var board = source.startDragAndDrop(mode);
        var content = new ClipboardContent();
        content.put(FORMAT, words);
        board.setContent(content);
        // Below the pointer and right of it: the insertion line is where the pointer is.
        board.setDragView(Ghost.of(picture, several), -AWAY, -AWAY);
    }
}
