package standfirst.handoff;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import standfirst.handoff.ProviderProfile.Duties;
import standfirst.handoff.ProviderProfile.Evidence;
import standfirst.handoff.ProviderProfile.Tag;
import standfirst.handoff.ProviderProfile.Takes;
import standfirst.model.Contract.Delimiters;
import standfirst.model.Contract.Duty;
import standfirst.model.Link;
import standfirst.model.MergeTag.Field;

/** The fields of one profile, as {@code profile-format.md} has them. Whatever is not understood is refused, never guessed at. */
final class ProfileFields {
    private static final String FORMAT = "standfirst-provider";
    private static final int VERSION = 1;
    private static final Set<String> KNOWN = Set.of(
            "format",
            "version",
            "id",
            "name",
            "takes",
            "tags",
            "duties",
            "delimiters",
            "once",
            "forbidden",
            "limitBytes",
            "quirks");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern ELEMENT = Pattern.compile("<[a-z][a-z-]{0,30}>");
    private static final int LONGEST_TAG = 500;

    private final JsonObject json;
    private final String file;

    ProfileFields(JsonObject json, String file) {
        this.json = json;
        this.file = file;
    }

    ProviderProfile profile() throws HandoffException {
        head();
        known(json, KNOWN, "");
        return new ProviderProfile(
                id(),
                required(json, "name"),
                ways(),
                tags(),
                duties(),
                delimiters(),
                strings("once"),
                strings("forbidden"),
                limit(),
                strings("quirks"));
    }

    private void head() throws HandoffException {
        if (!required(json, "format").equals(FORMAT)) {
            throw trouble("its “format” must be “" + FORMAT + "”");
        }
        int version = number(json, "version");
        if (version > VERSION) {
            throw trouble("a newer Standfirst made it (version " + version + "); update Standfirst");
        }
        if (version < VERSION) {
            throw trouble("its “version” must be " + VERSION);
        }
    }

    private String id() throws HandoffException {
        var id = required(json, "id");
        if (!ID.matcher(id).matches()) {
            throw trouble("its “id” “" + id + "” must be small letters, digits and hyphens");
        }
        return id;
    }

    private List<Takes> ways() throws HandoffException {
        var ways = new ArrayList<Takes>();
        for (var word : strings("takes")) {
            ways.add(oneOf("takes", word, Takes.values(), Takes::word));
        }
        if (ways.isEmpty()) {
            throw trouble("its “takes” is missing: give a list of source, rich and zip, the best first");
        }
        return ways;
    }

    private Map<Field, Tag> tags() throws HandoffException {
        var tags = new EnumMap<Field, Tag>(Field.class);
        var object = object("tags");
        known(object, new TreeSet<>(Arrays.stream(Field.values()).map(Field::id).toList()), "tags.");
        for (var field : Field.values()) {
            var value = object.get(field.id());
            if (value != null && !value.isJsonNull()) {
                tags.put(field, tag(field, value));
            }
        }
        return tags;
    }

    private Tag tag(Field field, JsonElement value) throws HandoffException {
        var at = "tags." + field.id();
        if (!value.isJsonObject()) {
            throw trouble("its “" + at + "” must be null or {\"tag\": …}");
        }
        var object = value.getAsJsonObject();
        known(object, Set.of("tag", "fallback", "evidence"), at + ".");
        var text = required(object, "tag");
        checkTag(field, text);
        var fallback = string(object, "fallback");
        if (fallback.isPresent()) {
            checkTag(field, fallback.get());
            if (field != Field.FIRST_NAME || !fallback.get().contains(Tag.FALLBACK)) {
                throw trouble("its “" + at + ".fallback” must hold the word " + Tag.FALLBACK
                        + ", and stands with firstName alone");
            }
        }
        var evidence = string(object, "evidence").orElse("unverified");
        return new Tag(
                text,
                fallback,
                oneOf(
                        at + ".evidence",
                        evidence,
                        Evidence.values(),
                        each -> each.name().toLowerCase(Locale.ROOT)));
    }

