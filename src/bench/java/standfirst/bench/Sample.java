package standfirst.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.Region;

/** Editions to measure with, all made of the sample newsletter. */
final class Sample {
    private static final List<Block> COLUMN = List.of(
            Samples.TEXT,
            Samples.BRIEFS,
            Samples.LINKS,
            Samples.CURATED,
            Samples.QUOTE,
            Samples.BUTTON,
            Samples.LEAD,
            Samples.SPONSOR);

    /** The headline of the story that leads {@link #ofBlocks}. */
    static final String HEADLINE = "Benchmarked";

    /** That story. */
    static final BlockId LEAD = new BlockId("bench1");

    private Sample() {}

    /** The sample with so many times its briefs. */
    static Edition withBriefs(int times) {
        return Samples.GAZETTE.withEntries(Samples.GAZETTE.entries().stream()
                .map(entry -> entry.block() instanceof Briefs briefs
                        ? entry.withBlock(briefs.withItems(Collections.nCopies(times, briefs.items()).stream()
                                .flatMap(List::stream)
                                .toList()))
                        : entry)
                .toList());
    }

    /** An edition of so many blocks of many kinds, led by a story with that headline. */
    static Edition ofBlocks(int count, String headline) {
        var entries = new ArrayList<Entry>();
        add(entries, Samples.MASTHEAD);
        add(entries, LeadStory.EMPTY.withHeadline(headline).withBody(Samples.LEAD.body()));
        while (entries.size() < count - 1) {
            add(entries, COLUMN.get(entries.size() % COLUMN.size()));
        }
        add(entries, Samples.FOOTER);
        return Samples.GAZETTE.withEntries(entries);
    }

    private static void add(List<Entry> entries, Block block) {
        entries.add(new Entry(new BlockId("bench" + entries.size()), Region.MAIN, block));
    }
}
