package standfirst.storage;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import standfirst.model.Require;

/**
 * How the editor left the program: none of it is work, so none of it may keep the program from starting.
 *
 * @param recent edition files, the last used first, at most ten
 * @param width of the window in screen pixels, likewise {@code height}
 * @param maximised whether the window fills the screen
 * @param leftRail width of the left rail in pixels, 0 where it is closed; likewise {@code rightRail}
 * @param appearance whether the window is light or dark, or as the system is
 * @param provider id of the provider profile handed off to last
 */
public record Settings(
        List<Path> recent,
        int width,
        int height,
        boolean maximised,
        int leftRail,
        int rightRail,
        Appearance appearance,
        String provider) {
    public static final Settings DEFAULTS =
            new Settings(List.of(), 1280, 800, false, 208, 400, Appearance.SYSTEM, "generic");

    /** The system property that names another settings file, for tests. */
    public static final String PROPERTY = "standfirst.settings";

    /** How the window looks. */
    public enum Appearance {
        SYSTEM,
        LIGHT,
        DARK;

        private static Appearance of(Optional<String> name) {
            return Stream.of(values())
                    .filter(each -> name.filter(each.name()::equalsIgnoreCase).isPresent())
                    .findFirst()
                    .orElse(SYSTEM);
        }
    }

    private static final int MOST_RECENT = 10;
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    public Settings {
        Require.allPresent(recent);
        Require.present(appearance, provider);
        recent = recent.stream().distinct().limit(MOST_RECENT).toList();
        width = Math.clamp(width, 640, 16_000);
        height = Math.clamp(height, 480, 16_000);
        leftRail = Math.clamp(leftRail, 0, 4_000);
        rightRail = Math.clamp(rightRail, 0, 4_000);
    }

    /** The settings with a file put first among the recent ones. */
    public Settings opened(Path file) {
        var used = Stream.concat(Stream.of(file.toAbsolutePath().normalize()), recent.stream())
                .toList();
        return new Settings(used, width, height, maximised, leftRail, rightRail, appearance, provider);
    }

    /** The settings without a file that is gone. */
    public Settings forgotten(Path file) {
        var left = recent.stream().filter(path -> !path.equals(file)).toList();
        return new Settings(left, width, height, maximised, leftRail, rightRail, appearance, provider);
    }

    public Settings withWindow(int newWidth, int newHeight, boolean nowMaximised) {
        return new Settings(recent, newWidth, newHeight, nowMaximised, leftRail, rightRail, appearance, provider);
    }

    public Settings withRails(int left, int right) {
        return new Settings(recent, width, height, maximised, left, right, appearance, provider);
    }

    public Settings withAppearance(Appearance chosen) {
        return new Settings(recent, width, height, maximised, leftRail, rightRail, chosen, provider);
    }

    public Settings withProvider(String id) {
        return new Settings(recent, width, height, maximised, leftRail, rightRail, appearance, id);
    }

    /** Where the settings are kept: in the user's own folder for such files, as the system has it. */
    public static Path file() {
        var named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        var home = System.getProperty("user.home", ".");
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return folder("APPDATA", Path.of(home, "AppData", "Roaming")).resolve("Standfirst/settings.json");
        }
        return system.contains("mac")
                ? Path.of(home, "Library", "Application Support", "Standfirst", "settings.json")
                : folder("XDG_CONFIG_HOME", Path.of(home, ".config")).resolve("standfirst/settings.json");
    }

    private static Path folder(String variable, Path otherwise) {
        var named = System.getenv(variable);
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }

    /** The settings as they were left; defaults for what is missing, odd or damaged. A damaged file is set aside as {@code settings.json.damaged}. */
    public static Settings load() {
        return load(file());
    }

    static Settings load(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)) instanceof JsonObject object
                    ? from(object)
                    : aside(file);
        } catch (JsonParseException | MalformedInputException e) {
            return aside(file);
        } catch (IOException e) {
            // Not there yet, or not readable: either way the program starts.
            return DEFAULTS;
        }
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
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StorageException(
                    "The settings could not be kept in “" + file + "”: " + AtomicFile.reason(e) + ".", e);
        }
        AtomicFile.write(file, (GSON.toJson(json()) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private JsonObject json() {
        var object = new JsonObject();
        object.add("recent", GSON.toJsonTree(recent.stream().map(Path::toString).toList()));
        object.addProperty("width", width);
        object.addProperty("height", height);
        object.addProperty("maximised", maximised);
        object.addProperty("leftRail", leftRail);
        object.addProperty("rightRail", rightRail);
        object.addProperty("appearance", appearance.name().toLowerCase(Locale.ROOT));
        object.addProperty("provider", provider);
        return object;
    }

    private static Settings from(JsonObject json) {
        return new Settings(
                json.get("recent") instanceof Iterable<?> list
                        ? StreamSupport.stream(list.spliterator(), false)
                                .flatMap(Settings::path)
                                .toList()
                        : DEFAULTS.recent,
                number(json, "width", DEFAULTS.width),
                number(json, "height", DEFAULTS.height),
                truth(json, "maximised"),
                number(json, "leftRail", DEFAULTS.leftRail),
                number(json, "rightRail", DEFAULTS.rightRail),
                Appearance.of(text(json.get("appearance"))),
                text(json.get("provider")).orElse(DEFAULTS.provider));
    }

    private static Stream<Path> path(Object element) {
        try {
            return text(element).map(Path::of).stream();
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> text(Object element) {
        return element instanceof JsonElement json && json.isJsonPrimitive()
                ? Optional.of(json.getAsString())
                : Optional.empty();
    }

    private static int number(JsonObject json, String name, int otherwise) {
        return json.get(name) instanceof JsonPrimitive number && number.isNumber()
                ? number.getAsNumber().intValue()
                : otherwise;
    }

    private static boolean truth(JsonObject json, String name) {
        return json.has(name)
                && json.get(name).isJsonPrimitive()
                && json.get(name).getAsBoolean();
    }

    private static Settings aside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is, and is written over with the next save.
            return DEFAULTS;
        }
        return DEFAULTS;
    }
}
