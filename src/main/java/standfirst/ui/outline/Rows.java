package standfirst.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import standfirst.edit.ListItems;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Paragraph;
import standfirst.model.Region;
import standfirst.model.Severity;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.WordCount;

/** Makes the outline's rows. Blocks that are the very same as the last time are not counted anew. */
final class Rows {
    private IdentityHashMap<Entry, Branch> known = new IdentityHashMap<>();

    /** A block with what stands below it. */
    record Branch(Row.Block block, List<Row> below) {}

    /** How many findings a block has. */
    private record Count(int must, int should) {
        static final Count NONE = new Count(0, 0);

        Count plus(Severity severity) {
            return switch (severity) {
                case ERROR -> new Count(must + 1, should);
                case WARNING -> new Count(must, should + 1);
                case NOTE -> this;
            };
        }
    }

    List<Branch> of(Edition edition, List<Finding> findings) {
        var counts = new HashMap<BlockId, Count>();
        for (var finding : findings) {
            finding.place()
                    .block()
                    .ifPresent(id ->
                            counts.put(id, counts.getOrDefault(id, Count.NONE).plus(finding.severity())));
        }
        var made = new IdentityHashMap<Entry, Branch>();
        var branches = new ArrayList<Branch>();
        var before = Region.FULL;
        for (var entry : edition.entries()) {
            var starts = (before == Region.FULL) != (entry.region() == Region.FULL);
            var branch = branch(entry, starts, counts.getOrDefault(entry.id(), Count.NONE));
            made.put(entry, branch);
            branches.add(branch);
            before = entry.region();
        }
        known = made;
        return branches;
    }

    private Branch branch(Entry entry, boolean starts, Count count) {
        var same = known.get(entry);
        var words = same == null ? WordCount.of(entry.block()) : same.block().words();
        var row = new Row.Block(
                entry.id(),
                BlockNames.title(entry.block()),
                BlockNames.kind(entry.block()),
                BlockNames.icon(entry.block()),
                entry.region(),
                starts,
                words,
                count.must(),
                count.should());
        return new Branch(row, same == null ? below(entry) : same.below());
    }

    private static List<Row> below(Entry entry) {
        var rows = new ArrayList<Row>();
        var items = ListItems.of(entry.block());
        for (int i = 0; i < items.size(); i++) {
            rows.add(new Row.Item(entry.id(), i, Items.title(items.get(i))));
        }
        var paragraphs = Headings.text(entry.block()).paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).kind() == Paragraph.Kind.SUBHEADING) {
                rows.add(new Row.Heading(entry.id(), i, paragraphs.get(i).text()));
            }
        }
        return List.copyOf(rows);
    }
}
