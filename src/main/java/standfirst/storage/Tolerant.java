package standfirst.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads records of which every part can be done without: what is missing or odd is as in a record of defaults, what is unknown is passed over. */
final class Tolerant {
    private Tolerant() {}

    static <T extends Record> T read(JsonObject json, T defaults) {
        var shape = Shape.of(defaults.getClass());
        var values = new Object[shape.components().length];
        for (int i = 0; i < values.length; i++) {
            var component = shape.components()[i];
            values[i] = value(json.get(component.getName()), component, shape.get(defaults, i));
        }
        @SuppressWarnings("unchecked") // A shape makes records of the type it was asked for.
        var made = (T) shape.make(values);
        return made;
    }

    private static Object value(@Nullable JsonElement json, RecordComponent component, Object otherwise) {
        if (otherwise instanceof Record defaults) {
            return json instanceof JsonObject object ? read(object, defaults) : otherwise;
        }
        if (otherwise instanceof List<?> && json instanceof JsonArray array) {
            var inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            var readable = new ArrayList<Object>();
            array.forEach(element -> readable(element, inner).ifPresent(readable::add));
            return List.copyOf(readable);
        }
        return readable(json, component.getGenericType()).orElse(otherwise);
    }

    private static Optional<Object> readable(@Nullable JsonElement json, Type type) {
        try {
            return Optional.of(RecordJson.read(json, type, ""));
        } catch (Unreadable e) {
            // Nothing that may be missing is worth a sentence.
            return Optional.empty();
        }
    }
}
