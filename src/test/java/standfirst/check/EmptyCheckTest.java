package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.check.BlockCase.fires;
import static standfirst.check.BlockCase.passes;
import static standfirst.check.Editions.curated;
import static standfirst.check.Editions.item;
import static standfirst.check.Editions.link;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.model.Align;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.Contents;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Divider;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.SocialLink;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

class EmptyCheckTest {
    private static final Sponsor SPONSOR = new Sponsor(
            "Advertisement",
            Optional.empty(),
            RichText.plain("Ropes."),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    static final List<BlockCase> cases = List.of(
            fires("an empty lead story", "block.empty", LeadStory.EMPTY),
            fires("a text block without text", "block.empty", new TextBlock("From the desk", RichText.EMPTY)),
            fires("a link list without items", "block.empty", new LinkList("Also today", List.of())),
            fires("contents of nothing", "block.empty", new Contents("In this edition"), new Divider()),
            fires("no HTML", "block.empty", new RawHtml(" \n")),
            fires("a bare masthead", "block.empty", new Masthead("", "", Optional.empty(), "", "", Optional.empty())),
            fires(
                    "a masthead of a tagline",
                    "masthead.name-missing",
                    new Masthead("", "News", Optional.empty(), "", "", Optional.empty())),
            fires("no headline", "headline.missing", LeadStory.EMPTY.withBody(RichText.plain("It rained."))),
            fires(
                    "no title",
                    "item.title-missing",
                    new LinkList("", List.of(item("Bridge"), LinkItem.EMPTY.withAuthor("Ada")))),
            fires("no brief", "brief.empty", new Briefs("", List.of(Brief.EMPTY.withLeadIn("Bus fares")))),
            fires("a curated item of nothing", "item.title-missing", list(curated("Kelp."), CuratedItem.EMPTY)),
            fires("a caption without picture", "image.missing", new ImageBlock(Figure.NONE.withCaption("The quay"))),
            fires("no label", "button.label-missing", new ButtonBlock("", link("https://a.news"), Align.LEFT)),
            fires("no target", "button.link-missing", new ButtonBlock("Join", Optional.empty(), Align.LEFT)),
            fires("no words", "quote.empty", new QuoteBlock(" ", "A fisher")),
            fires("not marked as paid for", "sponsor.label-missing", SPONSOR.withLabel("")),
            fires(
                    "nameless",
                    "item.title-missing",
                    new SocialLinks("", List.of(new SocialLink("", link("https://a.news"))))),
            passes("a divider", new Divider()),
            passes("a headline alone", LeadStory.EMPTY.withHeadline("Harbour reopens")),
            passes("contents of one", new Contents(""), new TextBlock("Heading", RichText.plain("Text"))),
            passes("a text without heading", Editions.text("Thank you.")),
            passes(
                    "a brief without lead-in",
                    new Briefs("", List.of(Brief.EMPTY.withText(RichText.plain("It rained."))))),
            passes("a quote without attribution", new QuoteBlock("The sea gives notice.", "")),
            passes("a title without author", new LinkList("", List.of(item("Bridge")))),
            passes("an advertisement without dates", SPONSOR));

    @ParameterizedTest
    @FieldSource("cases")
    void finds(BlockCase each) {
        assertEquals(each.codes(), Editions.codes(EmptyCheck::run, each.edition()));
    }

    private static CuratedList list(CuratedItem... items) {
        return new CuratedList("", "", List.of(items), true, CuratedList.Form.AS_FILED);
    }
}
