package standfirst.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.Place;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/**
 * All words of an edition with their places, in page order, and the way back. Addresses of links and pictures are no words, nor is HTML; what a
 * curated item knows of its own line (title, author, publication) is the line's words, and follows them.
 */
public final class Passages {
    private static final Slots<Details> DETAILS = new Slots<Details>()
            .line("subject", Details::subject, Details::withSubject)
            .line("preheader", Details::preheader, Details::withPreheader);

    private static final Slots<Masthead> MASTHEAD = new Slots<Masthead>()
            .line("name", Masthead::name, Masthead::withName)
            .line("tagline", Masthead::tagline, Masthead::withTagline)
            .picture("logo", Masthead::logo, Masthead::withLogo)
            .line("dateLine", Masthead::dateLine, Masthead::withDateLine)
            .line("browserLabel", Masthead::browserLabel, Masthead::withBrowserLabel);

    private static final Slots<LeadStory> STORY = new Slots<LeadStory>()
            .line("kicker", LeadStory::kicker, LeadStory::withKicker)
            .line("headline", LeadStory::headline, LeadStory::withHeadline)
            .line("standfirst", LeadStory::standfirst, LeadStory::withStandfirst)
            .figure("figure", LeadStory::figure, LeadStory::withFigure)
            .line(
                    "byline.name",
                    story -> story.byline().name(),
                    (story, words) -> story.withByline(story.byline().withName(words)))
            .line(
                    "byline.role",
                    story -> story.byline().role(),
                    (story, words) -> story.withByline(story.byline().withRole(words)))
            .rich("body", LeadStory::body, LeadStory::withBody)
            .lines("signOff", LeadStory::signOff, LeadStory::withSignOff)
            .line("readMoreLabel", LeadStory::readMoreLabel, LeadStory::withReadMoreLabel);

    private static final Slots<LinkList> LINKS = new Slots<LinkList>()
            .line("heading", LinkList::heading, LinkList::withHeading)
            .items(
                    LinkList::items,
                    LinkList::withItems,
                    new Slots<LinkItem>()
                            .line("kicker", LinkItem::kicker, LinkItem::withKicker)
                            .line("title", LinkItem::title, LinkItem::withTitle)
                            .line("author", LinkItem::author, LinkItem::withAuthor));

    private static final Slots<Briefs> BRIEFS = new Slots<Briefs>()
            .line("heading", Briefs::heading, Briefs::withHeading)
            .items(
                    Briefs::items,
                    Briefs::withItems,
                    new Slots<Brief>()
                            .line("leadIn", Brief::leadIn, Brief::withLeadIn)
                            .rich("text", Brief::text, Brief::withText));

    private static final Slots<CuratedList> CURATED = new Slots<CuratedList>()
            .line("heading", CuratedList::heading, CuratedList::withHeading)
            .line("curator", CuratedList::curator, CuratedList::withCurator)
            .items(
                    CuratedList::items,
                    CuratedList::withItems,
                    new Slots<CuratedItem>()
                            .lineWhere(apart(CuratedItem::title), "title", CuratedItem::title, CuratedItem::withTitle)
                            .lineWhere(
                                    apart(CuratedItem::author), "author", CuratedItem::author, CuratedItem::withAuthor)
                            .lineWhere(
                                    apart(CuratedItem::publication),
                                    "publication",
                                    CuratedItem::publication,
                                    CuratedItem::withPublication)
                            .repeated("line", CuratedItem::line, Passages::refiled)
                            .rich("comment", CuratedItem::comment, CuratedItem::withComment));

    private static final Slots<TextBlock> TEXT = new Slots<TextBlock>()
            .line("heading", TextBlock::heading, TextBlock::withHeading)
            .rich("body", TextBlock::body, TextBlock::withBody);

    private static final Slots<ImageBlock> IMAGE =
            new Slots<ImageBlock>().figure("figure", ImageBlock::figure, ImageBlock::withFigure);

    private static final Slots<ButtonBlock> BUTTON =
            new Slots<ButtonBlock>().line("label", ButtonBlock::label, ButtonBlock::withLabel);

    private static final Slots<QuoteBlock> QUOTE = new Slots<QuoteBlock>()
            .line("text", QuoteBlock::text, QuoteBlock::withText)
            .line("attribution", QuoteBlock::attribution, QuoteBlock::withAttribution);

    private static final Slots<Sponsor> SPONSOR = new Slots<Sponsor>()
            .line("label", Sponsor::label, Sponsor::withLabel)
            .picture("image", Sponsor::image, Sponsor::withImage)
            .rich("text", Sponsor::text, Sponsor::withText);

    private static final Slots<Contents> CONTENTS =
            new Slots<Contents>().line("heading", Contents::heading, Contents::withHeading);

    private static final Slots<SocialLinks> SOCIAL = new Slots<SocialLinks>()
            .line("heading", SocialLinks::heading, SocialLinks::withHeading)
            .items(
                    SocialLinks::items,
                    SocialLinks::withItems,
                    new Slots<SocialLink>().line("label", SocialLink::label, SocialLink::withLabel));

    private static final Slots<Footer> FOOTER = new Slots<Footer>()
            .joined("reason", Footer::reason, Footer::withReason)
            .line("unsubscribeLabel", Footer::unsubscribeLabel, Footer::withUnsubscribeLabel)
            .line("preferencesLabel", Footer::preferencesLabel, Footer::withPreferencesLabel)
            .joined("address", Footer::address, Footer::withAddress);

