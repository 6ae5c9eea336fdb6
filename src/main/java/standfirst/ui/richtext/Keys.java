package standfirst.ui.richtext;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;

import java.util.ArrayList;
import java.util.List;
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
    private final List<InputMap<? extends KeyEvent>> maps = new ArrayList<>();

    private Keys(Area area, RichField field) {
        this.area = area;
        this.field = field;
    }

    static void install(Area area, RichField field) {
        new Keys(area, field).install();
    }

    private void install() {
        letThrough();
        on(KeyCode.TAB, () -> tab(1));
        on(KeyCode.TAB, () -> tab(-1), SHIFT_DOWN);
        maps.add(InputMap.consumeWhen(keyPressed(KeyCode.ENTER), field::enters, e -> {}));
        maps.add(InputMap.consumeWhen(keyPressed(KeyCode.BACK_SPACE), field::takesBackspace, e -> {}));
        on(KeyCode.K, field::askForLink, SHORTCUT_DOWN);
        switch (field.kind()) {
            case LINE -> on(KeyCode.ENTER, () -> traverse(TraversalDirection.NEXT));
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
        ignore(KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN);
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
        on(KeyCode.ENTER, () -> Commands.enter(area));
        on(KeyCode.ENTER, () -> area.replaceSelection(String.valueOf(Conversion.SOFT_BREAK)), SHIFT_DOWN);
        maps.add(InputMap.consumeWhen(keyPressed(KeyCode.BACK_SPACE), () -> Commands.backspace(area), e -> {}));
    }

    private void on(KeyCode key, Runnable action, Modifier... modifiers) {
        maps.add(InputMap.consume(keyPressed(key, modifiers), e -> action.run()));
    }

    private void ignore(KeyCode key, Modifier... modifiers) {
        maps.add(InputMap.ignore(keyPressed(key, modifiers)));
    }

    private void tab(int by) {
        if (field.kind() == RichField.Kind.RICH && area.kindAtCaret().isListItem()) {
            Commands.indent(area, by);
        } else {
            traverse(by > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
    }

    private void traverse(TraversalDirection direction) {
        area.requestFocusTraversal(direction);
    }
}
