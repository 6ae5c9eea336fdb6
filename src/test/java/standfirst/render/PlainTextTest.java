package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.Link;
import standfirst.model.OwnText;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.TextForm;
import standfirst.model.Theme;

/** The plain text beside the mail, as programs and readers need it. */
class PlainTextTest {
    private static final TextForm NUMBERED = new TextForm(TextForm.Links.NUMBERED);
    private static final Link TIDES = new Link("https://tides.example.com/");

    @ParameterizedTest
    @CsvSource({
        "plain,5",
        "日本,4",
        "가나,4",
        "e\u0301,1",
        "👩‍👩‍👧,2",
        "🇩🇪🇫🇷,4",
        "❤️,2",
        "👍🏽,2",
        "שָׁלוֹם,4",
        "a😀b,4"
    })
    void columnsAreThoseThatAreSeen(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @Test
    void japaneseIsBrokenBetweenItsLetters() {
        var lines = text(new TextBlock("", RichText.plain("港の図書館は九月に開館します。".repeat(12))))
                .lines()
                .toList();
        assertTrue(lines.size() > 2, lines::toString);
        for (var line : lines) {
            assertTrue(Columns.of(line) <= 72 && !line.startsWith("。"), line);
        }
    }

    @Test
    void longWordsAndAddressesStayWhole() {
        var word = "Donau" + "dampfschiffahrt".repeat(8);
        var address = "https://example.com/" + "path/".repeat(30);
        var text = text(new TextBlock("", RichText.plain("See " + word + " and " + address + " now")));
        assertTrue(text.contains(word) && text.contains(address), text);
        assertEquals(word, text.lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void noProgramTakesALineForAQuotationOrAnotherMessage() {
        var text = text(lines("> not quoted\nFrom here on   \nFromage"));
        assertEquals(" > not quoted\n From here on\nFromage\n", text);
    }

    @Test
    void mergeTagsAreNeverBroken() {
        var tag = "{{ subscriber.first_name | default: \"friend\" }}";
        for (int words = 1; words < 20; words++) {
            var text = text(new TextBlock("", RichText.plain("word ".repeat(words) + tag + " and more")));
            assertTrue(text.contains(tag), text);
        }
        var footer = new Footer(
                "",
                "",
                "Leave",
                Optional.of(new Link("{% unsubscribe " + "x ".repeat(40) + "%}")),
                "",
                Optional.empty());
        assertTrue(text(footer).contains("{% unsubscribe " + "x ".repeat(40) + "%}"));
    }

    @Test
    void anAddressHasOneNumber() {
        var words = new RichText(List.of(Paragraph.of(
                Paragraph.Kind.BODY,
                Span.of("The "),
                new Span("tides", Style.PLAIN.withLink(Optional.of(TIDES))),
                Span.of(" and "),
                new Span("tides again", Style.PLAIN.withLink(Optional.of(TIDES))))));
        var edition = Samples.of(Theme.BROADSHEET, new TextBlock("", words));
        assertEquals(
                "The tides [1] and tides again [1]\n\n\n[1] https://tides.example.com/\n",
                Renderer.render(edition, NUMBERED).text());
    }

    @Test
    void theWayOutStandsInFull() {
        var footer = new Footer(
                "1 Quay",
                "You asked.",
                "Unsubscribe",
                Optional.of(new Link("*|UNSUB|*")),
                "Change",
                Optional.of(TIDES));
        var text =
                Renderer.render(Samples.of(Theme.BROADSHEET, footer), NUMBERED).text();
        assertTrue(text.contains("Unsubscribe: *|UNSUB|*\nChange: https://tides.example.com/\n\n1 Quay\n"), text);
        assertFalse(text.contains("[1]"), text);
    }

    @Test
    void aHebrewLineThatBeginsWithALatinWordIsStillHebrew() {
        var text = text(lines("שלום לכולם\nOpenAI הודיעה היום\nעוד מילים"));
        assertEquals("שלום לכולם\n\u200fOpenAI הודיעה היום\nעוד מילים\n", text);
        assertEquals("OpenAI said שלום\n", text(lines("OpenAI said שלום")));
    }

    @Test
    void theEditorsOwnTextIsTakenAsItIs() {
        var own = Samples.GAZETTE.withOwnText(Optional.of(new OwnText("Mine,  as I   like it", "")));
        assertEquals("Mine,  as I   like it", Renderer.render(own).text());
        assertEquals(
                Renderer.render(Samples.GAZETTE).html(), Renderer.render(own).html());
        assertEquals(AutomaticText.of(Samples.GAZETTE), AutomaticText.of(own));
    }

    /** One paragraph with line breaks. */
    private static Block lines(String words) {
        return new TextBlock("", new RichText(List.of(Paragraph.body(words))));
    }

    private static String text(Block block) {
        return Renderer.render(edition(block)).text().replaceFirst("^-+\n\n", "");
    }

    @Test
    void longLinesOfTheEditorsOwnTextAreSetAsMailIs() {
        var words = "- " + "word ".repeat(20).strip() + "\n\n> "
                + "quoted ".repeat(14).strip() + "\n";
        var set = Renderer.render(Samples.GAZETTE.withOwnText(Optional.of(OwnText.from(words))))
                .text();
        assertEquals(
                "- " + "word ".repeat(14).strip() + "\n  " + "word ".repeat(6).strip() + "\n\n> "
                        + "quoted ".repeat(10).strip() + "\n> "
                        + "quoted ".repeat(4).strip() + "\n",
                set);
        assertFalse(AutomaticText.of(Samples.GAZETTE).lines().allMatch(line -> line.length() <= 72), "flows");
    }

    private static Edition edition(Block block) {
        return Samples.of(Theme.BROADSHEET, block);
    }
}
