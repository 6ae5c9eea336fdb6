package standfirst.ui.canvas;

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
import standfirst.model.Region;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** What a block is to the page: where it stands if nobody says otherwise, and the words it is headed by. */
final class Natural {
    private Natural() {}

    /** The region of a new block of this kind. */
    static Region region(Block block) {
        return switch (block) {
            case Masthead _, Footer _, SocialLinks _, Divider _, Sponsor _, Contents _, RawHtml _ -> Region.FULL;
            case LinkList _ -> Region.SIDEBAR;
            case LeadStory _, Briefs _, CuratedList _, TextBlock _, ImageBlock _, ButtonBlock _, QuoteBlock _ ->
                Region.MAIN;
        };
    }

    /** The headline or heading by which a contents block and a screen reader name it; empty where it has none. */
    static String heading(Block block) {
        return switch (block) {
            case Masthead masthead -> masthead.name();
            case LeadStory story -> story.headline();
            case LinkList links -> links.heading();
            case Briefs briefs -> briefs.heading();
            case CuratedList list -> list.heading();
            case TextBlock text -> text.heading();
            case Sponsor sponsor -> sponsor.label();
            case ButtonBlock button -> button.label();
            case Contents contents -> contents.heading();
            case SocialLinks links -> links.heading();
            case ImageBlock _, QuoteBlock _, Divider _, Footer _, RawHtml _ -> "";
        };
    }
}
