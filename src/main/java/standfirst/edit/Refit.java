package standfirst.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Sponsor;
import standfirst.model.Style;
import standfirst.model.TextBlock;

/** An item of one list as an item of another. All of its words and links go along, or it is refused; of its styles what there is room for. */
public final class Refit {
    private static final String MARKS = ".:;?!…。！？：؟";
    private static final int WORDS_OF_A_NAME = 6;

    private Refit() {}

    /** Why an item does not go into a list. */
    public enum Refusal {
        NOT_A_LIST,
        SEVERAL_LINKS,
        COMMENT,
        MORE_THAN_A_NAME
    }

    /** What becomes of an item. */
    public sealed interface Outcome {
        /** The item as the list has them. */
        record Fits(Record item) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /** The item as it would stand in that list. */
    public static Outcome into(Block list, Record item) {
        return switch (list) {
            case LinkList _ -> link(item);
            case Briefs _ -> new Outcome.Fits(brief(item));
            case CuratedList _ -> new Outcome.Fits(curated(item));
            case SocialLinks _ -> social(item);
            case Masthead _,
                    LeadStory _,
                    TextBlock _,
                    ImageBlock _,
                    ButtonBlock _,
                    QuoteBlock _,
                    Sponsor _,
                    Divider _,
                    Contents _,
                    Footer _,
                    RawHtml _ -> new Outcome.Refused(Refusal.NOT_A_LIST);
        };
    }

    private static Outcome link(Record item) {
        return switch (item) {
            case Brief brief -> oneLink(brief.url(), brief.text(), url -> link(brief, url));
            case CuratedItem curated when !curated.comment().isBlank() -> new Outcome.Refused(Refusal.COMMENT);
            case CuratedItem curated -> oneLink(curated.url(), curated.line(), url -> link(curated, url));
            case SocialLink social -> new Outcome.Fits(new LinkItem("", social.label(), "", social.link()));
            default -> new Outcome.Fits(item);
        };
    }

    private static LinkItem link(Brief brief, Optional<Link> url) {
        var words = flat(brief.text());
        if (brief.leadIn().isBlank()) {
            return new LinkItem("", words, "", url);
        }
        if (words.isEmpty() || isName(words)) {
            return new LinkItem("", brief.leadIn(), words, url);
        }
        return new LinkItem("", closed(brief.leadIn(), ":") + " " + words, "", url);
    }

    private static LinkItem link(CuratedItem item, Optional<Link> url) {
        var words = flat(item.line());
        var start = opening(item.title(), words);
        if (start == 0) {
            return new LinkItem("", words, "", url);
        }
        var author = words.substring(start);
        return new LinkItem(
                "", item.title(), author.endsWith(".") ? author.substring(0, author.length() - 1) : author, url);
    }

    private static Record brief(Record item) {
        return switch (item) {
            case LinkItem link
            when link.title().isBlank() ->
                new Brief("", RichText.paragraphs(joined(": ", link.kicker(), link.author())), link.url());
            case LinkItem link ->
                new Brief(joined(": ", link.kicker(), link.title()), RichText.paragraphs(link.author()), link.url());
            case CuratedItem curated -> brief(curated);
            case SocialLink social -> new Brief(social.label(), RichText.EMPTY, social.link());
            default -> item;
        };
    }

    private static Brief brief(CuratedItem item) {
        var first = item.line().paragraphs().stream().findFirst();
        var start = first.map(line -> opening(item.title(), line.text())).orElse(0);
        var titles = first.map(line -> links(line.spans(), start)).orElse(Set.of());
        item.url().ifPresent(titles::add);
        var text = new ArrayList<Paragraph>();
        if (start == 0 || titles.size() > 1) {
            text.addAll(item.line().paragraphs());
        } else {
            first.map(line -> line.withSpans(after(line.spans(), start))).ifPresent(text::add);
            text.addAll(
                    item.line().paragraphs().subList(1, item.line().paragraphs().size()));
        }
        text.addAll(item.comment().paragraphs());
        return start == 0 || titles.size() > 1
                ? new Brief("", new RichText(text), item.url())
                : new Brief(item.title(), new RichText(text), titles.stream().findFirst());
    }

    private static Record curated(Record item) {
        return switch (item) {
            case LinkItem link -> curated(link);
            case Brief brief -> curated(brief);
            case SocialLink social ->
                new CuratedItem(
                        RichText.paragraphs(social.label()), social.label(), "", "", social.link(), RichText.EMPTY);
            default -> item;
        };
    }

