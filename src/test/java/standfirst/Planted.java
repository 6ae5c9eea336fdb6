package standfirst;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import standfirst.model.Edition;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.model.RawHtml;

/** Plants strings into every field of an edition that takes them, whatever fields there are: by its records' components. */
public final class Planted {
    private final List<String> shards;
    private int at;

    private Planted(List<String> shards) {
        this.shards = shards;
    }

    /** The edition with every text replaced by the next of these strings, round and round; what a record refuses stays as it was. */
    public static Edition into(Edition edition, List<String> shards) {
        return (Edition) new Planted(shards).in(edition);
    }

    private Object in(Object value) {
        return switch (value) {
            case String _ -> next();
            case Link link -> link(link);
            case Picture picture -> picture(picture);
            case RawHtml raw -> raw.withHtml(raw.html() + next() + next() + next() + next());
            case Optional<?> optional -> optional.map(this::in);
            case List<?> list -> list.stream().map(this::in).toList();
            case Record record -> rebuilt(record);
            default -> value;
        };
    }

    private String next() {
        return shards.get(at++ % shards.size());
    }

    /** As it is, as a query, and as what a merge tag is followed by. */
    private Link link(Link link) {
        var shard = next();
        var tail = shard.replaceAll("[\\x00-\\x1f\\x7f-\\x9f]", "");
        return List.of(shard, "{{ tag }}/" + tail, "*|TAG|*?" + tail, "https://example.com/?q=" + tail).stream()
                .skip(at % 4)
                .flatMap(target -> made(target).stream())
                .findFirst()
                .orElse(link);
    }

    private static Optional<Link> made(String target) {
        try {
            return Optional.of(new Link(target));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Picture picture(Picture picture) {
        var tail = next().replaceAll("[\\x00-\\x1f\\x7f-\\x9f]", "");
        var source = at % 2 == 0 ? "https://example.com/" + tail : "images/" + tail;
        var alt = next();
        return new Picture(Picture.isSafe(source) ? source : picture.source(), alt, picture.width(), picture.height());
    }

    /** All components planted, but for those that the record refuses. */
    private Record rebuilt(Record record) {
        var components = record.getClass().getRecordComponents();
        var values = Arrays.stream(components).map(one -> value(record, one)).toArray();
        for (int i = 0; i < values.length; i++) {
            var before = values[i];
            values[i] = in(before);
            if (make(record, values).isEmpty()) {
                values[i] = before;
            }
        }
        return make(record, values).orElseThrow();
    }

    private static Object value(Record record, java.lang.reflect.RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Record> make(Record record, Object[] values) {
        var types = Arrays.stream(record.getClass().getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(record.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
