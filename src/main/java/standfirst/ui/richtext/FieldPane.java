package standfirst.ui.richtext;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import standfirst.model.MergeTag;
import standfirst.model.RichText;
import standfirst.ui.kit.Mark;

/** A field as the page sees it: as wide as it is told and as high as its words; below them the marks, over them the editing area. */
public abstract class FieldPane extends Region {
    private final WordsView view = new WordsView();
    private final MarkLayer layer = new MarkLayer();
    private @Nullable Area area;
    private @Nullable WordsView close;
    private RichText tagged = RichText.EMPTY;
    private List<Mark> tags = List.of();

    FieldPane() {
        getChildren().addAll(layer, view);
        getStyleClass().add("rich-field");
        setCursor(Cursor.TEXT);
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** What is marked now. */
    public abstract List<Mark> marks();

    /** The words in the field. */
    public abstract RichText text();

    abstract Typography typography();

    /** Lets the focus and the mouse call the editor. */
    final void listen(Editor editor) {
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                editor.open(Integer.MAX_VALUE, Integer.MAX_VALUE);
            }
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (!editor.isOpen() && event.getButton() == MouseButton.PRIMARY) {
                var place = view.indexAt(view.sceneToLocal(event.getSceneX(), event.getSceneY()));
                editor.open(place, place);
                event.consume();
            }
        });
        addEventFilter(MouseEvent.MOUSE_DRAGGED, editor::dragged);
        addEventHandler(MouseEvent.DRAG_DETECTED, MouseEvent::consume);
    }

    final WordsView view() {
        return view;
    }

    final void put(Area fresh) {
        area = fresh;
        getChildren().add(fresh);
    }

    final void take(Area gone) {
        area = null;
        getChildren().remove(gone);
        if (close != null) {
            getChildren().remove(close);
            close = null;
        }
    }

    /** Where the caret is drawn on the screen, if that node is the part of a field that has the focus. */
    public static Optional<Bounds> caretOnScreen(@Nullable Node focusOwner) {
        return focusOwner instanceof Area area ? area.getCaretBounds() : Optional.empty();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return snappedLeftInset() + view.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + view.prefHeight(inner) - view.trailingGap() + snappedBottomInset();
    }

    @Override
    protected final void layoutChildren() {
        var width = getWidth() - snappedLeftInset() - snappedRightInset();
        var height = view.prefHeight(width);
        view.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
        if (area != null) {
            area.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height + Editor.SLACK);
        }
        var drawn = drawn();
        if (drawn.isEmpty()) {
            layer.draw(List.of(), view);
        } else {
            // The marks stand where the words do
            var words = words(width, height);
            words.layout();
            layer.draw(drawn, words);
        }
    }

    /** What others have marked, and the merge tags of the words. */
    private List<Mark> drawn() {
        var now = text();
        if (!now.equals(tagged)) {
            tagged = now;
            tags = MergeTag.in(now.text()).stream()
                    .map(tag -> new Mark(tag.from(), tag.to(), Mark.Kind.TAG))
                    .toList();
        }
        return tags.isEmpty()
                ? marks()
                : Stream.concat(marks().stream(), tags.stream()).toList();
    }

    /** The words as they stand now: while they are edited, letters that stand apart draw together. */
    private WordsView words(double width, double height) {
        if (area == null || typography().body().spacing() <= 0) {
            return view;
        }
        if (close == null) {
            close = new WordsView();
            close.setManaged(false);
            close.setVisible(false);
            getChildren().add(close);
        }
        close.show(text(), typography().withoutSpacing(), "");
        close.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, height);
        return close;
    }
}
