package standfirst.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {
    private static final String MAIL = """
            <!DOCTYPE html>
            <html lang="en-GB" dir="ltr" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>Morning &#8211; news</title>
            <!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><style>td,p,h1,h2,h3,li,a{mso-line-height-rule:exactly}</style><![endif]-->
            <style>@media (prefers-color-scheme:dark){.w{background-color:#111315!important}}</style>
            </head>
            <body style="margin:0;padding:0;background-color:#eef0f2">
            <div role="article" aria-roledescription="email" lang="en-GB" dir="ltr" style="font-size:16px;line-height:24px;mso-line-height-rule:exactly">
            <!--[if mso]><table role="presentation" border="0" cellpadding="0" cellspacing="0" width="400" style="width:400px"><tr><td width="400" valign="top" style="width:400px"><![endif]-->
            <a href="#s1" class="o">Caf&#233;</a> <a href="*|UNSUB|*">Unsubscribe</a>
            <img src="https://example.com/a.png" alt="" width="1" height="1" style="display:block">
            <!--[if mso]></td></tr></table><![endif]-->
            <!--[if !mso]><!--><h2 id="s1">words</h2><!--<![endif]-->
            </div>
            </body>
            </html>
            """;

    @Test
    void aSafeMailLeavesAsItIs() {
        assertEquals(MAIL, Clean.mail(MAIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--[if mso]><script>alert(1)</script><![endif]-->",
                "<!--[if mso]><a href=\"javascript:x\">a</a><![endif]-->",
                "<!--[if mso]><td style=\"behavior:url(x)\"><![endif]-->",
                "<!--[if mso]><img src=x onerror=alert(1)><![endif]-->",
                "<!--[if mso]><style>@import url(x)</style><![endif]-->",
                "<!-- a note -->",
                "<style>p{color:red}</style>",
                "<p onmouseover=\"x()\">a</p>",
                "<a href=\"#top\" ping=\"https://evil.example\">a</a>",
                "<img src=\"cid:a\">",
                "<form><input></form>"
            })
    void takesOutOfAMailWhatMustNotLeave(String planted) {
        var clean = Clean.mail(MAIL.replace("<h2 id=\"s1\">", planted + "<h2 id=\"s1\">"));
        for (var shard : new String[] {
            "<script",
            "behavior",
            "onerror",
            "@import",
            "note",
            "color:red",
            "onmouseover",
            "ping",
            "cid:",
            "<form",
            "<input"
        }) {
            assertFalse(clean.contains(shard), clean);
        }
        assertTrue(
                clean.contains("width=\"400\"")
                        && clean.contains("<h2 id=\"s1\">")
                        && clean.contains("prefers-color-scheme"),
                clean);
        assertEquals(clean, Clean.mail(clean));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<blockquote>",
                "<span style='color:red'>",
                "<font>",
                "<ol>",
                "<section>",
                "<a href=x>"
            })
    void deepNestingDoesNotOverflow(String tag) {
        var html = "start " + tag.repeat(10_000) + "end";
        assertTrue(Clean.rich(html).text().contains("end"));
        assertTrue(Clean.richHtml(html).contains("end"));
        assertTrue(Clean.rawHtml(html).contains("end"));
        assertTrue(Clean.mail("<html><body>" + html).contains("end"));
    }

    /** Matching a pattern goes deep where the pattern repeats: no value may be longer than the stack. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"border@:1px\">-a",
                "<p style=\"font:14px/20px @\">'a'b",
                "<p style=\"margin:@\">0 ",
                "<p style=\"color:@\">rgb(",
                "<p style=\"background:@\">url(https://a.example/)",
                "<p style=\"@\">a:b;",
                "<a href=\"@\">a.",
                "<a href=\"https://@\">a.",
                "<a href=\"@\">{{a}}",
                "<a href=\"@x\">*|A|*",
                "<a href=\"*|@|*\">a",
                "<a href=\"[[@\">]",
                "<a href=\"a@@example.com\">a.",
                "<img src=\"@\">../",
                "<img src=\"@\">[a]",
                "<p class=\"@\">a ",
                "<!--@-->[if mso]>",
                "<!--[if @]><![endif]-->a ",
                "<p @>a=b ",
                "<style>@</style>a{color:red}",
                "<style>@</style>a,",
                "<style>@</style>@media ",
                "<p dir=\"@\">ltr"
            })
    void longValuesDoNotOverflow(String pattern) {
        int end = pattern.lastIndexOf('>') + 1;
        var html = pattern.substring(0, end).replace("@", pattern.substring(end).repeat(50_000)) + "end";
        assertTrue(Clean.rich(html).text().contains("end"));
        assertTrue(Clean.rawHtml(html).contains("end"));
        assertTrue(Clean.mail("<html><head></head><body>" + html).contains("end"));
        assertTrue(Clean.mail("<html><head>" + html + "</head><body>").contains("end"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "writes <a href='https://a.example/'>Jo Moor</a> today",
                "writes<a href='https://a.example/'> Jo Moor </a>today",
                "writes<b> <a href='https://a.example/'> <i> Jo</i> Moor</a></b> today",
                "writes <a href='https://a.example/'><b>Jo </b>Moor <i> </i></a>today",
                "writes <a href='https://a.example/'>Jo Moor</a><a href='https://b.example/'> </a>today"
            })
    void spacesAtALinksEdgesStandOutsideIt(String html) {
        var text = Clean.rich(html);
        assertEquals("writes Jo Moor today", text.text().replace('\u00a0', ' '));
        var linked = text.paragraphs().getFirst().spans().stream()
                .filter(span -> span.style().link().isPresent())
                .map(span -> span.text())
                .toList();
        assertEquals("Jo Moor", String.join("", linked));
    }

    @Test
    void fiveMegabytesAreCleaned() {
        var html =
                "<p class=MsoNormal style='mso-margin:0'><b>Lead-in:</b> words and <a href='https://example.com'>more</a> words<o:p></o:p></p>\n"
                        .repeat(45_000);
        assertTrue(html.length() > 5_000_000);
        assertEquals(45_000, Clean.rich(html).paragraphs().size());
        assertTrue(Clean.richHtml(html).length() > 2_000_000);
        assertTrue(Clean.rawHtml(html).length() > 2_000_000);
    }

    @Test
    void anyStringIsTaken() {
        for (var odd :
                new String[] {"", " ", "\u0000", "<", "<!", "<!--", "<a", "&", "&#xFFFFFFFF;", "\ud800", "<p>\ud800</p>"
                }) {
            Clean.rich(odd);
            assertEquals(Clean.richHtml(odd), Clean.richHtml(Clean.richHtml(odd)));
            assertEquals(Clean.rawHtml(odd), Clean.rawHtml(Clean.rawHtml(odd)));
            assertEquals(Clean.mail(odd), Clean.mail(Clean.mail(odd)));
        }
    }
}
