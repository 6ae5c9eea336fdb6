package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
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
     * @param words the field that Backspace at its beginning joins with that of the item before
     * @param joining how two items become one
     */
    record Kind<I>(String prompt, Pane pane, I fresh, Predicate<I> blank, String words, ItemJoin.Rule<I> joining) {}

    private final ItemRows<I> rows;
    private final ItemWords<I> words;
    private final Kind<I> list;
    private final Heading heading;
    private final Button adder = new Button(Texts.of("page.adder"));

    ItemsForm(Class<B> kind, B first, FormHost host, Look look, Kind<I> list) {
        super(kind, first, host, look);
        this.list = list;
        this.rows = new ItemRows<>(list, host, owner());
        this.words = new ItemWords<>(rows.all(), this::spot, this::details);
        var label = fields.line("heading", list.prompt(), ItemList::heading, ItemList::withHeading, Faces::label);
        heading = new Heading(label);
        when(Empty.HIDES, label, heading);
        add(heading);
        adder.getStyleClass().add("add-item");
        adder.setFocusTraversable(false);
        adder.setManaged(false);
        adder.setOnAction(event -> rows.insert(block().items().size()));
    }

    private ItemRows.Owner<I> owner() {
        return new ItemRows.Owner<>() {
            @Override
            public List<I> items() {
                return block().items();
            }

            @Override
            public void changed(String field, List<I> items, boolean typing) {
                change(field, block().withItems(items), typing);
            }

            @Override
            public void showAgain() {
                show(block(), look());
            }

            @Override
            public void build(ItemRow<I> row) {
                ItemsForm.this.build(row);
            }

            @Override
            public void details(ItemRow<I> row, DetailsBox box) {
                ItemsForm.this.details(row, box);
            }

            @Override
            public void emptied() {
                firstField().ifPresent(ItemsForm.this::focus);
            }
        };
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
        setting(box, "heading", Texts.of("form.section-heading"), ItemList::heading, ItemList::withHeading);
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
        box.link(name, Texts.of("form.link"), get.apply(item.value()), link -> {
            item.change(name, set.apply(item.value(), link), true);
            show(block(), look());
        });
    }

    @Override
    public List<Offer> offers() {
        var offers = new ArrayList<>(super.offers());
        rows.all().stream()
                .filter(Node::isFocusWithin)
                .forEach(row -> row.hidden().forEach(field -> offers.add(new Offer(name(row.index(), field)))));
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
        if (rows.show(block.items(), faces)) {
            words.markRows();
        }
    }

    /** The name of an item's field within the block. */
    static String name(int at, String part) {
        return "items[" + at + "]." + part;
    }

    @Override
    public List<Node> items() {
        return List.copyOf(rows.all());
    }

    /** The details of each item under its number and words, by names as in {@link standfirst.model.Place#field()}. */
    final List<BlockDetails.Group> describedItems() {
        var groups = new ArrayList<BlockDetails.Group>();
        for (var row : rows.all()) {
            var box = new DetailsBox();
            details(row, box);
            var prefix = name(row.index(), "");
            groups.add(new BlockDetails.Group(
                    row.index() + 1 + ". " + row.words(),
                    box.details().stream()
                            .map(detail -> detail.under(prefix, detail.label()))
                            .toList()));
        }
        return groups;
    }

    /** Where a part of an item is shown; one that has no field of its own is not. */
    protected ItemWords.Spot spot(I item, String part) {
        return new ItemWords.Spot(part, 0);
    }

    @Override
    public void mark(Map<String, List<Mark>> marked) {
        super.mark(marked);
        words.mark(marked);
    }

    @Override
    public void select(String field, int from, int to) {
        if (!words.select(field, from, to)) {
            super.select(field, from, to);
        }
    }

    @Override
    public Optional<Bounds> boundsOf(String field, int from, int to) {
        return words.has(field) ? words.boundsOf(field, from, to) : super.boundsOf(field, from, to);
    }

    @Override
    public void focus(String field) {
        if (!words.focus(field)) {
            super.focus(field);
        }
    }

    @Override
    public void standAt(String field, int anchor, int position) {
        if (!words.standAt(field, anchor, position)) {
            super.standAt(field, anchor, position);
        }
    }

    @Override
    protected Optional<RichField> firstField() {
        return super.firstField()
                .or(() -> rows.all().stream()
                        .flatMap(row -> row.fields().all().stream())
                        .findFirst());
    }
}
