package standfirst.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON and back, by their components alone, so that a new block or field needs nothing here. A record is an object in the order of its
 * components; a record of one component is that component, unless it is one of a sealed kind: those say which with {@code "kind"} first. An empty
 * Optional is null. Errors name the field, as in {@code entries[3].block.headline}.
 */
final class RecordJson {
    private RecordJson() {}

    static JsonElement write(Object value) {
        return switch (value) {
            case String text -> new JsonPrimitive(text);
            case Integer number -> new JsonPrimitive(number);
            case Boolean truth -> new JsonPrimitive(truth);
            case Enum<?> constant -> new JsonPrimitive(constant.name());
            case LocalDate date -> new JsonPrimitive(date.toString());
            case Path path -> new JsonPrimitive(path.toString());
            case Optional<?> optional -> optional.isPresent() ? write(optional.get()) : JsonNull.INSTANCE;
            case List<?> list -> {
                var array = new JsonArray(list.size());
                list.forEach(element -> array.add(write(element)));
                yield array;
            }
            case Record data -> record(data);
            default -> throw new IllegalArgumentException(value.getClass() + " has no place in an edition file");
        };
    }

    private static JsonElement record(Record data) {
        var shape = Shape.of(data.getClass());
        if (shape.isWrapper()) {
            return write(shape.get(data, 0));
        }
        var object = new JsonObject();
        if (shape.isKind()) {
            object.addProperty("kind", shape.name());
        }
        for (int i = 0; i < shape.components().length; i++) {
            object.add(shape.components()[i].getName(), write(shape.get(data, i)));
        }
        return object;
    }

    /** @param path the field that is read, for the sentence of an error; empty at the top */
    static Object read(@Nullable JsonElement json, Type type, String path) throws Unreadable {
        if (type instanceof ParameterizedType generic) {
            var inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                if (json == null) {
                    throw missing(path);
                }
                return json.isJsonNull() ? Optional.empty() : Optional.of(read(json, inner, path));
            }
            return list(json, inner, path);
        }
        if (json == null || json.isJsonNull()) {
            throw missing(path);
        }
        var wanted = (Class<?>) type;
        if (wanted.isSealed()) {
            return readKind(json, wanted, path);
        }
        return wanted.isRecord() ? readRecord(json, wanted, path) : readValue(json, wanted, path);
    }

    private static Object readKind(JsonElement json, Class<?> sealed, String path) throws Unreadable {
        var object = object(json, path);
        var kind = (String) read(object.get("kind"), String.class, path + ".kind");
        for (var permitted : sealed.getPermittedSubclasses()) {
            if (permitted.getSimpleName().equals(kind)) {
                return readRecord(json, permitted, path);
            }
        }
        throw wrong(path + ".kind", "“" + kind + "” is not known");
    }

    private static Object readRecord(JsonElement json, Class<?> type, String path) throws Unreadable {
        var shape = Shape.of(type);
        var components = shape.components();
        var values = new Object[components.length];
        if (shape.isWrapper()) {
            values[0] = read(json, components[0].getGenericType(), path);
        } else {
            var object = object(json, path);
            var prefix = path.isEmpty() ? "" : path + ".";
            for (int i = 0; i < components.length; i++) {
                var name = components[i].getName();
                var later = object.has(name) ? Optional.empty() : Additions.missing(type, name);
                values[i] = later.isPresent()
                        ? later.get()
                        : read(object.get(name), components[i].getGenericType(), prefix + name);
            }
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException e) {
            throw wrong(path, String.valueOf(e.getMessage()));
        }
    }

    private static List<Object> list(@Nullable JsonElement json, Type inner, String path) throws Unreadable {
        if (json == null || json.isJsonNull()) {
            throw missing(path);
        }
        if (!json.isJsonArray()) {
            throw wrong(path, "that should be a list");
        }
        var elements = json.getAsJsonArray();
        var list = new ArrayList<Object>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            list.add(read(elements.get(i), inner, path + "[" + i + "]"));
        }
        return list;
    }

    private static Object readValue(JsonElement json, Class<?> type, String path) throws Unreadable {
        var primitive = json instanceof JsonPrimitive value ? value : new JsonPrimitive("");
        if (type == boolean.class && primitive.isBoolean()) {
            return primitive.getAsBoolean();
        }
        if (type == int.class && primitive.isNumber()) {
            return number(primitive, path);
        }
        if (!json.isJsonPrimitive() || !primitive.isString() || type == int.class || type == boolean.class) {
            throw wrong(
                    path,
                    "that should be "
                            + (type == int.class ? "a number" : type == boolean.class ? "true or false" : "text"));
        }
        var text = primitive.getAsString();
        if (type == String.class) {
            return text;
        }
        if (type == Path.class) {
            return file(text, path);
        }
        return type == LocalDate.class ? date(text, path) : constant(text, type, path);
    }

    private static Object number(JsonPrimitive primitive, String path) throws Unreadable {
        try {
            return primitive.getAsBigDecimal().intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Unreadable("is damaged: " + path + " is not a whole number of ordinary size", e);
        }
    }

    private static Object date(String text, String path) throws Unreadable {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Unreadable("is damaged: " + path + " is not a date such as 2026-05-14", e);
        }
    }

    private static Object file(String text, String path) throws Unreadable {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Unreadable("is damaged: " + path + " is not the name of a file", e);
        }
    }

    private static Object constant(String text, Class<?> type, String path) throws Unreadable {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw wrong(
                path,
                "it should be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")));
    }

    private static JsonObject object(JsonElement json, String path) throws Unreadable {
        if (!json.isJsonObject()) {
            throw wrong(path, "that should be an object");
        }
        return json.getAsJsonObject();
    }

    private static Unreadable missing(String path) {
        return new Unreadable("is damaged: " + path + " is missing");
    }

    private static Unreadable wrong(String path, String why) {
        var where = path.isEmpty() ? "" : path + ": ";
        var line = why.replaceAll("\\s+", " ");
        return new Unreadable("is damaged: " + where + line);
    }
}
