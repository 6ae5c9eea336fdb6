package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Editions;
import standfirst.Golden;
import standfirst.Samples;
import standfirst.clean.Clean;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Paragraph;
import standfirst.model.Picture;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

class RichMailTest {
    static final List<Block> blocks = Samples.ONE_OF_EACH;

    private static final Terms ANY = Terms.of(ProviderProfile.GENERIC);
    private static final Terms SUBSTACK =
            Terms.of(ProviderProfile.byId("substack").orElseThrow());

    @ParameterizedTest
    @FieldSource("blocks")
    void setsABlockAsItsGoldenFile(Block block) throws Exception {
        var name = "rich/" + block.getClass().getSimpleName() + ".html";
        Golden.assertMatches(
                name, RichMail.of(Samples.of(Theme.PLAIN, block), ANY).html());
    }

    @ParameterizedTest
    @ValueSource(strings = {"substack", "ghost", "beehiiv"})
    void leavesOutWhatAProviderSetsAroundAPost(String id) throws Exception {
        var mail = RichMail.of(
                Samples.EVERYTHING, Terms.of(ProviderProfile.byId(id).orElseThrow()));
        for (var frame : List.of("Read this on the web", "before the kettle boils", "Unsubscribe", "3 Fish Quay")) {
            assertFalse(mail.html().contains(frame), frame);
            assertFalse(mail.text().contains(frame), frame);
        }
        assertTrue(mail.html().contains("<h1>The lifeboat shed"), mail.html());
        assertTrue(mail.text().contains("The lifeboat shed"), mail.text());
    }

    /** What an editor on the web takes: no tables, no classes, nothing active, pictures from the web alone. */
    @Property(tries = 60)
    void holdsNothingThatEditorsTripOver(@ForAll("editions") Edition edition) throws Exception {
        var html = RichMail.of(edition, ANY).html();
        var page = Jsoup.parseBodyFragment(html);
        assertEquals(
                List.of(),
                page.select("table,script,style,form,iframe,[class],[id]").eachText());
        page.select("img").forEach(image -> assertTrue(image.attr("src").startsWith("https:"), image::outerHtml));
        assertEquals(html, Clean.rawHtml(html));
    }

    /** Pasted into Standfirst itself, every word, link and emphasis of a text is there again. */
    @Test
    void comesBackByPaste() throws Exception {
        var html = RichMail.of(Samples.of(Theme.PLAIN, Samples.TEXT), SUBSTACK).html();
        var expected = new ArrayList<Paragraph>();
        expected.add(Paragraph.of(Paragraph.Kind.SUBHEADING, Span.of(Samples.TEXT.heading())));
        expected.addAll(Samples.TEXT.body().paragraphs());
        assertEquals(new RichText(expected), Clean.rich(html));
    }

    @Test
    void noLinkOfAnEditionIsLost() throws Exception {
        var rich = Jsoup.parse(RichMail.of(Samples.EVERYTHING, ANY).html());
        var mail = Jsoup.parse(Export.leaving(Samples.EVERYTHING, ANY).html());
        var expected = new TreeSet<>(mail.select("a[href]:not([href^=#])").eachAttr("href"));
        assertEquals(expected, new TreeSet<>(rich.select("a[href]").eachAttr("href")));
    }

    @Test
    void picturesThatHaveNoSecureAddressAreNamed() throws Exception {
        for (var source : List.of("images/quay.png", "http://example.com/quay.png", "HTTP://EXAMPLE.COM/quay.png")) {
            var mail = RichMail.of(quay(source), SUBSTACK);
            assertEquals(List.of(source), mail.leftOut());
            assertEquals("<p>[The quay]</p>\n", mail.html());
        }
        assertEquals(
                List.of(),
                RichMail.of(quay("HTTPS://example.com/quay.png"), SUBSTACK).leftOut());
    }

    private static Edition quay(String source) {
        return Samples.of(Theme.PLAIN, new ImageBlock(Figure.of(new Picture(source, "The quay", 600, 300))));
    }

    @Test
    void tagsAreTheProviders() throws Exception {
        var greeting = new TextBlock("", RichText.paragraphs("Dear {{first_name,reader}}, good morning."));
        var ghost = Terms.of(ProviderProfile.byId("ghost").orElseThrow());
        assertEquals(
                "<p>Dear {first_name, \"reader\"}, good morning.</p>\n",
                RichMail.of(Samples.of(Theme.PLAIN, greeting), ghost).html());
        assertEquals(
                "<p>Dear reader, good morning.</p>\n",
                RichMail.of(Samples.of(Theme.PLAIN, greeting), SUBSTACK).html());
        var monitor = Terms.of(ProviderProfile.byId("campaign-monitor").orElseThrow());
        var footer = Samples.FOOTER.withUnsubscribe(Optional.empty());
        var html = RichMail.of(Samples.of(Theme.PLAIN, footer), monitor).html();
        assertTrue(html.contains("<unsubscribe>Unsubscribe</unsubscribe>"), html);
    }

    @Test
    void aPageFromRightToLeftSaysSo() throws Exception {
        var html = RichMail.of(Samples.HEBREW, SUBSTACK).html();
        assertTrue(html.startsWith("<div dir=\"rtl\">\n<h1>ספרייה"), html);
    }

    @Test
    void nothingBecomesNothing() throws Exception {
        var empty = Samples.GAZETTE.withEntries(List.of());
        assertEquals(new RichMail("", "", List.of()), RichMail.of(empty, SUBSTACK));
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }
}
