package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.model.Colour;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Footer;
import standfirst.model.Rendered;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** Checks of the mail as a whole: its footer, headings, colours and size. */
class MailTest {
    private static final Footer BARE =
            new Footer("1 Quay Street", "", "Unsubscribe", Optional.empty(), "", Optional.empty());

    @Test
    void asksForAFooterWithAllItsParts() {
        assertEquals(List.of("footer.missing"), footer("<p>", Editions.of(Editions.text("Words"))));
        assertEquals(
                List.of("footer.address-missing"),
                footer("<a href=\"*|UNSUB|*\">", Editions.of(BARE.withAddress(" "))));
        assertEquals(List.of("footer.unsubscribe-missing"), footer("<p>Unsubscribe</p>", Editions.of(BARE)));
        assertEquals(
                List.of("footer.address-missing", "footer.unsubscribe-missing"),
                footer("", Editions.of(BARE.withAddress(""))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*|UNSUB|*",
                "{{ unsubscribe }}",
                "{% unsubscribe_link %}",
                "{$unsubscribe}",
                "%UNSUBSCRIBELINK%",
                "{{{unsubscribe}}}",
                "%%unsub_center_url%%",
                "{{ UnsubscribeURL }}"
            })
    void takesTheProvidersTagToUnsubscribe(String tag) {
        assertEquals(List.of(), footer("<a href=\"" + tag + "\">Leave</a>", Editions.of(BARE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*|HTML:LIST_ADDRESS_HTML|*",
                "{{ organization.full_address }}",
                "%SENDER-INFO-SINGLELINE%",
                "{{Sender_Zip}}",
                "%%Member_Addr%%",
                "{{ site_settings.company_name }}"
            })
    void takesTheProvidersTagForTheAddress(String tag) {
        assertEquals(List.of(), footer("*|UNSUB|* " + tag, Editions.of(BARE.withAddress(""))));
    }

    @Test
    void takesALinkToUnsubscribe() {
        assertEquals(List.of(), footer("", Editions.of(BARE.withUnsubscribe(Editions.link("https://a.news/leave")))));
        assertEquals(List.of(), footer("<unsubscribe>Leave</unsubscribe>", Editions.of(BARE)));
        assertEquals(
                List.of(),
                footer(
                        "",
                        Editions.of(
                                Editions.text("x"),
                                Editions.CORRECT.entries().getLast().block())));
    }

    @ParameterizedTest
    @CsvSource({
        "<h2>a</h2>,heading.order",
        "<h1>a</h1><h3>b</h3>,heading.order",
        "<h1>a</h1><h2>b</h2><h4>c</h4><h2>d</h2>,heading.order",
        "<h1>a</h1><h1>b</h1>,heading.several",
        "<h1>a</h1><h1>b</h1><h1>c</h1>,heading.several"
    })
    void findsHeadingsOutOfOrder(String html, String code) {
        assertEquals(List.of(code), Editions.codes(HeadingCheck::run, Editions.CORRECT, new Rendered(html, "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>none</p>",
                "<h1>a</h1>",
                "<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>",
                "<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2><h3>e</h3>"
            })
    void passesHeadingsInOrder(String html) {
        assertEquals(List.of(), Editions.codes(HeadingCheck::run, Editions.CORRECT, new Rendered(html, "")));
    }

    @Test
    void pointsToTheHeadingsBlock() {
        var edition = Editions.of(
                Editions.text("x"),
                new TextBlock("Kelp & tides", Editions.text("y").body()));
        var findings = HeadingCheck.run(Subject.of(edition, new Rendered("<h1>a</h1><h4>Kelp &amp; tides</h4>", "")));
        assertEquals(
                List.of("heading"),
                findings.stream().map(finding -> finding.place().field()).toList());
    }

    static final List<Theme> themes = Theme.BUILT_IN;

    @ParameterizedTest
    @FieldSource("themes")
    void theThemesThatComeWithTheProgramAreReadable(Theme theme) {
        assertEquals(List.of(), Editions.codes(ContrastCheck::run, Editions.CORRECT.withTheme(theme)));
    }

    @Test
    void findsFaintText() {
        var theme = Theme.BROADSHEET;
        var light = theme.light();
        var faint = new standfirst.model.Palette(
                light.ground(),
                light.paper(),
                light.ink(),
                Colour.of("#8a8a8a"),
                light.accent(),
                light.onAccent(),
                light.rule(),
                light.tint());
        var findings = ContrastCheck.run(Subject.of(Editions.CORRECT.withTheme(theme.withLight(faint)), Editions.MAIL));
        assertEquals(
                List.of("theme.light", "theme.light"),
                findings.stream().map(finding -> finding.place().field()).toList());
        assertTrue(
                findings.getFirst().message().contains("secondary text on the page has a contrast of 3.4"),
                findings::toString);
        assertEquals(
                2,
                ContrastCheck.run(Subject.of(Editions.CORRECT.withTheme(theme.withDark(faint)), Editions.MAIL))
                        .size());
    }

    @Test
    void findsAMailThatGmailCutsOff() {
        assertEquals(List.of("size.clipped"), size("x\n".repeat(51_201)));
        assertEquals(List.of("size.clipped"), size("é\n".repeat(34_134)));
        assertEquals(List.of("size.near-limit"), size("x\n".repeat(51_200)));
        assertEquals(List.of("size.near-limit"), size("x\n".repeat(45_001)));
        assertEquals(List.of(), size("x\n".repeat(45_000)));
        assertEquals(List.of(), size(""));
    }

    @Test
    void findsLinesThatMailServersBreak() {
        assertEquals(List.of("line.long"), size("short\n" + "x".repeat(999)));
        assertEquals(List.of("line.long"), size("é".repeat(500)));
        assertEquals(List.of("line.long"), size("x".repeat(2000) + "\r\nshort"));
        assertEquals(List.of(), size("x".repeat(998) + "\r\n" + "x".repeat(998)));
        assertEquals(List.of(), size("é".repeat(499)));
        assertEquals(List.of(), size("a\n\nb"));
    }

    private static List<String> size(String html) {
        return Editions.codes(SizeCheck::run, Editions.CORRECT, new Rendered(html, "x".repeat(2000)));
    }

    private static List<String> footer(String html, Edition edition) {
        return FooterCheck.run(Subject.of(edition, new Rendered(html, ""))).stream()
                .map(Finding::code)
                .toList();
    }
}
