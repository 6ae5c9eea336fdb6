package standfirst.ui.canvas;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;

/** One drag, from press to release. It stays with the node it began at: blocks are objects of this program, not text for another. */
final class Drag {
    private static final DataFormat FORMAT = new DataFormat("application/x-standfirst-block");

    private final Payload payload;

    private Drag(Payload payload) {
        this.payload = payload;
    }

    Payload payload() {
        return payload;
    }

    /** The drag that an event belongs to, where it began in this program. */
    static Optional<Drag> of(DragEvent event) {
        return event.getDragboard().hasContent(FORMAT)
                        && event.getGestureSource() instanceof Node source
                        && source.getProperties().get(Drag.class) instanceof Drag drag
                ? Optional.of(drag)
                : Optional.empty();
    }

    /** Begins to drag from a node, with a faint picture of what is dragged under the pointer. */
    static void begin(Node source, Payload payload, String words, Node picture) {
        source.getProperties().put(Drag.class, new Drag(payload));
        var mode = payload instanceof Payload.Fresh ? TransferMode.COPY : TransferMode.MOVE;
        var board = source.startDragAndDrop(mode);
        var content = new ClipboardContent();
        content.put(FORMAT, words);
        board.setContent(content);
        board.setDragView(faint(picture), 12, 12);
    }

    private static Image faint(Node picture) {
        var bounds = picture.getBoundsInParent();
        var crop = new SnapshotParameters();
        crop.setFill(Color.TRANSPARENT);
        crop.setViewport(new Rectangle2D(
                bounds.getMinX(), bounds.getMinY(), Math.clamp(bounds.getWidth(), 1, 600), Math.clamp(bounds.getHeight(), 1, 240)));
        var image = picture.snapshot(crop, null);
        var view = new ImageView(image);
        view.setOpacity(0.6);
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return view.snapshot(clear, null);
    }
}
