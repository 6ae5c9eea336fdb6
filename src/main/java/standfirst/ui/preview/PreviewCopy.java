package standfirst.ui.preview;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import standfirst.ui.kit.Fonts;

/**
 * The export, changed for show alone: it may load nothing from outside, and it is dark or light as asked,
 * and set in the fonts that the page beside it is set in.
 */
final class PreviewCopy {
    /** Nothing runs and nothing is fetched, whatever the mail holds. */
    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-src 'none'";

    private static final Pattern DOCTYPE = Pattern.compile("^\\s*<!doctype[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STYLE =
            Pattern.compile("<style\\b.*?</style\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SCHEME =
            Pattern.compile("\\(\\s*prefers-color-scheme\\s*:\\s*(dark|light)\\s*\\)", Pattern.CASE_INSENSITIVE);
    /** A style attribute as the export writes it, or one of its style sheets. */
    private static final Pattern STYLED = Pattern.compile(
            "\\sstyle=\"[^\"<>]*\"|<style\\b.*?</style\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What comes before a stack in a declaration, and the stack. */
    private static final Pattern STACK = Pattern.compile(
            "(font-family:\\s*|font:[^;\"{}]*?\\dpx(?:/\\d+px)?\\s+)([a-z'][^;\"{}!&]*)", Pattern.CASE_INSENSITIVE);

    // Conditions with no colour in them, so that they may stand wherever the other did.
    private static final String ALWAYS = "(min-width:0)";
    private static final String NEVER = "(min-width:99999px)";

    private PreviewCopy() {}

    static String of(String html, boolean dark) {
        var coloured = STYLE.matcher(html).replaceAll(style -> quoted(coloured(style.group(), dark)));
        return guarded(STYLED.matcher(coloured).replaceAll(style -> quoted(set(style.group()))));
    }

    /** WebView takes a sans-serif font for a serif one it does not have. */
    private static String set(String style) {
        return STACK.matcher(style).replaceAll(stack -> quoted(stack.group(1) + Fonts.css(stack.group(2))));
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
