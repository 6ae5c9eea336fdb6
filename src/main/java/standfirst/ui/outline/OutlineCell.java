package standfirst.ui.outline;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.edit.ListItems;
import standfirst.model.BlockId;
import standfirst.model.Region;
import standfirst.ui.canvas.BlockDrag;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** A row of the outline: its words, what is to be put right in it, how long it is. It is dragged, and shows where a drop would land. */
final class OutlineCell extends TreeCell<Line> {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final PseudoClass INTO = PseudoClass.getPseudoClass("drop-into");
    private static final PseudoClass SIDEBAR = PseudoClass.getPseudoClass("sidebar");
    private static final PseudoClass STARTS = PseudoClass.getPseudoClass("starts");

    private final OutlinePane outline;
    private final FontIcon icon = Icons.of("fth-file-text");
    private final Label title = new Label();
    private final Label badge = new Label();
    private final FontIcon severity = Icons.of("fth-alert-triangle");
    private final Label words = new Label();
    private final HBox graphic = new HBox(8, icon, title, badge, words);
    private final TextField field = new TextField();
    private Subscription following = Subscription.EMPTY;
    private boolean editing;

    /** What a drag of items that began here takes along, from press to release. */
    private Optional<OutlinePane.Chosen> items = Optional.empty();

    OutlineCell(OutlinePane outline) {
        this.outline = outline;
        setPrefWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        badge.setMinWidth(USE_PREF_SIZE);
        badge.setGraphic(severity);
        badge.getStyleClass().add("outline-badge");
        words.getStyleClass().addAll("caption", "outline-words");
        words.setMinWidth(USE_PREF_SIZE);
        graphic.setAlignment(Pos.CENTER_LEFT);
        field.getStyleClass().add("outline-field");
        field.setOnAction(_ -> finish(true));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                finish(false);
                event.consume();
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                finish(true);
            }
        });
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        setOnDragDetected(this::begin);
        setOnDragOver(this::over);
        setOnDragExited(_ -> mark(null));
        setOnDragDropped(this::dropped);
        setOnDragDone(_ -> items = Optional.empty());
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        mark(null);
        if (empty || line == null) {
            clear();
        } else {
            following = line.rowProperty().subscribe((Row row) -> show(row));
        }
    }

    private void clear() {
        pseudoClassStateChanged(SIDEBAR, false);
        pseudoClassStateChanged(STARTS, false);
        setGraphic(null);
        setAccessibleText(null);
    }

    private Optional<Row> row() {
        return Optional.ofNullable(getItem()).map(Line::row);
    }

    private void show(Row row) {
        pseudoClassStateChanged(SIDEBAR, row instanceof Row.Block block && block.region() == Region.SIDEBAR);
        pseudoClassStateChanged(STARTS, row instanceof Row.Block block && block.starts());
        switch (row) {
            case Row.Block block -> show(block);
            case Row.Item item ->
                show(item.title().isEmpty() ? Texts.of("outline.untitled") : item.title(), "fth-minus");
            case Row.Heading heading -> show(heading.title(), "fth-hash");
        }
        var wanted = outline.renaming(row);
        if (wanted.isPresent() != editing) {
            edit(wanted);
        }
        if (!graphic.equals(getGraphic())) {
            setGraphic(graphic);
        }
    }

    private void show(Row.Block block) {
        show(block.title(), block.icon());
        words.setText(block.words() == 0 ? "" : Texts.of("outline.words", block.words()));
        var must = block.must() > 0;
        var count = must ? block.must() : block.should();
        badge.setVisible(count > 0);
        badge.setManaged(count > 0);
        if (count > 0) {
            badge.setText(Integer.toString(count));
            severity.setIconLiteral(must ? "fth-alert-octagon" : "fth-alert-triangle");
            severity.getStyleClass().removeAll("severity-error", "severity-warning");
            severity.getStyleClass().add(must ? "severity-error" : "severity-warning");
        }
        setAccessibleText(Texts.of(
                block.region() == Region.SIDEBAR ? "outline.sidebar" : "outline.block",
                block.kind(),
                block.title(),
                block.words(),
                block.must(),
                block.should()));
    }

    private void show(String words, String literal) {
        title.setText(words);
        icon.setIconLiteral(literal);
        badge.setVisible(false);
        badge.setManaged(false);
        this.words.setText("");
        setAccessibleText(words);
    }

    private void edit(Optional<String> wanted) {
        editing = wanted.isPresent();
        graphic.getChildren().set(1, editing ? field : title);
        wanted.ifPresent(text -> {
            field.setText(text);
            // Not before the field stands in the window.
            javafx.application.Platform.runLater(() -> {
                field.requestFocus();
                field.selectRange(field.getLength(), 0); // its beginning stays in sight
            });
        });
    }

    private void finish(boolean take) {
        if (editing && field.getScene() != null && (take || field.isFocused())) {
            var text = field.getText();
            editing = false;
            graphic.getChildren().set(1, title);
            outline.renamed(take ? Optional.of(text) : Optional.empty());
        }
    }

    private void pressed(MouseEvent event) {
        var row = row().orElse(null);
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && !editing
                && row != null
                && !event.getTarget().equals(getDisclosureNode())) {
            if (!outline.rename(row)) {
                outline.session().reveal(standfirst.model.Place.in(row.block(), ""));
            }
            event.consume();
        }
    }

    private void begin(MouseEvent event) {
        switch (row().orElse(null)) {
            case Row.Block block
            when !editing -> {
                BlockDrag.begin(this, outline.dragged(block.block()));
                event.consume();
            }
            case Row.Item item
            when !editing -> {
                items = Optional.of(outline.dragged(item));
                BlockDrag.beginItems(this, item.block(), items.get().indices(), this);
                event.consume();
            }
            case null, default -> {}
        }
    }

    /** Where a drop at the pointer would land. */
    private sealed interface Landing {
        record Blocks(List<BlockId> moved, Optional<BlockId> before, PseudoClass mark) implements Landing {}

        record Items(OutlinePane.Chosen moved, BlockId to, int before, PseudoClass mark) implements Landing {}

        PseudoClass mark();
    }

    private Optional<Landing> landing(DragEvent event) {
        var upper = event.getY() < getHeight() / 2;
        var row = row().orElse(null);
        var dragged = BlockDrag.dragged(event);
        if (!dragged.isEmpty()) {
            var onBlock = upper && row instanceof Row.Block;
            var before = row == null
                    ? Optional.<BlockId>empty()
                    : onBlock ? Optional.of(row.block()) : outline.after(row.block());
            return Optional.of(new Landing.Blocks(dragged, before, onBlock ? BEFORE : AFTER));
        }
        var items = event.getGestureSource() instanceof OutlineCell source && source.outline == outline
                ? source.items
                : Optional.<OutlinePane.Chosen>empty();
        return items.flatMap(chosen -> switch (row) {
            case Row.Item item
            when isTaken(chosen, item) ->
                Optional.of(new Landing.Items(
                        chosen, item.block(), item.index() + (upper ? 0 : 1), upper ? BEFORE : AFTER));
            case Row.Block block
            when isTaken(chosen, block) ->
                Optional.of(new Landing.Items(chosen, block.block(), Integer.MAX_VALUE / 2, INTO));
            case null, default -> Optional.empty();
        });
    }

    private boolean isTaken(OutlinePane.Chosen chosen, Row row) {
        var edition = outline.session().edition();
        return ListItems.move(edition, chosen.block(), chosen.indices(), row.block(), 0)
                .isPresent();
    }

    private void over(DragEvent event) {
        var landing = landing(event);
        landing.ifPresent(_ -> {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            event.consume();
        });
        mark(landing.map(Landing::mark).orElse(null));
    }

    private void dropped(DragEvent event) {
        landing(event).ifPresent(landing -> {
            switch (landing) {
                case Landing.Blocks dropped -> outline.move(dropped.moved(), dropped.before());
                case Landing.Items dropped -> outline.move(dropped.moved(), dropped.to(), dropped.before());
            }
            event.setDropCompleted(true);
            event.consume();
        });
        mark(null);
    }

    private void mark(@Nullable PseudoClass shown) {
        for (var state : List.of(BEFORE, AFTER, INTO)) {
            pseudoClassStateChanged(state, state.equals(shown));
        }
    }
}
