package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import standfirst.clean.Clean;
import standfirst.model.Colour;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.ui.kit.Mark;
import standfirst.ui.richtext.Face;
import standfirst.ui.richtext.RichField;
import standfirst.ui.richtext.Typography;

/** The fields that show and change one value: a block, or an item of a list. */
final class Fields<T> {
    /** Where changes are told. */
    interface Sink<T> {
        /** A field has been changed; the value is the whole after it. */
        void changed(String field, T value, boolean typing);
    }

    /** Until a look is shown. */
    private static final Typography UNSET = Typography.of(Face.of("serif", 16, 24, Colour.of("#000000")));

    private final FormHost host;
    private final UnaryOperator<String> place;
    private final Sink<T> sink;
    private final Map<String, RichField> fields = new LinkedHashMap<>();
    private final Map<String, BiConsumer<T, Faces>> shows = new LinkedHashMap<>();
    private String language = "en-GB";
    private T value;

    /**
     * @param host is told where the caret is, and asked for what is not the fields' own business
     * @param place the name of a field within the block, as in {@link standfirst.model.Place#field()}
     */
    Fields(T first, FormHost host, UnaryOperator<String> place, Sink<T> sink) {
        this.value = first;
        this.host = host;
        this.place = place;
        this.sink = sink;
    }

    T value() {
        return value;
    }

    /** A field of plain words in one paragraph. */
    RichField line(
            String name,
            String prompt,
            Function<T, String> get,
            BiFunction<T, String, T> set,
            Function<Faces, Typography> type) {
        return dressedLine(name, prompt, get, set, (now, faces) -> type.apply(faces));
    }

    /** A field of plain words whose type depends on what else is known. */
    RichField dressedLine(
            String name,
            String prompt,
            Function<T, String> get,
            BiFunction<T, String, T> set,
            BiFunction<T, Faces, Typography> type) {
        var field = field(name, RichField.Kind.LINE, prompt, (now, text) -> set.apply(now, text.text()));
        shows.put(name, (now, faces) -> {
            var typography = type.apply(now, faces);
            field.show(get.apply(now), typography);
            field.inRest(faces.inCapitals(typography, get.apply(now)).map(words -> RichText.of(Paragraph.body(words))));
        });
        return field;
    }

    /** A field of several lines, the first of which is bold: a name, and below it what that is. */
    RichField signature(
            String name,
            String prompt,
            Function<T, List<String>> get,
            BiFunction<T, List<String>, T> set,
            Function<Faces, Typography> type) {
        var field = field(name, RichField.Kind.LINES, prompt, (now, text) -> set.apply(now, RichField.lines(text)));
        shows.put(name, (now, faces) -> field.show(boldFirst(get.apply(now)), type.apply(faces)));
        return field;
    }

    private static RichText boldFirst(List<String> lines) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var line : lines) {
            paragraphs.add(
                    Paragraph.of(Paragraph.Kind.BODY, new Span(line, paragraphs.isEmpty() ? Style.BOLD : Style.PLAIN)));
        }
        return new RichText(paragraphs);
    }

    /** A field of several lines of plain words. */
    RichField lines(
            String name,
            String prompt,
            Function<T, List<String>> get,
            BiFunction<T, List<String>, T> set,
            Function<Faces, Typography> type) {
        var field = field(name, RichField.Kind.LINES, prompt, (now, text) -> set.apply(now, RichField.lines(text)));
        shows.put(name, (now, faces) -> field.show(RichField.joined(get.apply(now)), type.apply(faces)));
        return field;
    }

    RichField rich(
            String name,
            String prompt,
            Function<T, RichText> get,
            BiFunction<T, RichText, T> set,
            Function<Faces, Typography> type) {
        var field = field(name, RichField.Kind.RICH, prompt, set);
        shows.put(name, (now, faces) -> field.show(get.apply(now), type.apply(faces)));
        return field;
    }

    private RichField field(String name, RichField.Kind kind, String prompt, BiFunction<T, RichText, T> set) {
        var field = new RichField(kind, prompt, UNSET, Clean::rich);
        field.setId(name);
        field.onChange((text, typing) -> change(name, set.apply(value, text), typing));
        field.onEntered(host::focused);
        field.onLeft(() -> {
            host.endTyping();
            host.caretGone();
        });
        field.onCaret((anchor, position) -> host.caretAt(place.apply(name), anchor, position));
        field.onTagAsked(host::mergeTag);
        field.onMenu(asked -> host.menu(place.apply(name), asked));
        field.typesSmartly(() -> Optional.of(language).filter(tag -> host.typesSmartly()));
        if (kind == RichField.Kind.RICH) {
            field.onSlash(slash -> host.slash(place.apply(name), slash));
        }
        fields.put(name, field);
        return field;
    }

    /** Takes over a change made by a field or a detail. */
    void change(String name, T changed, boolean typing) {
        value = changed;
        sink.changed(name, changed, typing);
    }

    void show(T now, Faces faces) {
        value = now;
        language = faces.look().details().language();
        shows.values().forEach(show -> show.accept(now, faces));
    }

    /** Marks words of the fields; those not named have no marks. */
    void mark(Map<String, List<Mark>> marks) {
        fields.forEach((name, field) -> {
            var wanted = marks.getOrDefault(name, List.of());
            if (!wanted.equals(field.marks())) {
                field.mark(wanted);
            }
        });
    }

    Optional<RichField> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    List<RichField> all() {
        return List.copyOf(fields.values());
    }
}
