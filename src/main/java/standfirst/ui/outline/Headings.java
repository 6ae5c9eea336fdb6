package standfirst.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.edit.Edit;
import standfirst.edit.ListItems;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLinks;
import standfirst.model.Span;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** The headings that the outline shows, and how they are reworded there. */
final class Headings {
    private Headings() {}

    /** The words of a row that can be reworded in the outline; empty where they cannot. */
    static Optional<String> words(Edition edition, Row row) {
        return edition.entry(row.block()).flatMap(entry -> switch (row) {
            case Row.Block _ -> heading(entry.block());
            case Row.Item item ->
                item(entry.block(), item)
                        .filter(found -> Items.retitled(found, "").isPresent())
                        .map(Items::titleOnly);
            case Row.Heading heading ->
                isPlain(entry.block(), heading) ? Optional.of(heading.title()) : Optional.empty();
        });
    }

    /** The edit that gives a row other words. */
    static Optional<Edit> rename(Edition edition, Row row, String words) {
        return edition.entry(row.block()).flatMap(entry -> switch (row) {
            case Row.Block _ ->
                Optional.of(
                        new Edit.Change(row.block(), field(entry.block()), withHeading(entry.block(), words), false));
            case Row.Item item ->
                item(entry.block(), item)
                        .flatMap(found -> Items.retitled(found, words))
                        .flatMap(renamed -> ListItems.replace(edition, row.block(), item.index(), renamed, "title"));
            case Row.Heading heading ->
                Optional.of(new Edit.Change(row.block(), "body", withSubheading(entry.block(), heading, words), false));
        });
    }

    /** The text in which a block has sub-headings; empty where it has none. */
    static RichText text(Block block) {
        return switch (block) {
            case LeadStory story -> story.body();
            case TextBlock text -> text.body();
            case Masthead _,
                    LinkList _,
                    Briefs _,
                    CuratedList _,
                    ImageBlock _,
                    ButtonBlock _,
                    QuoteBlock _,
                    Sponsor _,
                    Divider _,
                    Contents _,
                    SocialLinks _,
                    Footer _,
                    RawHtml _ -> RichText.EMPTY;
        };
    }

    private static Optional<String> heading(Block block) {
        return switch (block) {
            case Masthead masthead -> Optional.of(masthead.name());
            case LeadStory story -> Optional.of(story.headline());
            case LinkList list -> Optional.of(list.heading());
            case Briefs briefs -> Optional.of(briefs.heading());
            case CuratedList list -> Optional.of(list.heading());
            case TextBlock text -> Optional.of(text.heading());
            case ButtonBlock button -> Optional.of(button.label());
            case Sponsor sponsor -> Optional.of(sponsor.label());
            case Contents contents -> Optional.of(contents.heading());
            case SocialLinks links -> Optional.of(links.heading());
            case ImageBlock _, QuoteBlock _, Divider _, Footer _, RawHtml _ -> Optional.empty();
        };
    }

    private static Block withHeading(Block block, String words) {
        return switch (block) {
            case Masthead masthead -> masthead.withName(words);
            case LeadStory story -> story.withHeadline(words);
            case LinkList list -> list.withHeading(words);
            case Briefs briefs -> briefs.withHeading(words);
            case CuratedList list -> list.withHeading(words);
            case TextBlock text -> text.withHeading(words);
            case ButtonBlock button -> button.withLabel(words);
            case Sponsor sponsor -> sponsor.withLabel(words);
            case Contents contents -> contents.withHeading(words);
            case SocialLinks links -> links.withHeading(words);
            case ImageBlock _, QuoteBlock _, Divider _, Footer _, RawHtml _ -> block;
        };
    }

    private static String field(Block block) {
        return switch (block) {
            case Masthead _ -> "name";
            case LeadStory _ -> "headline";
            case ButtonBlock _, Sponsor _ -> "label";
            case LinkList _,
                    Briefs _,
                    CuratedList _,
                    TextBlock _,
                    Contents _,
                    SocialLinks _,
                    ImageBlock _,
                    QuoteBlock _,
                    Divider _,
                    Footer _,
                    RawHtml _ -> "heading";
        };
    }

    private static Optional<Record> item(Block block, Row.Item row) {
        var items = ListItems.of(block);
        return row.index() < items.size() ? Optional.of(items.get(row.index())) : Optional.empty();
    }

    /** Words in several styles would lose them if they were typed anew on one line. */
    private static boolean isPlain(Block block, Row.Heading row) {
        var paragraphs = text(block).paragraphs();
        return row.paragraph() < paragraphs.size()
                && paragraphs.get(row.paragraph()).spans().size() <= 1;
    }

    private static Block withSubheading(Block block, Row.Heading row, String words) {
        var paragraphs = new ArrayList<>(text(block).paragraphs());
        var was = paragraphs.get(row.paragraph());
        var style = was.spans().isEmpty()
                ? Span.of("").style()
                : was.spans().getFirst().style();
        paragraphs.set(row.paragraph(), was.withSpans(List.of(new Span(words, style))));
        var changed = new RichText(paragraphs);
        return block instanceof LeadStory story
                ? story.withBody(changed)
                : block instanceof TextBlock text ? text.withBody(changed) : block;
    }
}
