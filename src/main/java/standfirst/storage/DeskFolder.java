package standfirst.storage;

import java.nio.file.Files;
import java.nio.file.Path;

/** The desk: the plain folder that holds an editor's editions, images, themes, saved blocks and words. Its folders are made when first written to. */
public record DeskFolder(Path folder) {
    /** The system property that names another desk, for tests. */
    public static final String PROPERTY = "standfirst.desk";

    /** The desk of whoever is logged in: a folder of theirs that they can see. */
    public static DeskFolder standard() {
        var named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return new DeskFolder(Path.of(named));
        }
        var home = Path.of(System.getProperty("user.home", "."));
        var documents = home.resolve("Documents");
        return new DeskFolder((Files.isDirectory(documents) ? documents : home).resolve("Standfirst"));
    }

    public Path editions() {
        return folder.resolve("editions");
    }

    /** Pictures that editions name by a path relative to the desk. */
    public Path images() {
        return folder.resolve("images");
    }

    /** Themes of the editor's own, a file each. */
    public Path themes() {
        return folder.resolve("themes");
    }

    /** Saved blocks, a file each. */
    public Path blocks() {
        return folder.resolve("blocks");
    }

    /** Profiles of mail providers of the editor's own, a file each. */
    public Path providers() {
        return folder.resolve("providers");
    }

    /** What holds for all editions, see {@link DeskSettings}. */
    public Path settings() {
        return folder.resolve("desk.json");
    }

    /** Words and names that are spelt rightly here, a line each. */
    public Path dictionary() {
        return folder.resolve("dictionary.txt");
    }
}
