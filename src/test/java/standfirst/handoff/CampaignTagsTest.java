package standfirst.handoff;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Editions;
import standfirst.Samples;
import standfirst.edit.Links;
import standfirst.model.*;
import standfirst.render.AutomaticText;

class CampaignTagsTest {
    private static final Campaign ONE = new Campaign(true, "", "", "{date}", "");
    private static final Campaign FULL = new Campaign(true, "newsletter", "email", "{date}", "{block}-{position}");
    private static final Details DAY = Samples.DETAILS;
    private static final Block TEXT = new TextBlock("", RichText.EMPTY);

    /** What the editor wrote leads where the page does. */
    @Test
    void addressesOfThePageAreTaggedInTheEditorsOwnTextToo() {
        var link = Link.parse("https://example.com/a");
        var button = new ButtonBlock("Read", link, Align.LEFT);
        var edition = Samples.of(Theme.PLAIN, button).withOwnText(Optional.of(OwnText.from("""
                        See https://example.com/a, (https://example.com/a) and <https://example.com/a>.
                        Not https://example.com/ab, https://example.com/a/b, https://example.com/a?b=1,
                        https://other.example/?to=https://example.com/a or mail@example.com.
                        """)));
        assertEquals("""
                See https://example.com/a?utm_campaign=2026-03-05, (https://example.com/a?utm_campaign=2026-03-05) and <https://example.com/a?utm_campaign=2026-03-05>.
                Not https://example.com/ab, https://example.com/a/b, https://example.com/a?b=1,
                https://other.example/?to=https://example.com/a or mail@example.com.
                """, CampaignTags.on(edition, ONE).ownText().orElseThrow().words());
    }

    /** A text that was left as the page made it leads nowhere but where the page leads. */
    @Test
    void aTextLeftAsItWasLeadsWhereThePageDoes() throws Exception {
        var own = Samples.GAZETTE.withOwnText(Optional.of(OwnText.from(AutomaticText.of(Samples.GAZETTE))));
        var terms = new Terms(ProviderProfile.GENERIC, "", FULL, TextForm.USUAL);
        var addresses = addresses(Export.leaving(own, terms).text());
        assertTrue(addresses.size() > 15, addresses::toString);
        assertEquals(
                List.of(),
                addresses.stream()
                        .filter(not(
                                addresses(Export.leaving(Samples.GAZETTE, terms).text())::contains))
                        .toList());
    }

