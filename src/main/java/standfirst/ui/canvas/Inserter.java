package standfirst.ui.canvas;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
    private final Arranger arranger;
    private final TextField filter = new TextField();
    private final ListView<PaletteItem> list = new ListView<>();
    private final Label none = new Label(Texts.of("page.no-such-block"));
    private final Popup popup = new Popup();
    private Optional<Edit> also = Optional.empty();
    private Runnable givenUp = () -> {};

    Inserter(PageCanvas canvas, Arranger arranger) {
        this.canvas = canvas;
        this.arranger = arranger;
        var box = new VBox(8, filter, list);
        box.getStyleClass().addAll("details-box", "inserter");
        box.getStylesheets().add(RichField.STYLESHEET);
        box.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(_ -> giveUp());
        filter.setPromptText(Texts.of("page.insert-prompt"));
        filter.setAccessibleText(Texts.of("page.insert-prompt"));
        filter.textProperty().subscribe(this::narrow);
        list.setPlaceholder(none);
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> take());
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Opens below a node. */
    void open(Node below) {
        open(below.localToScreen(below.getLayoutBounds()), Optional.empty(), () -> {});
    }

    /**
     * Opens below a place on the screen.
     *
     * @param edit done in one step with inserting
     * @param given called when the list goes and nothing is inserted
     */
    void open(Bounds place, Optional<Edit> edit, Runnable given) {
        also = edit;
        givenUp = given;
        filter.clear();
        narrow();
        // Where the place is out of sight, as below a high block, as near to it as can be seen
        var seen = canvas.localToScreen(canvas.getLayoutBounds());
        var y = Math.clamp(place.getMaxY() + 4, seen.getMinY() + 8, Math.max(seen.getMinY() + 8, seen.getMaxY() - 320));
        popup.show(canvas.getScene().getWindow(), place.getMinX() + 8, y);
        filter.requestFocus();
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
            givenUp = () -> {};
            popup.hide();
            Block block = item.fresh().get();
            arranger.insert(block, also);
        }
    }

    /** However the list went: where nothing was taken, what opened it is given back, once. */
    private void giveUp() {
        var given = givenUp;
        givenUp = () -> {};
        given.run();
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
}
