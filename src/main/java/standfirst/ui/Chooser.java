package standfirst.ui;

import java.nio.file.Path;
import java.util.Optional;

/** Asks the editor for files and folders; tests answer instead. */
interface Chooser {
    /** A file to open: an edition or copy. */
    Optional<Path> open();

    /** Where to save an edition. */
    Optional<Path> save(String suggestedName);

    /** A folder to export to. */
    Optional<Path> folder();

    /** Where to save a file that is handed off, in the folder named where that is there. */
    default Optional<Path> handOff(String suggestedName, Optional<Path> folder) {
        return folder().map(chosen -> chosen.resolve(suggestedName));
    }

    /** A mail as it arrived, or its page. */
    default Optional<Path> openMail() {
        return open();
    }

    /** A picture for the page. */
    default Optional<Path> picture() {
        return Optional.empty();
    }

    /** A theme's file to open. */
    default Optional<Path> openTheme() {
        return open();
    }

    /** Where to save a theme. */
    default Optional<Path> saveTheme(String suggestedName) {
        return save(suggestedName);
    }
}
