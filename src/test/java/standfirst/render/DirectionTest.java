package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Samples;
import standfirst.model.Align;
import standfirst.model.Block;
import standfirst.model.ButtonBlock;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.QuoteBlock;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** A block whose words run against its page. */
class DirectionTest {
    private static final RichText LIST = RichText.of(
            Paragraph.body("افتتحت المكتبة الجديدة في Saltmere صباح اليوم."),
            new Paragraph(Paragraph.Kind.BULLET, 0, List.of(Span.of("سقف جديد"))));

    @Test
    void aBlockThatRunsAgainstItsPageSaysSoAndTurnsItsIndents() {
        var turned = turned(page("en-GB", new TextBlock("أخبار", LIST)));
        assertEquals("rtl", turned.attr("dir"));
        assertEquals("text-align:right", turned.attr("style"));
        assertFalse(turned.hasAttr("lang"), "Arabic letters may be Persian: " + turned.attr("lang"));
        assertTrue(turned.select("ul").attr("style").startsWith("margin:0 24px 16px 0"));
        assertFalse(turned.html().contains("letter-spacing"), "letters that join are not drawn apart");

        var back = turned(page("ar", Samples.TEXT));
        assertEquals("ltr", back.attr("dir"));
        assertEquals("text-align:left", back.attr("style"));
        assertTrue(back.select("ol").attr("style").startsWith("margin:0 0 16px 24px"));
    }

    @Test
    void quotesAndButtonsTurnToo() {
        var quote = turned(page("en-GB", new QuoteBlock("הדגים ממילא אינם קוראים.", "Colm")));
        assertTrue(quote.select("td.q").attr("style").contains("border-right:4px"));
        var button = new ButtonBlock("לאתר", Optional.of(new Link("https://gazette.example.com/")), Align.LEFT);
        assertEquals("right", turned(page("en-GB", button)).child(0).attr("align"));
        assertEquals(
                0, page("he", button).select("div[dir] div[dir]").size(), "a button of four letters in its own page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is called “הגדה”, writes Jo.",
                "12–14, 2026: 5%",
                "Café – naïve · “quoted” 😀",
                "日本語の文章",
                "&#1488;&#1489; as typed: code",
            })
    void wordsOfAnotherScriptInABlockDoNotTurnIt(String words) {
        assertEquals(
                0,
                page("en-GB", new TextBlock("", RichText.plain(words)))
                        .select("div[dir] div[dir]")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({
        "ދިވެހިރާއްޖޭގެ ހަބަރު, en, dv",
        "ߒߞߏ ߞߊ߲, en, nqo",
        "Η βιβλιοθήκη άνοιξε, he, el",
        "한국어 신문, ar, ko",
        "The library is open, he, ''"
    })
    void aLanguageIsSaidWhereItsScriptTells(String words, String page, String language) {
        assertEquals(
                language,
                turned(page(page, new TextBlock("", RichText.plain(words)))).attr("lang"));
    }

    private static Element turned(Document page) {
        var turned = page.select("div[dir] div[dir]");
        assertEquals(1, turned.size());
        return turned.first();
    }

    private static Document page(String language, Block block) {
        var edition = new Edition(
                Samples.DETAILS.withLanguage(language), Theme.BROADSHEET, List.of(Entry.of(Region.FULL, block)));
        return Jsoup.parse(Renderer.render(edition).html());
    }
}
