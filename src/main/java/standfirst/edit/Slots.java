package standfirst.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import standfirst.model.Figure;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.RichText;

/** The fields of a value that hold words: how each is read, and how changed words come back into it. */
final class Slots<T> {
    /** New words of a field, and what was done to the old ones; nothing is known of that where they were put there whole. */
    record Change(RichText text, List<Substitution> done) {}

    /** What changes the words of a field. */
    interface Rewriter {
        /** The field's new words; empty where they stay. */
        Optional<Change> change(String field, RichText text);
    }

    /** Hears of the words of a field. */
    interface Reader {
        void read(String field, Passage.Kind kind, RichText text);
    }

    private interface Slot<T> {
        void read(T value, String at, Reader reader);

        T write(T value, String at, Rewriter rewriter);
    }

    private final List<Slot<T>> slots = new ArrayList<>();

    void read(T value, String at, Reader reader) {
        slots.forEach(slot -> slot.read(value, at, reader));
    }

    T write(T value, String at, Rewriter rewriter) {
        var result = value;
        for (var slot : slots) {
            result = slot.write(result, at, rewriter);
        }
        return result;
    }

    Slots<T> line(String field, Function<T, String> get, BiFunction<T, String, T> set) {
        return add(
                field,
                Passage.Kind.PLAIN_LINE,
                value -> line(get.apply(value)),
                (value, change) -> set.apply(value, change.text().text()));
    }

    Slots<T> lines(String field, Function<T, List<String>> get, BiFunction<T, List<String>, T> set) {
        return add(
                field,
                Passage.Kind.LINES,
                value -> new RichText(
                        get.apply(value).stream().map(Paragraph::body).toList()),
                (value, change) -> set.apply(
                        value,
                        change.text().paragraphs().stream().map(Paragraph::text).toList()));
    }

    /** Several lines kept as one string. */
    Slots<T> joined(String field, Function<T, String> get, BiFunction<T, String, T> set) {
        return lines(
                field,
                value -> List.of(get.apply(value).split("\n", -1)),
                (value, lines) -> set.apply(value, lines.stream().collect(Collectors.joining("\n"))));
    }

    Slots<T> rich(String field, Function<T, RichText> get, BiFunction<T, RichText, T> set) {
        return add(field, Passage.Kind.RICH, get, (value, change) -> set.apply(value, change.text()));
    }

    /** A rich field of which other fields repeat parts: told how its words were changed, it can keep them in step. */
    Slots<T> repeated(String field, Function<T, RichText> get, BiFunction<T, Change, T> set) {
        return add(field, Passage.Kind.RICH, get, set);
    }

    /** Words that are told of only where {@code own} finds them to be no repetition of others. */
    Slots<T> lineWhere(Predicate<T> own, String field, Function<T, String> get, BiFunction<T, String, T> set) {
        var plain = new Slots<T>().line(field, get, set).slots.getFirst();
        slots.add(new Slot<>() {
            @Override
            public void read(T value, String at, Reader reader) {
                if (own.test(value)) {
                    plain.read(value, at, reader);
                }
            }

            @Override
            public T write(T value, String at, Rewriter rewriter) {
                return own.test(value) ? plain.write(value, at, rewriter) : value;
            }
        });
        return this;
    }

    Slots<T> picture(String field, Function<T, Optional<Picture>> get, BiFunction<T, Optional<Picture>, T> set) {
        return line(
                field + ".alt",
                value -> get.apply(value).map(Picture::alt).orElse(""),
                (value, alt) -> set.apply(value, get.apply(value).map(picture -> picture.withAlt(alt))));
    }

    Slots<T> figure(String field, Function<T, Figure> get, BiFunction<T, Figure, T> set) {
        return picture(
                        field + ".picture",
                        value -> get.apply(value).picture(),
                        (value, picture) -> set.apply(value, get.apply(value).withPicture(picture)))
                .line(
                        field + ".caption",
                        value -> get.apply(value).caption(),
                        (value, words) -> set.apply(value, get.apply(value).withCaption(words)))
                .line(
                        field + ".credit",
                        value -> get.apply(value).credit(),
                        (value, words) -> set.apply(value, get.apply(value).withCredit(words)));
    }

    <I> Slots<T> items(Function<T, List<I>> get, BiFunction<T, List<I>, T> set, Slots<I> each) {
        slots.add(new Slot<>() {
            @Override
            public void read(T value, String at, Reader reader) {
                var items = get.apply(value);
                for (int i = 0; i < items.size(); i++) {
                    each.read(items.get(i), at + "items[" + i + "].", reader);
                }
            }

            @Override
            public T write(T value, String at, Rewriter rewriter) {
                var items = new ArrayList<>(get.apply(value));
                for (int i = 0; i < items.size(); i++) {
                    items.set(i, each.write(items.get(i), at + "items[" + i + "].", rewriter));
                }
                return items.equals(get.apply(value)) ? value : set.apply(value, items);
            }
        });
        return this;
    }

    private static RichText line(String words) {
        return RichText.of(Paragraph.body(words));
    }

    private Slots<T> add(String field, Passage.Kind kind, Function<T, RichText> get, BiFunction<T, Change, T> set) {
        slots.add(new Slot<>() {
            @Override
            public void read(T value, String at, Reader reader) {
                reader.read(at + field, kind, get.apply(value));
            }

            @Override
            public T write(T value, String at, Rewriter rewriter) {
                return rewriter.change(at + field, get.apply(value))
                        .map(change -> set.apply(value, change))
                        .orElse(value);
            }
        });
        return this;
    }

    /** What {@link Rewriter} does where the new words of each field are given whole. */
    static Rewriter whole(Map<String, RichText> words) {
        var copy = new LinkedHashMap<>(words);
        return (field, text) -> Optional.ofNullable(copy.get(field)).map(now -> new Change(now, List.of()));
    }

    /** What {@link Rewriter} does where stretches of the fields are given other words. */
    static Rewriter substituting(Map<String, List<Substitution>> changes) {
        var copy = new LinkedHashMap<>(changes);
        return (field, text) ->
                Optional.ofNullable(copy.get(field)).map(done -> new Change(Rewording.of(text, done), done));
    }
}
