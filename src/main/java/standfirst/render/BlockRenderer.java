package standfirst.render;

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

/** What each kind of block looks like in mail, as HTML for the cell it stands in and as plain text. */
public final class BlockRenderer {
    private BlockRenderer() {}

    /**
     * Markup for a cell of the page that has set font and colour; empty where the block has nothing to show yet. A block whose words run against the page
     * stands in a division that says so.
     */
    public static Html html(Block block, RenderContext context) {
        var markup = markup(block, context);
        return Direction.against(markup, context)
                .map(direction -> direction.wrap(markup(block, context.turned()), context.turned()))
                .orElse(markup);
    }

    private static Html markup(Block block, RenderContext context) {
        return switch (block) {
            case Masthead masthead -> MastheadRenderer.html(masthead, context);
            case LeadStory story -> LeadStoryRenderer.html(story, context);
            case LinkList list -> LinkListRenderer.html(list, context);
            case Briefs briefs -> BriefsRenderer.html(briefs, context);
            case CuratedList list -> CuratedListRenderer.html(list, context);
            case TextBlock text -> TextBlockRenderer.html(text, context);
            case ImageBlock image -> ImageBlockRenderer.html(image, context);
            case ButtonBlock button -> ButtonBlockRenderer.html(button, context);
            case QuoteBlock quote -> QuoteBlockRenderer.html(quote, context);
            case Sponsor sponsor -> SponsorRenderer.html(sponsor, context);
            case Divider _ -> DividerRenderer.html(context);
            case Contents contents -> ContentsRenderer.html(contents, context);
            case SocialLinks links -> SocialLinksRenderer.html(links, context);
            case Footer footer -> FooterRenderer.html(footer, context);
            case RawHtml raw -> RawHtmlRenderer.html(raw, context);
        };
    }

    /** Adds the block as plain text; nothing where it has nothing to say yet. */
    static void text(Block block, PlainText plain, RenderContext context) {
        switch (block) {
            case Masthead masthead -> MastheadRenderer.text(masthead, plain, context);
            case LeadStory story -> LeadStoryRenderer.text(story, plain, context);
            case LinkList list -> LinkListRenderer.text(list, plain, context);
            case Briefs briefs -> BriefsRenderer.text(briefs, plain, context);
            case CuratedList list -> CuratedListRenderer.text(list, plain, context);
            case TextBlock text -> TextBlockRenderer.text(text, plain, context);
            case ImageBlock image -> ImageBlockRenderer.text(image, plain);
            case ButtonBlock button -> ButtonBlockRenderer.text(button, plain);
            case QuoteBlock quote -> QuoteBlockRenderer.text(quote, plain);
            case Sponsor sponsor -> SponsorRenderer.text(sponsor, plain);
            case Divider _ -> DividerRenderer.text(plain);
            case Contents contents -> ContentsRenderer.text(contents, plain, context);
            case SocialLinks links -> SocialLinksRenderer.text(links, plain, context);
            case Footer footer -> FooterRenderer.text(footer, plain);
            case RawHtml raw -> RawHtmlRenderer.text(raw, plain);
        }
    }
}
