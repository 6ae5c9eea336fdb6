package standfirst.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import standfirst.intake.Draft;
import standfirst.intake.Filed;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.CuratedList;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.TextBlock;
import standfirst.ui.kit.Texts;

/** Says in one sentence what intake made of the copy. */
final class Sorted {
    private Sorted() {}

    static String summary(Draft draft) {
        var blocks = draft.filed().stream()
                .map(Filed::entry)
                .map(entry -> entry.block())
                .toList();
        var parts = new ArrayList<String>();
        add(parts, "sorted.stories", count(blocks, LeadStory.class));
        add(parts, "sorted.links", count(blocks, LinkList.class));
        add(
                parts,
                "sorted.briefs",
                items(blocks, Briefs.class, briefs -> briefs.items().size()));
        add(
                parts,
                "sorted.curated",
                items(blocks, CuratedList.class, list -> list.items().size()));
        add(parts, "sorted.texts", count(blocks, TextBlock.class));
        add(parts, "sorted.unplaced", draft.unplaced().size());
        return Texts.of("sorted", draft.map().size(), String.join(", ", parts));
    }

    private static void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(Texts.of(key, count));
        }
    }

    private static long count(List<Block> blocks, Class<? extends Block> kind) {
        return blocks.stream().filter(kind::isInstance).count();
    }

    private static <B extends Block> long items(List<Block> blocks, Class<B> kind, ToLongFunction<B> size) {
        return blocks.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .mapToLong(size)
                .sum();
    }
}
