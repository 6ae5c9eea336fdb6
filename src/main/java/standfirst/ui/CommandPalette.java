package standfirst.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Standing;

/** Every command by its name: a few letters find it, Enter does it. It lies over the window's middle and goes by Esc or a click beside it. */
final class CommandPalette {
    private static final int ROWS = 9;
    private static final int REMEMBERED = 20;

    private final Commands commands;
    private final Memory memory;
    private final StackPane node = new StackPane();
    private final TextField field = new TextField();
    private final ListView<PaletteLine> list = new ListView<>();
    private final Label nothing = new Label(Texts.of("palette.nothing"));
    private List<PaletteLine> all = List.of();
    private final Standing standing;
    private Runnable back = () -> {};

    CommandPalette(Commands commands, Memory memory, Standing standing) {
        this.standing = standing;
        this.commands = commands;
        this.memory = memory;
        field.setId("palette-field");
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.title"));
        field.textProperty().subscribe((_, _) -> find());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                // Not while the focus is on its way: the window itself may have lost it, and gets it back.
                Platform.runLater(this::closeWhenLeft);
            }
        });
        list.setId("palette-list");
        list.setAccessibleText(Texts.of("palette.title"));
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(_ -> run());
        list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> tell());
        var box = new VBox(8, field, list);
        box.getStyleClass().add("palette-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(64, 16, 16, 16));
        node.setId("command-palette");
        node.getChildren().setAll(box);
        node.setVisible(false);
        node.setOnMousePressed(event -> {
            if (node.equals(event.getTarget())) {
                close();
            }
        });
    }

    Region node() {
        return node;
    }

    void toggle() {
        if (node.isVisible()) {
            close();
        } else {
            open();
        }
    }

    private void open() {
        back = standing.wayBack(Optional.ofNullable(node.getScene().getFocusOwner()));
        // As things are now, with what was in use: the palette itself changes nothing.
        all = PaletteLine.all(commands).stream()
                .filter(line -> !line.id().equals("palette"))
                .toList();
        field.setText("");
        find();
        node.setVisible(true);
        field.requestFocus();
    }

    private void close() {
        if (node.isVisible()) {
            node.setVisible(false);
            back.run();
        }
    }

    private void closeWhenLeft() {
        var here = Optional.ofNullable(node.getScene()).map(Scene::getWindow).filter(Window::isFocused);
        if (!field.isFocused() && here.isPresent()) {
            node.setVisible(false);
        }
    }

    private void find() {
        list.getItems()
                .setAll(PaletteLine.found(
                        all, field.getText(), memory.settings().used()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        tell();
    }

    private void pressed(KeyEvent event) {
        var done = switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(ROWS);
            case PAGE_UP -> step(-ROWS);
            case ENTER -> {
                run();
                yield true;
            }
            case ESCAPE -> {
                close();
                yield true;
            }
            // There is nowhere to go within the palette, and what lies behind it is not meant.
            case TAB -> true;
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean step(int lines) {
        var size = list.getItems().size();
        if (size > 0) {
            var at = list.getSelectionModel().getSelectedIndex() + lines;
            var wraps = Math.abs(lines) == 1;
            list.getSelectionModel().select(wraps ? Math.floorMod(at, size) : Math.clamp(at, 0, size - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - ROWS + 1));
        }
        return true;
    }

    /** What cannot be done now says so by its looks, and Enter leaves it there. */
    private void run() {
        var line = list.getSelectionModel().getSelectedItem();
        if (line != null && line.possible()) {
            close();
            memory.change(settings -> settings.withUsed(Stream.concat(Stream.of(line.id()), settings.used().stream())
                    .distinct()
                    .limit(REMEMBERED)
                    .toList()));
            line.action().run();
        }
    }

    /** The focus stays in the field, so the field says which line is chosen. */
    private void tell() {
        var line = list.getSelectionModel().getSelectedItem();
        field.setAccessibleText(
                line == null
                        ? Texts.of("palette.nothing")
                        : Texts.of(
                                line.possible() ? "palette.said" : "palette.said-impossible",
                                line.name(),
                                list.getSelectionModel().getSelectedIndex() + 1,
                                list.getItems().size()));
    }

    /** A line: what is done, where it stands, its key. */
    private static final class Cell extends ListCell<PaletteLine> {
        private final Label name = new Label();
        private final Label path = new Label();
        private final Label key = new Label();
        private final HBox row;

        private Cell() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            path.getStyleClass().add("caption");
            path.setMinWidth(Region.USE_PREF_SIZE);
            key.getStyleClass().add("key");
            key.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(8, name, path, space, key);
            row.setAlignment(Pos.CENTER_LEFT);
            // As wide as the list, however long the name.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaletteLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            name.setText(line.name());
            path.setText(line.path());
            key.setText(line.key().map(keys -> keys.getDisplayText()).orElse(""));
            row.setOpacity(line.possible() ? 1 : 0.5);
            setAccessibleText(line.name());
            setGraphic(row);
        }
    }
}
