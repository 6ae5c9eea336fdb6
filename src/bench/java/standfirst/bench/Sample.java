package standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import standfirst.Samples;
import standfirst.intake.CopyException;
import standfirst.intake.CopyFile;
import standfirst.intake.Intake;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.model.Region;
import standfirst.model.Theme;

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

    /** Like those of the programs that are measured beside this one. */
    private static final Masthead MASTHEAD = new Masthead(
            "Reaction", "", Optional.empty(), "", "View in your browser", Optional.of(new Link("*|ARCHIVE|*")));

    private static final Footer FOOTER = new Footer(
            "Reaction Digital Media Ltd, 10 Example Street, London SW1A 1AA, United Kingdom",
            "You are receiving this because you signed up for the Reaction newsletter.",
            "Unsubscribe",
            Optional.of(new Link("*|UNSUB|*")),
            "",
            Optional.empty());

    /** The headline of the story that leads {@link #ofBlocks}. */
    static final String HEADLINE = "Benchmarked";

    /** That story. */
    static final BlockId LEAD = new BlockId("bench1");

    private Sample() {}

    /**
     * The newsletter with so many times its briefs: made of the copy in the file that the property {@code standfirst.bench.copy} names, so that
     * others can be measured on the same words; without it, the sample.
     */
    static Edition newsletter(int times) throws IOException, CopyException {
        var copy = System.getProperty("standfirst.bench.copy", "");
        if (copy.isEmpty()) {
            return withBriefs(Samples.GAZETTE, times);
        }
        var file = Path.of(copy);
        var draft = Intake.read(new CopyFile(file.getFileName().toString(), Files.readAllBytes(file)));
        var edition = draft.edition(
                Details.on(LocalDate.of(2024, 10, 18)), Theme.BROADSHEET, Optional.of(MASTHEAD), Optional.of(FOOTER));
        if (edition.entries().stream().noneMatch(entry -> entry.block() instanceof Briefs)) {
            throw new IllegalStateException("“" + file + "” has no briefs to multiply");
        }
        return withBriefs(edition, times);
    }

    private static Edition withBriefs(Edition edition, int times) {
        return edition.withEntries(edition.entries().stream()
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
