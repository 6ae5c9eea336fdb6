package standfirst.ui.richtext;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyCombination.ModifierValue;
import standfirst.ui.kit.Texts;

/** The keys within words on the page, each in this one place: for the area, its bar and menu, and the keyboard’s page. */
public enum TextKey {
    BOLD("text.bold", KeyCode.B, SHORTCUT_DOWN),
    ITALIC("text.italic", KeyCode.I, SHORTCUT_DOWN),
    UNDERLINE("text.underline", KeyCode.U, SHORTCUT_DOWN),
    STRIKE("text.strike", KeyCode.X, SHORTCUT_DOWN, SHIFT_DOWN),
    LINK("text.link", KeyCode.K, SHORTCUT_DOWN),
    CLEAR("text.clear", KeyCode.BACK_SLASH, SHORTCUT_DOWN),
    SUBHEADING("text.subheading", KeyCode.DIGIT2, SHORTCUT_DOWN, ALT_DOWN),
    BODY("text.body", KeyCode.DIGIT0, SHORTCUT_DOWN, ALT_DOWN),
    NUMBERS("text.numbers", KeyCode.DIGIT7, SHORTCUT_DOWN, SHIFT_DOWN),
    BULLETS("text.bullets", KeyCode.DIGIT8, SHORTCUT_DOWN, SHIFT_DOWN),
    QUOTE("text.quote", KeyCode.DIGIT9, SHORTCUT_DOWN, SHIFT_DOWN),
    INDENT("text.indent", KeyCode.TAB),
    OUTDENT("text.outdent", KeyCode.TAB, SHIFT_DOWN),
    LINE_BREAK("text.line-break", KeyCode.ENTER, SHIFT_DOWN),
    STYLE_BAR("text.style-bar", KeyCode.F10, ALT_DOWN),
    PASTE_PLAIN("text.paste-plain", KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN),
    ADD_BLOCK("text.add-block", KeyCode.SLASH),
    JOIN_PREVIOUS("text.join-previous", KeyCode.BACK_SPACE),
    JOIN_NEXT("text.join-next", KeyCode.DELETE),
    FIELD_ABOVE("text.field-above", KeyCode.UP),
    FIELD_BELOW("text.field-below", KeyCode.DOWN),
    ITEM_UP("text.item-up", KeyCode.UP, ALT_DOWN, SHIFT_DOWN),
    ITEM_DOWN("text.item-down", KeyCode.DOWN, ALT_DOWN, SHIFT_DOWN),
    LEAVE("text.leave", KeyCode.ESCAPE);

    private final String text;
    private final KeyCode key;
    private final boolean shift;
    private final boolean alt;
    private final boolean shortcut;

    TextKey(String text, KeyCode key, Modifier... with) {
        this.text = text;
        this.key = key;
        var down = List.of(with);
        shift = down.contains(SHIFT_DOWN);
        alt = down.contains(ALT_DOWN);
        shortcut = down.contains(SHORTCUT_DOWN);
    }

    public KeyCombination combination() {
        return new KeyCodeCombination(key, down(shift), ModifierValue.UP, down(alt), ModifierValue.UP, down(shortcut));
    }

    private static ModifierValue down(boolean on) {
        return on ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /** What it does, in words. */
    public String words() {
        return Texts.of(text);
    }
}
