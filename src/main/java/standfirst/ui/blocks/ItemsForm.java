package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import standfirst.model.Block;
import standfirst.model.ItemList;
import standfirst.model.Link;
import standfirst.ui.kit.Mark;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/**
 * A form with a list in it, below a heading: items come and go by Enter and Backspace, and move by keys or by their grip. A form of one kind says
 * how its items are built, and what of them is no words on the page.
 */
abstract class ItemsForm<B extends Block & ItemList<I, B>, I extends Record> extends Form<B> {
    /**
     * What a list is like.
     *
     * @param prompt of the heading
     * @param pane holds the rows
     * @param fresh an item as it is added
     * @param blank whether an item says nothing, so that Backspace takes it away
     */
    record Kind<I>(String prompt, Pane pane, I fresh, Predicate<I> blank) {}

    private static final Pattern ITEM = Pattern.compile("items\\[(\\d+)](?:\\.(.*))?");

    private final List<ItemRow<I>> rows = new ArrayList<>();
    private final FormHost host;
    private final Kind<I> list;
    private final Heading heading;
    private Map<String, List<Mark>> marks = Map.of();
    private final Button adder = new Button(Texts.of("page.adder"));

    ItemsForm(Class<B> kind, B first, FormHost host, Look look, Kind<I> list) {
        super(kind, first, host, look);
        this.host = host;
        this.list = list;
        var label = fields.line("heading", list.prompt(), ItemList::heading, ItemList::withHeading, Faces::label);
        heading = new Heading(label);
        when(Empty.HIDES, label, heading);
        add(heading);
        adder.getStyleClass().add("add-item");
        adder.setFocusTraversable(false);
        adder.setManaged(false);
        adder.setOnAction(event -> insert(block().items().size()));
    }

    /** Space below the list in pixels. */
    protected double bottom() {
        return Faces.GAP;
    }

    /** Gives a new row its fields. */
    protected abstract void build(ItemRow<I> row);

    /** What of an item is no words on the page. */
    protected abstract void details(ItemRow<I> row, DetailsBox box);

    /** Adds the list below what is there already, and shows it all; the last that a form does in its constructor. */
    protected final void beginList() {
        adder.visibleProperty().bind(node().hoverProperty().or(node().focusWithinProperty()));
        add(new ListPane(list.pane(), adder));
        begin();
    }

    /** What the rows stand in. */
    protected final Pane pane() {
        return list.pane();
    }

    @Override
    protected boolean isUnwritten(B block) {
        return block.heading().isBlank() && block.items().stream().allMatch(list.blank());
    }

    @Override
    protected void details(DetailsBox box) {
        setting(box, "heading", "Section heading", ItemList::heading, ItemList::withHeading);
    }

    /** Words of the block that may be hidden on the page while there are none. */
    protected final void setting(
            DetailsBox box, String name, String label, Function<B, String> get, BiFunction<B, String, B> set) {
        box.words(name, label, get.apply(block()), words -> {
            change(name, set.apply(block(), words), true);
            show(block(), look());
        });
    }

    /** Words of an item that stand in no field of their own. */
    protected final void words(
            ItemRow<I> row,
            DetailsBox box,
            String name,
            String label,
            Function<I, String> get,
            BiFunction<I, String, I> set) {
        var item = row.fields();
        box.words(name, label, get.apply(item.value()), words -> {
            item.change(name, set.apply(item.value(), words), true);
            show(block(), look());
        });
    }

