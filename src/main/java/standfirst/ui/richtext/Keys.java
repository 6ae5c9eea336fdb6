package standfirst.ui.richtext;

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
        on(TextKey.INDENT, () -> tab(1));
        on(TextKey.OUTDENT, () -> tab(-1));
        where(KeyCode.ENTER, edges::enter);
        where(TextKey.JOIN_PREVIOUS, edges::backspace);
        where(TextKey.JOIN_NEXT, edges::delete);
        where(TextKey.FIELD_ABOVE, () -> edges.leaveLine(-1));
        where(TextKey.FIELD_BELOW, () -> edges.leaveLine(1));
        where(KeyCode.LEFT, () -> edges.leaveText(-1));
        where(KeyCode.RIGHT, () -> edges.leaveText(1));
        maps.add(InputMap.consumeWhen(
                keyPressed(TextKey.LINK.combination()), field::takesLink, event -> field.askForLink()));
        on(TextKey.PASTE_PLAIN, area::pastePlain);
        switch (field.kind()) {
            case LINE -> on(KeyCode.ENTER, edges::toNext);
            case LINES -> on(TextKey.LINE_BREAK, () -> area.replaceSelection("\n"));
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
        on(TextKey.BOLD, () -> Commands.bold(area));
        on(TextKey.ITALIC, () -> Commands.italic(area));
        on(TextKey.UNDERLINE, () -> Commands.underline(area));
        on(TextKey.STRIKE, () -> Commands.strike(area));
        on(TextKey.CLEAR, () -> Commands.clear(area));
        on(TextKey.BULLETS, () -> Commands.toggleKind(area, Paragraph.Kind.BULLET));
        on(TextKey.NUMBERS, () -> Commands.toggleKind(area, Paragraph.Kind.NUMBERED));
        on(TextKey.QUOTE, () -> Commands.toggleKind(area, Paragraph.Kind.QUOTE));
        on(TextKey.SUBHEADING, () -> Commands.setKind(area, Paragraph.Kind.SUBHEADING));
        on(TextKey.BODY, () -> Commands.setKind(area, Paragraph.Kind.BODY));
        on(TextKey.STYLE_BAR, field::focusStyleBar);
        on(KeyCode.ENTER, () -> Commands.enter(area));
        on(TextKey.LINE_BREAK, () -> area.replaceSelection(String.valueOf(Conversion.SOFT_BREAK)));
        where(TextKey.JOIN_PREVIOUS, () -> Commands.backspace(area));
        area.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("/") && edges.slash()) {
                event.consume();
            }
        });
    }

    private void on(KeyCode key, Runnable action) {
        maps.add(InputMap.consume(keyPressed(key), e -> action.run()));
    }

    private void on(TextKey key, Runnable action) {
        maps.add(InputMap.consume(keyPressed(key.combination()), e -> action.run()));
    }

    /** A key that is done with where the action says so, and else goes on to what follows. */
    private void where(KeyCode key, BooleanSupplier action) {
        maps.add(InputMap.consumeWhen(keyPressed(key), action, e -> {}));
    }

    private void where(TextKey key, BooleanSupplier action) {
        maps.add(InputMap.consumeWhen(keyPressed(key.combination()), action, e -> {}));
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
