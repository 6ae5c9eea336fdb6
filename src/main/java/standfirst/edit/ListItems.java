package standfirst.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Edition;
import standfirst.model.ItemList;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Region;
import standfirst.model.Entry;
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
        var item = item(edition, from, index);
        if (item.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            var left = new ArrayList<Record>(of(block(edition, from)));
            left.remove(index);
            left.add(Math.clamp(at > index ? at - 1 : at, 0, left.size()), item.get());
            return Optional.of(changed(edition, from, left));
        }
        return insert(edition, to, at, List.of(item.get()))
                .map(into -> new Edit.Batch(List.of(without(edition, from, index), into)));
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

    /** A list without a heading that holds this item alone. */
    public static Entry alone(Record item, Region region) {
        return Entry.of(
                region,
                switch (item) {
                    case Brief brief -> new Briefs("", List.of(brief));
                    case CuratedItem curated ->
                        new CuratedList("", "", List.of(curated), true, CuratedList.Form.AS_FILED);
                    case SocialLink social -> new SocialLinks("", List.of(social));
                    case LinkItem link -> new LinkList("", List.of(link));
                    default -> throw new IllegalArgumentException(item.getClass() + " is no item of a list");
                });
    }

    /** An item of a list on the page. */
    public static Optional<Record> item(Edition edition, BlockId list, int index) {
        return edition.entry(list)
                .map(entry -> of(entry.block()))
                .filter(items -> index >= 0 && index < items.size())
                .map(items -> items.get(index));
    }

    /** What takes an item out of its list. */
    public static Edit without(Edition edition, BlockId list, int index) {
        var left = new ArrayList<Record>(of(block(edition, list)));
        left.remove(index);
        return changed(edition, list, left);
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

    // Items come from the list itself or from a refit for it.
    @SuppressWarnings("unchecked")
    private static <I extends Record, B extends Block> B withItems(ItemList<I, B> list, List<Record> items) {
        return list.withItems((List<I>) items);
    }
}