    /** Where an item links to. */
    protected final void link(
            ItemRow<I> row,
            DetailsBox box,
            String name,
            Function<I, Optional<Link>> get,
            BiFunction<I, Optional<Link>, I> set) {
        var item = row.fields();
        box.link(name, "Link", get.apply(item.value()), link -> {
            item.change(name, set.apply(item.value(), link), true);
            show(block(), look());
        });
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<>(super.offers());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocusWithin()) {
                var item = "items[" + i + "].";
                rows.get(i).hidden().forEach(field -> offers.add(new Offer(item + field)));
            }
        }
        return offers;
    }

    @Override
    protected void arrange() {
        super.arrange();
        space(content, 0, bottom());
        margins(heading.above(), bottom());
    }

    @Override
    protected void dress(B block, Faces faces) {
        heading.dress(faces);
        var items = block.items();
        var shown = rows.stream().map(row -> row.fields().value()).toList();
        if (items.size() != shown.size()) {
            fitRows(shown, items);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i, items.get(i), faces);
        }
        if (items.size() != shown.size()) {
            markRows();
        }
    }

    /** Takes rows out or puts them in where the lists differ, so that the row with the caret stays. */
    private void fitRows(List<I> before, List<I> after) {
        var shorter = Math.min(before.size(), after.size());
        var start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        var same = 0;
        while (same < shorter - start
                && before.get(before.size() - 1 - same).equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        rows.subList(start, before.size() - same).clear();
        for (int i = start; i < after.size() - same; i++) {
            rows.add(i, row(i, after.get(i)));
        }
        list.pane().getChildren().setAll(rows);
    }

    private ItemRow<I> row(int index, I item) {
        var row = new ItemRow<>(index, item, new ItemRow.List<I>() {
            @Override
            public void changed(int at, String part, I value, boolean typing) {
                var items = new ArrayList<>(block().items());
                items.set(at, value);
                change(name(at, part), block().withItems(items), typing);
                arrangeRows();
            }

            @Override
            public boolean addBelow(int at) {
                insert(at + 1);
                return true;
            }

            @Override
            public boolean removeBlank(int at) {
                return list.blank().test(block().items().get(at)) && remove(at);
            }

            @Override
            public boolean remove(int at) {
                return ItemsForm.this.remove(at);
            }

            @Override
            public void move(int from, int to) {
                ItemsForm.this.move(from, to);
            }

            @Override
            public void drag(ItemRow<I> row, Node grip, Node picture) {
                host.dragItem(row.index(), grip, picture);
            }

            @Override
            public void openDetails(ItemRow<I> of, String name) {
                var box = new DetailsBox();
                details(of, box);
                box.open(of, name, () -> {});
            }

            @Override
            public FormHost host() {
                return host;
            }
        });
        build(row);
        return row;
    }

    /** The name of an item's field within the block. */
    static String name(int at, String part) {
        return "items[" + at + "]." + part;
    }

    /** Puts a fresh item there and the caret into it. */
    private void insert(int at) {
        var items = new ArrayList<>(block().items());
        items.add(at, list.fresh());
        changeItems(items);
        rows.get(at).focusFirst();
    }

    private boolean remove(int at) {
        var items = new ArrayList<>(block().items());
        items.remove(at);
        changeItems(items);
        if (at > 0) {
            rows.get(at - 1).focusLast();
        } else if (!rows.isEmpty()) {
            rows.getFirst().focusFirst();
        } else {
            firstField().ifPresent(this::focus);
        }
        return true;
    }

    private void move(int from, int to) {
        var items = new ArrayList<>(block().items());
        if (to < 0 || to >= items.size()) {
            host.moveItemOn(from, to - from);
            return;
        }
        var editing = rows.get(from).editing();
        items.add(to, items.remove(from));
        changeItems(items);
        editing.ifPresent(place -> rows.get(to).focus(place.field(), place.caret()));
        host.itemMoved(to);
    }

    private void changeItems(List<I> items) {
        change("items", block().withItems(items), false);
        show(block(), look());
    }

    @Override
    public List<Node> items() {
        return List.copyOf(rows);
    }

    /** The details of each item under its number and words, by names as in {@link standfirst.model.Place#field()}. */
    final List<BlockDetails.Group> describedItems() {
        var groups = new ArrayList<BlockDetails.Group>();
        for (var row : rows) {
            var box = new DetailsBox();
            details(row, box);
            var prefix = "items[" + row.index() + "].";
            groups.add(new BlockDetails.Group(
                    row.index() + 1 + ". " + row.words(),
                    box.details().stream()
                            .map(detail -> detail.under(prefix, detail.label()))
                            .toList()));
        }
        return groups;
    }

    private void arrangeRows() {
        rows.forEach(ItemRow::arrange);
    }

    /**
     * Where the words of a part of an item stand among its fields.
     *
     * @param field the field of the row
     * @param shift what stands in that field before them, in characters
     */
    protected record Spot(String field, int shift) {}

    /** Where a part of an item is shown; one that has no field of its own is not. */
    protected Spot spot(I item, String part) {
        return new Spot(part, 0);
    }

    @Override
    public void mark(Map<String, List<Mark>> marked) {
        super.mark(marked);
        marks = marked;
        markRows();
    }

    private void markRows() {
        var byRow = new HashMap<Integer, Map<String, List<Mark>>>();
        marks.forEach((field, list) -> {
            var item = ITEM.matcher(field);
            if (item.matches() && item.group(2) != null && Integer.parseInt(item.group(1)) < rows.size()) {
                var at = Integer.parseInt(item.group(1));
                var spot = spot(rows.get(at).fields().value(), item.group(2));
                byRow.computeIfAbsent(at, _ -> new HashMap<>())
                        .computeIfAbsent(spot.field(), _ -> new ArrayList<>())
                        .addAll(shifted(list, spot.shift()));
            }
        });
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).fields().mark(byRow.getOrDefault(i, Map.of()));
        }
    }

    private static List<Mark> shifted(List<Mark> list, int by) {
        return list.stream()
                .map(mark -> new Mark(Math.max(0, mark.from() + by), Math.max(0, mark.to() + by), mark.kind()))
                .toList();
    }

    @Override
    public void select(String field, int from, int to) {
        var item = ITEM.matcher(field);
        if (!item.matches() || item.group(2) == null || Integer.parseInt(item.group(1)) >= rows.size()) {
            super.select(field, from, to);
            return;
        }
        var row = rows.get(Integer.parseInt(item.group(1)));
        var spot = spot(row.fields().value(), item.group(2));
        if (row.fields().field(spot.field()).isEmpty()) {
            focus(field);
            return;
        }
        row.focus(spot.field(), 0);
        row.fields().field(spot.field()).ifPresent(found -> found.select(from + spot.shift(), to + spot.shift()));
    }

    @Override
    public Optional<Bounds> boundsOf(String field, int from, int to) {
        var item = ITEM.matcher(field);
        if (!item.matches() || item.group(2) == null || Integer.parseInt(item.group(1)) >= rows.size()) {
            return super.boundsOf(field, from, to);
        }
        var row = rows.get(Integer.parseInt(item.group(1)));
        var spot = spot(row.fields().value(), item.group(2));
        return row.fields()
                .field(spot.field())
                .filter(Node::isVisible)
                .map(found -> Stretch.bounds(found, from + spot.shift(), to + spot.shift()));
    }

    @Override
    public void focus(String field) {
        var item = ITEM.matcher(field);
        if (!item.matches() || Integer.parseInt(item.group(1)) >= rows.size()) {
            super.focus(field);
            return;
        }
        var row = rows.get(Integer.parseInt(item.group(1)));
        var part = item.group(2) == null ? "" : item.group(2);
        if (row.fields().field(part).isPresent() || part.isEmpty()) {
            row.focus(part, Integer.MAX_VALUE);
        } else {
            var box = new DetailsBox();
            details(row, box);
            if (box.has(part)) {
                box.open(row, part, () -> {});
            } else {
                row.focus("", Integer.MAX_VALUE);
            }
        }
    }

    @Override
    public void standAt(String field, int anchor, int position) {
        var item = ITEM.matcher(field);
        if (item.matches() && item.group(2) != null && Integer.parseInt(item.group(1)) < rows.size()) {
            rows.get(Integer.parseInt(item.group(1))).select(item.group(2), anchor, position);
        } else {
            super.standAt(field, anchor, position);
        }
    }

    @Override
    protected Optional<RichField> firstField() {
        return super.firstField()
                .or(() -> rows.stream()
                        .flatMap(row -> row.fields().all().stream())
                        .findFirst());
    }
}
