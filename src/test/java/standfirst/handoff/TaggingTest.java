package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Samples;
import standfirst.language.Tidy;
import standfirst.language.Words;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Link;
import standfirst.model.MergeTag;
import standfirst.model.Paragraph;
import standfirst.model.RawHtml;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** Merge tags on their way from the text to the provider. */
class TaggingTest {
    static List<ProviderProfile> profiles() {
        return ProviderProfile.all();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "mailchimp § Hello *|FNAME|*.",
                "campaign-monitor § Hello [firstname,fallback=dear reader].",
                "klaviyo § Hello {{ first_name|default:'dear reader' }}.",
                "brevo § Hello {{ contact.FIRSTNAME }}.",
                "ghost § Hello {first_name, \"dear reader\"}.",
                "salesforce § Hello %%First Name%%.",
                "substack § Hello dear reader.",
                "generic § Hello dear reader."
            })
    void theFirstNameIsTheProviders(String provider, String expected) {
        var mail = export(provider, text("Hello {{first_name, dear reader}}."));
        assertTrue(mail.html().contains(expected), mail.html());
        assertTrue(mail.text().contains(expected), mail.text());
        assertEquals(expected, Export.line("Hello {{first_name, dear reader}}.", profile(provider)));
    }

    @Test
    void linksLeadToTheProvidersTag() {
        var edition = linked("Leave", "{{unsubscribe_url}}");
        assertTrue(export("mailchimp", edition).html().contains("href=\"*|UNSUB|*\""));
        assertTrue(export("mailchimp", edition).text().contains("*|UNSUB|*"));
        var monitor = export("campaign-monitor", edition);
        assertTrue(monitor.html().contains("<unsubscribe>Leave</unsubscribe>"), monitor.html());
        assertTrue(monitor.text().contains("[unsubscribe]"), monitor.text());
        var none = export("substack", edition).html();
        assertTrue(none.contains("<span>Leave</span>"), none);
        assertFalse(none.contains("unsubscribe_url"));
        var inQuery = export("klaviyo", linked("Poll", "https://poll.example/?n={{first_name, you}}"));
        assertTrue(inQuery.html().contains("https://poll.example/?n={{ first_name|default:'you' }}"), inQuery.html());
    }

    @Test
    void subjectPreheaderAndRawHtmlHaveThemToo() {
        var edition = text("x")
                .withDetails(Samples.DETAILS
                        .withSubject("{{first_name, You}}: the tide")
                        .withPreheader("For {{first_name, you}}"));
        var html = export("brevo", edition).html().replaceAll("\\s+", " ");
        assertTrue(html.contains("<title>{{ contact.FIRSTNAME }}: the tide</title>"), html);
        assertTrue(html.contains("For {{ contact.FIRSTNAME }}"), html);
        var raw = new RawHtml("<p>Dear {{first_name}}, <a href=\"{{unsubscribe_url}}\">go</a></p>");
        var mail = export("brevo", Samples.of(Theme.DAILY, raw)).html();
        assertTrue(mail.contains("Dear {{ contact.FIRSTNAME }}, "), mail);
        assertTrue(mail.contains("href=\"{{ unsubscribe }}\""), mail);
    }

    /** Tags are left as they were typed: templates are filled in the source, where an entity is no quotation mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "klaviyo § {{ first_name|default:'' }} § {{ first_name|default:'' }}",
                "klaviyo § {% if person.age > 17 and x < 3 %} § {% if person.age > 17 and x < 3 %}",
                "brevo § {{ contact.FIRSTNAME | default : \"you & me\" }} § {{ contact.FIRSTNAME | default : \"you & me\" }}",
                "listmonk § {{ template \"content\" . }} § {{ template \"content\" . }}",
                "mailchimp § *|IF:FNAME|* § *|IF:FNAME|*",
                "mailchimp § a *| b § a &#42;| b",
                "brevo § {{ a § &#123;{ a",
                "brevo § {{{ a § &#123;&#123;{ a",
                "salesforce § 100 %% sure § 100 &#37;% sure",
                "constant-contact § [#1] costs ${2} § &#91;#1] costs &#36;{2}",
                "brevo § {{ <script>alert(1)</script> }} § {{ &lt;script>alert(1)&lt;/script> }}",
            })
    void rawTagsReachTheProviderAndWhatIsNoneDoesNot(String provider, String typed, String source) {
        var mail = export(provider, text(typed));
        assertTrue(mail.html().contains(source), mail.html());
        assertTrue(Jsoup.parse(mail.html()).text().contains(typed), mail.html());
    }

    @Test
    void inAnAddressATagHasNoQuotationMarkThatWouldEndIt() {
        var mail = export("brevo", linked("x", "https://a.example/?n={{ contact.N | default : \"y\" }}"));
        assertTrue(mail.html().contains("?n={{ contact.N | default : 'y' }}\""), mail.html());
    }

    @Test
    void whatMustStandOnceIsPutIn() {
        var html = export("constant-contact", text("x")).html();
        assertEquals(2, html.split(Pattern.quote("[[trackingImage]]"), -1).length);
        assertEquals(
                2,
                export("constant-contact", text("x [[trackingImage]]")).html().split("trackingImage", -1).length);
    }

    @Test
    void wordsThatLookLikeALinkAreWords() {
        for (var words :
                List.of("href=\"{{", "<a href=\"{{unsubscribe_url}}\">x</a>", "x href=\"{{unsubscribe_url}} y")) {
            for (var profile : ProviderProfile.all()) {
                var shown = Jsoup.parse(Export.of(text(words), profile).html()).text();
                assertTrue(shown.contains("href=\""), shown);
            }
        }
    }

    /** A provider’s tags move the blocks, and the preview must still know them. */
    @ParameterizedTest
    @MethodSource("profiles")
    void blocksAreStillKnownInTheMail(ProviderProfile profile) {
        var frame = new Edition(
                Samples.DETAILS,
                Theme.DAILY,
                List.of(
                        Entry.of(Region.FULL, Samples.MASTHEAD.withBrowserLink(Optional.empty())),
                        Entry.of(
                                Region.FULL,
                                new TextBlock("Tide", RichText.plain("Hello {{first_name, you}} {{ [# *|"))),
                        Entry.of(
                                Region.FULL,
                                Samples.FOOTER.withUnsubscribe(Optional.empty()).withAddress(""))));
        var mail = Export.of(frame, profile);
        assertEquals(3, mail.parts().size());
        for (var part : mail.parts()) {
            var block = mail.html().substring(part.start(), part.end());
            assertTrue(block.startsWith("<") && block.stripTrailing().endsWith(">"), block);
        }
        var text = mail.html()
                .substring(mail.parts().get(1).start(), mail.parts().get(1).end());
        assertTrue(text.contains("Hello ") && text.contains("Tide"), text);
    }

    /** Whatever surrounds a tag, each provider finds its own, whole, in HTML and text, and readers never meet braces of ours. */
    @Property(tries = 150)
    void tagsSurviveEverything(@ForAll("texts") String text, @ForAll("providers") ProviderProfile profile) {
        var tidied = tidied(text);
        var mail = Export.of(text(tidied), profile);
        var name = profile.firstName().map(tag -> tag.withFallback("friend")).orElse("friend");
        assertEquals(2, count(mail.html(), name), mail.html());
        assertEquals(2, count(mail.text(), name), mail.text());
        assertEquals(name.contains("{{first_name"), mail.html().contains("{{first_name"), mail.html());
        assertTrue(mail.html().lines().allMatch(line -> line.length() <= 998));
        for (var tag : MergeTag.in(text)) {
            assertTrue(Words.in(text).stream().noneMatch(word -> tag.isCutBy(word.from(), word.to())));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        var word = Arbitraries.of(
                        "tide", "\"harbour\"", "it's", "--", "…", "naïve", "a&b", "x<y", "海", "(", ",", "1990's", "...")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
        return Combinators.combine(word, word, word)
                .as((a, b, c) -> a + " {{first_name, friend}} " + b + "{{first_name, friend}}" + c);
    }

    @Provide
    Arbitrary<ProviderProfile> providers() {
        return Arbitraries.of(ProviderProfile.all());
    }

    private static String tidied(String text) {
        var out = new StringBuilder(text);
        Tidy.of("en-GB")
                .changes(text)
                .reversed()
                .forEach(change -> out.replace(change.from(), change.to(), change.words()));
        return out.toString();
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static Edition text(String words) {
        return Samples.of(Theme.DAILY, new TextBlock("", RichText.plain(words)));
    }

    private static Edition linked(String words, String target) {
        var span = new Span(words, Style.linked(new Link(target)));
        return Samples.of(Theme.DAILY, new TextBlock("", RichText.of(Paragraph.of(Paragraph.Kind.BODY, span))));
    }

    private static ProviderProfile profile(String id) {
        return ProviderProfile.byId(id).orElseThrow();
    }

    private static Rendered export(String provider, Edition edition) {
        return Export.of(edition, profile(provider));
    }
}
