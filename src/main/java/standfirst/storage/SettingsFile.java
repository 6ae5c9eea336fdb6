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
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;

/** The settings as JSON: readable, in one order, and never a reason not to start. */
final class SettingsFile {
    static final String PROPERTY = "standfirst.settings";

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    /** Where the first version of the file, which had no groups, kept what: its name, and the group and name of today. */
    private static final Map<String, String> OLD_NAMES = Map.of(
            "width", "window.width",
            "height", "window.height",
            "maximised", "window.maximised",
            "leftRail", "rails.left",
            "rightRail", "rails.right",
            "appearance", "view.appearance");

    private SettingsFile() {}

    static Path standard() {
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

    static Settings read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)) instanceof JsonObject object
                    ? Tolerant.read(grouped(object), Settings.DEFAULTS)
                    : aside(file);
        } catch (JsonParseException | MalformedInputException e) {
            return aside(file);
        } catch (IOException e) {
            // Not there yet, or not readable: either way the program starts.
            return Settings.DEFAULTS;
        }
    }

    static void write(Path file, Settings settings) throws StorageException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new StorageException(
                    "The settings could not be kept in “" + file + "”: " + AtomicFile.reason(e) + ".", e);
        }
        AtomicFile.write(file, (GSON.toJson(RecordJson.write(settings)) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Moves the fields of the first version into their groups. */
    private static JsonObject grouped(JsonObject json) {
        OLD_NAMES.forEach((old, now) -> {
            var name = now.split("\\.", 2);
            if (json.has(old) && !json.has(name[0])) {
                json.add(name[0], new JsonObject());
            }
        });
        OLD_NAMES.forEach((old, now) -> {
            var name = now.split("\\.", 2);
            if (json.has(old) && json.get(name[0]) instanceof JsonObject group && !group.has(name[1])) {
                group.add(name[1], capitals(json.get(old)));
            }
        });
        return json;
    }

    /** The first version wrote names of choices in small letters. */
    private static JsonElement capitals(JsonElement value) {
        return value instanceof JsonPrimitive text && text.isString()
                ? new JsonPrimitive(text.getAsString().toUpperCase(Locale.ROOT))
                : value;
    }

    private static Settings aside(Path file) {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is, and is written over with the next save.
            return Settings.DEFAULTS;
        }
        return Settings.DEFAULTS;
    }
}
