package standfirst.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.blocks.BlockForms.PaletteItem;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/** The list that a slash opens, on an empty line or on a selected block: type a few letters of a block's name, and Enter puts it below. */
final class Inserter {
    private static final int ROWS = 8;
    private static final double ROW = 32;
    private static final double WIDTH = 240;

    private final PageCanvas canvas;
    private final TextField filter = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final Label none = new Label(Texts.of("page.no-such-block"));
    private final Popup popup = new Popup();
    private Optional<Edit> also = Optional.empty();

    Inserter(PageCanvas canvas) {
        this.canvas = canvas;
        var box = new VBox(8, filter, list);
        box.getStyleClass().addAll("details-box", "inserter");
        box.getStylesheets().add(RichField.STYLESHEET);
        box.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        filter.setPromptText(Texts.of("page.insert-prompt"));
        filter.setAccessibleText(Texts.of("page.insert-prompt"));
        filter.textProperty().subscribe(this::narrow);
        list.setPlaceholder(none);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> take());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Opens below a node. */
    void open(Node below) {
        open(below.localToScreen(below.getLayoutBounds()), Optional.empty());
    }

    private void open(Bounds place, Optional<Edit> edit) {
        also = edit;
        filter.clear();
        narrow();
        // Where the place is out of sight, as below a high block, as near to it as can be seen
        var seen = canvas.localToScreen(canvas.getLayoutBounds());
        var y = Math.clamp(place.getMaxY() + 4, seen.getMinY() + 8, Math.max(seen.getMinY() + 8, seen.getMaxY() - 320));
        popup.show(canvas.getScene().getWindow(), place.getMinX() + 8, y);
        filter.requestFocus();
    }

    private void typed(KeyEvent event) {
        if (!"/".equals(event.getCharacter()) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var field = fieldOf(event.getTarget());
        if (field.isEmpty() && !canvas.isEditing()) {
            event.consume();
            canvas.openInserter();
        } else if (field.filter(found -> found.kind() == RichField.Kind.RICH).isPresent()) {
            EmptyLine.of(field.get()).ifPresent(line -> {
                event.consume();
                open(line.place(), canvas.lead().flatMap(entry -> line.removedFrom(entry, field.get().getId())));
            });
        }
    }

    private static Optional<RichField> fieldOf(Object target) {
        for (var at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof RichField field) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private void narrow() {
        var wanted = filter.getText().strip().toLowerCase(Texts.LOCALE);
        var found = BlockForms.palette().stream()
                .filter(item -> name(item).toLowerCase(Texts.LOCALE).contains(wanted))
                .sorted(Comparator.comparing(
                        item -> !name(item).toLowerCase(Texts.LOCALE).startsWith(wanted)))
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(Math.clamp(found.size(), 1, ROWS) * ROW + 2);
    }

    private void pressed(KeyEvent event) {
        var at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case ENTER, TAB -> take();
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int index) {
        var size = list.getItems().size();
        if (size > 0) {
            list.getSelectionModel().select(Math.floorMod(index, size));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
        }
    }

    private void take() {
        var item = list.getSelectionModel().getSelectedItem();
        if (item != null) {
            popup.hide();
            Block block = item.fresh().get();
            canvas.insert(block, also);
        }
    }

    private static String name(PaletteItem item) {
        return Texts.of("block." + item.key());
    }

    /** What is shown of a kind of block. */
    private static final class Cell extends ListCell<PaletteItem> {
        @Override
        protected void updateItem(PaletteItem item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : name(item));
            setGraphic(empty || item == null ? null : Icons.of(item.icon()));
            setGraphicTextGap(8);
        }
    }

    boolean isOpen() {
        return popup.isShowing();
    }

    /** The kinds of block that are offered now, for those who test. */
    List<String> offered() {
        return list.getItems().stream().map(PaletteItem::key).toList();
    }

    static boolean isOpener(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
    }
}
