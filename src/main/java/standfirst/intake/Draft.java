package standfirst.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.LeadStory;
import standfirst.model.Masthead;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/**
 * What copy was understood to be.
 *
 * @param filed its blocks, in the order of the copy
 * @param map every line of the copy that is not blank, in order, and the one place it went to
 * @param unplaced lines that belong to no story: dates, adverts, tables of contents, ways to unsubscribe
 * @param language its language tag, where there is no doubt of it
 */
public record Draft(List<Filed> filed, List<Placement> map, List<String> unplaced, Optional<String> language) {
    private static final Masthead MASTHEAD =
            new Masthead("", "", Optional.empty(), "", "View in browser", Optional.empty());
    /** Of the block that holds the lines without a place; a draft has at most one. */
    private static final BlockId LEFTOVERS = new BlockId("unplaced");

    private static final Footer FOOTER = new Footer("", "", "Unsubscribe", Optional.empty(), "", Optional.empty());

    public Draft {
        filed = List.copyOf(filed);
        map = List.copyOf(map);
        unplaced = List.copyOf(unplaced);
    }

    public List<Entry> entries() {
        return filed.stream().map(Filed::entry).toList();
    }

    /** The blocks an editor should look at, with one sentence each. */
    public Map<BlockId, String> doubts() {
        var doubts = new LinkedHashMap<BlockId, String>();
        filed.stream()
                .filter(Filed::isDoubtful)
                .forEach(block -> doubts.put(block.entry().id(), block.why()));
        leftovers()
                .ifPresent(
                        entry -> doubts.put(
                                entry.id(),
                                "These lines belong to no story (dates, adverts, contents, ways to unsubscribe): file them, or delete this block."));
        return doubts;
    }

    /** The lines without a place as a text block of their own, so that they are not lost with the copy; empty where all had one. */
    private Optional<Entry> leftovers() {
        if (unplaced.isEmpty()) {
            return Optional.empty();
        }
        var lines = RichText.plain(String.join("\n", unplaced));
        return Optional.of(new Entry(LEFTOVERS, Region.FULL, new TextBlock("", lines)));
    }

    /** The draft as a whole edition, with a masthead and a footer still to be filled in. */
    public Edition edition(Details details, Theme theme) {
        return edition(details, theme, Optional.empty(), Optional.empty());
    }

    /**
     * The draft as a whole edition, between the masthead and the footer of a desk; where it has none, one still to be filled in. Its language
     * is the draft's, unless the details have another than a new edition has.
     */
    public Edition edition(Details details, Theme theme, Optional<Masthead> masthead, Optional<Footer> footer) {
        var frame =
                List.of(Entry.of(Region.FULL, masthead.orElse(MASTHEAD)), Entry.of(Region.FULL, footer.orElse(FOOTER)));
        boolean usual = details.language().equals(Details.on(details.date()).language());
        var known = language.filter(_ -> usual).map(details::withLanguage).orElse(details);
        return into(new Edition(known, theme, frame));
    }

    /**
     * The draft within a frame: its masthead stays above, its social links and footer below, its own stories go. Lines without a place stand in a
     * text block below the others. Subject and preheader are the frame's where its lead story is the same and they are not blank, else the
     * draft's headline and standfirst.
     */
    public Edition into(Edition frame) {
        var entries = new ArrayList<Entry>();
        frame.entries().stream()
                .filter(entry -> entry.block() instanceof Masthead)
                .forEach(entries::add);
        entries.addAll(entries());
        leftovers().ifPresent(entries::add);
        frame.entries().stream().filter(entry -> isFoot(entry.block())).forEach(entries::add);
        return new Edition(described(frame), frame.theme(), entries);
    }

    private static boolean isFoot(Block block) {
        return block instanceof SocialLinks || block instanceof Footer;
    }

    /** Subject and preheader belong to the lead story: another lead takes its own, the same one, pasted again, leaves what the editor wrote. */
    private Details described(Edition frame) {
        var details = frame.details();
        var lead = lead(entries()).orElse(LeadStory.EMPTY);
        boolean other = !lead.headline().isBlank()
                && lead(frame.entries())
                        .filter(before -> !before.headline().equals(lead.headline()))
                        .isPresent();
        var subject = other || details.subject().isBlank() ? lead.headline() : details.subject();
        var preheader = other || details.preheader().isBlank() ? lead.standfirst() : details.preheader();
        return details.withSubject(subject).withPreheader(preheader);
    }

    private static Optional<LeadStory> lead(List<Entry> entries) {
        return entries.stream()
                .map(Entry::block)
                .filter(LeadStory.class::isInstance)
                .map(LeadStory.class::cast)
                .findFirst();
    }
}
