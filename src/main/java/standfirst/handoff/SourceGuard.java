package standfirst.handoff;

import java.util.TreeMap;
import java.util.regex.Pattern;
import standfirst.model.Contract.Delimiters;
import standfirst.model.Rendered;

/**
 * Sees to it that a provider reads in the mail's source what is meant: its tags as they were typed, and nothing else for a tag. Templates are filled in
 * the source, before anybody reads it as HTML: what is written as a numeric entity is no delimiter to them, and the same letter to readers.
 */
final class SourceGuard {
    private static final int LONGEST_TAG = 500;
    private static final Pattern SHEET = Pattern.compile("<style\\b.*?</style>|<!--.*?-->", Pattern.DOTALL);
    /** White space or the like behind it: what could begin an element or an entity stays as it is. */
    private static final Pattern LESS = Pattern.compile("&lt;(?=[\\s=\\d])");

    private static final Pattern AND = Pattern.compile("&amp;(?=[\\s&])");

    private final String html;
    private final ProviderProfile profile;
    private final TreeMap<Integer, Change> found = new TreeMap<>();

    /** What stands at a place, and how it is to stand there. */
    private record Change(String was, String now) {}

    private SourceGuard(String html, ProviderProfile profile) {
        this.html = html;
        this.profile = profile;
    }

    static Rendered guard(Rendered mail, ProviderProfile profile) {
        return new SourceGuard(mail.html(), profile).swaps().inHtml(mail);
    }

    private Swaps swaps() {
        for (var pair : profile.delimiters()) {
            delimited(pair);
        }
        for (var forbidden : profile.forbidden()) {
            for (int at = html.indexOf(forbidden); at >= 0; at = html.indexOf(forbidden, at + 1)) {
                escape(at);
            }
        }
        SHEET.matcher(found.isEmpty() ? "" : html)
                .results()
                .forEach(sheet -> found.subMap(sheet.start(), sheet.end()).clear());
        for (var once : profile.once()) {
            int body = html.lastIndexOf("</body>");
            if (body >= 0 && !html.contains(once)) {
                found.merge(
                        body, new Change("", once + "\n"), (first, more) -> new Change("", first.now() + more.now()));
            }
        }
        var swaps = new Swaps();
        int done = 0;
        for (var each : found.entrySet()) {
            int at = each.getKey();
            if (at >= done) {
                done = at + each.getValue().was().length();
                swaps.put(at, done, each.getValue().now());
            }
        }
        return swaps;
    }

    private void delimited(Delimiters pair) {
        int at = html.indexOf(pair.open());
        while (at >= 0) {
            int end = end(pair, at);
            if (end < 0) {
                escape(at);
                at = html.indexOf(pair.open(), at + 1);
            } else {
                unescape(at, end);
                at = html.indexOf(pair.open(), end);
            }
        }
    }

    /** Behind the tag that begins there; -1 where none does before the text ends. */
    private int end(Delimiters pair, int at) {
        int close = html.indexOf(pair.close(), at + pair.open().length());
        if (close < 0 || close - at > LONGEST_TAG) {
            return -1;
        }
        var inside = html.substring(at, close);
        if (inside.indexOf('<') >= 0 || (inside.indexOf('"') >= 0 && isAttribute(at))) {
            return -1;
        }
        int end = close + pair.close().length();
        while (end < html.length() && html.charAt(end) == '}' && html.charAt(end - 1) == '}') {
            end++;
        }
        return end;
    }

    private boolean isAttribute(int at) {
        int open = html.lastIndexOf('<', at);
        return open >= 0 && html.lastIndexOf('>', at) < open;
    }

    private void escape(int at) {
        var letter = html.substring(at, at + 1);
        found.put(at, new Change(letter, "&#" + (int) letter.charAt(0) + ";"));
    }

    private void unescape(int at, int end) {
        var tag = html.substring(at, end);
        if (tag.indexOf('&') >= 0) {
            var plain = AND.matcher(LESS.matcher(tag).replaceAll("<")).replaceAll("&");
            plain = plain.replace("&gt;", ">").replace("&quot;", "'").replace("&#39;", "'");
            found.put(at, new Change(tag, plain));
        }
    }
}
