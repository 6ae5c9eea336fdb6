package standfirst.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.Byline;
import standfirst.model.CuratedList;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkList;
import standfirst.model.Paragraph;
import standfirst.model.QuoteBlock;
import standfirst.model.RichText;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** What was understood of copy, or what an edition says, in the shape the command line prints; null where there is none. */
public record Outline(
        @Nullable String headline,
        @Nullable String standfirst,
        @Nullable String byline,
        List<String> signOff,
        List<String> paragraphs,
        List<Section> sections,
        List<String> unplaced) {

    /**
     * One part of the page below the lead story.
     *
     * @param kind {@code links}, {@code briefs}, {@code curated} or {@code text}
     */
    public record Section(
            @Nullable String heading, String kind, @Nullable String curator, List<Item> items) {
        private Map<String, @Nullable Object> toMap() {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("heading", heading);
            map.put("kind", kind);
            map.put("curator", curator);
            map.put("items", items.stream().map(Item::toMap).toList());
            return map;
        }
    }

    /** One link, brief, recommended story or paragraph. */
    public record Item(
            @Nullable String title,
            @Nullable String author,
            @Nullable String publication,
            @Nullable String leadIn,
            @Nullable String text,
            @Nullable String url) {
        static Item of(String text) {
            return new Item(null, null, null, null, text, null);
        }

        private Map<String, @Nullable Object> toMap() {
            var map = new LinkedHashMap<String, @Nullable Object>();
            map.put("title", title);
            map.put("author", author);
            map.put("publication", publication);
            map.put("leadIn", leadIn);
            map.put("text", text);
            map.put("url", url);
            return map;
        }
    }

    public static Outline of(Draft draft) {
        return of(draft.entries(), draft.unplaced());
    }

    /** The outline of a page: the first lead story on top, each other block with words a section. */
    public static Outline of(List<Entry> entries, List<String> unplaced) {
        var lead = LeadStory.EMPTY;
        boolean found = false;
        var sections = new ArrayList<Section>();
        var rest = new ArrayList<>(unplaced);
        for (var entry : entries) {
            if (!found && entry.block() instanceof LeadStory story) {
                lead = story;
                found = true;
                add(rest, story.kicker());
                add(rest, story.figure().caption());
                add(rest, story.figure().credit());
            } else {
                section(entry.block(), rest).ifPresent(sections::add);
            }
        }
        return new Outline(
                some(lead.headline()),
                some(lead.standfirst()),
                some(byline(lead.byline())),
                lead.signOff(),
                texts(lead.body()),
                List.copyOf(sections),
                List.copyOf(rest));
    }

    /** Maps, lists, strings and nulls alone, in the order they are documented in, for any writer of JSON. */
    public Map<String, @Nullable Object> toMap() {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("headline", headline);
        map.put("standfirst", standfirst);
        map.put("byline", byline);
        map.put("signOff", signOff);
        map.put("paragraphs", paragraphs);
        map.put("sections", sections.stream().map(Section::toMap).toList());
        map.put("unplaced", unplaced);
        return map;
    }

    private static Optional<Section> section(Block block, List<String> rest) {
        return switch (block) {
            case LeadStory story -> Optional.of(new Section(some(story.headline()), "text", null, story(story)));
            case LinkList list -> Optional.of(new Section(some(list.heading()), "links", null, links(list)));
            case Briefs briefs -> Optional.of(new Section(some(briefs.heading()), "briefs", null, briefs(briefs)));
            case CuratedList list ->
                Optional.of(new Section(some(list.heading()), "curated", some(list.curator()), curated(list)));
            case TextBlock text ->
                Optional.of(new Section(some(text.heading()), "text", null, items(texts(text.body()))));
            case QuoteBlock quote ->
                Optional.of(new Section(null, "text", null, items(List.of(quote.text(), quote.attribution()))));
            case Sponsor sponsor -> {
                rest.addAll(texts(sponsor.text()));
                yield Optional.empty();
            }
            case standfirst.model.ImageBlock image -> {
                add(rest, image.figure().caption());
                add(rest, image.figure().credit());
                yield Optional.empty();
            }
            case standfirst.model.Masthead _,
                    standfirst.model.Footer _,
                    standfirst.model.ButtonBlock _,
                    standfirst.model.Divider _ -> Optional.empty();
            case standfirst.model.Contents _, standfirst.model.SocialLinks _, standfirst.model.RawHtml _ ->
                Optional.empty();
        };
    }

    private static List<Item> story(LeadStory story) {
        var texts = new ArrayList<String>();
        add(texts, story.kicker());
        add(texts, story.standfirst());
        if (story.showsByline()) {
            add(texts, byline(story.byline()));
        }
        texts.addAll(texts(story.body()));
        texts.addAll(story.signOff());
        return items(texts);
    }

    private static List<Item> links(LinkList list) {
        return list.items().stream()
                .map(item -> new Item(
                        some(item.title()), some(item.author()), null, some(item.kicker()), null, url(item.url())))
                .toList();
    }

    private static List<Item> briefs(Briefs briefs) {
        return briefs.items().stream()
                .map(item -> new Item(
                        null, null, null, some(item.leadIn()), some(item.text().text()), url(item.url())))
                .toList();
    }

    private static List<Item> curated(CuratedList list) {
        return list.items().stream()
                .map(item -> new Item(
                        some(item.title()),
                        some(item.author()),
                        some(item.publication()),
                        null,
                        some((item.line().text() + "\n" + item.comment().text()).strip()),
                        url(item.url())))
                .toList();
    }

    private static List<Item> items(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(Item::of).toList();
    }

    private static List<String> texts(RichText text) {
        return text.paragraphs().stream()
                .map(Paragraph::text)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String byline(Byline byline) {
        boolean goesOn = !byline.role().isEmpty()
                && (Character.isLowerCase(byline.role().charAt(0))
                        || !Character.isLetter(byline.role().charAt(0)));
        return byline.role().isEmpty()
                ? byline.name()
                : byline.name()
                        + (goesOn ? "" : ",")
                        + (goesOn && ",;".indexOf(byline.role().charAt(0)) >= 0 ? "" : " ")
                        + byline.role();
    }

    private static void add(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text);
        }
    }

    private static @Nullable String some(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable String url(Optional<Link> link) {
        return link.map(Link::target).orElse(null);
    }
}
