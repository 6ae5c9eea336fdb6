package standfirst.ui.richtext;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** The words that are selected where somebody writes. */
public final class SelectedWords {
    private SelectedWords() {}

    /** The words selected in the node that has the keyboard; empty where it is no text or nothing is selected. */
    public static Optional<String> of(@Nullable Node focusOwner) {
        var words = switch (focusOwner) {
            case Area area -> area.getSelectedText().replace(Conversion.SOFT_BREAK, '\n');
            case TextInputControl input -> input.getSelectedText();
            case null, default -> "";
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
