package standfirst.ui;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import standfirst.storage.Settings;
import standfirst.ui.canvas.PageCanvas;

/** The window's middle: the page between its rails. Where the window is narrow, the right rail lies over the page. */
final class Desk {
    private static final double LEFT = 208;
    private static final double RIGHT = 400;

    /** Below this width of the window the page would have to scroll sideways beside both rails. */
    private static final double NARROW = 1100;

    private final PageCanvas canvas;
    private final Memory memory;
    private final HBox node = new HBox();
    private final StackPane middle = new StackPane();
    private final ToggleButton leftSwitch = new ToggleButton();
    private final ToggleButton rightSwitch = new ToggleButton();
    private final Rail left;
    private final Rail right;
    /** Whether the right rail is open wherever there is room for it. */
    private boolean wideRight;

    private double scale = 1;

    Desk(PageCanvas canvas, Memory memory) {
        this.canvas = canvas;
        this.memory = memory;
        left = new Rail(Side.LEFT, LEFT, memory.settings().rails().left(), () -> setLeft(false));
        right = new Rail(Side.RIGHT, RIGHT, memory.settings().rails().right(), () -> setRight(false));
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
        var last = memory.settings().rails();
        left.select(last.leftTab());
        right.select(last.rightTab());
        setLeft(last.left() > 0);
        setRight(last.right() > 0);
        left.start();
        setTextSize(memory.settings().view().text());
    }

    Region node() {
        return node;
    }

    /** Has the rails as wide as text of that size needs, in per cent; beside a page of the same width there is then less room for them. */
    void setTextSize(int percent) {
        scale = percent / 100.0;
        left.setScale(scale);
        right.setScale(scale);
        place();
    }

    Region leftRail() {
        return left.node();
    }

    Region rightRail() {
        return right.node();
    }

    ToggleButton leftSwitch() {
        return leftSwitch;
    }

    ToggleButton rightSwitch() {
        return rightSwitch;
    }

    /** A tab of the left rail; its title is the text {@code rail.ID}. */
    void left(String tab, Supplier<Region> page) {
        left.add(tab, page);
    }

    /** A tab of the right rail, likewise. */
    void right(String tab, Supplier<Region> page) {
        right.add(tab, page);
    }

    /** Lets the right rail make what is on its tabs: the preview is the slowest part of the window to start. */
    void start() {
        right.start();
    }

    /** Has the rails as they are now remembered; one that is shut is as wide as none. */
    void remember() {
        memory.change(settings -> settings.withRails(new Settings.Rails(
                left.isOpen() ? (int) left.width() : 0,
                wideRight ? (int) right.width() : 0,
                left.selected(),
                right.selected())));
    }

    void toggleLeft() {
        setLeft(!left.isOpen());
    }

    void toggleRight() {
        setRight(!right.isOpen());
    }

    /** Opens a tab. */
    void show(String tab) {
        if (left.has(tab)) {
            setLeft(true);
            left.select(tab);
        } else {
            setRight(true);
            right.select(tab);
        }
    }

    /** Opens a tab and gives it the focus. */
    void goTo(String tab) {
        show(tab);
        (left.has(tab) ? left : right).page().ifPresent(page -> {
            // What scrolls has nothing in it before it is laid out for the first time.
            page.applyCss();
            page.layout();
            focusFirst(page);
        });
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
    }

    private boolean isNarrow() {
        return node.getWidth() > 0 && node.getWidth() < NARROW + (LEFT + RIGHT) * (scale - 1);
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

    /** Gives the focus to the first thing in a tab that takes it; says whether there is one. */
    private static boolean focusFirst(Node place) {
        if (!place.isVisible() || place.isDisabled()) {
            return false;
        }
        if (place.isFocusTraversable()) {
            place.requestFocus();
            return true;
        }
        return place instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Desk::focusFirst);
    }
}
