package standfirst.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import standfirst.storage.Settings;
import standfirst.storage.StorageException;

/** What the window remembers from one start to the next, and tells when that cannot be kept. */
final class Memory {
    /** A window that is only looked at remembers nothing. */
    private final boolean kept;

    private Settings settings;

    private Memory(Settings settings, boolean kept) {
        this.settings = settings;
        this.kept = kept;
    }

    /** What was remembered last. */
    static Memory load() {
        return new Memory(Settings.load(), true);
    }

    /** Nothing remembered and nothing kept, in a window of that size. */
    static Memory blank(int width, int height) {
        return new Memory(
                Settings.DEFAULTS
                        .withWindow(window -> window.withSize(width, height))
                        .withTourSeen(),
                false);
    }

    Settings settings() {
        return settings;
    }

    /** Where pictures of the recent editions are kept; empty where nothing is. */
    Optional<Path> thumbnails() {
        return kept ? Optional.of(Settings.file().resolveSibling("thumbnails")) : Optional.empty();
    }

    List<Path> recent() {
        return settings.recent();
    }

    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
    }

    /** Writes it down; gives the sentence that says why where that fails. */
    Optional<String> keep() {
        if (kept) {
            try {
                settings.save();
            } catch (StorageException e) {
                return Optional.of(e.sentence());
            }
        }
        return Optional.empty();
    }
}
