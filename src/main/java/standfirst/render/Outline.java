package standfirst.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standfirst.model.Band;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;
import standfirst.render.RenderContext.Jump;

/** The headings of a page: which one is its h1, and what a jump list jumps to. */
public final class Outline {
    private final RenderContext page;
    private final Map<BlockId, Integer> levels = new HashMap<>();
    private final Map<BlockId, String> anchors = new HashMap<>();
    private final Map<BlockId, List<Jump>> jumps = new HashMap<>();

    private Outline(Edition edition) {
        page = RenderContext.of(edition);
        setLevels(edition);
        if (Renderer.shows(edition, Contents.class)) {
            collect(inReadingOrder(edition));
        }
    }

    public static Outline of(Edition edition) {
        return new Outline(edition);
    }

    RenderContext page() {
        return page;
    }

    /** The level of a block's heading: 1 for the one that opens the page, 2 below it, 0 above it. */
    public int level(BlockId block) {
        return levels.getOrDefault(block, 2);
    }

    /** What a contents block lists. */
    public List<String> titlesBelow(BlockId contents) {
        return jumps.getOrDefault(contents, List.of()).stream().map(Jump::title).toList();
    }

    /** What the block must know, across the page. */
    RenderContext context(Entry entry) {
        var id = entry.id();
        return page.at(level(id), anchors.getOrDefault(id, ""), jumps.getOrDefault(id, List.of()));
    }

    /** The lead story's headline is the h1; without one the newsletter's name; without that, whatever heading comes first. */
    private static Optional<BlockId> first(List<Entry> entries) {
        return firstTitled(entries, LeadStory.class)
                .or(() -> firstTitled(entries, Masthead.class))
                .or(() -> firstTitled(entries, Block.class));
    }

    /** A heading above the h1 would skip a level. */
    private void setLevels(Edition edition) {
        var order = inReadingOrder(edition);
        var opening = first(order);
        int level = 0;
        for (var entry : order) {
            boolean opens = opening.filter(entry.id()::equals).isPresent();
            levels.put(entry.id(), opens ? 1 : level);
            level = opens ? 2 : level;
        }
    }

    /** The blocks as a reader meets them on a phone: the sidebar after the main column. */
    public static List<Entry> inReadingOrder(Edition edition) {
        List<Entry> order = new ArrayList<>();
        for (var band : edition.bands()) {
            switch (band) {
                case Band.Full full -> order.add(full.entry());
                case Band.Columns columns -> {
                    order.addAll(columns.main());
                    order.addAll(columns.sidebar());
                }
            }
        }
        return order;
    }

    private static Optional<BlockId> firstTitled(List<Entry> entries, Class<? extends Block> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.block()) && !Escape.isBlank(title(entry.block())))
                .map(Entry::id)
                .findFirst();
    }

    private void collect(List<Entry> entries) {
        List<Jump> below = new ArrayList<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            var entry = entries.get(i);
            if (entry.block() instanceof Contents) {
                jumps.put(entry.id(), List.copyOf(below));
            } else if (!Escape.isBlank(title(entry.block())) && !(entry.block() instanceof Masthead)) {
                var anchor = "s" + (i + 1);
                anchors.put(entry.id(), anchor);
                below.addFirst(new Jump(anchor, title(entry.block())));
            }
        }
    }

    /** The words of a block's heading; empty where it has none. */
    private static String title(Block block) {
        return switch (block) {
            case LeadStory story -> story.headline();
            case Masthead masthead ->
                Escape.isBlank(masthead.name())
                        ? masthead.logo().map(Picture::alt).orElse("")
                        : masthead.name();
            case LinkList list -> list.heading();
            case Briefs briefs -> briefs.heading();
            case CuratedList list -> list.heading();
            case TextBlock text -> text.heading();
            case Contents contents -> contents.heading();
            case SocialLinks links -> links.heading();
            case ImageBlock _, ButtonBlock _, QuoteBlock _, Sponsor _, Divider _, Footer _, RawHtml _ -> "";
        };
    }
}
