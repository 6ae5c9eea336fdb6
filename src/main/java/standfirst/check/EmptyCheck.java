package standfirst.check;

import java.util.List;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** What every block needs to make sense. A block with nothing in it at all is one finding, not one for each of its fields. */
final class EmptyCheck {
    private EmptyCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.edition().entries().stream()
                .flatMap(entry -> findings(entry, subject.edition()).stream())
                .toList();
    }

    private static List<Finding> findings(Entry entry, Edition edition) {
        var found = Found.in(entry.id());
        if (isEmpty(entry.block(), edition)) {
            found.warning(
                    true,
                    "block.empty",
                    "",
                    "This " + Names.of(entry.block())
                            + " is empty, so that readers see nothing or a gap: fill it, or take it off the page.");
        } else {
            fields(entry.block(), found);
        }
        return found.findings();
    }

    private static boolean isEmpty(Block block, Edition edition) {
        return switch (block) {
            case Masthead masthead ->
                masthead.name().isBlank()
                        && masthead.tagline().isBlank()
                        && masthead.logo().isEmpty();
            case LeadStory story ->
                story.headline().isBlank()
                        && story.standfirst().isBlank()
                        && story.body().isBlank()
                        && story.figure().picture().isEmpty();
            case LinkList list -> list.items().stream().allMatch(LinkItem.EMPTY::equals);
            case Briefs briefs ->
                briefs.items().stream()
                        .allMatch(item -> item.leadIn().isBlank() && item.text().isBlank());
            case CuratedList list -> list.items().stream().allMatch(EmptyCheck::isBlank);
            case TextBlock text -> text.body().isBlank();
            case ImageBlock image -> image.figure().equals(Figure.NONE);
            case ButtonBlock button -> button.label().isBlank() && button.link().isEmpty();
            case QuoteBlock quote ->
                quote.text().isBlank() && quote.attribution().isBlank();
            case Sponsor sponsor -> sponsor.text().isBlank() && sponsor.image().isEmpty();
            case Contents contents -> edition.entries().stream().noneMatch(entry -> isHeaded(entry.block()));
            case SocialLinks social ->
                social.items().stream()
                        .allMatch(item -> item.label().isBlank() && item.link().isEmpty());
            case RawHtml raw -> raw.html().isBlank();
            case Divider divider -> false;
            case Footer footer -> false; // has a check of its own
        };
    }

    /** Whether a table of contents lists the block. */
    private static boolean isHeaded(Block block) {
        return switch (block) {
            case LeadStory story -> !story.headline().isBlank();
            case LinkList list -> !list.heading().isBlank();
            case Briefs briefs -> !briefs.heading().isBlank();
            case CuratedList list -> !list.heading().isBlank();
            case TextBlock text -> !text.heading().isBlank();
            case Masthead m -> false;
            case ImageBlock i -> false;
            case ButtonBlock b -> false;
            case QuoteBlock q -> false;
            case Sponsor s -> false;
            case Divider d -> false;
            case Contents c -> false;
            case SocialLinks s -> false;
            case Footer f -> false;
            case RawHtml r -> false;
        };
    }

    private static void fields(Block block, Found found) {
        switch (block) {
            case Masthead masthead ->
                found.error(
                        masthead.name().isBlank(),
                        "masthead.name-missing",
                        "name",
                        "The masthead has no name: write the newsletter’s name, which readers without pictures need too.");
            case LeadStory story ->
                found.error(
                        story.headline().isBlank(),
                        "headline.missing",
                        "headline",
                        "The lead story has no headline: write one.");
            case LinkList list -> linkList(list, found);
            case Briefs briefs -> briefs(briefs, found);
            case CuratedList list -> curated(list, found);
            case ImageBlock image ->
                found.error(
                        image.figure().picture().isEmpty(),
                        "image.missing",
                        "figure.picture",
                        "The image block has no picture: choose one, or take the block off the page.");
            case ButtonBlock button -> button(button, found);
            case QuoteBlock quote ->
                found.error(
                        quote.text().isBlank(),
                        "quote.empty",
                        "text",
                        "The quote has no words, only whose they are: write the words.");
            case Sponsor sponsor ->
                found.error(
                        sponsor.label().isBlank(),
                        "sponsor.label-missing",
                        "label",
                        "The sponsor’s block is not marked as paid for: give it a label such as “Advertisement”.");
            case SocialLinks social -> social(social, found);
            case TextBlock text -> {}
            case Divider divider -> {}
            case Contents contents -> {}
            case Footer footer -> {}
            case RawHtml raw -> {}
        }
    }

    private static void linkList(LinkList list, Found found) {
        for (int i = 0; i < list.items().size(); i++) {
            found.error(
                    list.items().get(i).title().isBlank(),
                    "item.title-missing",
                    "items[" + i + "].title",
                    "Item " + (i + 1) + " of the link list has no title: write it, or delete the item.");
        }
    }

    private static void briefs(Briefs briefs, Found found) {
        for (int i = 0; i < briefs.items().size(); i++) {
            found.error(
                    briefs.items().get(i).text().isBlank(),
                    "brief.empty",
                    "items[" + i + "].text",
                    "Brief " + (i + 1) + " has no words: write it, or delete it.");
        }
    }

    private static void curated(CuratedList list, Found found) {
        for (int i = 0; i < list.items().size(); i++) {
            found.error(
                    isBlank(list.items().get(i)),
                    "item.title-missing",
                    "items[" + i + "].line",
                    "Item " + (i + 1) + " of the curated list has no words: write it, or delete the item.");
        }
    }

    private static void button(ButtonBlock button, Found found) {
        found.error(
                button.label().isBlank(),
                "button.label-missing",
                "label",
                "The button has no words on it: say what it leads to.");
        found.error(
                button.link().isEmpty(), "button.link-missing", "link", "The button leads nowhere: give it a link.");
    }

    private static void social(SocialLinks social, Found found) {
        for (int i = 0; i < social.items().size(); i++) {
            found.error(
                    social.items().get(i).label().isBlank(),
                    "item.title-missing",
                    "items[" + i + "].label",
                    "Social link " + (i + 1) + " has no name: write it, or delete the link.");
        }
    }

    private static boolean isBlank(CuratedItem item) {
        return item.line().isBlank() && item.title().isBlank();
    }
}
