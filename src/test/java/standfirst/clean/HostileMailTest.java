package standfirst.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.Editions;
import standfirst.MailSamples;
import standfirst.Planted;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.RawHtml;
import standfirst.render.Renderer;

/** Editions that mean ill in every field: what leaves is what was rendered, and an oracle that knows nothing of the cleaner finds no harm in it. */
class HostileMailTest {
    private static final List<String> SHARDS = List.of(
            "<script>alert(1)</script>",
            "\" onload=\"alert(1)",
            "' onerror='alert(1)",
            "javascript:alert(1)",
            " java\tscript:alert(1)",
            "data:text/html,<script>x</script>",
            "-->",
            "--!>",
            "<!--",
            "]]>",
            "<![CDATA[",
            "<![endif]-->",
            "<!--[if mso]><script>x</script><![endif]-->",
            "[if mso]>",
            "</style><script>x</script>",
            "</title></style></head><body onload=x>",
            "</td></tr></table>",
            "</textarea></noscript></xmp>",
            "red;background:url(javascript:x)",
            "16px/1 x;behavior:url(x.htc)",
            "\\3c script\\3e",
            "*/@import 'x';/*",
            "Georgia'; color: red; x:'",
            "}</style>",
            "expression(alert(1))",
            "{{ tag }}",
            "{{",
            "{}",
            "{% raw %}",
            "*|UNSUB|*",
            "*|X|*javascript:x",
            "[[tag]]",
            "%%x%%",
            "${x}",
            "&lt;script&gt;&#60;script&#x3e;",
            "&amp;amp;",
            "&",
            "&#0;&#x80;&#xd800;&#1114112;",
            "\u0000",
            "\u0001\u001b\u007f\u0080\u009f",
            "\ud83d",
            "\udc00",
            "\ufffe\uffff\ufdd0",
            "\u202eelpoep\u202c\u2066\u200f",
            "\u2028\u2029\u0085",
            "\u00a0\u200b\ufeff",
            "line\r\nfeed\tand\fmore",
            " ",
            "W".repeat(1500),
            "日本語".repeat(300),
            "“A” quoted word, and a dash –",
            "🏳️‍🌈👩‍👩‍👧",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><style><img src=x>",
            "<iframe srcdoc='<script>x</script>'></iframe>",
            "<form action=/x><input type=hidden>",
            "<a href='javascript:x' ping=//e>x</a>",
            "<p style=\"x:expression(1);color:red;background:url('javascript:x')\">",
            "<table><tr><td background=x>",
            "<meta http-equiv=refresh content='0;url=//e'>",
            "<link rel=stylesheet href=//e>",
            "<base href=//e>",
            "<plaintext>",
            "<math><mtext><table><mglyph><style><!--",
            "<b",
            "<a href=\"https://example.com/\"",
            "</",
            "<?xml version='1.0'?>",
            "<!DOCTYPE x>");

    @Property(tries = 400)
    void whatIsRenderedLeavesAsItIs(@ForAll("editions") Edition edition, @ForAll("shards") List<String> shards) {
        var html = Renderer.render(rawCleaned(Planted.into(edition, shards))).html();
        var clean = Clean.mail(html);
        assertEquals(Jsoup.parse(html).outerHtml(), Jsoup.parse(clean).outerHtml());
        assertEquals(html, clean);
    }

    @Property(tries = 150)
    void nothingHostileLeaves(
            @ForAll("editions") Edition edition,
            @ForAll("shards") List<String> shards,
            @ForAll("profiles") ProviderProfile profile) {
        var html = Export.of(Planted.into(edition, shards), profile).html();
        assertEquals(List.of(), MailOracle.complaints(withoutElementTags(html)), () -> html);
    }

    /** Even where the renderer would let something through. */
    @Property(tries = 400)
    void theGateAloneHolds(@ForAll("samples") Edition edition, @ForAll("shards") List<String> shards) {
        var mail = Renderer.render(edition).html();
        for (var shard : shards) {
            int at = Math.floorMod(shard.hashCode() * 31 + mail.length(), mail.length());
            mail = mail.substring(0, at) + shard + mail.substring(at);
        }
        var clean = Clean.mail(mail);
        assertEquals(clean, Clean.mail(clean));
        assertEquals(List.of(), MailOracle.complaints(clean), () -> clean);
    }

    /** An oracle that never complains would prove nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>x</script>",
                "<p onclick=\"x\">",
                "<a href=\"javascript:x\">",
                "<a href=\"java&#10;script:x\">",
                "<img src=\"data:x\">",
                "<p style=\"position:fixed\">",
                "<p style=\"background:url(javascript:x)\">",
                "<p style=\"color:expression(1)\">",
                "<!-- a note -->",
                "<!--[if mso]><script>x</script><![endif]-->",
                "<!--[if mso]><v:roundrect href=\"javascript:x\"><![endif]-->",
                "<!--[if gte mso 9]><p><![endif]-->",
                "<!--",
                "<style>@import 'x';</style>",
                "<style>p{behavior:url(x)}</style>",
                "<b",
                "<!DOCTYPE html>",
                "<?xml?>"
            })
    void theOracleComplains(String harm) {
        var mail = Renderer.render(MailSamples.all().getFirst()).html();
        assertEquals(List.of(), MailOracle.complaints(mail));
        assertFalse(
                MailOracle.complaints(mail.replace("</body>", harm + "</body>")).isEmpty());
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }

    @Provide
    Arbitrary<Edition> samples() {
        return Arbitraries.of(MailSamples.all());
    }

    @Provide
    Arbitrary<List<String>> shards() {
        return Arbitraries.oneOf(Arbitraries.of(SHARDS), Arbitraries.of(SHARDS), Editions.line())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<ProviderProfile> profiles() {
        return Arbitraries.of(ProviderProfile.all());
    }

    /** A provider's own elements are put in after the cleaning. */
    private static String withoutElementTags(String html) {
        return html.replaceAll("</?(?:unsubscribe|webversion)>", "");
    }

    private static Edition rawCleaned(Edition edition) {
        return edition.withEntries(edition.entries().stream()
                .map(entry -> entry.block() instanceof RawHtml raw
                        ? entry.withBlock(raw.withHtml(Clean.rawHtml(raw.html())))
                        : entry)
                .toList());
    }
}
