package standfirst.handoff.arrived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Editions;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.*;

class ArrivedTest {
    private static final Edition EDITION = Samples.GAZETTE;
    private static final Rendered LEFT = leaving(EDITION);
    private static final BlockId LEAD = new BlockId("block2");
    private static final BlockId BRIEFS = new BlockId("block3");
    private static final BlockId FOOTER = new BlockId("block11");

    // ---- nothing happened
    // -------------------------------------------------------------------------------------------------

    @Test
    void whatArrivesAsItLeftHasNoDifferences() {
        for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW)) {
            var left = leaving(edition);
            assertEquals("", told(besidesTags(Arrived.compare(edition, left, html(left.html())))));
        }
    }

    @Property(tries = 60)
    void noEditionDiffersFromItself(@ForAll("editions") Edition edition) {
        var left = leaving(edition);
        assertEquals("", told(besidesTags(Arrived.compare(edition, left, html(left.html())))));
    }

    /** Another way to write the same page is no difference, but for the letters’ codes. */
    @Test
    void thePageWrittenAnewIsTheSamePage() {
        var page = Jsoup.parse(LEFT.html());
        page.outputSettings().prettyPrint(false);
        var found = compare(page.outerHtml());
        assertEquals("Letters beyond ASCII, which left as codes, arrived as letters.", told(besidesTags(found)));
    }

    // ---- what providers and mail programs do
    // ------------------------------------------------------------------------------

    @Test
    void gmail() {
        var found = compare(Rewriting.gmail(LEFT.html()));
        assertTold(found, Kind.STRIPPED, "The style block was removed: the dark colours of your own are gone");
        assertTold(found, Kind.STRIPPED, "The marks for Outlook on Windows were removed");
        assertTold(found, Kind.REWRITTEN, "2 pictures now come from Gmail.");
        assertNoWordsLost(found);
        assertFalse(told(besidesTags(found)).contains("link"), told(found));
    }

    @Test
    void outlookInTheDark() {
        var found = compare(Rewriting.outlookCom(LEFT.html()));
        assertTold(found, Kind.REWRITTEN, "Class names were changed, in the mail and in its style block alike.");
        assertTold(found, Kind.REWRITTEN, "links lead through Outlook, and on to where they should.");
        assertTold(found, Kind.REWRITTEN, "Colours of words are others in 11 blocks of 11.");
        assertNoWordsLost(found);
    }

    @Test
    void mailchimp() {
        var found = compare(Rewriting.mailchimp(LEFT.html()));
        assertTold(found, Kind.ADDED, "An invisible picture was added, by which Mailchimp counts who opens the mail.");
        assertTold(found, Kind.ADDED, "A notice with a way to unsubscribe was added at the end: “This email was sent");
        assertTold(found, Kind.REWRITTEN, "links lead through Mailchimp; their addresses do not show");
        var filled = found.stream().filter(each -> each.kind() == Kind.FILLED).toList();
        assertEquals("The link to unsubscribe, “*|UNSUB|*”, was filled in with an address of Mailchimp.", told(filled));
        assertEquals(Optional.of(FOOTER), filled.getFirst().block());
        assertNoWordsLost(found);
    }

    @Test
    void pastedIntoAnEditorOfItsOwn() {
        var found = compare(Rewriting.substack(LEFT.html()));
        assertTold(found, Kind.STRIPPED, "The preheader is gone");
        assertTold(found, Kind.STRIPPED, "The mark of the language is gone");
        assertTold(found, Kind.STRIPPED, "The tables that set the page are gone");
        assertTold(found, Kind.STRIPPED, "The width of the picture");
        assertTold(found, Kind.STRIPPED, "Typefaces are gone in 11 blocks of 11.");
        assertTold(found, Kind.REWRITTEN, "links lead through Substack, and on to where they should.");
        assertNoWordsLost(found);
    }

    @Test
    void lettersTakenForOthers() {
        var found = compare(Rewriting.mojibake(LEFT.html()));
        assertTold(found, Kind.WORDS, "arrived garbled, their letters taken for others");
        assertFalse(told(found).contains("missing"), told(found));
        assertFalse(told(found).contains("other words"), told(found));
    }

    @Test
    void aTransferEncodingThatNobodyDecoded() {
        var found = compare(Rewriting.doublyEncoded(LEFT.html()));
        assertTold(found, Kind.WORDS, "arrived with codes of the mail’s transport in them");
        assertFalse(told(found).contains("missing"), told(found));
    }

    @Test
    void lettersShownAsTheirCodes() {
        var found = compare(LEFT.html().replace("&#8220;", "&amp;ldquo;").replace("&#8221;", "&amp;#8221;"));
        assertTold(found, Kind.WORDS, "arrived with codes in place of letters");
        assertFalse(told(found).contains("missing"), told(found));
    }

    @Test
    void lettersPutOut() {
        var found = compare(LEFT.html().replace("&#8220;", "?").replace("&#8221;", "?"));
        assertTold(found, Kind.WORDS, "Letters beyond plain English were lost in");
        assertFalse(told(found).contains("other words"), told(found));
    }

    @Test
    void quotationMarksMadeStraight() {
        var found = compare(LEFT.html().replaceAll("&#822[01];", "\""));
        assertTold(found, Kind.WORDS, "arrived with other quotation marks, dashes or capitals");
        assertTrue(found.stream()
                .filter(each -> each.kind() == Kind.WORDS)
                .allMatch(each -> each.severity() == Severity.NOTE));
    }

    @Test
    void clipped() {
        var found = compare(Rewriting.clipped(LEFT.html()));
        var words = found.stream().filter(each -> each.kind() == Kind.WORDS).toList();
        assertEquals(1, words.size(), told(words));
        assertTrue(words.getFirst().what().startsWith("The mail is clipped here: the last "), told(words));
        assertEquals(Optional.of(BRIEFS), words.getFirst().block());
        assertFalse(told(found).contains("picture"), told(found));
    }

    @Test
    void cutOffInTransport() {
        var found = compare(LEFT.html().substring(0, LEFT.html().indexOf("The sum is modest")));
        assertTold(found, Kind.WORDS, "The mail ends here: the last ");
    }

    // ---- words and links
    // -------------------------------------------------------------------------------------------------

    @Test
    void changedAndMissingWordsAreShownWhereTheyAre() {
        var found = compare(LEFT.html()
                .replace("It took Councillor", "It cost Alderman")
                .replace(" and better ideas", "")
                .replace("better ideas", "ideas"));
        var words = found.stream().filter(each -> each.kind() == Kind.WORDS).toList();
        assertEquals(2, words.size(), told(words));
        assertEquals(Optional.of(LEAD), words.getFirst().block());
        assertTrue(
                words.getFirst().before().contains("[took Councillor] Bram Oduya"),
                words.getFirst().before());
        assertTrue(
                words.getFirst().after().contains("[cost Alderman] Bram Oduya"),
                words.getFirst().after());
        assertTrue(words.getLast().what().startsWith("1 word is missing"), told(words));
        assertEquals(Optional.of(BRIEFS), words.getLast().block());
    }

    @Test
    void aBlockThatIsGoneIsToldOfOnce() {
        var part = LEFT.parts().stream()
                .filter(each -> each.block().equals(BRIEFS))
                .findFirst()
                .orElseThrow();
        var found = compare(LEFT.html().substring(0, part.start()) + LEFT.html().substring(part.end()));
        var words = found.stream().filter(each -> each.kind() == Kind.WORDS).toList();
        assertEquals("The whole block is missing.", told(words));
        assertEquals(Optional.of(BRIEFS), words.getFirst().block());
    }

    @Test
    void mergeTagsInWordsAreFilledIn() {
        var text = new TextBlock(
                "Hello *|FNAME|*, and welcome",
                RichText.paragraphs(
                        "Dear {{ contact.FIRSTNAME }} {{ contact.LASTNAME }}: the harbour opens on Friday, they say."));
        var edition = Samples.of(Theme.DAILY, text);
        var left = leaving(edition);
        var arrived = left.html()
                .replace("*|FNAME|*", "Ann-Marie")
                .replace("{{ contact.FIRSTNAME }} {{ contact.LASTNAME }}", "Ann-Marie O&#8217;Hara");
        var found = Arrived.compare(edition, left, html(arrived));
        assertEquals(
                Set.of(
                        "The merge tag “*|FNAME|*” was filled in with “Ann-Marie”.",
                        "The merge tag “{{ contact.FIRSTNAME }}” was filled in with “Ann-Marie”.",
                        "The merge tag “{{ contact.LASTNAME }}” was filled in with “O’Hara”."),
                found.stream().map(Difference::what).collect(Collectors.toSet()));
        var emptied = Arrived.compare(edition, left, html(left.html().replace("*|FNAME|*", "")));
        assertTold(emptied, Kind.FILLED, "The merge tag “*|FNAME|*” was filled in with nothing.");
        assertTold(emptied, Kind.FILLED, "“{{ contact.FIRSTNAME }}” was not filled in");
    }

    @Test
    void linksThatAreGoneOrLeadElsewhere() {
        var page = Jsoup.parse(LEFT.html());
        page.outputSettings().prettyPrint(false).charset("US-ASCII");
        page.select("a[href*=bell]").unwrap();
        page.select("a[href*=ferry]").attr("href", "https://gazette.example.com/another/");
        var found = compare(page.outerHtml());
        assertTold(found, Kind.STRIPPED, "The link on “Who took the bell?” is gone.");
        assertTold(found, Kind.REWRITTEN, "leads elsewhere now: to gazette.example.com/another/.");
        assertEquals(
                2,
                found.stream().filter(each -> each.severity() == Severity.ERROR).count(),
                told(found));
    }

    @Test
    void parametersThatCountReaders() {
        var found = compare(LEFT.html()
                .replace("/minutes/?item=7&amp;page=2", "/minutes/?item=7&amp;page=2&amp;mc_cid=1&amp;mc_eid=2"));
        assertTold(found, Kind.REWRITTEN, "was given parameters that count readers: mc_cid, mc_eid.");
    }

    @Test
    void picturesWithoutWordsAndGonePictures() {
        var page = Jsoup.parse(LEFT.html());
        page.select("img").first().attr("alt", "");
        page.select("img").last().remove();
        var found = compare(page.outerHtml());
        assertTold(found, Kind.STRIPPED, "The words that stand in for a picture are gone: “The old lifeboat shed");
        assertTold(found, Kind.STRIPPED, "The picture “Merriweather & Daughters, ship’s chandlers” is missing.");
    }

    @Test
    void thePreheaderAtTheTopOfThePage() {
        var page = Jsoup.parse(LEFT.html());
        page.select("div[aria-hidden]").removeAttr("style");
        assertTold(compare(page.outerHtml()), Kind.REWRITTEN, "The preheader can be seen");
    }

    @Test
    void aPageFromRightToLeftThatRunsTheOtherWay() {
        var left = leaving(Samples.HEBREW);
        var found = Arrived.compare(Samples.HEBREW, left, html(left.html().replace(" dir=\"rtl\"", "")));
        assertTold(found, Kind.STRIPPED, "The mark that lines run from right to left is gone.");
    }

    @Test
    void anotherMailIsNotCompared() {
        var found = compare("<p>Your parcel will come on Tuesday between nine and noon, rain or shine.</p>");
        assertEquals(1, found.size());
        assertTrue(found.getFirst().what().startsWith("This is not this edition"), told(found));
    }

    @Test
    void thePlainTextAlone() {
        var text = new ArrivedMail(Optional.empty(), Optional.empty(), Optional.of(LEFT.text()), true, 0);
        var found = Arrived.compare(EDITION, LEFT, text);
        assertTold(found, Kind.STRIPPED, "The plain text alone arrived");
        assertFalse(told(found).contains("not this edition"));
    }

    @Test
    void theSubject() {
        var mail = new ArrivedMail(Optional.of("[Test] Another"), Optional.of(LEFT.html()), Optional.of("x"), true, 0);
        assertTold(Arrived.compare(EDITION, LEFT, mail), Kind.REWRITTEN, "The subject is another: “[Test] Another”.");
    }

    // ---- whatever arrives
    // -------------------------------------------------------------------------------------------------

    @Property(tries = 150)
    void anyDamageIsToldOfWithoutFailing(@ForAll("damages") List<Integer> places) {
        var html = new StringBuilder(LEFT.html());
        for (var place : places) {
            int at = Math.floorMod(place, html.length());
            switch (Math.floorMod(place, 5)) {
                case 0 -> html.delete(at, Math.min(html.length(), at + 40));
                case 1 -> html.insert(at, "<div><table><td>");
                case 2 -> html.insert(at, "*|X|* =E2=80 &#8217 â€");
                case 3 -> html.setCharAt(at, '<');
                default -> html.insert(at, html.substring(0, Math.min(200, at)));
            }
        }
        for (var each : compare(html.toString())) {
            assertFalse(each.what().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<", "<p>", "\u0000", "<a href=''>", "<img>", "<style>", "<!--[if mso]>", "&#0;"})
    void littleOrNothing(String html) {
        assertEquals(1, compare(html).size());
    }

    @Test
    void aHundredTimesTheMailIsComparedAsWell() {
        var many = "<p>again and again the same words</p>".repeat(20_000);
        assertFalse(compare(LEFT.html().replace("</body>", many + "</body>")).isEmpty());
    }

    // ---- helpers
    // --------------------------------------------------------------------------------------------------------

    private static Rendered leaving(Edition edition) {
        return Export.of(edition, ProviderProfile.GENERIC);
    }

    private static List<Difference> compare(String arrived) {
        return Arrived.compare(EDITION, LEFT, html(arrived));
    }

    /** Merge tags that nobody filled in are told of, rightly. */
    private static List<Difference> besidesTags(List<Difference> found) {
        return found.stream().filter(each -> each.kind() != Kind.FILLED).toList();
    }

    private static void assertTold(List<Difference> found, Kind kind, String words) {
        assertTrue(
                found.stream()
                        .anyMatch(each -> each.kind() == kind && each.what().contains(words)),
                () -> words + "\nnot in\n" + told(found));
    }

    private static void assertNoWordsLost(List<Difference> found) {
        assertEquals(
                "",
                told(found.stream().filter(each -> each.kind() == Kind.WORDS).toList()));
    }

    private static String told(List<Difference> found) {
        return found.stream().map(Difference::what).collect(Collectors.joining("\n"));
    }

    private static ArrivedMail html(String html) {
        return new ArrivedMail(Optional.empty(), Optional.of(html), Optional.empty(), false, html.length());
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }

    @Provide
    Arbitrary<List<Integer>> damages() {
        return Arbitraries.integers().list().ofMinSize(1).ofMaxSize(12);
    }
}
