package standfirst.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.edit.Passage;
import standfirst.edit.Passages;
import standfirst.model.Block;
import standfirst.model.Entry;
import standfirst.storage.BlockLibrary.Saved;
import standfirst.ui.canvas.PaletteDrag;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** A saved block in the list: its kind, its name, its first words, and what is done with it. */
final class SavedCell extends ListCell<Saved> {
    /** More letters than a line of the list holds. */
    private static final int FIRST_WORDS = 120;

    private final LibraryPane pane;
    private final FontIcon icon = Icons.of("fth-file-text");
    private final Label name = new Label();
    private final Label words = new Label();
    private final TextField field = new TextField();
    private final VBox lines = new VBox(name, words);
    private final HBox graphic;
    private boolean editing;

    SavedCell(LibraryPane pane) {
        this.pane = pane;
        setPrefWidth(0);
        name.setMinWidth(0);
        words.setMinWidth(0);
        words.getStyleClass().add("caption");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var rename = button("fth-edit-2", "library.rename-key", KeyCode.F2, () -> pane.rename(getItem()));
        var delete = button(
                "fth-trash-2",
                "library.delete",
                KeyCode.DELETE,
                () -> pane.library().delete(getItem()));
        var tools = new HBox(rename, delete);
        tools.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        tools.managedProperty().bind(tools.visibleProperty());
        graphic = new HBox(8, icon, lines, tools);
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
        setOnMouseClicked(this::clicked);
        setOnDragDetected(this::begin);
    }

    @Override
    protected void updateItem(@Nullable Saved saved, boolean empty) {
        super.updateItem(saved, empty);
        if (empty || saved == null) {
            edit(false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        if (!saved.entries().isEmpty()) {
            icon.setIconLiteral(
                    saved.entries().size() > 1
                            ? "fth-layers"
                            : BlockNames.icon(saved.entries().getFirst().block()));
        }
        name.setText(saved.name());
        words.setText(words(saved));
        edit(pane.isRenaming(saved));
        setGraphic(graphic);
        setAccessibleText(saved.name() + ", " + words(saved));
    }

    /** What the blocks say, from their beginning. */
    static String words(Saved saved) {
        var all = saved.entries().stream()
                .flatMap(entry -> Passages.of(entry).stream())
                .map(Passage::words)
                .filter(text -> !text.isBlank() && !text.equals(saved.name()))
                .limit(4)
                .collect(Collectors.joining(" · "))
                .replaceAll("\\s+", " ");
        return all.substring(0, Math.min(all.length(), FIRST_WORDS));
    }

    private void edit(boolean wanted) {
        if (wanted != editing) {
            editing = wanted;
            lines.getChildren().set(0, wanted ? field : name);
            if (wanted) {
                field.setText(name.getText());
                // Not before the field stands in the window.
                Platform.runLater(() -> {
                    field.requestFocus();
                    field.selectRange(field.getLength(), 0); // its beginning stays in sight
                });
            }
        }
    }

    private void finish(boolean take) {
        if (editing && getItem() != null && field.getScene() != null) {
            var text = field.getText();
            edit(false);
            pane.renamed(getItem(), take ? Optional.of(text) : Optional.empty());
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !editing && getItem() != null) {
            pane.library().insert(getItem());
        }
    }

    /** Saved blocks are dragged like new ones, several as one. */
    private void begin(MouseEvent event) {
        var saved = getItem();
        if (saved != null && !editing && !saved.entries().isEmpty()) {
            PaletteDrag.begin(
                    this,
                    event,
                    () -> blocks(saved),
                    saved.name(),
                    saved.entries().size());
        }
    }

    private static List<Block> blocks(Saved saved) {
        return saved.entries().stream().map(Entry::block).toList();
    }

    private static Button button(String icon, String text, KeyCode key, Runnable action) {
        var button = Icons.quiet(new Button(), icon);
        button.getStyleClass().add("small");
        button.setFocusTraversable(false);
        Icons.explain(button, Texts.of(text), new KeyCodeCombination(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
