package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PreviewCopyTest {
    private static final String META =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"" + PreviewCopy.POLICY + "\">";

    @Test
    void thePolicyStandsRightBehindTheDoctype() {
        assertEquals(
                "<!doctype html>" + META + "<!-- <head> --><html><head>",
                PreviewCopy.of("<!doctype html><!-- <head> --><html><head>", false));
        assertEquals(META + "<p>", PreviewCopy.of("<p>", false));
    }

    @Test
    void aSchemeAskedForIsAlwaysOrNeverThere() {
        var html =
                "<style>@media (prefers-color-scheme:dark){a{color:red}}@media screen and ( Prefers-Color-Scheme : light ){b{}}</style>";
        assertTrue(PreviewCopy.of(html, true)
                .endsWith(
                        "<style>@media (min-width:0){a{color:red}}@media screen and (min-width:99999px){b{}}</style>"));
        assertTrue(PreviewCopy.of(html, false)
                .endsWith(
                        "<style>@media (min-width:99999px){a{color:red}}@media screen and (min-width:0){b{}}</style>"));
    }

    @Test
    void isSetInTheFontsOfThePage() {
        var stack = "No Such Font,'Nor This One',sans-serif";
        assertEquals(
                META + "<style>p{font-family:'SansSerif',sans-serif}</style>"
                        + "<p style=\"color:red;font:bold 13px/24px 'SansSerif',sans-serif;margin:0\">font:13px/24px "
                        + stack,
                PreviewCopy.of(
                        "<style>p{font-family:" + stack + "}</style><p style=\"color:red;font:bold 13px/24px " + stack
                                + ";margin:0\">font:13px/24px " + stack,
                        false));
    }

    @Test
    void wordsInTheMailStayAsTheyAre() {
        var html = "<p>Write (prefers-color-scheme:dark) and $1 \\ there.</p>";
        assertEquals(META + html, PreviewCopy.of(html, true));
        assertFalse(PreviewCopy.of("<STYLE>$1(prefers-color-scheme:dark)\\</STYLE>", true)
                .contains("prefers"));
    }

    @Test
    void aScriptsStringHoldsAnyText() {
        assertEquals("\"a\\\"b\\\\c\\n\\r\\u2028\\u2029é\"", MailView.literal("a\"b\\c\n\r\u2028\u2029é"));
    }
}
