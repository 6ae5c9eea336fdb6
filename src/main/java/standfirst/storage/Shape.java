package standfirst.storage;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** What a record is made of, looked up once. */
final class Shape {
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final String name;
    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final boolean kind;

    private Shape(Class<?> type) {
        name = type.getSimpleName();
        components = type.getRecordComponents();
        kind = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    String name() {
        return name;
    }

    RecordComponent[] components() {
        return components;
    }

    /** Whether the record is one of a sealed kind, so that its JSON must say which. */
    boolean isKind() {
        return kind;
    }

    /** Whether the record only gives its one component a type, as a link does its address. */
    boolean isWrapper() {
        return components.length == 1 && !kind;
    }

    Object get(Record data, int component) {
        try {
            return components[component].getAccessor().invoke(data);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("the records of the model are public", e);
        }
    }

    /** The value of a component that there is, by its name. */
    Object get(Record data, String component) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(component)) {
                return get(data, i);
            }
        }
        throw new IllegalArgumentException(name + " has no component " + component);
    }

    /** @throws IllegalArgumentException with the record's own sentence when it does not take the values */
    Object make(Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("a record refuses values with an IllegalArgumentException alone", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records of the model are public", e);
        }
    }
}
