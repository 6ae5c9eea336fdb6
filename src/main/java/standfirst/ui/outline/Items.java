package standfirst.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** The lists within blocks, and what is done to their items as a whole. */
final class Items {
    private static final String FIELD = "items";

    private Items() {}

    /** A block's items; none where it is no list. */
    static List<? extends Record> of(Block block) {
        return switch (block) {
            case Briefs briefs -> briefs.items();
            case LinkList list -> list.items();
            case CuratedList list -> list.items();
            case SocialLinks links -> links.items();
            case Masthead _,
                    LeadStory _,
                    TextBlock _,
                    ImageBlock _,
                    ButtonBlock _,
                    QuoteBlock _,
                    Sponsor _,
                    Divider _,
                    Contents _,
                    Footer _,
                    RawHtml _ -> List.of();
        };
    }

    /** An item by its own words; empty where it has none yet. */
    static String title(Record item) {
        var title =
                switch (item) {
                    case Brief brief -> brief.leadIn().isBlank() ? brief.text().text() : brief.leadIn();
                    case LinkItem link -> link.title().isBlank() ? link.kicker() : link.title();
                    case CuratedItem curated -> curated.line().text();
                    case SocialLink social -> social.label();
                    default -> "";
                };
        return title.strip().lines().findFirst().orElse("");
    }

    /** The item with another title; empty where that is not a matter of plain words. */
    static Optional<Record> retitled(Record item, String title) {
        return switch (item) {
            case Brief brief -> Optional.of(brief.withLeadIn(title));
            case LinkItem link -> Optional.of(link.withTitle(title));
            case SocialLink social -> Optional.of(social.withLabel(title));
            default -> Optional.empty();
        };
    }

    /** The words that {@link #retitled} replaces. */
    static String titleOnly(Record item) {
        return item instanceof Brief brief ? brief.leadIn() : title(item);
    }

    /** One item replaced. */
    static Optional<Edit> replace(Edition edition, BlockId block, int index, Record item, String field) {
        return edition.entry(block).flatMap(entry -> {
            var items = new ArrayList<Record>(of(entry.block()));
            if (index >= items.size()) {
                return Optional.empty();
            }
            items.set(index, item);
            return Optional.of(new Edit.Change(block, FIELD + "[" + index + "]." + field, with(entry.block(), items), false));
        });
    }

    /** Items taken out of their list. */
    static Optional<Edit> remove(Edition edition, BlockId block, Set<Integer> indices) {
        return edition.entry(block).map(entry -> change(block, entry.block(), without(of(entry.block()), indices)));
    }

    /** Items doubled, each below itself. */
    static Optional<Edit> duplicate(Edition edition, BlockId block, Set<Integer> indices) {
        return edition.entry(block).map(entry -> {
            var items = of(entry.block());
            var doubled = new ArrayList<Record>();
            for (int i = 0; i < items.size(); i++) {
                doubled.add(items.get(i));
                if (indices.contains(i)) {
                    doubled.add(items.get(i));
                }
            }
            return change(block, entry.block(), doubled);
        });
    }

    /**
     * Items moved before another of the same list or of another list of the same kind, or to its end; empty where that is no such list.
     *
     * @param before where the first of them lands, as the list is now
     */
    static Optional<Edit> move(Edition edition, BlockId from, Set<Integer> indices, BlockId to, int before) {
        var source = edition.entry(from);
        var target = edition.entry(to);
        if (source.isEmpty() || target.isEmpty() || !areAlike(source.get().block(), target.get().block())) {
            return Optional.empty();
        }
        var items = of(source.get().block());
        var moved = new TreeSet<>(indices).stream()
                .filter(index -> index < items.size())
                .<Record>map(items::get)
                .toList();
        var left = without(items, indices);
        if (from.equals(to)) {
            int gone = (int) indices.stream().filter(index -> index < before).count();
            left.addAll(Math.clamp(before - gone, 0, left.size()), moved);
            return Optional.of(change(from, source.get().block(), left));
        }
        var there = new ArrayList<Record>(of(target.get().block()));
        there.addAll(Math.clamp(before, 0, there.size()), moved);
        return Optional.of(new Edit.Batch(List.of(
                change(from, source.get().block(), left), change(to, target.get().block(), there))));
    }

    /** Whether items of the one list may stand in the other. */
    static boolean areAlike(Block one, Block other) {
        return one.getClass() == other.getClass() && isList(one);
    }

    private static boolean isList(Block block) {
        return block instanceof Briefs
                || block instanceof LinkList
                || block instanceof CuratedList
                || block instanceof SocialLinks;
    }

    private static List<Record> without(List<? extends Record> items, Set<Integer> indices) {
        var kept = new ArrayList<Record>();
        for (int i = 0; i < items.size(); i++) {
            if (!indices.contains(i)) {
                kept.add(items.get(i));
            }
        }
        return kept;
    }

    private static Edit change(BlockId id, Block block, List<Record> items) {
        return new Edit.Change(id, FIELD, with(block, items), false);
    }

    private static Block with(Block block, List<Record> items) {
        return switch (block) {
            case Briefs briefs -> briefs.withItems(all(items, Brief.class));
            case LinkList list -> list.withItems(all(items, LinkItem.class));
            case CuratedList list -> list.withItems(all(items, CuratedItem.class));
            case SocialLinks links -> links.withItems(all(items, SocialLink.class));
            case Masthead _,
                    LeadStory _,
                    TextBlock _,
                    ImageBlock _,
                    ButtonBlock _,
                    QuoteBlock _,
                    Sponsor _,
                    Divider _,
                    Contents _,
                    Footer _,
                    RawHtml _ -> block;
        };
    }

    private static <T> List<T> all(List<Record> items, Class<T> kind) {
        return items.stream().map(kind::cast).toList();
    }
}
