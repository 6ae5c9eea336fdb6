package standfirst.ui.blocks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;

/** The rows of a list: they come and go by Enter and Backspace, join with their neighbours, and move. */
final class ItemRows<I> implements ItemRow.List<I> {
    /** The form that the rows are part of. */
    interface Owner<I> {
        List<I> items();

        /** Takes over a change of the list; the field is named as in {@link standfirst.model.Place#field()}. */
        void changed(String field, List<I> items, boolean typing);

        /** Shows the list as it is now. */
        void showAgain();

        /** Gives a new row its fields. */
        void build(ItemRow<I> row);

        /** What of an item is no words on the page. */
        void details(ItemRow<I> row, DetailsBox box);

        /** No row is left for the caret. */
        void emptied();
    }

    private final List<ItemRow<I>> rows = new ArrayList<>();
    private final ItemsForm.Kind<I> kind;
    private final FormHost host;
    private final Owner<I> owner;

    ItemRows(ItemsForm.Kind<I> kind, FormHost host, Owner<I> owner) {
        this.kind = kind;
        this.host = host;
        this.owner = owner;
    }

    /** The rows in their order, as they are at any time. */
    List<ItemRow<I>> all() {
        return Collections.unmodifiableList(rows);
    }

    /** Shows the items; true where rows came or went. */
    boolean show(List<I> items, Faces faces) {
        var shown = rows.stream().map(row -> row.fields().value()).toList();
        if (items.size() != shown.size()) {
            fit(shown, items);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i, items.get(i), faces);
        }
        return items.size() != shown.size();
    }

    /** Takes rows out or puts them in where the lists differ, so that the row with the caret stays. */
    private void fit(List<I> before, List<I> after) {
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
        kind.pane().getChildren().setAll(rows);
    }

    private ItemRow<I> row(int index, I item) {
        var row = new ItemRow<>(index, item, this);
        owner.build(row);
        row.fields().field(kind.words()).ifPresent(field -> {
            field.onBackspaceAtStart(() -> row.isFirstShown(field) && joinWithPrevious(row.index()));
            field.onDeleteAtEnd(() -> row.isLastShown(field) && join(row.index()));
        });
        return row;
    }

    /** Where the two do not go together, the caret goes to the end of the one before all the same. */
    private boolean joinWithPrevious(int at) {
        if (at > 0 && !join(at - 1)) {
            rows.get(at - 1).focusLast();
        }
        return at > 0;
    }

    /** Makes this item and the next one; the caret stands between the words of the two. */
    private boolean join(int at) {
        var items = new ArrayList<>(owner.items());
        if (at + 1 >= items.size()) {
            return false;
        }
        var joined = kind.joining().join(items.get(at), items.get(at + 1));
        joined.ifPresent(one -> {
            items.set(at, one.item());
            items.remove(at + 1);
            // The row that is left may be another than the one with the caret
            change(items);
            rows.get(at).focus(kind.words(), one.seam());
        });
        return joined.isPresent();
    }

    /** Puts a fresh item there and the caret into it. */
    void insert(int at) {
        var items = new ArrayList<>(owner.items());
        items.add(at, kind.fresh());
        change(items);
        rows.get(at).focusFirst();
    }

    private void change(List<I> items) {
        owner.changed("items", items, false);
        owner.showAgain();
    }

    @Override
    public void changed(int at, String part, I value, boolean typing) {
        var items = new ArrayList<>(owner.items());
        items.set(at, value);
        owner.changed(ItemsForm.name(at, part), items, typing);
        rows.forEach(ItemRow::arrange);
    }

    @Override
    public boolean addBelow(int at) {
        insert(at + 1);
        return true;
    }

    @Override
    public boolean removeBlank(int at) {
        return kind.blank().test(owner.items().get(at)) && remove(at);
    }

    @Override
    public boolean remove(int at) {
        var items = new ArrayList<>(owner.items());
        items.remove(at);
        change(items);
        if (at > 0) {
            rows.get(at - 1).focusLast();
        } else if (!rows.isEmpty()) {
            rows.getFirst().focusFirst();
        } else {
            owner.emptied();
        }
        return true;
    }

    @Override
    public void move(int from, int to) {
        var items = new ArrayList<>(owner.items());
        if (to < 0 || to >= items.size()) {
            host.moveItemOn(from, to - from);
            return;
        }
        var editing = rows.get(from).editing();
        items.add(to, items.remove(from));
        change(items);
        editing.ifPresent(place -> rows.get(to).focus(place.field(), place.caret()));
        host.itemMoved(to);
    }

    @Override
    public void drag(ItemRow<I> row, Node grip, Node picture) {
        host.dragItem(row.index(), grip, picture);
    }

    @Override
    public void openDetails(ItemRow<I> of, String name) {
        var box = new DetailsBox();
        owner.details(of, box);
        box.open(of, name, () -> {});
    }

    @Override
    public FormHost host() {
        return host;
    }
}
