package standfirst.ui;

import java.util.Locale;
import javafx.scene.input.KeyEvent;

/**
 * The key that types third characters, as AltGr+V types @ on a Czech keyboard. Windows tells of it as Ctrl and Alt held together: there no command is
 * called by those two, whatever the keyboard, for nobody can tell them apart. Elsewhere AltGr is a key of its own.
 */
final class AltGr {
    private static final boolean WINDOWS =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private AltGr() {}

    /** Whether a press may be that of a character. */
    static boolean isHeld(KeyEvent event) {
        return isHeld(event, WINDOWS);
    }

    static boolean isHeld(KeyEvent event, boolean windows) {
        return windows
                && event.isControlDown()
                && event.isAltDown()
                && !event.getCode().isModifierKey();
    }

    /** Whether these keys, as {@link javafx.scene.input.KeyCombination#valueOf} reads them, can call a command here; none cannot. */
    static boolean canBeKey(String keys) {
        return canBeKey(keys, WINDOWS);
    }

    static boolean canBeKey(String keys, boolean windows) {
        return !keys.isEmpty() && !(windows && keys.contains("Shortcut+") && keys.contains("Alt+"));
    }
}
