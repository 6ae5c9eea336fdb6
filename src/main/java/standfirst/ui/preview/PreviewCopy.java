package standfirst.ui.preview;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.text.Font;

/** The export, changed for show alone: it may load nothing from outside, and it is dark or light as asked. */
final class PreviewCopy {
    /** Nothing runs and nothing is fetched, whatever the mail holds. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-src 'none'";

    private static final Pattern DOCTYPE = Pattern.compile("^\\s*<!doctype[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE =
            Pattern.compile("<style\\b.*?</style\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SCHEME =
            Pattern.compile("\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)", Pattern.CASE_INSENSITIVE);
    // Conditions with no colour in them, so that they may stand wherever the other did.
    private static final String ALWAYS = "(min-width:0)";
    private static final String NEVER = "(min-width:99999px)";

    /** A font WebView takes to be there where it is not: it would set sans serif, and never come to the stack's next. */
    private static final String PRETENDED = "Times New Roman";

    private static final Pattern PRETENDED_IN_STACK =
            Pattern.compile("(?i)(\\bfont(?:-family)?\\s*:[^;{}<>]*?)'" + PRETENDED + "'\\s*,\\s*");
    private static final boolean IS_THERE = Font.getFamilies().contains(PRETENDED);

    private PreviewCopy() {}

    static String of(String html, boolean dark) {
        return of(html, dark, IS_THERE);
    }

    static String of(String html, boolean dark, boolean isThere) {
        var set = isThere ? html : PRETENDED_IN_STACK.matcher(html).replaceAll("$1");
        return guarded(STYLE.matcher(set).replaceAll(style -> quoted(coloured(style.group(), dark))));
    }

    /** Right behind the doctype, where the parser opens the head for it: no comment or tag of the mail can swallow it there. */
    private static String guarded(String html) {
        var meta = "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">";
        var doctype = DOCTYPE.matcher(html);
        int at = doctype.find() ? doctype.end() : 0;
        return html.substring(0, at) + meta + html.substring(at);
    }

    /** WebView knows no colour scheme of readers, so that their choice is made in the style sheet. */
    private static String coloured(String style, boolean dark) {
        return SCHEME.matcher(style).replaceAll(scheme -> isDark(scheme) == dark ? ALWAYS : NEVER);
    }

    private static boolean isDark(MatchResult scheme) {
        return scheme.group(1).equalsIgnoreCase("dark");
    }

    private static String quoted(String replacement) {
        return java.util.regex.Matcher.quoteReplacement(replacement);
    }
}
