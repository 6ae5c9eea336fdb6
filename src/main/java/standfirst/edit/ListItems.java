package standfirst.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.ItemList;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Region;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;

/** Moves the items of lists: within one, from one to another of any kind, and out onto the page. */
public final class ListItems {
    private ListItems() {}

    /** The items of a block; none where it is no list. */
    public static List<? extends Record> of(Block block) {
        return block instanceof ItemList<?, ?> list ? list.items() : List.of();
    }

    public static boolean isList(Block block) {
        return block instanceof ItemList<?, ?>;
    }

    /** What moves an item, so that it stands before the item that is now at {@code at}; empty where there is no such item or it is refused there. */
    public static Optional<Edit> move(Edition edition, BlockId from, int index, BlockId to, int at) {
        return move(edition, from, Set.of(index), to, at);
    }

    /** The same for several items of one list, which keep their order; empty where one of them is refused. */
    public static Optional<Edit> move(Edition edition, BlockId from, Set<Integer> indices, BlockId to, int at) {
        var moved = items(edition, from, indices);
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        if (!from.equals(to)) {
            return insert(edition, to, at, moved)
                    .map(into -> new Edit.Batch(List.of(without(edition, from, indices), into)));
        }
        var left = left(block(edition, from), indices);
        var gone = (int) indices.stream().filter(index -> index < at).count();
        left.addAll(Math.clamp(at - gone, 0, left.size()), moved);
        return Optional.of(changed(edition, from, left));
    }

    /** What puts items into a list; empty where one of them is refused there. */
    public static Optional<Edit> insert(Edition edition, BlockId to, int at, List<? extends Record> items) {
        var list = edition.entry(to);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<Record>(of(list.get().block()));
        var next = Math.clamp(at, 0, all.size());
        for (var item : items) {
            if (!(Refit.into(list.get().block(), item) instanceof Refit.Outcome.Fits(var fitting))) {
                return Optional.empty();
            }
            all.add(next++, fitting);
        }
        return Optional.of(changed(edition, to, all));
    }

    /** A list without a heading that holds these items of one list alone. */
    public static Entry alone(List<? extends Record> items, Region region) {
        return Entry.of(
                region,
                with(
                        switch (items.getFirst()) {
                            case Brief _ -> new Briefs("", List.of());
                            case CuratedItem _ -> new CuratedList("", "", List.of(), true, CuratedList.Form.AS_FILED);
                            case SocialLink _ -> new SocialLinks("", List.of());
                            case LinkItem _ -> new LinkList("", List.of());
                            case Record other ->
                                throw new IllegalArgumentException(other.getClass() + " is no item of a list");
                        },
                        List.copyOf(items)));
    }

    /** An item of a list on the page. */
    public static Optional<Record> item(Edition edition, BlockId list, int index) {
        return edition.entry(list)
                .map(entry -> of(entry.block()))
                .filter(items -> index >= 0 && index < items.size())
                .map(items -> items.get(index));
    }

    /** Those of the items of a list that there are, in its order. */
    public static List<Record> items(Edition edition, BlockId list, Set<Integer> indices) {
        return new TreeSet<>(indices)
                .stream().flatMap(index -> item(edition, list, index).stream()).toList();
    }

    /** What takes items out of their list. */
    public static Edit without(Edition edition, BlockId list, Set<Integer> indices) {
        return changed(edition, list, left(block(edition, list), indices));
    }

    /** What doubles items, each below itself. */
    public static Edit duplicate(Edition edition, BlockId list, Set<Integer> indices) {
        var items = of(block(edition, list));
        var doubled = new ArrayList<Record>();
        for (int i = 0; i < items.size(); i++) {
            doubled.add(items.get(i));
            if (indices.contains(i)) {
                doubled.add(items.get(i));
            }
        }
        return changed(edition, list, doubled);
    }

    /**
     * What puts another item in the place of one; empty where there is none.
     *
     * @param field of the item that changes by it
     */
    public static Optional<Edit> replace(Edition edition, BlockId list, int index, Record item, String field) {
        return item(edition, list, index).map(_ -> {
            var items = new ArrayList<Record>(of(block(edition, list)));
            items.set(index, item);
            return new Edit.Change(list, "items[" + index + "]." + field, with(block(edition, list), items), false);
        });
    }

    private static List<Record> left(Block list, Set<Integer> indices) {
        var items = of(list);
        var left = new ArrayList<Record>();
        for (int i = 0; i < items.size(); i++) {
            if (!indices.contains(i)) {
                left.add(items.get(i));
            }
        }
        return left;
    }

    private static Block block(Edition edition, BlockId id) {
        return edition.entry(id).orElseThrow().block();
    }

    private static Edit changed(Edition edition, BlockId list, List<Record> items) {
        return new Edit.Change(list, "items", with(block(edition, list), items), false);
    }

    private static Block with(Block block, List<Record> items) {
        return block instanceof ItemList<?, ?> list ? withItems(list, items) : block;
    }

    @SuppressWarnings("unchecked") // items come from the list itself or from a refit for it
    private static <I extends Record, B extends Block> B withItems(ItemList<I, B> list, List<Record> items) {
        return list.withItems((List<I>) items);
    }
}
