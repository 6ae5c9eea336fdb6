package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.BlockId;
import standfirst.model.Rendered;

class PreviewCopyTest {
    private static final Showing LIGHT = new Showing(false, true, false, List.of());
    private static final Showing DARK = new Showing(true, true, false, List.of());
    private static final Showing WEB = new Showing(false, true, true, List.of());
    private static final String GUARD = PreviewCopy.guard(false);

    private final PreviewCopy copier = new PreviewCopy();

    @TempDir
    private Path desk;

    private String of(String html, Showing showing) {
        return copier.of(new Rendered(html, ""), showing).html();
    }

    @Test
    void thePolicyStandsRightBehindTheDoctype() {
        assertTrue(
                GUARD.startsWith("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'"), GUARD);
        assertEquals(
                "<!doctype html>" + GUARD + "<!-- <head> --><html><head>",
                of("<!doctype html><!-- <head> --><html><head>", LIGHT));
        assertEquals(GUARD + "<p>", of("<p>", LIGHT));
    }

    @Test
    void aSchemeAskedForIsAlwaysOrNeverThere() {
        var html =
                "<style>@media (prefers-color-scheme:dark){a{color:red}}@media screen and ( Prefers-Color-Scheme : light ){b{}}</style>";
        assertTrue(of(html, DARK)
                .endsWith(
                        "<style>@media (min-width:0){a{color:red}}@media screen and (min-width:99999px){b{}}</style>"));
        assertTrue(of(html, LIGHT)
                .endsWith(
                        "<style>@media (min-width:99999px){a{color:red}}@media screen and (min-width:0){b{}}</style>"));
    }

    @Test
    void isSetInTheFontsOfThePage() {
        var stack = "No Such Font,'Nor This One',sans-serif";
        assertEquals(
                GUARD + "<style>p{font-family:'SansSerif',sans-serif}</style>"
                        + "<p style=\"color:red;font:bold 13px/24px 'SansSerif',sans-serif;margin:0\">font:13px/24px "
                        + stack,
                of(
                        "<style>p{font-family:" + stack + "}</style><p style=\"color:red;font:bold 13px/24px " + stack
                                + ";margin:0\">font:13px/24px " + stack,
                        LIGHT));
    }

    @Test
    void wordsInTheMailStayAsTheyAre() {
        var html = "<p>Write (prefers-color-scheme:dark) and $1 \\ there.</p>";
        assertEquals(GUARD + html, of(html, DARK));
        assertFalse(of("<STYLE>$1(prefers-color-scheme:dark)\\</STYLE>", DARK).contains("prefers"));
    }

    @Test
    void blocksSayWhichTheyAre() {
        var mail = new Rendered("<b>x</b><p>one</p>-<p>two</p>!", "", List.of(part("a", 8, 18), part("b", 19, 29)));
        assertEquals(
                GUARD + "<b>x</b><div data-block=\"a\"><p>one</p></div>-<div data-block=\"b\"><p>two</p></div>!",
                copier.of(mail, LIGHT).html());
    }

    @Test
    void aLetterTypedChangesOneBlock() {
        var first = copier.of(mail("one", "two"), LIGHT);
        assertEquals(Optional.of(List.of()), first.changesTo(copier.of(mail("one", "two"), LIGHT)));
        assertEquals(
                Optional.of(List.of(new Page.Change("b", "<p>two!</p>"))),
                first.changesTo(copier.of(mail("one", "two!"), LIGHT)));
        assertEquals(Optional.empty(), first.changesTo(copier.of(new Rendered("<p>one</p>", ""), LIGHT)));
    }

    @Test
    void theWholeExportIsInTheCopy() {
        for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW)) {
            var mail = Export.of(edition, ProviderProfile.GENERIC);
            assertFalse(mail.parts().isEmpty(), "the export knows its blocks");
            var marked = copier.of(mail, WEB).html();
            for (var part : mail.parts()) {
                var block = mail.html().substring(part.start(), part.end());
                var copied = copier.of(new Rendered(block, ""), WEB)
                        .html()
                        .substring(PreviewCopy.guard(true).length());
                marked =
                        marked.replace("<div data-block=\"" + part.block().value() + "\">" + copied + "</div>", copied);
            }
            assertEquals(copier.of(new Rendered(mail.html(), ""), WEB).html(), marked);
        }
    }

    @Test
    void picturesOfTheWebAreThereOnlyWhenAllowed() {
        var image = "<img class=\"m\" src=\"https://example.com/a.png\" alt=\"A &gt; b\" style=\"width:10px\">";
        var without = copier.of(new Rendered(image, ""), LIGHT);
        assertFalse(without.html().contains("example.com"), without::html);
        assertTrue(without.html().contains(">A &gt; b</span>"), without::html);
        assertTrue(without.blocked());
        var with = copier.of(new Rendered(image, ""), WEB);
        assertTrue(with.html().endsWith(image), with::html);
        assertFalse(with.blocked());
        assertTrue(with.policy().contains("img-src data: file: http: https:;"), with::policy);
        var off = copier.of(new Rendered(image, ""), new Showing(false, false, true, List.of()));
        assertFalse(off.html().contains("example.com"), off::html);
    }

    @Test
    void picturesOfTheDeskAreShownFromThere() throws IOException {
        Files.writeString(desk.resolve("a.png"), "picture");
        var showing = new Showing(false, true, false, List.of(desk));
        assertTrue(of("<img src=\"a.png\" alt=\"\">", showing).contains("<img src=\"file:"));
        Files.writeString(desk.resolve("R&D.png"), "picture");
        var ampersand = of("<img src=\"R&amp;D.png\" alt=\"\">", showing);
        assertTrue(ampersand.contains("R&amp;D.png?"), ampersand);
        assertFalse(of("<img src=\"b.png\" alt=\"\">", showing).contains("<img"));
        assertFalse(of("<img src=\"../a.png\" alt=\"\">", new Showing(false, true, false, List.of(desk.resolve("in"))))
                .contains("<img"));
    }

    @Test
    void aScriptsStringHoldsAnyText() {
        assertEquals("\"a\\\"b\\\\c\\n\\r\\u2028\\u2029é\"", MailView.literal("a\"b\\c\n\r\u2028\u2029é"));
    }

    private static Rendered mail(String one, String two) {
        var first = "<p>" + one + "</p>";
        var second = "<p>" + two + "</p>";
        int middle = first.length();
        return new Rendered(
                first + second, "", List.of(part("a", 0, middle), part("b", middle, middle + second.length())));
    }

    private static Rendered.Part part(String id, int start, int end) {
        return new Rendered.Part(new BlockId(id), start, end);
    }
}
