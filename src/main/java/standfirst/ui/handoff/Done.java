package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that was done, for the line at the foot of the sheet.
 *
 * @param sentence says it to the editor
 * @param file what was written; empty where nothing was
 * @param next what can be done about it now
 */
public record Done(String sentence, Optional<Path> file, Optional<Next> next) {
    /** A button's words, and what it does. */
    public record Next(String words, Runnable doing) {}

    public static Done of(String sentence) {
        return new Done(sentence, Optional.empty(), Optional.empty());
    }
}
