package standfirst.ui.canvas;

import java.util.Objects;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** The page as the target of a drag: shows where a drop would land, scrolls near the edges, and drops as one edit. */
final class PageDrop {
    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final PageCanvas canvas;
    private final PagePane page;
    private final Scroller scroller;
    private final Arranger arranger;
    private final Landings landings;
    private final DropMarks marks;
    private final DropHint hint = new DropHint();
    private final Autoscroll autoscroll = new Autoscroll();
    private @Nullable Payload over;
    private @Nullable Object drag;
    private @Nullable Object cancelled;
    private Point2D pointer = Point2D.ZERO;

    PageDrop(PageCanvas canvas, PagePane page, Scroller scroller, Arranger arranger) {
        this.canvas = canvas;
        this.page = page;
        this.scroller = scroller;
        this.arranger = arranger;
        this.landings = new Landings(page);
        this.marks = new DropMarks(page);
    }

    void install() {
        canvas.getChildren().add(hint);
        canvas.addEventFilter(DragEvent.DRAG_OVER, this::over);
        canvas.addEventHandler(DragEvent.DRAG_EXITED, _ -> leave());
        canvas.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        canvas.addEventHandler(DragEvent.DRAG_DONE, _ -> leave());
        canvas.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
            }
        });
    }

    /** Blocks have come to other places below a pointer that rests. */
    void placed() {
        if (over != null && !Objects.equals(drag, cancelled)) {
            show();
        }
    }

    private void over(DragEvent event) {
        var payload = take(event);
        if (payload == null) {
            return;
        }
        event.consume();
        if (Objects.equals(drag, cancelled)) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        autoscroll.start();
        if (!(show() instanceof Landing.Refused)) {
            event.acceptTransferModes(TransferMode.ANY);
        }
    }

    /** What is dragged: read once when it comes over the page, not with each move. */
    private @Nullable Payload take(DragEvent event) {
        var inside = Drag.of(event);
        Object now = inside.isPresent() ? inside.get() : event.getDragboard();
        if (over == null || !Objects.equals(drag, now)) {
            lift(false);
            drag = now;
            over = inside.map(Drag::payload)
                    .or(() -> Outside.payload(event.getDragboard()))
                    .orElse(null);
            lift(!Objects.equals(drag, cancelled));
        }
        return over;
    }

    private void dropped(DragEvent event) {
        var payload = take(event);
        if (payload == null || Objects.equals(drag, cancelled)) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        var landing = landing(payload);
        leave();
        arranger.land(payload, landing, canvas.porter());
        event.setDropCompleted(!(landing instanceof Landing.Refused));
        event.consume();
    }

    private Landing landing(Payload payload) {
        var local = page.sceneToLocal(pointer);
        return landings.at(payload, local.getX(), local.getY());
    }

    private Landing show() {
        var landing = over == null ? new Landing.Back() : landing(over);
        marks.show(landing);
        hint.show(landing, canvas.sceneToLocal(pointer), canvas.getWidth());
        return landing;
    }

    private void leave() {
        lift(false);
        over = null;
        drag = null;
        autoscroll.stop();
        marks.hide();
        hint.hide();
    }

    /** Dims the place of what is dragged. */
    private void lift(boolean lifted) {
        if (over instanceof Payload.Blocks blocks) {
            blocks.ids().forEach(id -> page.card(id).ifPresent(card -> card.setLifted(lifted)));
        } else if (over instanceof Payload.Items(var list, var indices)) {
            page.card(list)
                    .map(card -> card.fill().items())
                    .ifPresent(items -> indices.stream()
                            .filter(index -> index < items.size())
                            .forEach(index -> items.get(index).pseudoClassStateChanged(LIFTED, lifted)));
        }
    }

    /** Most systems end the drag themselves; where one leaves Esc to us, the rest of the drag does nothing. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && over != null) {
            cancelled = drag;
            leave();
            event.consume();
        }
    }

    /** Scrolls as long as the pointer is held near an edge, also when it does not move. */
    private final class Autoscroll extends AnimationTimer {
        private Optional<Long> last = Optional.empty();

        @Override
        public void handle(long now) {
            var speed = scroller.speedAt(pointer);
            var seconds = last.map(then -> (now - then) / 1e9).orElse(0.0);
            last = Optional.of(now);
            if (speed != 0) {
                scroller.scrollBy(speed * seconds);
                show();
            }
        }

        @Override
        public void stop() {
            last = Optional.empty();
            super.stop();
        }
    }
}
