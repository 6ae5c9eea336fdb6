package standfirst.ui.blocks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import standfirst.model.Align;
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
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** The form of each block, and what the palette offers. */
public final class BlockForms {
    private BlockForms() {}

    /**
     * Something the palette offers.
     *
     * @param key stable name, as the block's type in the edition file
     * @param icon an Ikonli literal
     * @param region where it goes when nobody says where
     * @param fresh makes the block as it is added: mostly empty, so that its prompts are seen
     */
    public record PaletteItem(String key, String icon, Region region, Supplier<Block> fresh) {}

    /** A form that shows this block and lets it be edited. */
    public static BlockForm create(Block block, FormHost host, Look look) {
        return switch (block) {
            case Masthead masthead -> new MastheadForm(masthead, host, look);
            case LeadStory story -> new LeadStoryForm(story, host, look);
            case LinkList list -> new LinkListForm(list, host, look);
            case Briefs briefs -> new BriefsForm(briefs, host, look);
            case CuratedList list -> new CuratedListForm(list, host, look);
            case TextBlock text -> new TextBlockForm(text, host, look);
            case ImageBlock image -> new ImageBlockForm(image, host, look);
            case ButtonBlock button -> new ButtonBlockForm(button, host, look);
            case QuoteBlock quote -> new QuoteBlockForm(quote, host, look);
            case Sponsor sponsor -> new SponsorForm(sponsor, host, look);
            case Divider divider -> new DividerForm(divider, host, look);
            case Contents contents -> new ContentsForm(contents, host, look);
            case SocialLinks links -> new SocialLinksForm(links, host, look);
            case Footer footer -> new FooterForm(footer, host, look);
            case RawHtml raw -> new RawHtmlForm(raw, host, look);
        };
    }

    /** What can be added to a page, in the order of a page. */
    public static List<PaletteItem> palette() {
        return List.of(
                item("LeadStory", "fth-file-text", Region.MAIN, () -> LeadStory.EMPTY),
                item("LinkList", "fth-link", Region.SIDEBAR, () -> new LinkList("", List.of(LinkItem.EMPTY))),
                item("Briefs", "fth-menu", Region.MAIN, () -> new Briefs("", List.of(Brief.EMPTY))),
                item("CuratedList", "fth-list", Region.MAIN, BlockForms::curatedList),
                item("TextBlock", "fth-type", Region.MAIN, () -> new TextBlock("", RichText.EMPTY)),
                item("ImageBlock", "fth-image", Region.MAIN, () -> new ImageBlock(Figure.NONE)),
                item("ButtonBlock", "fth-mouse-pointer", Region.MAIN, BlockForms::button),
                item("QuoteBlock", "fth-message-square", Region.MAIN, () -> new QuoteBlock("", "")),
                item("Sponsor", "fth-star", Region.FULL, BlockForms::sponsor),
                item("Divider", "fth-minus", Region.FULL, Divider::new),
                item("Contents", "fth-bookmark", Region.FULL, () -> new Contents("In this edition")),
                item("SocialLinks", "fth-share-2", Region.FULL, BlockForms::socialLinks),
                item("Masthead", "fth-feather", Region.FULL, BlockForms::masthead),
                item("Footer", "fth-align-center", Region.FULL, BlockForms::footer),
                item("RawHtml", "fth-code", Region.FULL, () -> new RawHtml("")));
    }

    private static PaletteItem item(String key, String icon, Region region, Supplier<Block> fresh) {
        return new PaletteItem(key, icon, region, fresh);
    }

    private static Block curatedList() {
        return new CuratedList("", "", List.of(CuratedItem.EMPTY), true, CuratedList.Form.AS_FILED);
    }

    private static Block button() {
        return new ButtonBlock("Read more", Optional.empty(), Align.LEFT);
    }

    private static Block sponsor() {
        return new Sponsor(
                "Advertisement",
                Optional.empty(),
                RichText.EMPTY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Block socialLinks() {
        var empty = new SocialLink("", Optional.empty());
        return new SocialLinks("Follow us", List.of(empty, empty));
    }

    private static Block masthead() {
        return new Masthead("", "", Optional.empty(), "", "View in browser", Optional.empty());
    }

    private static Block footer() {
        return new Footer(
                "",
                "You receive this newsletter because you signed up for it.",
                "Unsubscribe",
                Optional.empty(),
                "",
                Optional.empty());
    }
}
