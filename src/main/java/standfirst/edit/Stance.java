package standfirst.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Edition;
import standfirst.model.Entry;

/**
 * Where the editor stands: what undo and redo bring back beside the words.
 *
 * @param blocks the selected blocks
 * @param caret where somebody writes; empty where nobody does
 */
public record Stance(List<BlockId> blocks, Optional<Caret> caret) {
    /** Not known. */
    public static final Stance NOWHERE = new Stance(List.of(), Optional.empty());

    public Stance {
        blocks = List.copyOf(blocks);
    }

    /**
     * Where to stand after a step from one edition to another: as remembered where that has to do with what has changed, else at the blocks that
     * have. No blocks where nothing on the page has changed.
     */
    public Stance at(Edition from, Edition to) {
        var touched = touched(from, to);
        var kept = blocks.stream().filter(id -> to.entry(id).isPresent()).toList();
        if (touched.isEmpty() || kept.stream().anyMatch(touched::contains)) {
            return new Stance(touched.isEmpty() ? List.of() : kept, touched.isEmpty() ? Optional.empty() : caret);
        }
        var there = touched.stream().filter(id -> to.entry(id).isPresent()).toList();
        return new Stance(there, Optional.empty());
    }

    /** The blocks that came, went, changed, or stand elsewhere among the others, in page order. */
    private static List<BlockId> touched(Edition from, Edition to) {
        var before = new HashMap<BlockId, Entry>();
        from.entries().forEach(entry -> before.put(entry.id(), entry));
        var after = new HashSet<BlockId>();
        var result = new ArrayList<BlockId>();
        for (var entry : to.entries()) {
            after.add(entry.id());
            if (!entry.equals(before.get(entry.id()))) {
                result.add(entry.id());
            }
        }
        var order =
                from.entries().stream().map(Entry::id).filter(after::contains).toList();
        var now =
                to.entries().stream().map(Entry::id).filter(before::containsKey).toList();
        for (int i = 0; i < order.size(); i++) {
            if (!order.get(i).equals(now.get(i)) && !result.contains(now.get(i))) {
                result.add(now.get(i));
            }
        }
        before.keySet().stream().filter(id -> !after.contains(id)).forEach(result::add);
        return result;
    }
}
