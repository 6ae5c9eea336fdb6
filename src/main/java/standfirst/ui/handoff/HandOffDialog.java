package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Standing;

/** Everything about handing off, on a sheet over the page: its parts at the side. Esc and a click beside it close it and bring the caret back. */
public final class HandOffDialog {
    /** So many em are needed for tabs beside a part. */
    private static final double BESIDE = 56;

    private static final double MARGIN = 32;

    private final Standing standing;
    private final DoneLine done;
    private final StackPane node = new StackPane();
    private final BorderPane sheet = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final VBox side = new VBox(2);
    private final FlowPane above = new FlowPane(4, 4);
    private final ToggleGroup group = new ToggleGroup();
    private final IdentityHashMap<HandOffPart, ToggleButton> tabs = new IdentityHashMap<>();
    private final IdentityHashMap<HandOffPart, Node> made = new IdentityHashMap<>();
    private final List<HandOffPart> parts = new ArrayList<>();
    private Optional<HandOffPart> current = Optional.empty();
    private Runnable back = () -> {};

    /**
     * @param status where the window says what goes on while the sheet is open
     * @param show shows a file in its folder
     */
    public HandOffDialog(Standing standing, Region status, Consumer<Path> show) {
        this.standing = standing;
        done = new DoneLine(show);
        // What was done, and what goes on, are told of at the foot: nothing moves under the pointer.
        sheet.setBottom(new VBox(status, done.node()));
        node.setId("hand-off-dialog");
        node.getStyleClass().add("hand-off-layer");
        node.setVisible(false);
        sheet.setId("hand-off-sheet");
        sheet.getStyleClass().add("hand-off-sheet");
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(Texts.of("hand-off.title"));
        sheet.setTop(head());
        side.getStyleClass().add("hand-off-tabs");
        above.getStyleClass().addAll("hand-off-tabs", "above");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "rail-scroll", "hand-off-part");
        scroll.setFocusTraversable(false);
        node.getChildren().setAll(sheet);
        // As large as its style sheet says, and never larger than the window.
        sheet.maxWidthProperty()
                .bind(Bindings.min(
                        sheet.prefWidthProperty(), node.widthProperty().subtract(2 * MARGIN)));
        sheet.maxHeightProperty()
                .bind(Bindings.min(
                        sheet.prefHeightProperty(), node.heightProperty().subtract(2 * MARGIN)));
        node.setOnMousePressed(event -> {
            if (node.equals(event.getTarget())) {
                close();
            }
        });
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::keepFocus);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        sheet.widthProperty().subscribe(this::place);
        place();
    }

    /** The layer that lies over the window. */
    public Region node() {
        return node;
    }

    public ObservableValue<Boolean> openProperty() {
        return node.visibleProperty();
    }

    public boolean isOpen() {
        return node.isVisible();
    }

    /** Adds a part after those there are. */
    public void add(HandOffPart part) {
        var tab = new ToggleButton(part.title(), Icons.of(part.icon()));
        tab.setId("hand-off-tab-" + parts.size());
        tab.getStyleClass().add("hand-off-tab");
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setOnAction(_ -> show(part));
        parts.add(part);
        tabs.put(part, tab);
        place();
    }

    /** Opens the sheet at its first part, or closes it. */
    public void toggle() {
        if (isOpen()) {
            close();
        } else {
            open();
        }
    }

    /** Opens the sheet at its first part. */
    public void open() {
        open(parts.getFirst());
    }

    /** Opens the sheet at a part. */
    public void open(HandOffPart part) {
        if (!isOpen()) {
            back = standing.wayBack(Optional.ofNullable(node.getScene()).map(javafx.scene.Scene::getFocusOwner));
            done.clear();
            node.setVisible(true);
            place();
        }
        show(part);
        node.applyCss();
        node.layout();
        focusables(part.entrance()).stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** Closes the sheet; the caret is where it was. */
    public void close() {
        if (isOpen()) {
            leave();
            back.run();
        }
    }

    /** Closes the sheet for another place, which takes the keyboard. */
    public void leave() {
        node.setVisible(false);
        current.ifPresent(HandOffPart::hidden);
        current = Optional.empty();
    }

    /** Says at the foot of the sheet what was done. */
    public void say(Done what) {
        done.say(what);
    }

    private void show(HandOffPart part) {
        group.selectToggle(tabs.get(part));
        if (current.filter(part::equals).isPresent()) {
            return;
        }
        current.ifPresent(HandOffPart::hidden);
        current = Optional.of(part);
        scroll.setContent(made.computeIfAbsent(part, HandOffDialog::content));
        scroll.setVvalue(0);
        part.shown();
    }

    /** The margin is the part’s own: what is drawn round a button with the focus is not cut off at the edge. */
    private static Node content(HandOffPart part) {
        var content = part.node();
        content.getStyleClass().add("hand-off-content");
        return content;
    }

    private Region head() {
        var title = new Label(Texts.of("hand-off.title"));
        title.getStyleClass().add("hand-off-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = Icons.quiet(new Button(), "fth-x");
        close.setId("hand-off-close");
        close.setOnAction(_ -> close());
        Icons.explain(close, Texts.of("hand-off.close"), KeyCombination.valueOf("Esc"));
        var head = new HBox(8, title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("hand-off-head");
        return head;
    }

    /** Tabs beside the part, or above it where there is not room for both. */
    private void place() {
        var em = tabs.values().stream()
                .findFirst()
                .map(tab -> tab.getFont().getSize())
                .orElse(13.0);
        var beside = sheet.getWidth() == 0 || sheet.getWidth() >= BESIDE * em;
        side.getChildren().clear();
        above.getChildren().clear();
        (beside ? side : above)
                .getChildren()
                .setAll(parts.stream().map(tabs::get).toList());
        // The tabs come before the part, by eye and by Tab alike.
        sheet.setCenter(beside ? new HBox(side, grown(scroll)) : new VBox(above, grown(scroll)));
    }

    private static Node grown(Region region) {
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /** Tab goes round within the sheet: what lies behind it is not meant. */
    private void keepFocus(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
            return;
        }
        var all = focusables(sheet);
        var owner = node.getScene().getFocusOwner();
        var edge = event.isShiftDown() ? all.getFirst() : all.getLast();
        if (edge.equals(owner)) {
            event.consume();
            (event.isShiftDown() ? all.getLast() : all.getFirst()).requestFocus();
        }
    }

    private static List<Node> focusables(Node node) {
        var found = new ArrayList<Node>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
