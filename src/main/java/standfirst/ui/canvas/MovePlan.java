package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import standfirst.edit.Edit;
import standfirst.model.Band;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.Masthead;
import standfirst.model.Region;

/** What the keys do to selected blocks: each command is one edit, or nothing where there is nowhere to go. */
final class MovePlan {
    private MovePlan() {}

    /**
     * One step up or down the page. In its column a block passes its neighbour; at the column's end it passes the block across the page that ends its
     * band. A block across the page passes whole columns where they stand side by side, else block by block.
     *
     * @param direction negative for up
     */
    static Optional<Edit> vertical(Edition edition, List<BlockId> selection, int direction) {
        var chosen = inOrder(edition, selection);
        if (chosen.isEmpty() || direction == 0) {
            return Optional.empty();
        }
        var blocks = chosen.stream().map(Entry::id).toList();
        var target = direction < 0 ? above(edition, chosen.getFirst()) : below(edition, chosen.getLast());
        return target.map(before -> new Edit.Move(blocks, before.block(), Optional.empty()))
                .filter(edit -> !sameBands(edition, edit.apply(edition)))
                .map(edit -> edit);
    }

    /**
     * Into another region without changing the order: to the right from across the page to the main column to the sidebar, to the left back.
     *
     * @param direction negative for left
     */
    static Optional<Edit> sideways(Edition edition, List<BlockId> selection, int direction) {
        var edits = new ArrayList<Edit>();
        for (var entry : inOrder(edition, selection)) {
            var region = direction < 0 ? leftOf(entry.region()) : rightOf(entry.region());
            if (region != entry.region()) {
                edits.add(new Edit.Move(List.of(entry.id()), after(edition, entry.id()), Optional.of(region)));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Batch(edits));
    }

    /** An edit, and the blocks that are new by it. */
    record Addition(Edit edit, List<BlockId> added) {}

    /** Copies below the last of the selected blocks. */
    static Optional<Addition> duplicate(Edition edition, List<BlockId> selection) {
        var chosen = inOrder(edition, selection);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var copies = chosen.stream().map(Entry::copy).toList();
        var edit = new Edit.Insert(copies, after(edition, chosen.getLast().id()));
        return Optional.of(new Addition(edit, copies.stream().map(Entry::id).toList()));
    }

    /** A new block after the last selected one and in its region; with nothing selected at the page's end. A footer stays the last either way. */
    static Addition insert(Edition edition, List<BlockId> selection, Block block) {
        var chosen = inOrder(edition, selection);
        var last = chosen.isEmpty() ? Optional.<Entry>empty() : Optional.of(chosen.getLast());
        var beside = last.filter(entry -> !(entry.block() instanceof Footer));
        var entry = Entry.of(beside.map(Entry::region).orElse(Natural.region(block)), block);
        var before = beside.isPresent() ? beside.flatMap(neighbour -> after(edition, neighbour.id())) : footer(edition);
        return new Addition(new Edit.Insert(List.of(entry), before), List.of(entry.id()));
    }

    /** Entries as new blocks after the last selected one; in the regions they come with. A footer stays the last. */
    static Optional<Addition> paste(Edition edition, List<BlockId> selection, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var copies = entries.stream().map(Entry::copy).toList();
        var chosen = inOrder(edition, selection);
        var last = chosen.isEmpty() ? Optional.<Entry>empty() : Optional.of(chosen.getLast());
        var beside = last.filter(entry -> !(entry.block() instanceof Footer));
        var before = beside.isPresent() ? beside.flatMap(entry -> after(edition, entry.id())) : footer(edition);
        var added = copies.stream().map(Entry::id).toList();
        return Optional.of(new Addition(new Edit.Insert(copies, before), added));
    }

    /**
     * To the top of the page or to its end. A masthead that stands first and a footer that stands last stay there.
     *
     * @param direction negative for the top
     */
    static Optional<Edit> toEnd(Edition edition, List<BlockId> selection, int direction) {
        var chosen = inOrder(edition, selection);
        var rest = edition.entries().stream()
                .filter(entry -> !chosen.contains(entry))
                .toList();
        if (chosen.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        var headed = rest.getFirst().block() instanceof Masthead;
        var first = rest.stream().skip(headed ? 1 : 0).map(Entry::id).findFirst();
        var footed = rest.getLast().block() instanceof Footer;
        var last = footed ? Optional.of(rest.getLast().id()) : Optional.<BlockId>empty();
        var blocks = chosen.stream().map(Entry::id).toList();
        Edit edit = new Edit.Move(blocks, direction < 0 ? first : last, Optional.empty());
        return Optional.of(edit).filter(move -> !move.apply(edition).equals(edition));
    }

    /** The block that many steps on in the order in which the page is read, stopping at its ends. */
    static Optional<BlockId> step(Edition edition, Optional<BlockId> from, int steps) {
        var order = PageGeometry.readingOrder(edition.entries()).stream()
                .map(Entry::id)
                .toList();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        var at = from.map(order::indexOf).orElse(-1);
        // Without a block to start from, one step down is the first; a leap to an end is that end all the same.
        var start = at >= 0 ? at : steps > 0 ? -1 : order.size();
        var next = Math.clamp(start + (long) steps, 0, order.size() - 1);
        return Optional.of(order.get(next));
    }

    /** All blocks from one to another as the page is read, both included. */
    static List<BlockId> range(Edition edition, BlockId from, BlockId to) {
        var order = PageGeometry.readingOrder(edition.entries()).stream()
                .map(Entry::id)
                .toList();
        var one = order.indexOf(from);
        var other = order.indexOf(to);
        return one < 0 || other < 0
                ? List.of(to)
                : List.copyOf(order.subList(Math.min(one, other), Math.max(one, other) + 1));
    }

    /** What to land before; empty means the end of the page. */
    private record Target(Optional<BlockId> block) {}

    private static Optional<Target> above(Edition edition, Entry moved) {
        var bands = edition.bands();
        var at = bandOf(bands, moved.id());
        if (bands.get(at) instanceof Band.Columns columns) {
            var column = column(columns, moved.region());
            var index = column.indexOf(moved);
            if (index > 0) {
                return before(column.get(index - 1));
            }
            return at == 0 ? Optional.empty() : before(firstOf(edition, bands.get(at - 1)));
        }
        if (at == 0) {
            return Optional.empty();
        }
        return switch (bands.get(at - 1)) {
            case Band.Full full -> before(full.entry());
            case Band.Columns columns when columns.isSplit() -> before(firstOf(edition, columns));
            case Band.Columns columns -> before(only(columns).getLast());
        };
    }

    private static Optional<Target> below(Edition edition, Entry moved) {
        var bands = edition.bands();
        var at = bandOf(bands, moved.id());
        if (bands.get(at) instanceof Band.Columns columns) {
            var column = column(columns, moved.region());
            var index = column.indexOf(moved);
            if (index < column.size() - 1) {
                return after(edition, column.get(index + 1));
            }
            return at == bands.size() - 1 ? Optional.empty() : after(edition, lastOf(edition, bands.get(at + 1)));
        }
        if (at == bands.size() - 1) {
            return Optional.empty();
        }
        return switch (bands.get(at + 1)) {
            case Band.Full full -> after(edition, full.entry());
            case Band.Columns columns when columns.isSplit() -> after(edition, lastOf(edition, columns));
            case Band.Columns columns -> after(edition, only(columns).getFirst());
        };
    }

    private static Optional<Target> before(Entry entry) {
        return Optional.of(new Target(Optional.of(entry.id())));
    }

    private static Optional<Target> after(Edition edition, Entry entry) {
        return Optional.of(new Target(after(edition, entry.id())));
    }

    private static Optional<BlockId> after(Edition edition, BlockId block) {
        var next = edition.indexOf(block) + 1;
        return next < edition.entries().size()
                ? Optional.of(edition.entries().get(next).id())
                : Optional.empty();
    }

    private static Optional<BlockId> footer(Edition edition) {
        var entries = edition.entries();
        return !entries.isEmpty() && entries.getLast().block() instanceof Footer
                ? Optional.of(entries.getLast().id())
                : Optional.empty();
    }

    private static List<Entry> inOrder(Edition edition, List<BlockId> blocks) {
        var wanted = new HashSet<>(blocks);
        return edition.entries().stream()
                .filter(entry -> wanted.contains(entry.id()))
                .toList();
    }

    private static int bandOf(List<Band> bands, BlockId block) {
        for (int i = 0; i < bands.size(); i++) {
            if (blocks(bands.get(i)).stream().anyMatch(entry -> entry.id().equals(block))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no band holds block " + block);
    }

    private static List<Entry> blocks(Band band) {
        return switch (band) {
            case Band.Full full -> List.of(full.entry());
            case Band.Columns columns -> {
                var all = new ArrayList<>(columns.main());
                all.addAll(columns.sidebar());
                yield all;
            }
        };
    }

    private static List<Entry> column(Band.Columns columns, Region region) {
        return region == Region.SIDEBAR ? columns.sidebar() : columns.main();
    }

    private static List<Entry> only(Band.Columns columns) {
        return columns.main().isEmpty() ? columns.sidebar() : columns.main();
    }

    private static Entry firstOf(Edition edition, Band band) {
        return Collections.min(blocks(band), Comparator.comparingInt(entry -> edition.indexOf(entry.id())));
    }

    private static Entry lastOf(Edition edition, Band band) {
        return Collections.max(blocks(band), Comparator.comparingInt(entry -> edition.indexOf(entry.id())));
    }

    private static boolean sameBands(Edition one, Edition other) {
        return one.bands().equals(other.bands());
    }

    private static Region leftOf(Region region) {
        return switch (region) {
            case SIDEBAR -> Region.MAIN;
            case MAIN, FULL -> Region.FULL;
        };
    }

    private static Region rightOf(Region region) {
        return switch (region) {
            case FULL -> Region.MAIN;
            case MAIN, SIDEBAR -> Region.SIDEBAR;
        };
    }
}
