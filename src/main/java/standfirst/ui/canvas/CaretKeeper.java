package standfirst.ui.canvas;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import standfirst.edit.Stance;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** Keeps the caret in sight while somebody writes, and brings it back to where undo and redo say. */
final class CaretKeeper {
    /** An area that has just been made needs a few pulses before it knows where its caret is. */
    private static final int PATIENCE = 4;

    private final PageCanvas canvas;
    private final PagePane page;
    private final Scroller scroller;
    private boolean waiting;

    CaretKeeper(PageCanvas canvas, PagePane page, Scroller scroller) {
        this.canvas = canvas;
        this.page = page;
        this.scroller = scroller;
    }

    void install(Session session) {
        session.standing().returnedProperty().subscribe(back -> back.ifPresent(request -> stand(request.stance())));
        session.standing().caretProperty().subscribe(caret -> caret.ifPresent(place -> follow(PATIENCE)));
    }

    private void stand(Stance stance) {
        var caret = stance.caret();
        var card = caret.flatMap(there -> there.place().block()).flatMap(page::card);
        if (caret.isPresent() && card.isPresent()) {
            card.get()
                    .fill()
                    .standAt(
                            caret.get().place().field(),
                            caret.get().anchor(),
                            caret.get().position());
            follow(PATIENCE);
        } else if (canvas.focusOwner()
                .filter(owner -> page.cardOf(owner).isPresent())
                .isPresent()) {
            canvas.focusCard();
        }
    }

    /** Scrolls to the caret once the page is laid out. */
    private void follow(int patience) {
        var scene = canvas.getScene();
        if (scene == null || waiting) {
            return;
        }
        waiting = true;
        var once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            waiting = false;
            var caret = caret();
            caret.ifPresent(scroller::revealOnScreen);
            if (caret.isEmpty() && patience > 0 && canvas.isEditing()) {
                follow(patience - 1);
                Platform.requestNextPulse();
            }
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private Optional<Bounds> caret() {
        return canvas.focusOwner().flatMap(RichField::caretOnScreen);
    }
}
