package standfirst.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One day's newsletter, whole: its details, its look, and the blocks of its page in order.
 *
 * @param ownText the editor's own plain text; empty where the one made of the page is sent
 */
public record Edition(Details details, Theme theme, List<Entry> entries, Optional<OwnText> ownText) {
    public Edition {
        Require.present(details, theme, ownText);
        Require.allPresent(entries);
        entries = List.copyOf(entries);
        var seen = new HashSet<BlockId>();
        for (var entry : entries) {
            Require.that(seen.add(entry.id()), "two blocks have the id " + entry.id());
        }
    }

    /** An edition whose plain text is made of its page. */
    public Edition(Details details, Theme theme, List<Entry> entries) {
        this(details, theme, entries, Optional.empty());
    }

    public Edition withDetails(Details changed) {
        return new Edition(changed, theme, entries, ownText);
    }

    public Edition withTheme(Theme changed) {
        return new Edition(details, changed, entries, ownText);
    }

    public Edition withEntries(List<Entry> changed) {
        return new Edition(details, theme, changed, ownText);
    }

    public Edition withOwnText(Optional<OwnText> changed) {
        return new Edition(details, theme, entries, changed);
    }

    public Optional<Entry> entry(BlockId id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Where a block stands in the order, or -1. */
    public int indexOf(BlockId id) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The edition with one entry changed; the same edition where it holds no such block. */
    public Edition mapEntry(BlockId id, UnaryOperator<Entry> change) {
        return withEntries(entries.stream()
                .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                .toList());
    }

    /** The strips of the page from top to bottom. */
    public List<Band> bands() {
        return Band.of(entries);
    }
}
