package standfirst.handoff;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import standfirst.edit.Links;
import standfirst.model.Band;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Campaign;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.MergeTag;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/**
 * Puts a campaign's tags on the links of an edition as it leaves. A tag that a link has already stays as it is. Untouched are links that are no
 * addresses of the web, those whose host the provider fills in, and those for the newsletter itself (to leave it, to see it in a browser).
 */
public final class CampaignTags {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)\\}");
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}?|\\}");
    private static final Set<String> KNOWN = Set.of("date", "number", "subject", "block", "position");
    private static final int LONGEST_SLUG = 60;

    private final Campaign campaign;
    private final Details details;
    private final OwnTextLinks renamed = new OwnTextLinks();
    private int position;

    private CampaignTags(Campaign campaign, Details details) {
        this.campaign = campaign;
        this.details = details;
    }

    /** The edition with its links tagged, as they follow each other on the page. */
    static Edition on(Edition edition, Campaign campaign) {
        if (!campaign.on()) {
            return edition;
        }
        var tags = new CampaignTags(campaign, edition.details());
        Map<BlockId, Entry> tagged = new HashMap<>();
        for (var band : edition.bands()) {
            switch (band) {
                case Band.Full full -> tags.entries(List.of(full.entry()), tagged);
                case Band.Columns columns -> {
                    tags.entries(columns.main(), tagged);
                    tags.entries(columns.sidebar(), tagged);
                }
            }
        }
        return edition.withEntries(edition.entries().stream()
                        .map(entry -> tagged.getOrDefault(entry.id(), entry))
                        .toList())
                .withOwnText(edition.ownText().map(own -> own.withWords(tags.renamed.in(own.words()))));
    }

    /** What a link becomes as the first on the page, in such a block; for showing what patterns do. */
    public static Link example(Link link, Block block, Details details, Campaign campaign) {
        return new CampaignTags(campaign, details).tagged(link, block);
    }

    /** What in a pattern looks like a placeholder and is none, such as <code>{dat}</code> or a brace alone; merge tags may stand in it. */
    public static Optional<String> unknown(String pattern) {
        return BRACES.matcher(withoutTags(pattern))
                .results()
                .map(MatchResult::group)
                .filter(each -> !(each.startsWith("{")
                        && each.endsWith("}")
                        && KNOWN.contains(each.substring(1, each.length() - 1))))
                .findFirst();
    }

    private void entries(List<Entry> entries, Map<BlockId, Entry> tagged) {
        for (var entry : entries) {
            tagged.put(entry.id(), entry.withBlock(block(entry.block())));
        }
    }

    private Block block(Block block) {
        if (block instanceof RawHtml raw) {
            return raw.withHtml(inHtml(raw.html(), link -> tagged(link, raw)));
        }
        return Links.map(block, (purpose, link) -> switch (purpose) {
            case READING -> tagged(link, block);
            case SERVICE -> link;
        });
    }

    private Link tagged(Link link, Block block) {
        return WebAddress.of(link.target())
                .map(address -> {
                    position++;
                    var leaving = new Link(tagged(address, block).toString());
                    renamed.put(link.target(), leaving.target());
                    return leaving;
                })
                .orElse(link);
    }

    private WebAddress tagged(WebAddress address, Block block) {
        var tagged = tag(address, "utm_source", campaign.source(), block);
        tagged = tag(tagged, "utm_medium", campaign.medium(), block);
        tagged = tag(tagged, "utm_campaign", campaign.name(), block);
        return tag(tagged, "utm_content", campaign.content(), block);
    }

    private WebAddress tag(WebAddress address, String name, String pattern, Block block) {
        var value = value(pattern, block);
        return value.isEmpty() || address.has(name) ? address : address.with(name, value);
    }

    private String value(String pattern, Block block) {
        var emptied = new boolean[1];
        Function<String, String> filled = name -> {
            var value = placeholder(name, block);
            emptied[0] |= value.isEmpty();
            return value;
        };
        var value = PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        KNOWN.contains(found.group(1)) ? filled.apply(found.group(1)) : found.group()))
                .strip();
        // What joined the pattern's parts joins nothing where one of them is empty.
        return emptied[0] ? value.replaceAll("^[-_. ]+|[-_. ]+$", "") : value;
    }

    private String placeholder(String name, Block block) {
        return switch (name) {
            case "date" -> details.date().toString();
            case "number" -> details.number() == 0 ? "" : Integer.toString(details.number());
            case "subject" -> slug(details.subject());
            case "block" -> kind(block);
            default -> Integer.toString(position);
        };
    }

    /** Words as they may stand in an address: small letters and digits, hyphens between, no accents on Latin letters, no merge tags. */
    private static String slug(String words) {
        var bare = Normalizer.normalize(withoutTags(words), Normalizer.Form.NFD)
                .replaceAll("(?<=[\\p{IsLatin}])\\p{Mn}+", "")
                .replaceAll("['’]", "");
        var slug = Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end > 0 ? end : slug.offsetByCodePoints(0, LONGEST_SLUG / 2));
    }

    private static String withoutTags(String words) {
        var plain = new StringBuilder();
        int at = 0;
        for (var tag : MergeTag.in(words)) {
            plain.append(words, at, tag.from());
            at = tag.to();
        }
        return plain.append(words.substring(at)).toString();
    }

    /** Named for good: reports of years are read side by side. */
    private static String kind(Block block) {
        return switch (block) {
            case Masthead _ -> "masthead";
            case LeadStory _ -> "lead-story";
            case LinkList _ -> "link-list";
            case Briefs _ -> "briefs";
            case CuratedList _ -> "curated-list";
            case TextBlock _ -> "text";
            case ImageBlock _ -> "image";
            case ButtonBlock _ -> "button";
            case QuoteBlock _ -> "quote";
            case Sponsor _ -> "sponsor";
            case Divider _ -> "divider";
            case Contents _ -> "contents";
            case SocialLinks _ -> "social";
            case Footer _ -> "footer";
            case RawHtml _ -> "html";
        };
    }

    /** The HTML with the addresses of its links changed, and nothing else. */
    private static String inHtml(String html, UnaryOperator<Link> change) {
        var places = new TreeMap<Integer, Rewriting>();
        for (var anchor :
                Parser.htmlParser().setTrackPosition(true).parseInput(html, "").select("a[href]")) {
            var place = anchor.attributes().sourceRange("href").valueRange();
            // One link may be read as several, where its tags overlap others.
            if (isWhere(anchor, html, place.startPos(), place.endPos()) && !places.containsKey(place.startPos())) {
                var before = anchor.attr("href").strip();
                Link.parse(before)
                        .filter(link -> link.target().equals(before))
                        .map(change)
                        .filter(link -> !link.target().equals(before))
                        .ifPresent(link ->
                                places.put(place.startPos(), new Rewriting(place.endPos(), escaped(link.target()))));
            }
        }
        var changed = new StringBuilder(html);
        places.descendingMap().forEach((from, rewriting) -> changed.replace(from, rewriting.to(), rewriting.words()));
        return changed.toString();
    }

    private record Rewriting(int to, String words) {}

    /** Whether the attribute's value was read from there: a parser may move what stands where it must not. */
    private static boolean isWhere(Element anchor, String html, int from, int to) {
        return from >= 0
                && to <= html.length()
                && from <= to
                && Parser.unescapeEntities(html.substring(from, to), true).equals(anchor.attr("href"));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace(" ", "&#32;");
    }
}
