package standfirst.ui.canvas;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the page. Those that could be meant for words work only while no text has the focus. */
final class CanvasKeys {
    private final PageCanvas canvas;

    CanvasKeys(PageCanvas canvas) {
        this.canvas = canvas;
    }

    void install() {
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
    }

    private void pressed(KeyEvent event) {
        if (canvas.isOffer(event.getTarget())) {
            return; // its buttons are used by the same keys
        }
        var done = arranges(event) || (!canvas.isEditing() && walks(event));
        if (done) {
            event.consume();
        }
    }

    /** Esc goes from the words to their block; a list or menu that is open in the form has had it first. */
    private void left(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && canvas.isEditing()) {
            canvas.focusCard();
            event.consume();
        }
    }

    private boolean arranges(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
            return switch (event.getCode()) {
                case UP -> done(() -> canvas.moveSelection(-1));
                case DOWN -> done(() -> canvas.moveSelection(1));
                case LEFT -> done(() -> canvas.moveSelectionToRegion(-1));
                case RIGHT -> done(() -> canvas.moveSelectionToRegion(1));
                case HOME -> done(() -> canvas.moveSelectionToEnd(-1));
                case END -> done(() -> canvas.moveSelectionToEnd(1));
                default -> false;
            };
        }
        return event.isShortcutDown()
                && !event.isAltDown()
                && !event.isShiftDown()
                && event.getCode() == KeyCode.D
                && done(canvas::duplicateSelection);
    }

    private boolean walks(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return !event.isShiftDown() && clips(event.getCode());
        }
        var extend = event.isShiftDown();
        return switch (event.getCode()) {
            case UP -> done(() -> canvas.step(-1, extend));
            case DOWN -> done(() -> canvas.step(1, extend));
            case HOME -> done(() -> canvas.step(-Integer.MAX_VALUE, extend));
            case END -> done(() -> canvas.step(Integer.MAX_VALUE, extend));
            case ENTER, SPACE -> done(canvas::enter);
            case DELETE, BACK_SPACE -> done(canvas::deleteSelection);
            case ESCAPE -> done(canvas::clearSelection);
            default -> false;
        };
    }

    private boolean clips(KeyCode code) {
        return switch (code) {
            case A -> done(canvas::selectAll);
            case C -> done(canvas.clips()::copy);
            case X -> done(canvas.clips()::cut);
            case V -> done(canvas.clips()::paste);
            case SPACE -> done(canvas::toggleLead);
            default -> false;
        };
    }

    private static boolean done(Runnable command) {
        command.run();
        return true;
    }
}
