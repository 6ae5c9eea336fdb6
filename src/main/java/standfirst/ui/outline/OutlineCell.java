package standfirst.ui.outline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import standfirst.model.BlockId;
import standfirst.model.Region;
import standfirst.ui.canvas.BlockDrag;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** A row of the outline: the block's icon and title, indented in the sidebar; it is dragged, and shows where a drop would land. */
final class OutlineCell extends ListCell<OutlinePane.Row> {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final OutlinePane outline;

    OutlineCell(OutlinePane outline) {
        this.outline = outline;
        setPrefWidth(0);
        setOnDragDetected(this::begin);
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(false, false));
        setOnDragDropped(this::dropped);
    }

    @Override
    protected void updateItem(OutlinePane.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        mark(false, false);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var title = new Label(row.title());
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        var words = new VBox(title);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!row.title().equals(row.kind())) {
            var kind = new Label(row.kind());
            kind.getStyleClass().add("caption");
            words.getChildren().add(kind);
        }
        var graphic = new HBox(8, Icons.of(row.icon()), words);
        graphic.getStyleClass().add(row.region() == Region.SIDEBAR ? "in-sidebar" : "in-page");
        setGraphic(graphic);
        setAccessibleText(
                row.region() == Region.SIDEBAR
                        ? Texts.of("outline.sidebar", row.kind(), row.title())
                        : row.kind() + ", " + row.title());
    }

    private void begin(MouseEvent event) {
        if (isEmpty()) {
            return;
        }
        BlockDrag.begin(this, outline.dragged(getItem().id()));
        event.consume();
    }

    private void over(DragEvent event) {
        if (!BlockDrag.dragged(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(!isEmpty() && isUpper(event), !isEmpty() && !isUpper(event));
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        var blocks = BlockDrag.dragged(event);
        if (!blocks.isEmpty()) {
            outline.move(blocks, target(event));
            event.setDropCompleted(true);
            event.consume();
        }
        mark(false, false);
    }

    private Optional<BlockId> target(DragEvent event) {
        if (isEmpty()) {
            return Optional.empty();
        }
        return isUpper(event)
                ? Optional.of(getItem().id())
                : outline.after(getItem().id());
    }

    private boolean isUpper(DragEvent event) {
        return event.getY() < getHeight() / 2;
    }

    private void mark(boolean before, boolean after) {
        pseudoClassStateChanged(BEFORE, before);
        pseudoClassStateChanged(AFTER, after);
    }
}
