package standfirst.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import standfirst.edit.NextEdition;
import standfirst.model.Edition;
import standfirst.storage.Template;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The first thing seen where no edition was asked for: every way to begin one, by mouse and by keys. */
public final class StartScreen {
    private static final double WIDEST = 1_000;

    private final Doors doors;
    private final Supplier<LocalDate> today;
    private final Thumbnails thumbnails;
    private final StackPane node = new StackPane();
    private final Button yesterday = choice("yesterday", "fth-copy");
    private final Label yesterdayLine = new Label();
    private final FlowPane recents = row();
    private final Label recentTitle = heading("start.recent");
    private Optional<Edition> newest = Optional.empty();

    /**
     * Where the ways to begin lead to.
     *
     * @param begin starts an edition that has no file yet
     * @param paste starts one with the copy on the clipboard
     * @param choose asks for a file
     * @param open opens a file
     * @param forget takes a file off the list of recent ones, and gives what is left
     */
    public record Doors(
            Consumer<Edition> begin,
            Runnable blank,
            Runnable paste,
            Runnable choose,
            Consumer<Path> open,
            java.util.function.Function<Path, List<Path>> forget) {}

    public StartScreen(Doors doors, Supplier<LocalDate> today, Thumbnails thumbnails) {
        this.doors = doors;
        this.today = today;
        this.thumbnails = thumbnails;
        var title = new Label(Texts.of("start.title"));
        title.getStyleClass().add("empty-title");
        var content = new VBox(16, title, choices(), recentTitle, recents, heading("start.templates"), templates());
        content.getStyleClass().add("start-content");
        content.setMaxWidth(WIDEST);
        content.setFillWidth(true);
        var middle = new StackPane(content);
        StackPane.setAlignment(content, Pos.TOP_CENTER);
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "rail-scroll");
        node.setId("start");
        node.getStyleClass().add("start");
        node.getChildren().setAll(scroll);
        node.setVisible(false);
        node.managedProperty().bind(node.visibleProperty());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                // Where things are is known after the next layout.
                scene.focusOwnerProperty().subscribe(owner -> Platform.runLater(() -> reveal(scroll, middle, owner)));
            }
        });
    }

    public Region node() {
        return node;
    }

    public boolean isShowing() {
        return node.isVisible();
    }

    /** Shows it with the files used lately, which are looked at in the background. */
    public void show(List<Path> files) {
        node.setVisible(true);
        fill(files);
        (yesterday.isVisible() ? yesterday : node.lookup("#start-paste")).requestFocus();
    }

    public void hide() {
        node.setVisible(false);
    }

    private void fill(List<Path> files) {
        var some = !files.isEmpty();
        for (var each : new Node[] {recentTitle, recents, yesterday}) {
            each.setVisible(some);
            each.setManaged(some);
        }
        if (some) {
            Thread.ofVirtual().name("standfirst-start").start(() -> {
                var read = Recent.read(files);
                var pictures =
                        read.stream().map(each -> thumbnails.of(each.file())).toList();
                Platform.runLater(() -> showRecent(read, pictures));
            });
        }
    }

    private void showRecent(List<Recent> read, List<Optional<Path>> pictures) {
        recents.getChildren().clear();
        for (int i = 0; i < read.size(); i++) {
            recents.getChildren().add(Cards.recent(read.get(i), pictures.get(i), doors.open(), this::forget));
        }
        newest = Recent.newest(read);
        yesterdayLine.setText(newest.map(edition -> NextEdition.of(edition, today.get()))
                .map(edition -> Cards.line(edition.details()))
                .orElse(""));
        yesterday.setDisable(newest.isEmpty());
    }

    private void forget(Path file) {
        fill(doors.forget().apply(file));
        recents.getChildren().stream().findFirst().ifPresentOrElse(Node::requestFocus, node::requestFocus);
    }

    private Region choices() {
        yesterday.setOnAction(_ ->
                newest.ifPresent(edition -> doors.begin().accept(NextEdition.of(edition, today.get()))));
        yesterdayLine.getStyleClass().add("caption");
        ((VBox) yesterday.getGraphic()).getChildren().add(yesterdayLine);
        var paste = choice("paste", "fth-clipboard");
        paste.setOnAction(_ -> doors.paste().run());
        var blank = choice("blank", "fth-file-plus");
        blank.setOnAction(_ -> doors.blank().run());
        var open = choice("open", "fth-folder");
        open.setOnAction(_ -> doors.choose().run());
        var row = row();
        row.getChildren().setAll(yesterday, paste, blank, open);
        return row;
    }

    private Region templates() {
        var row = row();
        for (var template : Template.builtIn()) {
            var text = "template." + template.id();
            var card = Cards.template(
                    Texts.of(text),
                    Texts.of(text + ".about"),
                    template.on(today.get()),
                    () -> doors.begin().accept(template.on(today.get())));
            card.setId("start-" + template.id());
            row.getChildren().add(card);
        }
        return row;
    }

    private static FlowPane row() {
        var row = new FlowPane(16, 16);
        row.setRowValignment(VPos.TOP);
        return row;
    }

    private static Button choice(String id, String icon) {
        var glyph = Icons.of(icon);
        glyph.setIconSize(24);
        var name = new Label(Texts.of("start." + id));
        name.getStyleClass().add("title");
        var face = new VBox(8, glyph, name);
        face.setAlignment(Pos.CENTER);
        var button = new Button();
        button.setGraphic(face);
        button.setId("start-" + id);
        button.getStyleClass().addAll("choice", "start-choice");
        button.setAccessibleText(Texts.of("start." + id));
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return button;
    }

    private static Label heading(String text) {
        var label = new Label(Texts.of(text));
        label.getStyleClass().add("start-heading");
        return label;
    }

    /** What gets the focus by a key is scrolled to. */
    private static void reveal(ScrollPane scroll, Region content, Node owner) {
        if (owner == null || !isIn(owner, content)) {
            return;
        }
        var bounds = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        var room = scroll.getViewportBounds().getHeight();
        var hidden = content.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        var top = scroll.getVvalue() * hidden;
        if (bounds.getMinY() < top) {
            scroll.setVvalue(Math.max(0, (bounds.getMinY() - 16) / hidden));
        } else if (bounds.getMaxY() > top + room) {
            scroll.setVvalue(Math.min(1, (bounds.getMaxY() + 16 - room) / hidden));
        }
    }

    private static boolean isIn(Node node, Node place) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(place)) {
                return true;
            }
        }
        return false;
    }
}
