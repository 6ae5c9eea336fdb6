package standfirst.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import standfirst.model.Rendered;
import standfirst.ui.canvas.PageCanvas;
import standfirst.ui.findings.FindingsPane;
import standfirst.ui.kit.Texts;
import standfirst.ui.outline.AddPane;
import standfirst.ui.outline.OutlinePane;
import standfirst.ui.preview.PreviewPane;
import standfirst.ui.session.Session;

/** The window's middle: the page between its rails. Where the window is narrow, the right rail lies over the page. */
final class Desk {
    private static final double LEFT = 208;
    private static final double RIGHT = 400;

    /** Below this width of the window the page would have to scroll sideways beside both rails. */
    private static final double NARROW = 1100;

    private final Session session;
    private final PageCanvas canvas;
    private final Memory memory;
    private final HBox node = new HBox();
    private final StackPane middle = new StackPane();
    private final StackPane previewPlace = new StackPane();
    private final ToggleButton leftSwitch = new ToggleButton();
    private final ToggleButton rightSwitch = new ToggleButton();
    private final Rail left;
    private final Rail right;
    private final OutlinePane outline;
    private final AddPane add;
    /** Whether the right rail is open wherever there is room for it. */
    private boolean wideRight;

    private boolean previewed;
    private final ReadOnlyObjectWrapper<Optional<Rendered>> previewShown =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    Desk(Session session, PageCanvas canvas, Memory memory) {
        this.session = session;
        this.canvas = canvas;
        this.memory = memory;
        left = new Rail(Side.LEFT, LEFT, memory.settings().leftRail(), () -> setLeft(false));
        right = new Rail(Side.RIGHT, RIGHT, memory.settings().rightRail(), () -> setRight(false));
        outline = new OutlinePane(session);
        add = new AddPane(canvas::insert);
        left.add("add", Texts.of("rail.add"), add.node());
        left.add("outline", Texts.of("rail.outline"), outline.node());
        right.add("preview", Texts.of("rail.preview"), previewPlace);
        right.add("findings", Texts.of("rail.findings"), new FindingsPane(session).node());
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        StackPane.setAlignment(right.node(), Pos.CENTER_RIGHT);
        node.getStyleClass().add("desk");
        node.getChildren().setAll(left.node(), middle, right.node());
        node.widthProperty().subscribe(this::place);
    }

    /** Fills the page's place: with what invites to begin while the page is empty, and with notices over it. */
    void fill(Commands commands, Region notices) {
        canvas.setPlaceholder(new EmptyPage(commands).node());
        middle.getChildren().addAll(canvas, notices);
        setLeft(memory.settings().leftRail() > 0);
        setRight(memory.settings().rightRail() > 0);
    }

    Region node() {
        return node;
    }

    ToggleButton leftSwitch() {
        return leftSwitch;
    }

    ToggleButton rightSwitch() {
        return rightSwitch;
    }

    /** Makes the preview, the slowest part of the window to start. */
    void showPreview() {
        if (!previewed && right.isOpen()) {
            previewed = true;
            var preview = new PreviewPane(session);
            previewShown.bind(preview.shownProperty());
            previewPlace.getChildren().setAll(preview.node());
        }
    }

    /** The export that the preview shows; empty until it shows one. */
    ReadOnlyObjectProperty<Optional<Rendered>> previewShownProperty() {
        return previewShown.getReadOnlyProperty();
    }

    /** Has the rails as they are now remembered; one that is shut is as wide as none. */
    void remember() {
        memory.change(settings ->
                settings.withRails(left.isOpen() ? (int) left.width() : 0, wideRight ? (int) right.width() : 0));
    }

    void toggleLeft() {
        setLeft(!left.isOpen());
    }

    void toggleRight() {
        setRight(!right.isOpen());
    }

    void addBlock() {
        setLeft(true);
        left.select(0);
        focusFirst(add.node());
    }

    void showOutline() {
        setLeft(true);
        left.select(1);
        outline.node().requestFocus();
    }

    /** Begins to reword the heading under the keys; false where they are not in the outline. */
    boolean renameInOutline() {
        return outline.rename();
    }

    void showPreviewTab() {
        setRight(true);
        right.select(0);
    }

    void showFindings() {
        setRight(true);
        right.select(1);
        focusFirst(right.node());
    }

    private void setLeft(boolean open) {
        left.setOpen(open);
        leftSwitch.setSelected(open);
    }

    private void setRight(boolean open) {
        right.setOpen(open);
        rightSwitch.setSelected(open);
        if (!isNarrow()) {
            wideRight = open;
        }
        if (previewPlace.getScene() != null) {
            showPreview();
        }
    }

    private boolean isNarrow() {
        return node.getWidth() > 0 && node.getWidth() < NARROW;
    }

    /** Beside the page or over it. */
    private void place() {
        var over = isNarrow();
        var wasOver = middle.getChildren().contains(right.node());
        if (over && !wasOver) {
            node.getChildren().remove(right.node());
            middle.getChildren().add(right.node());
            right.node().getStyleClass().add("over");
            setRight(false);
        } else if (!over && wasOver) {
            middle.getChildren().remove(right.node());
            node.getChildren().add(right.node());
            right.node().getStyleClass().remove("over");
            setRight(wideRight);
        }
    }

    private static void focusFirst(Node place) {
        var target = place.lookup(".tile-button") == null ? place.lookup(".list-view") : place.lookup(".tile-button");
        if (target != null) {
            target.requestFocus();
        }
    }
}