    private Passages() {}

    /** All passages, subject and preheader first; those without words are among them. */
    public static List<Passage> of(Edition edition) {
        var all = new ArrayList<>(of(edition.details()));
        edition.entries().forEach(entry -> all.addAll(of(entry)));
        return all;
    }

    /** The passages of the details: subject and preheader. */
    public static List<Passage> of(Details details) {
        var all = new ArrayList<Passage>();
        DETAILS.read(details, "", (field, kind, text) -> all.add(new Passage(Place.details(field), text, kind)));
        return all;
    }

    /** The passages of one block. */
    public static List<Passage> of(Entry entry) {
        var all = new ArrayList<Passage>();
        bound(entry.block()).read((field, kind, text) -> all.add(new Passage(Place.in(entry.id(), field), text, kind)));
        return all;
    }

    /** What puts new words into places, as one step. Places that are not there, or do not change, are left out. */
    public static Edit.Batch put(Edition edition, Map<Place, RichText> words) {
        return edits(edition, words, Slots::whole);
    }

    /** What gives stretches of places other words, as one step; those of one place count in it as it is, and must not overlap. */
    public static Edit.Batch substitute(Edition edition, Map<Place, List<Substitution>> changes) {
        return edits(edition, changes, Slots::substituting);
    }

    private static <C> Edit.Batch edits(
            Edition edition, Map<Place, C> changes, Function<Map<String, C>, Slots.Rewriter> rewriting) {
        var byBlock = new LinkedHashMap<Optional<BlockId>, Map<String, C>>();
        changes.forEach((place, change) -> byBlock.computeIfAbsent(place.block(), _ -> new LinkedHashMap<>())
                .put(place.field(), change));
        var edits = new ArrayList<Edit>();
        byBlock.forEach((block, fields) -> {
            var rewriter = rewriting.apply(fields);
            var field = fields.size() == 1 ? fields.keySet().iterator().next() : "";
            if (block.isEmpty()) {
                var changed = DETAILS.write(edition.details(), "", rewriter);
                if (!changed.equals(edition.details())) {
                    edits.add(new Edit.Describe(field, changed));
                }
                return;
            }
            edition.entry(block.get()).ifPresent(entry -> {
                var changed = bound(entry.block()).write(rewriter);
                if (!changed.equals(entry.block())) {
                    edits.add(new Edit.Change(entry.id(), field, changed, false));
                }
            });
        });
        return new Edit.Batch(edits);
    }

    /** A block with the slots of its kind. */
    private record Bound<B extends Block>(B block, Slots<B> slots) {
        void read(Slots.Reader reader) {
            slots.read(block, "", reader);
        }

        Block write(Slots.Rewriter rewriter) {
            return slots.write(block, "", rewriter);
        }
    }

    private static Bound<?> bound(Block block) {
        return switch (block) {
            case Masthead masthead -> new Bound<>(masthead, MASTHEAD);
            case LeadStory story -> new Bound<>(story, STORY);
            case LinkList list -> new Bound<>(list, LINKS);
            case Briefs briefs -> new Bound<>(briefs, BRIEFS);
            case CuratedList list -> new Bound<>(list, CURATED);
            case TextBlock text -> new Bound<>(text, TEXT);
            case ImageBlock image -> new Bound<>(image, IMAGE);
            case ButtonBlock button -> new Bound<>(button, BUTTON);
            case QuoteBlock quote -> new Bound<>(quote, QUOTE);
            case Sponsor sponsor -> new Bound<>(sponsor, SPONSOR);
            case Divider divider -> new Bound<>(divider, new Slots<>());
            case Contents contents -> new Bound<>(contents, CONTENTS);
            case SocialLinks links -> new Bound<>(links, SOCIAL);
            case Footer footer -> new Bound<>(footer, FOOTER);
            case RawHtml html -> new Bound<>(html, new Slots<>());
        };
    }

    // ---- curated items: parts that repeat the line
    // --------------------------------------------------------------------

    private static Predicate<CuratedItem> apart(Function<CuratedItem, String> part) {
        return item -> !item.line().text().contains(part.apply(item));
    }

    /** The parts follow their words in the line; what no longer stands in the line is no longer known of it. */
    private static CuratedItem refiled(CuratedItem item, Slots.Change change) {
        var moved = item.withLine(change.text());
        moved = follow(item, change, moved, CuratedItem::title, CuratedItem::withTitle);
        moved = follow(item, change, moved, CuratedItem::author, CuratedItem::withAuthor);
        return follow(item, change, moved, CuratedItem::publication, CuratedItem::withPublication);
    }

    private static CuratedItem follow(
            CuratedItem before,
            Slots.Change change,
            CuratedItem moved,
            Function<CuratedItem, String> get,
            BiFunction<CuratedItem, String, CuratedItem> set) {
        var part = get.apply(before);
        var at = before.line().text().indexOf(part);
        if (at < 0 || part.isEmpty()) {
            return moved;
        }
        var end = at + part.length();
        var within = change.done().stream()
                .filter(each -> each.from() >= at && each.to() <= end)
                .map(each -> new Substitution(each.from() - at, each.to() - at, each.words()))
                .toList();
        var words = Rewording.of(RichText.of(Paragraph.body(part)), within).text();
        return set.apply(moved, change.text().text().contains(words) ? words : "");
    }
}
