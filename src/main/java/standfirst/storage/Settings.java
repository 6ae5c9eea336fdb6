package standfirst.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import standfirst.model.Require;

/**
 * How the editor left the program: none of it is work, so none of it may keep the program from starting. A new setting is a component here or in one
 * of the groups, with its default in {@link #DEFAULTS}: files that do not know it yet, and files that know more, are read all the same.
 *
 * @param recent edition files, the last used first, at most ten
 * @param provider id of the provider profile handed off to last
 * @param handedOff how that was done last
 * @param desk the editor's desk, where it is not {@link DeskFolder#standard()}
 * @param used ids of what was called from the palette, the last used first
 * @param tourSeen whether the first steps have been shown
 */
public record Settings(
        List<Path> recent,
        Window window,
        Rails rails,
        View view,
        Writing writing,
        String provider,
        HandedOff handedOff,
        Optional<Path> desk,
        List<String> used,
        boolean tourSeen) {
    private static final int MOST_RECENT = 10;

    public static final Settings DEFAULTS = new Settings(
            List.of(),
            new Window(1280, 800, false, Optional.empty()),
            new Rails(208, 400, "add", "preview"),
            new View(Appearance.SYSTEM, 100, 100),
            new Writing(true, true),
            "generic",
            HandedOff.NEVER,
            Optional.empty(),
            List.of(),
            false);

    /** The system property that names another settings file, for tests. */
    public static final String PROPERTY = SettingsFile.PROPERTY;

    /** How the window looks. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** A place on the screen, in pixels from the upper left corner of the first one; left of that it is negative. */
    public record Spot(int x, int y) {}

    /**
     * The window.
     *
     * @param width of what is in it, in pixels, likewise {@code height}
     * @param maximised whether it fills the screen
     * @param spot of its upper left corner; empty where that is left to the system
     */
    public record Window(int width, int height, boolean maximised, Optional<Spot> spot) {
        public Window {
            Require.present(spot);
            width = Math.clamp(width, 640, 16_000);
            height = Math.clamp(height, 480, 16_000);
        }

        public Window withSize(int newWidth, int newHeight) {
            return new Window(newWidth, newHeight, maximised, spot);
        }

        public Window withSpot(Spot corner) {
            return new Window(width, height, maximised, Optional.of(corner));
        }

        public Window withMaximised(boolean now) {
            return new Window(width, height, now, spot);
        }
    }

    /**
     * The rails beside the page.
     *
     * @param left width of the left rail in pixels, 0 where it is closed; likewise {@code right}
     * @param leftTab id of the open tab of the left rail, likewise {@code rightTab}
     */
    public record Rails(int left, int right, String leftTab, String rightTab) {
        public Rails {
            Require.present(leftTab, rightTab);
            left = Math.clamp(left, 0, 4_000);
            right = Math.clamp(right, 0, 4_000);
        }
    }

    /**
     * How things are shown.
     *
     * @param zoom of the page, in per cent
     * @param text size of the window's own text, in per cent: 100 to 200
     */
    public record View(Appearance appearance, int zoom, int text) {
        public View {
            Require.present(appearance);
            zoom = Math.clamp(zoom, 25, 400);
            text = Math.clamp(text, 100, 200);
        }

        public View withAppearance(Appearance chosen) {
            return new View(chosen, zoom, text);
        }

        public View withZoom(int percent) {
            return new View(appearance, percent, text);
        }

        public View withText(int percent) {
            return new View(appearance, zoom, percent);
        }
    }

    /**
     * What is done for the editor while they write.
     *
     * @param smartTyping whether straight quotes and double hyphens become typographic ones
     * @param spelling whether misspelt words are marked
     */
    public record Writing(boolean smartTyping, boolean spelling) {
        public Writing withSmartTyping(boolean on) {
            return new Writing(on, spelling);
        }

        public Writing withSpelling(boolean on) {
            return new Writing(smartTyping, on);
        }
    }

    /**
     * How an edition was handed off last.
     *
     * @param way id of the way out; empty where nothing was handed off yet
     * @param provider id of the provider it was for
     * @param folder where the last file was written
     */
    public record HandedOff(String way, String provider, Optional<Path> folder) {
        public static final HandedOff NEVER = new HandedOff("", "", Optional.empty());

        public HandedOff {
            Require.present(way, provider, folder);
        }
    }

    public Settings {
        Require.allPresent(recent);
        Require.allPresent(used);
        Require.present(window, rails, view, writing, provider, handedOff, desk);
        used = List.copyOf(used);
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
    }

    /** The settings with a file put first among the recent ones. */
    public Settings opened(Path file) {
        return withRecent(Stream.concat(Stream.of(file.toAbsolutePath().normalize()), recent.stream())
                .toList());
    }

    /** The settings without a file that is gone. */
    public Settings forgotten(Path file) {
        return withRecent(recent.stream().filter(path -> !path.equals(file)).toList());
    }

    private Settings withRecent(List<Path> files) {
        return new Settings(files, window, rails, view, writing, provider, handedOff, desk, used, tourSeen);
    }

    public Settings withWindow(UnaryOperator<Window> change) {
        return new Settings(
                recent, change.apply(window), rails, view, writing, provider, handedOff, desk, used, tourSeen);
    }

    public Settings withRails(Rails now) {
        return new Settings(recent, window, now, view, writing, provider, handedOff, desk, used, tourSeen);
    }

    public Settings withView(UnaryOperator<View> change) {
        return new Settings(
                recent, window, rails, change.apply(view), writing, provider, handedOff, desk, used, tourSeen);
    }

    public Settings withWriting(UnaryOperator<Writing> change) {
        return new Settings(
                recent, window, rails, view, change.apply(writing), provider, handedOff, desk, used, tourSeen);
    }

    public Settings withProvider(String id) {
        return new Settings(recent, window, rails, view, writing, id, handedOff, desk, used, tourSeen);
    }

    public Settings withHandedOff(HandedOff last) {
        return new Settings(recent, window, rails, view, writing, provider, last, desk, used, tourSeen);
    }

    public Settings withDesk(Path folder) {
        return new Settings(
                recent,
                window,
                rails,
                view,
                writing,
                provider,
                handedOff,
                Optional.of(folder.toAbsolutePath()),
                used,
                tourSeen);
    }

    public Settings withUsed(List<String> ids) {
        return new Settings(recent, window, rails, view, writing, provider, handedOff, desk, ids, tourSeen);
    }

    public Settings withTourSeen() {
        return new Settings(recent, window, rails, view, writing, provider, handedOff, desk, used, true);
    }

    /** The editor's desk. */
    public DeskFolder deskFolder() {
        return desk.map(DeskFolder::new).orElseGet(DeskFolder::standard);
    }

    /** Where the settings are kept: in the user's own folder for such files, as the system has it. */
    public static Path file() {
        return SettingsFile.standard();
    }

    /** The settings as they were left; defaults for what is missing, odd or damaged. A damaged file is set aside as {@code settings.json.damaged}. */
    public static Settings load() {
        return load(file());
    }

    static Settings load(Path file) {
        return SettingsFile.read(file);
    }

    /**
     * Keeps the settings.
     *
     * @throws StorageException with one sentence when they could not be kept
     */
    public void save() throws StorageException {
        save(file());
    }

    void save(Path file) throws StorageException {
        SettingsFile.write(file, this);
    }
}
