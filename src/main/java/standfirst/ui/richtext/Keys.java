package standfirst.ui.richtext;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;
import standfirst.model.Paragraph;

/** The keys of an editing area. What is the window's business, undo first of all, is let through to it. */
final class Keys {
    private final Area area;
    private final RichField field;
    private final Edges edges;
    private final List<InputMap<? extends KeyEvent>> maps = new ArrayList<>();

    private Keys(Area area, RichField field, Reach reach) {
        this.area = area;
        this.field = field;
        this.edges = new Edges(area, field, reach);
    }

    static void install(Area area, RichField field, Reach reach) {
        new Keys(area, field, reach).install();
    }

    private void install() {
        letThrough();
        on(KeyCode.TAB, () -> tab(1));
        on(KeyCode.TAB, () -> tab(-1), SHIFT_DOWN);
        where(KeyCode.ENTER, edges::enter);
        where(KeyCode.BACK_SPACE, edges::backspace);
        where(KeyCode.DELETE, edges::delete);
        where(KeyCode.UP, () -> edges.leaveLine(-1));
        where(KeyCode.DOWN, () -> edges.leaveLine(1));
        where(KeyCode.LEFT, () -> edges.leaveText(-1));
        where(KeyCode.RIGHT, () -> edges.leaveText(1));
        maps.add(InputMap.consumeWhen(
                keyPressed(KeyCode.K, SHORTCUT_DOWN), field::takesLink, event -> field.askForLink()));
        on(KeyCode.V, area::pastePlain, SHORTCUT_DOWN, SHIFT_DOWN);
        switch (field.kind()) {
            case LINE -> on(KeyCode.ENTER, edges::toNext);
            case LINES -> on(KeyCode.ENTER, () -> area.replaceSelection("\n"), SHIFT_DOWN);
            case RICH -> rich();
        }
        for (var map : maps.reversed()) {
            Nodes.addInputMap(area, map);
        }
    }

    private void letThrough() {
        ignore(KeyCode.Z, SHORTCUT_DOWN);
        ignore(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN);
        ignore(KeyCode.Y, SHORTCUT_DOWN);
        ignore(KeyCode.PAGE_UP);
        ignore(KeyCode.PAGE_DOWN);
        ignore(KeyCode.INSERT);
    }

    private void rich() {
        on(KeyCode.B, () -> Commands.bold(area), SHORTCUT_DOWN);
        on(KeyCode.I, () -> Commands.italic(area), SHORTCUT_DOWN);
        on(KeyCode.U, () -> Commands.underline(area), SHORTCUT_DOWN);
        on(KeyCode.X, () -> Commands.strike(area), SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.BACK_SLASH, () -> Commands.clear(area), SHORTCUT_DOWN);
        on(KeyCode.DIGIT8, () -> Commands.toggleKind(area, Paragraph.Kind.BULLET), SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.DIGIT7, () -> Commands.toggleKind(area, Paragraph.Kind.NUMBERED), SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.DIGIT9, () -> Commands.toggleKind(area, Paragraph.Kind.QUOTE), SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.DIGIT2, () -> Commands.setKind(area, Paragraph.Kind.SUBHEADING), SHORTCUT_DOWN, ALT_DOWN);
        on(KeyCode.DIGIT0, () -> Commands.setKind(area, Paragraph.Kind.BODY), SHORTCUT_DOWN, ALT_DOWN);
        on(KeyCode.F10, field::focusStyleBar, ALT_DOWN);
        on(KeyCode.ENTER, () -> Commands.enter(area));
        on(KeyCode.ENTER, () -> area.replaceSelection(String.valueOf(Conversion.SOFT_BREAK)), SHIFT_DOWN);
        where(KeyCode.BACK_SPACE, () -> Commands.backspace(area));
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && edges.slash()) {
                event.consume();
            }
        });
    }

    private void on(KeyCode key, Runnable action, Modifier... modifiers) {
        maps.add(InputMap.consume(keyPressed(key, modifiers), e -> action.run()));
    }

    /** A key that is done with where the action says so, and else goes on to what follows. */
    private void where(KeyCode key, BooleanSupplier action) {
        maps.add(InputMap.consumeWhen(keyPressed(key), action, e -> {}));
    }

    private void ignore(KeyCode key, Modifier... modifiers) {
        maps.add(InputMap.ignore(keyPressed(key, modifiers)));
    }

    private void tab(int by) {
        if (field.kind() == RichField.Kind.RICH && area.kindAtCaret().isListItem()) {
            Commands.indent(area, by);
        } else {
            area.requestFocusTraversal(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }
}
