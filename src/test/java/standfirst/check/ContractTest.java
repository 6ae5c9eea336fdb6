package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Block;
import standfirst.model.Contract;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.Paragraph;
import standfirst.model.RawHtml;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.model.TextBlock;

/** What providers ask for, proven on the mail as it leaves. */
class ContractTest {
    private static final Footer FOOTER =
            new Footer("1 Quay Street", "", "Unsubscribe", Optional.empty(), "", Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            nullValues = "",
            value = {
                "mailchimp § Hello *|FNAME|* § ",
                "mailchimp § Hello {{first_name}} § ",
                "klaviyo § Hello {{first_name, there}} § ",
                "mailchimp § Hello {{first_name, there}} § NOTE tag.no-fallback",
                "brevo § Hello *|FNAME|* § ERROR tag.foreign",
                "brevo § Hello {{ contact.firstname }} § ERROR tag.foreign",
                "brevo § Hello {{ contact.CITY }} § NOTE tag.unknown",
                "brevo § Hello *|MERGE7|* § WARNING tag.foreign",
                "brevo § Hello {{ contact.CITY § WARNING tag.unfinished",
                "mailchimp § 2 *| 3 § WARNING tag.unfinished",
                "mailchimp § Hello {{first_name } § WARNING tag.unfinished",
                "generic § Hello {{first_name, there}} § WARNING tag.unsupported",
                "generic § Hello *|FNAME|* § ",
                "substack § Hello {{first_name, there}} § WARNING tag.unsupported",
                "substack § Hello {{ contact.FIRSTNAME }} § ERROR tag.foreign",
                "kit § Write to {{postal_address}} § ERROR tag.unsupported",
                "kit § Leave at {{unsubscribe_url}} § ",
                "kit § Read at {{view_in_browser_url}} § ERROR tag.unsupported",
                "brevo § 50%-60% of [sic] {brackets} § ",
                "constant-contact § It is [#1] § ",
                "constant-contact § It is [[trackingImage]] § ",
                "constant-contact § [[trackingImage]][[trackingImage]] § ERROR provider.not-once",
            })
    void tagsInWords(String provider, String words, String finding) {
        assertEquals(
                finding == null ? List.of() : List.of(finding),
                about(provider, new TextBlock("", RichText.plain(words))));
    }

    @Test
    void namesTheRightTag() {
        var edition = Editions.of(Editions.text("Hello *|FNAME|*"), FOOTER);
        var message = findings("brevo", edition).getFirst().message();
        assertTrue(
                message.contains("Mailchimp") && message.contains("put {{ contact.FIRSTNAME }} in its place"), message);
    }

    @Test
    void tagsInLinksAndRawHtmlCount() {
        assertEquals(List.of("ERROR tag.foreign"), about("brevo", Editions.linked("x", "*|ARCHIVE|*")));
        assertEquals(List.of("ERROR tag.foreign"), about("brevo", new RawHtml("<p>Dear *|FNAME|*</p>")));
        assertEquals(List.of(), about("brevo", Editions.linked("x", "https://a.news/%C3%A9%ABC%20")));
        var tagged = Editions.of(Editions.linked("x", "https://a.news/?n={{first_name, dear you}}"));
        assertEquals(List.of(), Editions.codes(LinkCheck::run, tagged));
    }

    @Test
    void aTagInTwoStylesIsNone() {
        var tag = Paragraph.of(Paragraph.Kind.BODY, Span.of("Hi {{first_"), new Span("name}}", Style.BOLD));
        assertEquals(List.of("ERROR tag.styled"), about("brevo", new TextBlock("", RichText.of(tag))));
        var whole = Paragraph.of(Paragraph.Kind.BODY, Span.of("Hi "), new Span("{{first_name}}", Style.BOLD));
        assertEquals(List.of(), about("brevo", new TextBlock("", RichText.of(whole))));
    }

    @Test
    void insistsOnWhatTheProviderInsistsOn() {
        var own = FOOTER.withUnsubscribe(Editions.link("https://a.news/leave"));
        assertEquals(List.of("ERROR provider.tag-missing"), codes("mailchimp", Editions.of(own)));
        assertEquals(List.of(), codes("mailchimp", Editions.of(FOOTER)));
        assertEquals(List.of(), codes("brevo", Editions.of(own)));
        assertEquals(List.of("ERROR provider.address-missing"), codes("hubspot", Editions.of(FOOTER)));
        assertEquals(List.of(), codes("hubspot", Editions.of(FOOTER.withAddress(""))));
    }

    @Test
    void theFootersDutiesAreTheProviders() {
        assertEquals(List.of(), footer("ghost", Editions.of(Editions.text("x"))));
        assertEquals(List.of("footer.missing"), footer("brevo", Editions.of(Editions.text("x"))));
        assertEquals(List.of(), footer("klaviyo", Editions.of(FOOTER)));
        assertEquals(List.of("footer.unsubscribe-missing"), footer("generic", Editions.of(FOOTER)));
        assertEquals(List.of(), footer("brevo", Editions.of(FOOTER)));
        assertEquals(List.of("footer.address-missing"), footer("brevo", Editions.of(FOOTER.withAddress(""))));
        assertEquals(List.of(), footer("klaviyo", Editions.of(FOOTER.withAddress(""))));
    }

    @Test
    void weighsTheMailAgainstTheProvidersLimit() {
        var edition = Editions.of(FOOTER);
        assertEquals(List.of(), sizes(edition, 368_000));
        assertEquals(List.of("WARNING provider.near-limit"), sizes(edition, 369_000));
        assertEquals(List.of("ERROR provider.too-big"), sizes(edition, 410_000));
    }

    @Test
    void whatIsForbiddenIsFoundWhereItCouldNotBeEscaped() {
        var mail = new Rendered("<body>[[trackingImage]]<style>a[#b]{}</style></body>", "");
        var found = ContractCheck.run(Subject.of(Editions.of(FOOTER), mail, contract("constant-contact")));
        assertEquals(
                List.of("provider.forbidden"), found.stream().map(Finding::code).toList());
    }

    private static List<String> sizes(Edition edition, int bytes) {
        var mail = new Rendered("[[trackingImage]]" + "x".repeat(bytes - 17), "");
        return ContractCheck.run(Subject.of(edition, mail, contract("constant-contact"))).stream()
                .map(ContractTest::told)
                .toList();
    }

    private static List<String> footer(String provider, Edition edition) {
        return FooterCheck.run(Subject.of(edition, Export.of(edition, profile(provider)), contract(provider))).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> about(String provider, Block block) {
        return codes(provider, Editions.of(block, FOOTER));
    }

    /** What the provider is the reason of. */
    private static List<String> codes(String provider, Edition edition) {
        return findings(provider, edition).stream().map(ContractTest::told).toList();
    }

    private static List<Finding> findings(String provider, Edition edition) {
        return Preflight.run(edition, Export.of(edition, profile(provider)), contract(provider)).stream()
                .filter(finding ->
                        finding.code().startsWith("tag.") || finding.code().startsWith("provider."))
                .toList();
    }

    private static String told(Finding finding) {
        return finding.severity() + " " + finding.code();
    }

    private static Contract contract(String provider) {
        return profile(provider).contract();
    }

    private static ProviderProfile profile(String id) {
        return ProviderProfile.byId(id).orElseThrow();
    }
}