    private static List<String> addresses(String text) {
        return Pattern.compile("https://\\S+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
            https://example.com                         → https://example.com?utm_campaign=2026-03-05
            https://example.com/a                       → https://example.com/a?utm_campaign=2026-03-05
            https://example.com/a?                      → https://example.com/a?utm_campaign=2026-03-05
            https://example.com/a?b=1                   → https://example.com/a?b=1&utm_campaign=2026-03-05
            https://example.com/a?b=1&                  → https://example.com/a?b=1&utm_campaign=2026-03-05
            https://example.com/a#part                  → https://example.com/a?utm_campaign=2026-03-05#part
            https://example.com/a?b#part?c=2            → https://example.com/a?b&utm_campaign=2026-03-05#part?c=2
            https://example.com/#/app?x=1               → https://example.com/?utm_campaign=2026-03-05#/app?x=1
            HTTP://EXAMPLE.COM/a                        → HTTP://EXAMPLE.COM/a?utm_campaign=2026-03-05
            https://example.com/?q={{ city|default:"a?b#c" }} → https://example.com/?q={{ city|default:"a?b#c" }}&utm_campaign=2026-03-05
            https://example.com/*|LIST:#ID|*/x          → https://example.com/*|LIST:#ID|*/x?utm_campaign=2026-03-05
            https://example.com/100%25?x=%3Fy           → https://example.com/100%25?x=%3Fy&utm_campaign=2026-03-05
            https://zeitung.example/straße?ort=köln     → https://zeitung.example/straße?ort=köln&utm_campaign=2026-03-05
            https://me:secret@example.com:8443/a        → https://me:secret@example.com:8443/a?utm_campaign=2026-03-05
            """)
    void tagsStandWhereTheyBelong(String before, String after) {
        assertEquals(after, tagged(before, ONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:desk@example.com",
                "mailto:desk@example.com?subject=https://example.com/",
                "tel:+441632960000",
                "*|UNSUB|*",
                "{{ unsubscribe_url }}",
                "{{ site.url }}/story",
                "%%view_email_url%%",
                "[unsubscribe]",
                "https://*|HOST|*/a",
                "https://{{ host }}.example.com/a",
                "https://%%host%%/a",
                "https:example.com",
                "https://",
                "https://?x=1",
                "https://example.com/?utm_campaign=mine",
                "https://example.com/?a=1&UTM_Campaign=mine#x",
                "https://example.com/?a=1&amp;utm_campaign=mine",
                "https://example.com/?a=1;utm_campaign=",
                "https://example.com/?utm%5Fcampaign=mine",
                "https://example.com/?a=1?utm_campaign=mine",
                "https://example.com/#utm_campaign=mine"
            })
    void someLinksStayAsTheyAre(String target) {
        assertEquals(target, tagged(target, ONE));
    }

    @Test
    void eachTagIsAddedThatTheEditorHasNotWritten() {
        assertEquals(
                "https://example.com/?utm_medium=print&utm_source=newsletter&utm_campaign=2026-03-05&utm_content=text-1",
                tagged("https://example.com/?utm_medium=print", FULL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {date}               | 2026-03-05
            no. {number}         | no.%20412
            {subject}            | the-lifeboat-shed-that-nobody-wanted-is-to-be-a-library
            {block}/{position}   | text%2F1
            a&b=c#d?"<é>         | a%26b%3Dc%23d%3F%22%3C%C3%A9%3E
            {unknown}            | %7Bunknown%7D
            {{ campaign.id }}-x  | {{ campaign.id }}-x
            """)
    void patternsAreFilledAndEncoded(String pattern, String value) {
        var campaign = new Campaign(true, "", "", pattern, "");
        assertEquals("https://example.com/?utm_campaign=" + value, tagged("https://example.com/", campaign));
    }

    @Test
    void anEditionWithoutANumberLeavesNothingOfIt() {
        var details = DAY.withNumber(0);
        var campaign = new Campaign(true, "{number}", "", "{number}-{date}", "");
        assertEquals(
                "https://example.com/?utm_campaign=2026-03-05",
                CampaignTags.example(new Link("https://example.com/"), TEXT, details, campaign)
                        .target());
    }

    @Test
    void subjectsOfAnyScriptBecomeSlugs() {
        assertEquals("l-ete-a-koln", slug("L ’Été à Köln!").replace("--", "-"));
        assertEquals("news", slug("*|FNAME|* News"));
        assertTrue(slug("ספרייה בסירת ההצלה").contains("-"));
        assertFalse(slug("🗞".repeat(90) + "a".repeat(90)).length() > 60);
        assertEquals("", slug("!?"));
    }

    private static String slug(String subject) {
        var campaign = new Campaign(true, "", "", "{subject}", "");
        var target = CampaignTags.example(new Link("https://example.com/"), TEXT, DAY.withSubject(subject), campaign)
                .target();
        return target.contains("=") ? WebAddress.decoded(target.substring(target.indexOf('=') + 1)) : "";
    }

    @Test
    void whatIsNoPlaceholderIsNamed() {
        assertEquals(Optional.of("{dat}"), CampaignTags.unknown("{dat}-{date}{blocks}{{ x }}"));
        assertEquals(Optional.of("{dat"), CampaignTags.unknown("{date}{dat"));
        assertEquals(Optional.of("}"), CampaignTags.unknown("date}"));
        assertEquals(Optional.empty(), CampaignTags.unknown("{date}-{number}{subject}{block}{position}{{ x }}"));
    }

    @Test
    void positionsFollowThePageAndCountEveryTaggedLink() {
        var edition = CampaignTags.on(Samples.EVERYTHING, FULL);
        var html = Jsoup.parse(Export.of(edition, ProviderProfile.GENERIC).html());
        var seen = new ArrayList<Integer>();
        for (var anchor : html.select("a[href*=utm_content]")) {
            var href = anchor.attr("href");
            seen.add(Integer.parseInt(href.replaceAll(".*utm_content=[a-z-]+-(\\d+).*", "$1")));
        }
        assertTrue(seen.size() > 8, seen::toString);
        assertEquals(seen.stream().sorted().distinct().toList(), seen);
    }

    @Test
    void htmlAndTextSayTheSame() throws Exception {
        var terms = new Terms(ProviderProfile.GENERIC, "", FULL, TextForm.USUAL);
        var rendered = Export.leaving(Samples.EVERYTHING, terms);
        for (var anchor : Jsoup.parse(rendered.html()).select("a[href*=utm_source]")) {
            var joined = rendered.text().replaceAll("\\s+", "");
            assertTrue(joined.contains(anchor.attr("href")), anchor.attr("href"));
        }
        assertFalse(rendered.html().replace("utm_source=newsletter", "").contains("preferences/?utm"));
        assertEquals(
                Export.of(Samples.EVERYTHING, ProviderProfile.GENERIC),
                Export.leaving(Samples.EVERYTHING, Terms.of(ProviderProfile.GENERIC)),
                "no campaign, no tags");
    }

    @Test
    void ofRawHtmlTheAddressesAloneChange() {
        var html = "<P Class=x>a &amp; b\n<a class=y href=https://example.com/a?b=1&amp;c>one</a>"
                + "<a href='https://example.com/it&apos;s'>two</a><a href=\"mailto:x@example.com\">three</a>"
                + "<a HREF = \" https://example.com/ \">four</a><table><a href=\"https://example.com/moved\">five</a>";
        var raw = CampaignTags.on(Samples.of(Theme.DAILY, new RawHtml(html)), ONE)
                .entries()
                .getFirst()
                .block();
        var tag = "utm_campaign=2026-03-05";
        assertEquals(
                "<P Class=x>a &amp; b\n<a class=y href=https://example.com/a?b=1&amp;c&amp;" + tag + ">one</a>"
                        + "<a href='https://example.com/it&#39;s?" + tag
                        + "'>two</a><a href=\"mailto:x@example.com\">three</a>"
                        + "<a HREF = \"https://example.com/?" + tag
                        + "\">four</a><table><a href=\"https://example.com/moved?" + tag + "\">five</a>",
                ((RawHtml) raw).html());
    }

    // ---- whatever the link
    // ----------------------------------------------------------------------------------------------

    @Property(tries = 1000)
    void taggingTwiceIsTaggingOnce(@ForAll("links") Link link) {
        var once = CampaignTags.example(link, TEXT, DAY, FULL);
        assertEquals(once, CampaignTags.example(once, TEXT, DAY, FULL));
    }

    @Property(tries = 1000)
    void withoutItsTagsALinkIsWhatItWas(@ForAll("links") Link link) {
        var tagged = CampaignTags.example(link, TEXT, DAY, ONE).target();
        var tag = "utm_campaign=2026-03-05";
        var at = tagged.equals(link.target()) ? -1 : tagged.indexOf(tag);
        if (at >= 0) {
            var before = tagged.substring(0, at);
            var after = tagged.substring(at + tag.length());
            var candidates = Set.of(before + after, before.substring(0, before.length() - 1) + after);
            assertTrue(candidates.contains(link.target()), tagged);
            assertTrue(after.isEmpty() || after.startsWith("#"), tagged);
        } else {
            assertEquals(link.target(), tagged);
        }
    }

    /** What the JDK's parser, too, takes for an address keeps host, path and fragment. */
    @Property(tries = 1000)
    void theQueryAloneChanges(@ForAll("links") Link link) {
        URI before;
        try {
            before = URI.create(link.target());
        } catch (IllegalArgumentException notAnAddress) {
            return;
        }
        var after = URI.create(CampaignTags.example(link, TEXT, DAY, FULL).target());
        assertEquals(before.getRawAuthority(), after.getRawAuthority());
        assertEquals(before.getRawPath(), after.getRawPath());
        assertEquals(before.getRawFragment(), after.getRawFragment());
    }

    @Property
    void anyEditionIsTaggedWithoutTouchingItsWords(@ForAll("editions") Edition edition) {
        var tagged = CampaignTags.on(edition, FULL);
        assertEquals(tagged, CampaignTags.on(tagged, FULL));
        IntStream.range(0, edition.entries().size())
                .forEach(i -> assertEquals(
                        withoutLinks(edition.entries().get(i).block()),
                        withoutLinks(tagged.entries().get(i).block())));
    }

    private static Block withoutLinks(Block block) {
        return Links.map(block, (_, _) -> new Link("https://example.com/"));
    }

    private static String tagged(String target, Campaign campaign) {
        return CampaignTags.example(new Link(target), TEXT, DAY, campaign).target();
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }

    @Provide
    Arbitrary<Link> links() {
        var hosts = Arbitraries.of(
                "https://example.com",
                "http://a.example:80",
                "https://{{ h }}",
                "https://[::1]",
                "https://ü.example",
                "https:",
                "https://%41.example",
                "mailto:a@example.com",
                "*|URL|*");
        var pieces = Arbitraries.of(
                "/",
                "?",
                "#",
                "&",
                "=",
                ";",
                "a",
                "utm_source",
                "utm_content=x",
                "%",
                "%3F",
                "%E2%82",
                "{{ x?y }}",
                "*|A#B|*",
                "[b?]",
                "{",
                "}",
                "\"",
                "'",
                "<",
                ">",
                " ",
                "é",
                "🗞",
                "\ud800",
                "|",
                "\\",
                ":",
                "@",
                "//",
                "%%q%%",
                "..");
        return Combinators.combine(hosts, pieces.list().ofMaxSize(12))
                .as((host, rest) -> Optional.of(host + String.join("", rest)))
                .map(target -> target.flatMap(Link::parse))
                .filter(Optional::isPresent)
                .map(Optional::get);
    }
}
