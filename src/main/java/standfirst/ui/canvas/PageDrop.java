package standfirst.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;

/** The page as the target of a drag: shows where a drop would land, scrolls near the edges, and drops as one edit. */
final class PageDrop {
    private final PageCanvas canvas;
    private final PagePane page;
    private final Scroller scroller;
    private final DropMarks marks;
    private final Autoscroll autoscroll = new Autoscroll();
    private @Nullable Drag over;
    private @Nullable Drag cancelled;
    private Point2D pointer = Point2D.ZERO;

    PageDrop(PageCanvas canvas, PagePane page, Scroller scroller) {
        this.canvas = canvas;
        this.page = page;
        this.scroller = scroller;
        this.marks = new DropMarks(page);
    }

    void install() {
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

    private void over(DragEvent event) {
        var drag = Drag.of(event);
        if (drag.isEmpty()) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        event.consume();
        if (drag.get().equals(cancelled)) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        if (!drag.get().equals(over)) {
            over = drag.get();
            lift(true);
        }
        autoscroll.start();
        show();
    }

    private void dropped(DragEvent event) {
        var drag = Drag.of(event).filter(found -> !found.equals(cancelled));
        if (drag.isEmpty()) {
            return;
        }
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        var plan = plan();
        var edition = page.edition();
        leave();
        switch (drag.get().payload()) {
            case Payload.Blocks blocks -> canvas.landed(plan.move(edition, blocks.ids()), blocks.ids());
            case Payload.Fresh fresh -> {
                var edit = plan.insert(edition, List.of(fresh.block().get()));
                canvas.landed(edit, added(edition, edit));
            }
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private static List<BlockId> added(Edition before, Edit edit) {
        return edit.apply(before).entries().stream()
                .map(Entry::id)
                .filter(id -> before.indexOf(id) < 0)
                .toList();
    }

    private DropPlan plan() {
        var local = page.sceneToLocal(pointer);
        return DropPlan.at(page.geometry(), local.getX(), local.getY());
    }

    private void show() {
        var plan = plan();
        if (over != null && over.payload() instanceof Payload.Blocks blocks
                && plan.move(page.edition(), blocks.ids()).apply(page.edition()).equals(page.edition())) {
            marks.hide();
        } else {
            marks.show(plan);
        }
    }

    private void leave() {
        lift(false);
        over = null;
        autoscroll.stop();
        marks.hide();
    }

    private void lift(boolean lifted) {
        if (over != null && over.payload() instanceof Payload.Blocks blocks) {
            blocks.ids().forEach(id -> page.card(id).ifPresent(card -> card.setLifted(lifted)));
        }
    }

    /** Most systems end the drag themselves; where one leaves Esc to us, the rest of the drag does nothing. */
    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && over != null) {
            cancelled = over;
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
