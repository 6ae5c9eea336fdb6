package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import standfirst.ui.kit.Mark;

/** Finds the words of items by the names of their fields, {@code items[2].title}: to mark them, to select them, to bring the caret there. */
final class ItemWords<I> {
    private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)](?:\\.(.*))?");

    /**
     * Where the words of a part of an item stand among its fields.
     *
     * @param field the field of the row
     * @param shift what stands in that field before them, in characters
     */
    record Spot(String field, int shift) {}

    /** A part of an item that is on the page; the part is empty where the item as a whole is meant. */
    private record At<I>(ItemRow<I> row, String part) {}

    private final List<ItemRow<I>> rows;
    private final BiFunction<I, String, Spot> spots;
    private final BiConsumer<ItemRow<I>, DetailsBox> details;
    private Map<String, List<Mark>> marks = Map.of();

    /** Looks into rows that come and go. */
    ItemWords(List<ItemRow<I>> rows, BiFunction<I, String, Spot> spots, BiConsumer<ItemRow<I>, DetailsBox> details) {
        this.rows = rows;
        this.spots = spots;
        this.details = details;
    }

    private Optional<At<I>> at(String field) {
        var item = ITEM.matcher(field);
        return item.matches() && Integer.parseInt(item.group(1)) < rows.size()
                ? Optional.of(new At<>(
                        rows.get(Integer.parseInt(item.group(1))),
                        Optional.ofNullable(item.group(2)).orElse("")))
                : Optional.empty();
    }

    private Optional<At<I>> part(String field) {
        return at(field).filter(found -> !found.part().isEmpty());
    }

    private Spot spot(At<I> at) {
        return spots.apply(at.row().fields().value(), at.part());
    }

    void mark(Map<String, List<Mark>> marked) {
        marks = marked;
        markRows();
    }

    /** Marks anew what was marked last: rows have come or gone. */
    void markRows() {
        var byRow = new HashMap<ItemRow<I>, Map<String, List<Mark>>>();
        marks.forEach((field, list) -> part(field).ifPresent(at -> {
            var spot = spot(at);
            byRow.computeIfAbsent(at.row(), _ -> new HashMap<>())
                    .computeIfAbsent(spot.field(), _ -> new ArrayList<>())
                    .addAll(shifted(list, spot.shift()));
        }));
        rows.forEach(row -> row.fields().mark(byRow.getOrDefault(row, Map.of())));
    }

    private static List<Mark> shifted(List<Mark> list, int by) {
        return list.stream()
                .map(mark -> new Mark(Math.max(0, mark.from() + by), Math.max(0, mark.to() + by), mark.kind()))
                .toList();
    }

    /** As {@link BlockForm#select}; false where the field is none of an item. */
    boolean select(String field, int from, int to) {
        var found = part(field);
        found.ifPresent(at -> {
            var spot = spot(at);
            var words = at.row().fields().field(spot.field());
            if (words.isEmpty()) {
                focus(field);
            } else {
                at.row().focus(spot.field(), 0);
                words.get().select(from + spot.shift(), to + spot.shift());
            }
        });
        return found.isPresent();
    }

    /** As {@link BlockForm#focus}; false where the field is none of an item. */
    boolean focus(String field) {
        var found = at(field);
        found.ifPresent(this::focus);
        return found.isPresent();
    }

    private void focus(At<I> at) {
        var row = at.row();
        if (row.fields().field(at.part()).isPresent() || at.part().isEmpty()) {
            row.focus(at.part(), Integer.MAX_VALUE);
            return;
        }
        var box = new DetailsBox();
        details.accept(row, box);
        if (box.has(at.part())) {
            box.open(row, at.part(), () -> {});
        } else {
            row.focus("", Integer.MAX_VALUE);
        }
    }

    /** As {@link BlockForm#standAt}; false where the field is none of an item. */
    boolean standAt(String field, int anchor, int position) {
        var found = part(field);
        found.ifPresent(at -> at.row().select(at.part(), anchor, position));
        return found.isPresent();
    }

    boolean has(String field) {
        return part(field).isPresent();
    }

    Optional<Bounds> boundsOf(String field, int from, int to) {
        return part(field).flatMap(at -> {
            var spot = spot(at);
            return at.row()
                    .fields()
                    .field(spot.field())
                    .filter(Node::isVisible)
                    .map(found -> Stretch.bounds(found, from + spot.shift(), to + spot.shift()));
        });
    }
}
