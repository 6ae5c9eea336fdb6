package standfirst.ui.kit;

import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Footer;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** What blocks are called in lists: their kind, their own title, their icon. */
public final class BlockNames {
    private BlockNames() {}

    /** The kind of a block, such as "Link list". */
    public static String kind(Block block) {
        return Texts.of("block." + block.getClass().getSimpleName());
    }

    /** The block by its own words where it has any, else by its kind. */
    public static String title(Block block) {
        var own = words(block).strip();
        return own.isEmpty() ? kind(block) : own.lines().findFirst().orElse(own);
    }

    /** The icon of the block's kind, by its Ikonli name. */
    public static String icon(Block block) {
        return switch (block) {
            case Masthead _ -> "fth-award";
            case LeadStory _ -> "fth-file-text";
            case LinkList _ -> "fth-link";
            case Briefs _ -> "fth-align-left";
            case CuratedList _ -> "fth-list";
            case TextBlock _ -> "fth-type";
            case ImageBlock _ -> "fth-image";
            case ButtonBlock _ -> "fth-mouse-pointer";
            case QuoteBlock _ -> "fth-message-square";
            case Sponsor _ -> "fth-tag";
            case Divider _ -> "fth-minus";
            case Contents _ -> "fth-bookmark";
            case SocialLinks _ -> "fth-share-2";
            case Footer _ -> "fth-layout";
            case RawHtml _ -> "fth-code";
        };
    }

    /** What people call a field, by the last part of its name in the edition file: "sign-off" for {@code signOff}. */
    public static String field(String field) {
        var part = field.substring(field.lastIndexOf('.') + 1);
        // A picture's source and a byline's name are called by what they are part of
        return switch (field) {
            case "figure.picture.source" -> word("picture");
            case "byline.name" -> word("byline");
            default -> word(part);
        };
    }

    /** What people call one part of a field's name. */
    public static String word(String part) {
        var key = "field." + part;
        return Texts.has(key)
                ? Texts.of(key)
                : part.replaceAll("([A-Z])", " $1").toLowerCase(Texts.LOCALE);
    }

    private static String words(Block block) {
        return switch (block) {
            case Masthead masthead -> masthead.name();
            case LeadStory story -> story.headline();
            case LinkList list -> list.heading();
            case Briefs briefs -> briefs.heading();
            case CuratedList list -> list.heading();
            case TextBlock text -> text.heading().isBlank() ? text.body().text() : text.heading();
            case ImageBlock image -> image.figure().caption();
            case ButtonBlock button -> button.label();
            case QuoteBlock quote -> quote.text();
            case Sponsor sponsor -> sponsor.label();
            case Contents contents -> contents.heading();
            case SocialLinks links -> links.heading();
            case Divider _, Footer _, RawHtml _ -> "";
        };
    }
}
