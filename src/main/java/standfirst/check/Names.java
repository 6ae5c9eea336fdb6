package standfirst.check;

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

/** What blocks and their fields are called in a message. */
final class Names {
    private static final int LONGEST_QUOTATION = 40;

    private Names() {}

    static String of(Block block) {
        return switch (block) {
            case Masthead masthead -> "masthead";
            case LeadStory story -> "lead story";
            case LinkList list -> "link list";
            case Briefs briefs -> "list of briefs";
            case CuratedList list -> "curated list";
            case TextBlock text -> "text block";
            case ImageBlock image -> "image block";
            case ButtonBlock button -> "button";
            case QuoteBlock quote -> "quote";
            case Sponsor sponsor -> "sponsor’s block";
            case Divider divider -> "divider";
            case Contents contents -> "table of contents";
            case SocialLinks social -> "list of social links";
            case Footer footer -> "footer";
            case RawHtml raw -> "HTML block";
        };
    }

    /** The words in quotation marks, shortened where they are many. */
    static String quoted(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return "“"
                + (line.length() <= LONGEST_QUOTATION
                        ? line
                        : line.substring(0, LONGEST_QUOTATION).strip() + "…") + "”";
    }
}
