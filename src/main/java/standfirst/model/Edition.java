package standfirst.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One day's newsletter, whole: its details, its look, and the blocks of its page in order. */
public record Edition(Details details, Theme theme, List<Entry> entries) {
    public Edition {
        Require.present(details, theme);
        Require.allPresent(entries);
        entries = List.copyOf(entries);
        var seen = new HashSet<BlockId>();
        for (var entry : entries) {
            Require.that(seen.add(entry.id()), "two blocks have the id " + entry.id());
        }
    }

    public Edition withDetails(Details changed) {
        return new Edition(changed, theme, entries);
    }

    public Edition withTheme(Theme changed) {
        return new Edition(details, changed, entries);
    }

    public Edition withEntries(List<Entry> changed) {
        return new Edition(details, theme, changed);
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
