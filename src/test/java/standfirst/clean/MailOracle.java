package standfirst.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Reads a mail letter by letter and names what must not be in it. It knows nothing of the cleaner, its lists or its parser. */
final class MailOracle {
    private static final Set<String> ELEMENTS =
            Set.of(("html head meta title style body div table tbody thead tfoot tr td th caption col colgroup p h1 h2"
                            + " h3 h4 h5 h6 a b i u s em strong small big sub sup span font center br hr img ul ol li dl dt dd blockquote pre code kbd"
                            + " samp var tt q cite dfn abbr bdi bdo address del ins strike wbr")
                    .split(" ", -1));
    private static final Set<String> IN_COMMENTS = Set.of(
            "table tr td noscript xml style center v:roundrect w:anchorlock o:officedocumentsettings o:pixelsperinch o:allowpng"
                    .split(" ", -1));
    private static final Set<String> ATTRIBUTES =
            Set.of(("abbr align alt aria-hidden aria-label aria-roledescription bgcolor border cellpadding"
                            + " cellspacing charset class color colspan content dir face height href hspace id lang name noshade nowrap reversed role"
                            + " rowspan scope size span src start style title type valign value vspace width xmlns:o xmlns:v xmlns:w"
                            + " arcsize fillcolor stroked strokecolor strokeweight")
                    .split(" ", -1));
    private static final Pattern PROPERTY =
            Pattern.compile("(?:background|border|margin|padding|font|text|list-style|outline|overflow|word|mso)"
                    + "(?:-[a-z]+)*|-webkit-[a-z-]+|-ms-[a-z-]+|v-text-anchor|box-sizing|caption-side|clear|color|color-scheme|supported-color-schemes"
                    + "|direction|display|empty-cells|float|height|hyphens|letter-spacing|line-height|max-height|max-width|min-height|min-width"
                    + "|object-fit|opacity|table-layout|unicode-bidi|vertical-align|visibility|white-space|width");
    private static final Pattern UNSAFE_CSS = Pattern.compile(
            "expression\\s*\\(|javascript\\s*:|vbscript\\s*:|behaviou?r\\s*:|-moz-binding|@import|@font-face|@charset|\\\\|<|url\\(\\s*['\"]?(?!https?://)");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+([^\\s=/>\"'<]+)(?:=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'<>=]+)))?");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?:|mailto:|tel:|#[A-Za-z]|\\*\\||\\{\\{|\\{%|\\{\\$|%|\\[)[\\s\\S]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_THE_DESK = Pattern.compile("(?![A-Za-z][A-Za-z0-9+.-]*:)[^/#\\\\][^\\\\]*");
    private static final Set<String> COMMENTS = Set.of("[if !mso]><!", "<![endif]");

    private final List<String> found = new ArrayList<>();

    private MailOracle() {}

    /** What is wrong with a mail; empty where nothing is. */
    static List<String> complaints(String mail) {
        var oracle = new MailOracle();
        oracle.read(mail, ELEMENTS, true);
        return oracle.found;
    }

    private void read(String source, Set<String> elements, boolean page) {
        int at = source.indexOf('<');
        while (at >= 0) {
            if (source.startsWith("<!--", at)) {
                int end = source.indexOf("-->", at + 4);
                complainIf(end < 0 || !page, "an open comment");
                comment(source.substring(at + 4, Math.max(at + 4, end)));
                at = end < 0 ? -1 : source.indexOf('<', end);
            } else if (source.regionMatches(true, at, "<!DOCTYPE html>", 0, 15)) {
                complainIf(at > 0 || !page, "a doctype that does not begin the page");
                at = source.indexOf('<', at + 1);
            } else {
                at = tag(source, at, elements);
            }
        }
    }

    private void complainIf(boolean wrong, String complaint) {
        if (wrong) {
            found.add(complaint);
        }
    }

    private void comment(String comment) {
        if (comment.isBlank() || COMMENTS.contains(comment)) {
            return;
        }
        if (!comment.startsWith("[if mso]>") || !comment.endsWith("<![endif]")) {
            found.add("<!--" + comment + "-->");
            return;
        }
        var content = comment.substring("[if mso]>".length(), comment.length() - "<![endif]".length());
        complainIf(content.contains("<!"), comment);
        read(content, IN_COMMENTS, false);
    }

    /** Where the next tag begins, after this one and the style sheet in it. */
    private int tag(String source, int at, Set<String> elements) {
        boolean closing = source.startsWith("</", at);
        int end = at + (closing ? 2 : 1);
        while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == ':')) {
            end++;
        }
        var name = source.substring(at + (closing ? 2 : 1), end).toLowerCase(Locale.ROOT);
        complainIf(!elements.contains(name), "<" + name);
        var attributes = ATTRIBUTE.matcher(source);
        while (attributes.region(end, source.length()).lookingAt()) {
            var written = attributes.group(2) != null
                    ? attributes.group(2)
                    : attributes.group(3) != null ? attributes.group(3) : attributes.group(4);
            attribute(name, attributes.group(1), written == null ? "" : Parser.unescapeEntities(written, true));
            end = attributes.end();
        }
        var rest = source.substring(end, Math.min(source.length(), end + 3)).strip();
        complainIf(!rest.startsWith(">") && !rest.startsWith("/>"), "a tag that does not end: " + name);
        int close = source.indexOf('>', end);
        if (close >= 0 && !closing && name.equals("style")) {
            int over = source.indexOf("</style>", close);
            complainIf(over < 0, "an open style sheet");
            sheet(source.substring(close + 1, Math.max(close + 1, over)));
            close = over;
        }
        return close < 0 ? -1 : source.indexOf('<', close + 1 - (source.charAt(close) == '<' ? 1 : 0));
    }

    private void attribute(String tag, String written, String value) {
        var name = written.toLowerCase(Locale.ROOT);
        complainIf(!ATTRIBUTES.contains(name), tag + " " + name + "=" + value);
        switch (name) {
            case "href" -> complainIf(!isSafe(value), "href=" + value);
            case "src" ->
                complainIf(!isSafe(value) && !ON_THE_DESK.matcher(value).matches(), "src=" + value);
            case "style" -> style(value);
            case "content" -> complainIf(!value.matches("[a-z0-9=,\\s-]*"), "content=" + value);
            default -> complainIf(name.startsWith("xmlns") && !value.startsWith("urn:schemas-microsoft-com:"), name);
        }
    }

    private static boolean isSafe(String address) {
        return ADDRESS.matcher(address.replaceAll("[\\s\\p{Cntrl}]", "")).matches();
    }

    private void sheet(String sheet) {
        for (var piece : sheet.split("[{}]", -1)) {
            if (piece.contains(":")
                    && !piece.strip().startsWith(":")
                    && !piece.strip().startsWith("@media (")) {
                style(piece.strip());
            }
        }
        complainIf(sheet.contains("@") && !sheet.contains("@media ("), sheet);
    }

    private void style(String style) {
        complainIf(UNSAFE_CSS.matcher(style.toLowerCase(Locale.ROOT)).find(), "style=" + style);
        for (var declaration : style.split(";(?![^(']*[)'])", -1)) {
            var name = declaration.split(":", 2)[0].strip();
            complainIf(
                    !name.isEmpty()
                            && !PROPERTY.matcher(name.toLowerCase(Locale.ROOT)).matches(),
                    name);
        }
    }
}