    /** A tag goes into the mail behind its last cleaning: it may bring no markup, and no address that links may not have. */
    private void checkTag(Field field, String text) throws HandoffException {
        var shown = "its “tags." + field.id() + "” “" + text + "” ";
        boolean element = field.isAddress() && ELEMENT.matcher(text).matches();
        boolean markup = text.chars().anyMatch(c -> c == '<' || c == '>' || c < ' ' || c == 0x7f);
        if (text.length() > LONGEST_TAG || (markup && !element)) {
            throw trouble(shown
                    + "cannot be a tag: it is one line without angle brackets, or an element such as <unsubscribe>");
        }
        if (field.isAddress()
                && !element
                && text.contains(":")
                && Link.parse(text).isEmpty()) {
            throw trouble(shown + "cannot be a link’s address; write the tag as the provider does");
        }
    }

    private Duties duties() throws HandoffException {
        var object = object("duties");
        known(object, Set.of("unsubscribe", "postalAddress"), "duties.");
        return new Duties(duty(object, "unsubscribe"), duty(object, "postalAddress"));
    }

    private Duty duty(JsonObject object, String field) throws HandoffException {
        var word = string(object, field).orElse("expected");
        return oneOf("duties." + field, word, Duty.values(), each -> each.name().toLowerCase(Locale.ROOT));
    }

    private List<Delimiters> delimiters() throws HandoffException {
        var all = new ArrayList<Delimiters>();
        for (var pair : strings("delimiters")) {
            var both = pair.strip().split("\\s+", -1);
            if (both.length != 2 || both[0].length() < 2) {
                throw trouble("its delimiters “" + pair + "” must be two, with a space between, such as “{{ }}”");
            }
            all.add(new Delimiters(both[0], both[1]));
        }
        return all;
    }

    private int limit() throws HandoffException {
        return json.has("limitBytes") ? number(json, "limitBytes") : 0;
    }

    // ---- plain values -----------------------------------------------------------------------------------------------

    private void known(JsonObject object, Set<String> names, String at) throws HandoffException {
        for (var name : object.keySet()) {
            if (!names.contains(name)) {
                throw trouble("it has a field “" + at + name + "” that Standfirst does not know; use one of "
                        + String.join(", ", new TreeSet<>(names)));
            }
        }
    }

    private String required(JsonObject object, String field) throws HandoffException {
        return string(object, field)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> trouble("its “" + field + "” is missing"));
    }

    private Optional<String> string(JsonObject object, String field) throws HandoffException {
        var value = object.get(field);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw trouble("its “" + field + "” must be text in quotes");
        }
        return Optional.of(value.getAsString());
    }

    private int number(JsonObject object, String field) throws HandoffException {
        var value = object.get(field);
        if (value == null || !value.isJsonPrimitive() || !value.getAsString().matches("\\d{1,9}")) {
            throw trouble("its “" + field + "” must be a whole number, not negative");
        }
        return value.getAsInt();
    }

    private JsonObject object(String field) throws HandoffException {
        var value = json.get(field);
        if (value == null || value.isJsonNull()) {
            return new JsonObject();
        }
        if (!value.isJsonObject()) {
            throw trouble("its “" + field + "” must be an object in braces");
        }
        return value.getAsJsonObject();
    }

    private List<String> strings(String field) throws HandoffException {
        var value = json.get(field);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        var all = new ArrayList<String>();
        if (value.isJsonArray()) {
            value.getAsJsonArray().asList().stream()
                    .filter(each ->
                            each.isJsonPrimitive() && !each.getAsString().isBlank())
                    .forEach(each -> all.add(each.getAsString()));
        }
        if (!value.isJsonArray() || all.size() != value.getAsJsonArray().size()) {
            throw trouble("its “" + field + "” must be a list of texts in brackets");
        }
        return all;
    }

    private interface Word<T> {
        String of(T value);
    }

    private <T> T oneOf(String field, String word, T[] values, Word<T> name) throws HandoffException {
        for (var value : values) {
            if (name.of(value).equals(word)) {
                return value;
            }
        }
        throw trouble("its “" + field + "” “" + word + "” is unknown; use one of "
                + String.join(", ", Arrays.stream(values).map(name::of).toList()));
    }

    private HandoffException trouble(String what) {
        return ProfileReader.unusable(file, what);
    }
}
