package standfirst.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Figure;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.ItemList;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** All links of a block, one after another as the page shows them, and the way to have them lead elsewhere. What a raw HTML block holds is not read. */
public final class Links {
    private final Change change;

    private Links(Change change) {
        this.change = change;
    }

    /** What a link is there for. */
    public enum Purpose {
        /** Something to read, to hear or to buy. */
        READING,
        /** The newsletter itself: to leave it, to change what is received, to see it in a browser. */
        SERVICE
    }

    /** Where a link is to lead. */
    @FunctionalInterface
    public interface Change {
        Link of(Purpose purpose, Link link);
    }

    /** The block with its links changed; neighbouring words that share a link are asked for once. */
    public static Block map(Block block, Change change) {
        return new Links(change).block(block);
    }

    private Block block(Block block) {
        return switch (block) {
            case Masthead masthead -> masthead.withBrowserLink(service(masthead.browserLink()));
            case LeadStory story -> story(story);
            case LinkList list -> items(list, item -> item.withUrl(reading(item.url())));
            case Briefs briefs -> items(briefs, this::brief);
            case CuratedList list -> items(list, this::curated);
            case TextBlock text -> text.withBody(rich(text.body()));
            case ImageBlock image -> image.withFigure(figure(image.figure()));
            case ButtonBlock button -> button.withLink(reading(button.link()));
            case Sponsor sponsor -> sponsor(sponsor);
            case SocialLinks links -> items(links, item -> item.withLink(reading(item.link())));
            case Footer footer -> {
                var unsubscribe = service(footer.unsubscribe());
                yield footer.withUnsubscribe(unsubscribe).withPreferences(service(footer.preferences()));
            }
            case QuoteBlock _, Divider _, Contents _, RawHtml _ -> block;
        };
    }

    private LeadStory story(LeadStory story) {
        var figure = figure(story.figure());
        var byline = story.byline().withLink(reading(story.byline().link()));
        var body = rich(story.body());
        return story.withFigure(figure).withByline(byline).withBody(body).withReadMore(reading(story.readMore()));
    }

    /** The link stands on the lead-in, or behind the words where there is none. */
    private Brief brief(Brief brief) {
        if (brief.leadIn().isBlank()) {
            var text = rich(brief.text());
            return brief.withText(text).withUrl(reading(brief.url()));
        }
        var url = reading(brief.url());
        return brief.withUrl(url).withText(rich(brief.text()));
    }

    private CuratedItem curated(CuratedItem item) {
        var line = rich(item.line());
        var url = reading(item.url());
        return item.withLine(line).withUrl(url).withComment(rich(item.comment()));
    }

    /** The link stands on the picture, or behind the words where there is none. */
    private Sponsor sponsor(Sponsor sponsor) {
        if (sponsor.image().isEmpty()) {
            var text = rich(sponsor.text());
            return sponsor.withText(text).withLink(reading(sponsor.link()));
        }
        var link = reading(sponsor.link());
        return sponsor.withLink(link).withText(rich(sponsor.text()));
    }

    private Figure figure(Figure figure) {
        return figure.withLink(reading(figure.link()));
    }

    private static <I extends Record, B extends Block> B items(ItemList<I, B> list, UnaryOperator<I> each) {
        return list.withItems(list.items().stream().map(each).toList());
    }

    private Optional<Link> reading(Optional<Link> link) {
        return link.map(given -> change.of(Purpose.READING, given));
    }

    private Optional<Link> service(Optional<Link> link) {
        return link.map(given -> change.of(Purpose.SERVICE, given));
    }

    private RichText rich(RichText text) {
        return new RichText(text.paragraphs().stream().map(this::paragraph).toList());
    }

    private Paragraph paragraph(Paragraph paragraph) {
        return paragraph.withSpans(spans(paragraph.spans()));
    }

    private List<Span> spans(List<Span> spans) {
        var changed = new ArrayList<Span>(spans.size());
        var before = Optional.<Link>empty();
        var now = Optional.<Link>empty();
        for (var span : spans) {
            var link = span.style().link();
            if (!link.equals(before)) {
                before = link;
                now = reading(link);
            }
            changed.add(new Span(span.text(), span.style().withLink(now)));
        }
        return changed;
    }
}
