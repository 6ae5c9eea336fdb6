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

/**
 * Records as JSON files: versioned, in one order, one field a line, so that two of them can be compared line by line.
 *
 * @param format the name that tells such a file from others, such as {@code standfirst-edition}
 * @param version the newest version written and read; 1 is the first
 * @param noun what sentences call such a file, with its article: “an edition”
 */
record VersionedJson<T extends Record>(String format, int version, String noun, Class<T> kind) {
    private static final Gson GSON = new GsonBuilder()
            .setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"))
            .serializeNulls()
            .disableHtmlEscaping()
            .create();
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    /** The record in UTF-8 JSON with line feeds, one at the end. */
    String write(T value) {
        var root = new JsonObject();
        root.addProperty("format", format);
        root.addProperty("version", version);
        RecordJson.write(value)
                .getAsJsonObject()
                .entrySet()
                .forEach(field -> root.add(field.getKey(), field.getValue()));
        return escapeHalves(GSON.toJson(root)) + "\n";
    }

    /**
     * Reads such a record.
     *
     * @param name how the sentence of an error calls the text
     * @throws StorageException with one sentence when the text is damaged, something else, or of a newer version
     */
    T read(String json, String name) throws StorageException {
        try {
            return value(parse(json));
        } catch (Unreadable e) {
            throw new StorageException(name + " " + e.predicate() + ".", e);
        }
    }

    private T value(JsonElement root) throws Unreadable {
        if (!root.isJsonObject()
                || !(root.getAsJsonObject().get("format") instanceof JsonPrimitive named)
                || !named.isString()
                || !named.getAsString().equals(format)) {
            throw new Unreadable("is JSON, but not " + noun);
        }
        int found = (Integer) RecordJson.read(root.getAsJsonObject().get("version"), int.class, "version");
        if (found > version) {
            throw new Unreadable("was made by a newer Standfirst (format " + found + ", this one reads up to " + version
                    + ") and was left as it is");
        }
        if (found < 1) {
            throw new Unreadable("is damaged: its version is " + found);
        }
        return kind.cast(RecordJson.read(root, kind, ""));
    }

    private JsonElement parse(String json) throws Unreadable {
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
    private String damage(String json, String message) {
        if (!json.stripLeading().startsWith("{") && !json.stripLeading().startsWith("[")) {
            return "is not " + noun + ": it is not JSON";
        }
        var line = LINE.matcher(message);
        var where = line.find() ? " at line " + line.group(1) : "";
        var lastLine = json.stripTrailing().lines().count();
        var truncated = message.contains("End of input") || where.equals(" at line " + (lastLine + 1));
        if (truncated) {
            return "is damaged: it ends too early, at line " + lastLine;
        }
        return message.contains("Nesting limit")
                ? "is not " + noun + ": it is nested too deep"
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
