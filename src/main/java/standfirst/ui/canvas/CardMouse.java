package standfirst.ui.canvas;

import javafx.scene.input.MouseEvent;

/** What the mouse does to a card: a press selects, its margin drags; what is meant for words goes on to the form. */
final class CardMouse {
    private final PageCanvas canvas;
    private final CardSelection selection;
    private final CardHandles handles;

    CardMouse(PageCanvas canvas, CardSelection selection, CardHandles handles) {
        this.canvas = canvas;
        this.selection = selection;
        this.handles = handles;
    }

    void listenTo(BlockCard card) {
        card.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pressedFirst(card, event));
        card.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(card, event));
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(card, event));
        card.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (card.isHandle(event.getTarget())) {
                handles.begin(card, card.id());
                event.consume();
            }
        });
    }

    /** Shift and Ctrl select blocks, unless words of this very block are being edited. */
    private void pressedFirst(BlockCard card, MouseEvent event) {
        if ((event.isShiftDown() || event.isShortcutDown())
                && !card.holds(canvas.focusOwner().orElse(null))) {
            if (event.isShiftDown()) {
                selection.extendTo(card.id());
            } else {
                selection.toggle(card.id());
            }
            canvas.focusCard();
            event.consume();
        }
    }

    private void pressed(BlockCard card, MouseEvent event) {
        // One of several selected blocks: they may be about to be dragged together.
        if (!(selection.blocks().size() > 1 && selection.blocks().contains(card.id()))) {
            selection.only(card.id());
        }
        if (!card.holds(canvas.focusOwner().orElse(null))) {
            card.requestFocus();
        }
        event.consume();
    }

    private void clicked(BlockCard card, MouseEvent event) {
        if (event.isStillSincePress()
                && !event.isShiftDown()
                && !event.isShortcutDown()
                && selection.blocks().size() > 1) {
            selection.only(card.id());
        }
        event.consume();
    }
}
