package standfirst.handoff;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Reads profiles strictly: those that come with the program, where a damaged one is a defect, and those of the editor's own. */
final class ProfileReader {
    private static final String FOLDER = "/standfirst/providers/";
    /** A profile has a few lines; what is much longer is something else. */
    private static final int MOST_BYTES = 100_000;

    static final List<ProviderProfile> SHIPPED =
            resource("index.txt").lines().map(ProfileReader::shipped).toList();

    private ProfileReader() {}

    /** A profile that comes with the program. */
    static ProviderProfile shipped(String id) {
        try {
            return read(resource(id + ".json"), id + ".json");
        } catch (HandoffException e) {
            throw new IllegalStateException(e.sentence(), e);
        }
    }

    /**
     * A profile of the editor's own.
     *
     * @throws HandoffException with one sentence: what is wrong, where, and what to do
     */
    static ProviderProfile read(Path file) throws HandoffException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw unusable(file.toString(), "it is too big for one; take it out of the folder");
            }
            var json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return read(json.startsWith("\ufeff") ? json.substring(1) : json, file.toString());
        } catch (CharacterCodingException e) {
            throw unusable(file.toString(), "it is not UTF-8 text; save it as that");
        } catch (IOException e) {
            throw new HandoffException(
                    "The provider profile “" + file + "” could not be read: see that you may read the file.", e);
        }
    }

    /** Whether a file gives an id as its own, whatever else is in it; what cannot be read does not. */
    static boolean mentions(Path file, String id) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return false;
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Pattern.compile("\"id\"\\s*:\\s*\"" + Pattern.quote(id) + "\"")
                    .matcher(text)
                    .find();
        } catch (IOException e) {
            // Why it cannot be read is told where it is read as a profile.
            return false;
        }
    }

    private static ProviderProfile read(String json, String name) throws HandoffException {
        return new ProfileFields(object(json, name), name).profile();
    }

    private static JsonObject object(String json, String name) throws HandoffException {
        try (var reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            var tree = JsonParser.parseReader(reader);
            if (!tree.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
                throw unusable(name, "it must be one JSON object in braces; compare it with profile-format.md");
            }
            return tree.getAsJsonObject();
        } catch (JsonParseException | IOException e) {
            throw unusable(name, "its JSON is damaged" + where(e) + "; correct it there");
        }
    }

    /** Where Gson stumbled, in its words “line 3 column 5”. */
    private static String where(Exception e) {
        var found = Pattern.compile("line \\d+ column \\d+").matcher(String.valueOf(e.getMessage()));
        return found.find() ? " at " + found.group() : "";
    }

    static HandoffException unusable(String name, String trouble) {
        return new HandoffException("“" + name + "” is no usable provider profile: " + trouble + ".");
    }

    private static String resource(String name) {
        try (var stream = ProfileReader.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's " + FOLDER + name, e);
        }
    }
}
