package standfirst.ui.richtext;

import java.util.Optional;
import javafx.geometry.Bounds;

/** A slash was typed on an empty paragraph; it stands there only if nothing was made of it. */
public interface Slash {
    /** Where the caret is on the screen, so that a menu can be shown there. */
    Optional<Bounds> onScreen();

    /** Puts the slash there as a letter, as Esc in the menu does. */
    void asLetter();
}
