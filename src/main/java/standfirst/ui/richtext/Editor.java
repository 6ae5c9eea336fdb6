package standfirst.ui.richtext;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.jspecify.annotations.Nullable;
import standfirst.model.RichText;

/** The editing area of a field while there is one: it comes with the caret and goes with it. */
final class Editor {
    /** Room below the last line, so that the area never has a reason to scroll. */
    static final double SLACK = 8;

    /** For a field that is edited before it has been laid out. */
    private static final double UNKNOWN_WIDTH = 600;

    private final RichField field;
    private final Reach reach;
    private final Clips clips;
    private @Nullable Area area;
    private @Nullable StyleBar bar;

    Editor(RichField field, Reach reach, Clips clips) {
        this.field = field;
        this.reach = reach;
        this.clips = clips;
    }

    Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    boolean isOpen() {
        return area != null;
    }

    /** Puts the caret into the text, with a selection where the anchor is elsewhere, and the keyboard's focus into the field. */
    void open(int anchor, int caret) {
        var target = area == null ? start() : area;
        target.requestFocus();
        target.selectRange(Math.clamp(anchor, 0, target.getLength()), Math.clamp(caret, 0, target.getLength()));
        // The field that the focus came from has told that its caret is gone
        target.tellCaretAnew();
    }

    private Area start() {
        var view = field.view();
        var fresh = new Area(
                field.text(),
                field.typography(),
                clips,
                field.kind() == RichField.Kind.LINE,
                view.getWidth() > 0 ? view.getWidth() : UNKNOWN_WIDTH,
                view.getHeight() + SLACK);
        area = fresh;
        fresh.setAccessibleText(field.prompt());
        fresh.onChange(field::areaChanged);
        fresh.typeSmartly(reach.language);
        Keys.install(fresh, field, reach);
        fresh.addEventFilter(ScrollEvent.ANY, this::passOn);
        fresh.focusedProperty().addListener((property, before, now) -> {
            if (!now
                    && area == fresh
                    && (fresh.getScene() == null || fresh.getScene().getFocusOwner() != fresh)) {
                stop();
            }
        });
        field.setFocusTraversable(false);
        field.put(fresh);
        if (field.kind() == RichField.Kind.RICH) {
            bar = new StyleBar(fresh, field::askForLink, Optional.ofNullable(reach.tag));
        }
        field.refresh();
        reach.entered.run();
        fresh.onCaret(reach.caret);
        return fresh;
    }

    private void stop() {
        if (area != null) {
            discard(area);
            field.setFocusTraversable(true);
            field.refresh();
            reach.left.run();
        }
    }

    /** A change of type, with the caret in the field, needs an area of its own. */
    void renew() {
        var gone = Objects.requireNonNull(area);
        var focused = gone.isFocused();
        var anchor = gone.getAnchor();
        var caret = gone.getCaretPosition();
        discard(gone);
        if (focused) {
            open(anchor, caret);
        } else {
            field.setFocusTraversable(true);
        }
    }

    /** What an area does that has gone, in the middle of a change even, is nobody's business. */
    private void discard(Area gone) {
        area = null;
        gone.retire();
        if (bar != null) {
            bar.close();
            bar = null;
        }
        field.take(gone);
        gone.dispose();
    }

    void showBar() {
        Optional.ofNullable(bar).ifPresent(StyleBar::focus);
    }

    void show(RichText text) {
        area().ifPresent(open -> open.show(text));
    }

    /** Where the caret is drawn, on the screen. */
    Optional<Bounds> caretOnScreen() {
        return area().flatMap(Area::getCaretBounds);
    }

    /** Turning the wheel over a field scrolls the page. */
    private void passOn(ScrollEvent event) {
        event.consume();
        field.fireEvent(event.copyFor(field, field));
    }

    /** A drag that began before the area was there goes on selecting in it. */
    void dragged(MouseEvent event) {
        if (area != null && event.getTarget() instanceof Node target && !isWithin(target, area)) {
            area.moveTo(indexAt(event.getSceneX(), event.getSceneY()), SelectionPolicy.ADJUST);
            event.consume();
        }
    }

    /** The place of the character nearest to a point of the scene. */
    int indexAt(double sceneX, double sceneY) {
        var open = Objects.requireNonNull(area);
        var point = open.sceneToLocal(new Point2D(sceneX, sceneY));
        return Math.clamp(open.hit(point.getX(), point.getY()).getInsertionIndex(), 0, open.getLength());
    }

    private static boolean isWithin(Node node, Node ancestor) {
        return Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).anyMatch(ancestor::equals);
    }
}
