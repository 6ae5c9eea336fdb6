package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.CuratedList.Form;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.model.Type;

class RendererTest {
    @Test
    void headSaysWhatMailProgramsAskFor() {
        var html = Renderer.render(Samples.GAZETTE).html();
        var page = Jsoup.parse(html);
        assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\" dir=\"ltr\" xmlns:v="));
        assertEquals("utf-8", page.select("meta[charset]").attr("charset"));
        assertEquals("light dark", page.select("meta[name=color-scheme]").attr("content"));
        assertEquals(
                "light dark", page.select("meta[name=supported-color-schemes]").attr("content"));
        assertEquals(
                "",
                page.select("meta[name=x-apple-disable-message-reformatting]").attr("content"));
        assertTrue(page.select("meta[name=format-detection]").attr("content").contains("telephone=no"));
        assertTrue(html.contains("<o:PixelsPerInch>96</o:PixelsPerInch>"));
        assertEquals(Samples.DETAILS.subject(), page.title());
        var article = page.select("div[role=article]");
        assertEquals("en-GB", article.attr("lang"));
        assertEquals(Samples.DETAILS.subject(), article.attr("aria-label"));
    }

    @Test
    void oneSmallStyleBlockWithoutAnAtRuleInAnother() {
        var style = parsed(Samples.EVERYTHING).select("style").outerHtml();
        assertTrue(style.length() < 2_000, "characters: " + style.length());
        int depth = 0;
        for (int i = 0; i < style.length(); i++) {
            char c = style.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertTrue(depth == 0 || c != '@', "Gmail drops the block (caniemail#144)");
        }
        assertEquals(0, depth);
        assertTrue(style.contains("prefers-color-scheme:dark") && style.contains("[data-ogsc]"));
    }

    @Test
    void everyLayoutTableSaysThatItIsOne() {
        for (var table : parsed(Samples.EVERYTHING).select("table")) {
            assertEquals("presentation", table.attr("role"));
            assertEquals("0", table.attr("cellspacing"));
            assertEquals("0", table.attr("cellpadding"));
            assertEquals("0", table.attr("border"));
        }
    }

    @Test
    void thePreheaderIsHiddenAndPaddedToAnInboxLine() {
        var hidden = parsed(Samples.GAZETTE).select("div[aria-hidden]").first();
        assertTrue(hidden.attr("style").startsWith("display:none;max-height:0;overflow:hidden;mso-hide:all"));
        assertTrue(hidden.text().startsWith(Samples.DETAILS.preheader()));
        assertTrue(hidden.wholeText().codePoints().filter(c -> c == 847).count() >= 20);
        var without = Samples.GAZETTE.withDetails(Samples.DETAILS.withPreheader(" "));
        assertEquals(0, parsed(without).select("div[aria-hidden]").size());
    }

    @Test
    void theLeadHasTheOnlyH1() {
        assertEquals(
                List.of(Samples.LEAD.headline()),
                parsed(Samples.EVERYTHING).select("h1").eachText());
        assertEquals(
                List.of("Samples & Sons"),
                parsed(page(Samples.MASTHEAD.withName("Samples & Sons"), Samples.BRIEFS))
                        .select("h1")
                        .eachText());
        assertEquals(
                List.of("Also know"),
                parsed(page(Samples.BRIEFS, Samples.LINKS)).select("h1").eachText());
        var storyBelow = parsed(page(Samples.CURATED, Samples.LEAD, Samples.BRIEFS));
        assertEquals(
                List.of("h1", "h2", "h2"),
                storyBelow.select("h1,h2,h3").stream().map(Element::tagName).toList());
        assertEquals(Samples.LEAD.headline(), storyBelow.select("h1").text());
    }

    @Test
    void columnsStackWithoutTheStyleBlock() {
        var columns = parsed(Samples.GAZETTE).select("div.c");
        assertEquals(2, columns.size());
        assertTrue(columns.get(0).attr("style").contains("display:inline-block;width:100%;max-width:384px"));
        assertTrue(columns.get(1).attr("style").contains("max-width:200px"));
        assertTrue(columns.get(0).text().contains("Bridge shut"), "main column first: source order is reading order");
        assertEquals("", columns.get(0).parent().ownText().strip());
        assertTrue(columns.get(0).parent().attr("style").contains("font-size:0"));
    }

    @Test
    void aLoneColumnTakesTheWholeWidth() {
        var lone = new Edition(Samples.DETAILS, Theme.BROADSHEET, List.of(Entry.of(Region.SIDEBAR, Samples.LINKS)));
        assertEquals(0, parsed(lone).select("div.c").size());
        var besideNothing = new Edition(
                Samples.DETAILS,
                Theme.BROADSHEET,
                List.of(
                        Entry.of(Region.MAIN, new TextBlock("", RichText.EMPTY)),
                        Entry.of(Region.SIDEBAR, Samples.LINKS)));
        assertEquals(0, parsed(besideNothing).select("div.c").size());
        assertTrue(parsed(besideNothing).text().contains("Let the gulls have the chips"));
    }

    @Test
    void picturesAreNeverWiderThanTheirColumnAndOfEvenWidth() {
        var picture = new Picture("https://images.example.com/a.jpg", "A quay", 1201, 0);
        assertEquals("560", image(picture, Region.FULL).attr("width"));
        assertEquals("176", image(picture, Region.SIDEBAR).attr("width"));
        var small = new Picture("https://images.example.com/a.jpg", "A quay", 101, 0);
        assertEquals("100", image(small, Region.MAIN).attr("width"));
        assertTrue(image(small, Region.MAIN).attr("style").contains("max-width:100px"));
    }

    @Test
    void mergeTagsSurviveInAddressesAndForeignLettersDoNot() {
        assertEquals("*|UNSUB|*", href("*|UNSUB|*"));
        assertEquals("{{ unsubscribe }}", href("{{ unsubscribe }}"));
        assertEquals("{% unsubscribe_link %}", href("{% unsubscribe_link %}"));
        assertEquals("https://example.com/?a=1&b={{ id }}", href("https://example.com/?a=1&b={{ id }}"));
        assertEquals(
                "https://xn--bcher-kva.example/z%C3%BCrich?q=%22x%22", href("https://bücher.example/zürich?q=\"x\""));
        assertEquals("https://example.com/a%20b?x=1&y=%3Cb%3E", href("https://example.com/a b?x=1&y=<b>"));
    }

    @Test
    void theDateIsWrittenInTheLanguageOfTheEdition() {
        assertTrue(dated("en-GB").contains("Thursday, 5 March 2026"), dated("en-GB"));
        assertTrue(dated("de-DE").contains("Donnerstag, 5. März 2026"), dated("de-DE"));
        assertTrue(dated("fr").contains("jeudi 5 mars 2026"), dated("fr"));
        var own = parsed(page(Samples.MASTHEAD.withDateLine("Weekend edition"))).text();
        assertTrue(own.contains("Weekend edition") && !own.contains("2026"));
    }

    @Test
    void theBylineFollowsTheLanguageAndIsNotRepeated() {
        assertTrue(parsed(page(Samples.LEAD)).text().contains("By Marit Sonnenfeld, harbour correspondent"));
        var german = page(Samples.LEAD).withDetails(Samples.DETAILS.withLanguage("de"));
        assertTrue(parsed(german).text().contains("Von Marit Sonnenfeld"));
        var inText = Samples.LEAD.withBody(RichText.paragraphs("It was dark, writes Marit Sonnenfeld."));
        assertFalse(Renderer.render(page(inText)).text().contains("By Marit"));
    }

    @Test
    void aCuratedLinkGoesWhereTheLineHasNone() {
        assertEquals(
                "The Lantern",
                curated("Jo in The Lantern on light", "", "The Lantern", Form.AS_FILED)
                        .select("a")
                        .text());
        assertEquals(
                "On light",
                curated("On light, by Jo", "On light", "", Form.AS_FILED)
                        .select("a")
                        .text());
        assertEquals(
                "Only words",
                curated("Only words", "", "", Form.AS_FILED).select("a").text());
        var house = curated("Jo, The Lantern: Why light?", "Why light?", "The Lantern", Form.HOUSE);
        assertEquals("Why light? Jo in The Lantern.", house.select("li").text());
        assertEquals("The Lantern", house.select("i").text());
    }

    @Test
    void aBriefsLeadInEndsInItsOwnMarkOrAColon() {
        assertEquals("Tides:", parsed(page(briefs("Tides"))).select("b").text());
        assertEquals("Tides?", parsed(page(briefs("Tides?"))).select("b").text());
    }

    @Test
    void anUnfinishedEditionIsACorrectMail() {
        var empty = page(
                Samples.MASTHEAD.withName("").withTagline("").withBrowserLabel(""),
                LeadStory.EMPTY,
                new LinkList("", List.of(LinkItem.EMPTY)),
                new Briefs("", List.of(Brief.EMPTY)),
                new CuratedList("", "", List.of(CuratedItem.EMPTY), true, Form.HOUSE),
                new TextBlock("", RichText.EMPTY),
                new ImageBlock(Figure.NONE));
        var html = Renderer.render(empty).html();
        assertEquals(List.of(), TagStack.faults(html));
        assertEquals(
                0, Jsoup.parse(html).body().select("h1,h2,p,a,ol,ul,li,img").size());
        assertEquals("Thursday, 5 March 2026\n", Renderer.render(empty).text());
        assertEquals("", Renderer.render(page()).text());
    }

    @Test
    void aPageFromRightToLeftSaysSoAndTurnsItsIndents() {
        var page = parsed(Samples.HEBREW);
        assertEquals("rtl", page.select("html").attr("dir"));
        assertEquals("rtl", page.select("div[role=article]").attr("dir"));
        assertTrue(page.select("ul").attr("style").startsWith("margin:0 24px 16px 0"));
        assertTrue(page.select("table.w").attr("style").contains("text-align:right"));
    }

    @Test
    void aThemeCannotBreakOutOfItsStyle() {
        var type = new Type("Evil\";}</style><script>x", "a;background:url(//x)", "'odd, serif", 17, 32, 700);
        var html = Renderer.render(Samples.EVERYTHING.withTheme(Theme.BROADSHEET.withType(type)))
                .html();
        assertEquals(List.of(), TagStack.faults(html));
        assertFalse(html.contains("url(") || html.contains("<script"));
    }

    @Test
    void longUnbrokenTextBreaksWithoutAGap() {
        var words = "港の新聞".repeat(300);
        var html = Renderer.render(page(new TextBlock("", RichText.paragraphs(words))))
                .html();
        assertTrue(html.lines().mapToInt(String::length).max().orElse(0) <= 998);
        assertEquals(words, Jsoup.parse(html).select("p").text());
    }

    @Test
    void preformattedTextKeepsItsLines() {
        var pre = "<pre>" + "a b ".repeat(60) + "\n  c</pre>";
        assertTrue(Lines.wrap("<p>x</p>" + pre + "<p>y</p>").contains(pre));
    }

    @Test
    void spacesAtALinksEdgesStandOutsideIt() {
        var link = Style.linked(new Link("https://a.example/"));
        var text = RichText.of(Paragraph.of(
                Paragraph.Kind.BODY,
                Span.of("writes"),
                new Span(" \u00a0", link.withBold(true)),
                new Span("Jo ", link.withBold(true)),
                new Span("Moor\n", link),
                Span.of("today, "),
                new Span(" ", link),
                Span.of("again")));
        var words = Jsoup.parse(Renderer.render(page(new TextBlock("", text))).html())
                .select("p")
                .last();
        assertEquals(List.of("Jo Moor"), words.select("a").eachText());
        assertEquals("Jo Moor", words.select("a").first().wholeText());
        assertEquals("writes \u00a0Jo Moor\ntoday,  again", words.wholeText());
    }

    private static Element image(Picture picture, Region region) {
        var other = region == Region.FULL ? Region.FULL : region == Region.MAIN ? Region.SIDEBAR : Region.MAIN;
        var edition = new Edition(
                Samples.DETAILS,
                Theme.BROADSHEET,
                List.of(Entry.of(region, new ImageBlock(Figure.of(picture))), Entry.of(other, Samples.LINKS)));
        return parsed(edition).select("img").first();
    }

    private static String href(String target) {
        var list = new LinkList("", List.of(new LinkItem("", "title", "", Optional.of(new Link(target)))));
        return parsed(page(list)).select("a").attr("href");
    }

    private static String dated(String language) {
        UnaryOperator<Edition> in = edition ->
                edition.withDetails(Samples.DETAILS.withLanguage(language).withDate(LocalDate.of(2026, 3, 5)));
        return parsed(in.apply(page(Samples.MASTHEAD))).text();
    }

    private static Document curated(String line, String title, String publication, Form form) {
        var item = new CuratedItem(
                RichText.paragraphs(line),
                title,
                "Jo",
                publication,
                Optional.of(new Link("https://a.example/")),
                RichText.EMPTY);
        return parsed(page(new CuratedList("", "", List.of(item), true, form)));
    }

    private static Briefs briefs(String leadIn) {
        return new Briefs("", List.of(Brief.EMPTY.withLeadIn(leadIn).withText(RichText.plain("High at six."))));
    }

    private static Edition page(Block... blocks) {
        return new Edition(
                Samples.DETAILS,
                Theme.BROADSHEET,
                List.of(blocks).stream()
                        .map(block -> Entry.of(Region.FULL, block))
                        .toList());
    }

    private static Document parsed(Edition edition) {
        return Jsoup.parse(Renderer.render(edition).html());
    }
}
