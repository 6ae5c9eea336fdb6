package standfirst.edit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standfirst.model.Block;
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
import standfirst.model.Figure;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** The edition after another: its frame and its look stay, its copy goes. Nothing of yesterday's that a reader could take for today's is left. */
public final class NextEdition {
    /** How dates stand in web addresses. */
    private static final List<DateTimeFormatter> IN_ADDRESSES = Stream.of("uuuu-MM-dd", "uuuu/MM/dd", "uuuuMMdd")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private NextEdition() {}

    /**
     * The edition of that day, with the next number where the last one has a number. Masthead, footer, dividers, contents, social links and buttons
     * stay as they are; of stories, lists, texts and pictures their headings, curators and labels; of a sponsor its label, and all of it while it
     * is booked for that day.
     */
    public static Edition of(Edition last, LocalDate day) {
        var details = last.details();
        var next = Details.on(day)
                .withLanguage(details.language())
                .withNumber(details.number() == 0 ? 0 : details.number() + 1);
        return new Edition(
                next,
                last.theme(),
                last.entries().stream()
                        .map(entry -> Entry.of(entry.region(), cleared(entry.block(), details, day)))
                        .toList());
    }

    private static Block cleared(Block block, Details last, LocalDate day) {
        return switch (block) {
            case Masthead masthead ->
                masthead.withDateLine("")
                        .withBrowserLink(masthead.browserLink().filter(link -> !isOfThatEdition(link, last)));
            case LeadStory story -> LeadStory.EMPTY.withReadMoreLabel(story.readMoreLabel());
            case LinkList list -> list.withItems(List.of(LinkItem.EMPTY));
            case Briefs briefs -> briefs.withItems(List.of(Brief.EMPTY));
            case CuratedList list -> list.withItems(List.of(CuratedItem.EMPTY));
            case TextBlock text -> text.withBody(RichText.EMPTY);
            case ImageBlock _ -> new ImageBlock(Figure.NONE);
            case QuoteBlock _ -> new QuoteBlock("", "");
            case Sponsor sponsor -> isBooked(sponsor, day) ? sponsor : labelOf(sponsor);
            case RawHtml _ -> new RawHtml("");
            case ButtonBlock _, Contents _, Divider _, Footer _, SocialLinks _ -> block;
        };
    }

    /** Whether an address leads to the edition itself: one that names its day or its number would show readers the old one. */
    private static boolean isOfThatEdition(Link link, Details last) {
        var address = link.target();
        return IN_ADDRESSES.stream().anyMatch(format -> address.contains(format.format(last.date())))
                || (last.number() > 0 && address.matches("(?s).*(?<!\\d)" + last.number() + "(?!\\d).*"));
    }

    /** An open end is no booking: nobody said that it runs on. */
    private static boolean isBooked(Sponsor sponsor, LocalDate day) {
        return sponsor.until().filter(until -> !until.isBefore(day)).isPresent()
                && sponsor.from().filter(from -> from.isAfter(day)).isEmpty();
    }

    private static Sponsor labelOf(Sponsor sponsor) {
        return new Sponsor(
                sponsor.label(),
                Optional.empty(),
                RichText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
