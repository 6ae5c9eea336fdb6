package standfirst.storage;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import standfirst.model.Edition;

/** Editions as JSON: versioned, in one order, one field a line, so that two of them can be compared line by line. */
public final class EditionJson {
    static final String FORMAT = "standfirst-edition";
    static final int VERSION = 1;

    private static final Gson GSON = new GsonBuilder()
            .setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"))
            .serializeNulls()
            .disableHtmlEscaping()
            .create();
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    private EditionJson() {}

    /** The edition in UTF-8 JSON with line feeds, one at the end. */
    public static String write(Edition edition) {
        var root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("version", VERSION);
        RecordJson.write(edition)
                .getAsJsonObject()
                .entrySet()
                .forEach(field -> root.add(field.getKey(), field.getValue()));
        return escapeHalves(GSON.toJson(root)) + "\n";
    }

    /**
     * Reads an edition.
     *
     * @throws StorageException with one sentence when the text is damaged, no edition, or of a newer version
     */
    public static Edition read(String json) throws StorageException {
        return read(json, "The edition");
    }

    /**
     * Reads an edition.
     *
     * @param name how the sentence of an error calls the text
     * @throws StorageException with one sentence when the text is damaged, no edition, or of a newer version
     */
    public static Edition read(String json, String name) throws StorageException {
        try {
            return edition(parse(json));
        } catch (Unreadable e) {
            throw new StorageException(name + " " + e.predicate() + ".", e);
        }
    }

    private static Edition edition(JsonElement root) throws Unreadable {
        if (!root.isJsonObject()
                || !(root.getAsJsonObject().get("format") instanceof JsonPrimitive format)
                || !format.isString()
                || !format.getAsString().equals(FORMAT)) {
            throw new Unreadable("is JSON, but not an edition");
        }
        int version = (Integer) RecordJson.read(root.getAsJsonObject().get("version"), int.class, "version");
        if (version > VERSION) {
            throw new Unreadable("was made by a newer Standfirst (format " + version + ", this one reads up to "
                    + VERSION + ") and was left as it is");
        }
        if (version < 1) {
            throw new Unreadable("is damaged: its version is " + version);
        }
        return (Edition) RecordJson.read(root, Edition.class, "");
    }

    private static JsonElement parse(String json) throws Unreadable {
        if (json.isBlank()) {
            throw new Unreadable("is empty");
        }
        try (var reader = new JsonReader(new StringReader(json))) {
            // Not STRICT, which refuses half a surrogate pair; and not JsonParser, which is lenient then.
            reader.setStrictness(Strictness.LEGACY_STRICT);
            var root = GSON.getAdapter(JsonElement.class).read(reader);
            if (!endsHere(reader)) {
                throw new Unreadable("is damaged: something follows its end");
            }
            return root;
        } catch (JsonParseException | IOException | IllegalStateException e) {
            throw new Unreadable(damage(json, String.valueOf(e.getMessage())), e);
        }
    }

    private static boolean endsHere(JsonReader reader) throws IOException {
        try {
            return reader.peek() == JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    /** Gson tells where, in a message for programmers; an editor wants the line alone. */
    private static String damage(String json, String message) {
        if (!json.stripLeading().startsWith("{") && !json.stripLeading().startsWith("[")) {
            return "is not an edition: it is not JSON";
        }
        var line = LINE.matcher(message);
        var where = line.find() ? " at line " + line.group(1) : "";
        var lastLine = json.stripTrailing().lines().count();
        var truncated = message.contains("End of input") || where.equals(" at line " + (lastLine + 1));
        if (truncated) {
            return "is damaged: it ends too early, at line " + lastLine;
        }
        return message.contains("Nesting limit")
                ? "is not an edition: it is nested too deep"
                : "is damaged" + where + ": that is no JSON";
    }

    /** Half a surrogate pair has no UTF-8; as an escape it survives. */
    private static String escapeHalves(String json) {
        var kept = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                kept.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                kept.append("\\u%04x".formatted((int) c));
            } else {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
