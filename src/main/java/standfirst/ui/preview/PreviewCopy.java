package standfirst.ui.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import standfirst.model.Rendered;
import standfirst.ui.kit.Fonts;

/**
 * The export, changed for show alone: it may load nothing from outside, it is dark or light as asked, with sample data for tags, and set in the
 * fonts that the page beside it is set in, and its blocks say which they are. Made off the FX thread, by one thread at a time; what did not change since the last copy is not made anew.
 */
final class PreviewCopy {
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

    /** Marks the chosen blocks, and has scroll bars that go with any ground, in a light window and in a dark one. */
    static final String SHEET = "<style>[data-chosen]{outline:2px solid rgba(74,114,198,.75);outline-offset:3px}"
            + "::-webkit-scrollbar{width:10px;height:10px;background:transparent}"
            + "::-webkit-scrollbar-thumb{background:rgba(128,128,128,.5);border-radius:5px}"
            + "::-webkit-scrollbar-thumb:hover{background:rgba(128,128,128,.8)}"
            + "::-webkit-scrollbar-corner{background:transparent}</style>";

    /** A piece of the mail and what it becomes. */
    private Map<String, Piece> known = Map.of();

    private Showing last = new Showing(false, true, false, java.util.List.of());

    private record Piece(String shown, boolean blocked, boolean lasting) {}

    /** What a document may fetch, whatever it holds: nothing runs, and nothing comes but pictures. */
    static String policy(boolean network) {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data: file:" + (network ? " http: https:" : "")
                + "; form-action 'none'; base-uri 'none'; frame-src 'none'";
    }

    /** The copy of a mail. */
    Page of(Rendered mail, Showing showing) {
        var before = showing.equals(last) ? known : Map.<String, Piece>of();
        var now = new HashMap<String, Piece>();
        var page = new Page.Builder();
        var html = mail.html();
        var doctype = DOCTYPE.matcher(html);
        int at = doctype.find() ? doctype.end() : 0;
        // Right behind the doctype, where the parser opens the head for it: no comment or tag of the mail can swallow
        // it there.
        page.frame(html.substring(0, at) + guard(showing.network()));
        var blocked = false;
        for (var part : mail.parts()) {
            var outside = piece(html.substring(at, part.start()), showing, before, now);
            page.frame(outside.shown());
            var block = piece(html.substring(part.start(), part.end()), showing, before, now);
            page.block(part.block().value(), block.shown());
            blocked |= outside.blocked() || block.blocked();
            at = part.end();
        }
        var rest = piece(html.substring(at), showing, before, now);
        page.frame(rest.shown());
        known = now;
        last = showing;
        return page.page(policy(showing.network()), blocked || rest.blocked());
    }

    private static Piece piece(String markup, Showing showing, Map<String, Piece> before, Map<String, Piece> now) {
        var piece = before.get(markup);
        if (piece == null) {
            var coloured = STYLE.matcher(markup).replaceAll(style -> quoted(coloured(style.group(), showing.dark())));
            var set = STYLED.matcher(coloured).replaceAll(style -> quoted(set(style.group())));
            var filled = showing.samples().map(samples -> samples.in(set)).orElse(set);
            var pictures = new PicturesShown(showing);
            var shown = pictures.in(filled);
            piece = new Piece(shown, pictures.isBlocked(), !pictures.isLocal());
        }
        // A file may be changed while the mail stays the same.
        if (piece.lasting()) {
            now.put(markup, piece);
        }
        return piece;
    }

    static String guard(boolean network) {
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy(network)
                + "\"><meta name=\"referrer\" content=\"no-referrer\">" + SHEET;
    }

    /** WebView takes a sans-serif font for a serif one it does not have. */
    private static String set(String style) {
        return STACK.matcher(style).replaceAll(stack -> quoted(stack.group(1) + Fonts.css(stack.group(2))));
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