    private static CuratedItem curated(LinkItem item) {
        var named = joined(": ", item.kicker(), item.title());
        var line = item.author().isBlank()
                ? named
                : named.isBlank() ? item.author() : closed(named, ".") + " " + item.author();
        return new CuratedItem(RichText.paragraphs(line), item.title(), item.author(), "", item.url(), RichText.EMPTY);
    }

    private static CuratedItem curated(Brief brief) {
        if (brief.leadIn().isBlank()) {
            return new CuratedItem(brief.text(), "", "", "", brief.url(), RichText.EMPTY);
        }
        var paragraphs = new ArrayList<>(brief.text().paragraphs());
        var spans = new ArrayList<Span>();
        // A line with links of its own is not given the item's: here it stands where the mail has it.
        var style = links(brief.text()).isEmpty() ? Style.PLAIN : Style.PLAIN.withLink(brief.url());
        var leadIn = brief.leadIn().strip();
        var end = closed(leadIn, ":").substring(leadIn.length());
        spans.add(new Span(leadIn, style));
        if (!paragraphs.isEmpty() && paragraphs.getFirst().kind() == Paragraph.Kind.BODY) {
            spans.add(Span.of(end + " "));
            spans.addAll(paragraphs.removeFirst().spans());
        }
        paragraphs.addFirst(Paragraph.of(Paragraph.Kind.BODY, spans.toArray(Span[]::new)));
        return new CuratedItem(new RichText(paragraphs), leadIn, "", "", brief.url(), RichText.EMPTY);
    }

    private static Outcome social(Record item) {
        if (item instanceof SocialLink) {
            return new Outcome.Fits(item);
        }
        return switch (link(item)) {
            case Outcome.Fits(LinkItem link)
            when link.kicker().isBlank() && link.author().isBlank() ->
                new Outcome.Fits(new SocialLink(link.title(), link.url()));
            case Outcome.Fits _ -> new Outcome.Refused(Refusal.MORE_THAN_A_NAME);
            case Outcome.Refused refused -> refused;
        };
    }

    @FunctionalInterface
    private interface Linked {
        LinkItem with(Optional<Link> url);
    }

    private static Outcome oneLink(Optional<Link> url, RichText text, Linked item) {
        var links = links(text);
        url.ifPresent(links::add);
        return links.size() > 1
                ? new Outcome.Refused(Refusal.SEVERAL_LINKS)
                : new Outcome.Fits(item.with(links.stream().findFirst()));
    }

    private static Set<Link> links(RichText text) {
        var links = new LinkedHashSet<Link>();
        text.paragraphs().forEach(paragraph -> links.addAll(links(paragraph.spans(), Integer.MAX_VALUE)));
        return links;
    }

    /** The links of the words before that place. */
    private static Set<Link> links(List<Span> spans, int before) {
        var links = new LinkedHashSet<Link>();
        var at = 0;
        for (var span : spans) {
            if (at < before) {
                span.style().link().ifPresent(links::add);
            }
            at += span.text().length();
        }
        return links;
    }

    private static List<Span> after(List<Span> spans, int start) {
        var rest = new ArrayList<Span>();
        var at = 0;
        for (var span : spans) {
            var from = Math.clamp(start - at, 0, span.text().length());
            if (from < span.text().length()) {
                rest.add(span.withText(span.text().substring(from)));
            }
            at += span.text().length();
        }
        return rest;
    }

    /** Where the words go on behind the title they begin with and the marks that end it; 0 where they do not begin with it. */
    private static int opening(String title, String words) {
        if (title.isBlank() || !words.startsWith(title)) {
            return 0;
        }
        var at = title.length();
        while (at < words.length()
                && (Character.isWhitespace(words.charAt(at)) || ".:,;–—-".indexOf(words.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean isName(String words) {
        return words.split("\\s+").length <= WORDS_OF_A_NAME && MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static String flat(RichText text) {
        return text.text().replaceAll("\\s+", " ").strip();
    }

    private static String joined(String between, String... parts) {
        return String.join(
                between, Stream.of(parts).filter(part -> !part.isBlank()).toList());
    }

    private static String closed(String words, String mark) {
        var stripped = words.strip();
        return stripped.isEmpty() || MARKS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + mark;
    }
}
