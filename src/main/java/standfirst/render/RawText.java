package standfirst.render;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of foreign HTML, for the plain part of a mail: tags go, blocks become lines, entities become characters. */
final class RawText {
    private static final Pattern SILENT =
            Pattern.compile("<!--.*?(?:-->|$)|<(style|script|head|title)\\b.*?(?:</\\1\\s*>|$)", flags());
    private static final Pattern LINE =
            Pattern.compile("<(?:br|/?(?:p|div|h[1-6]|li|ul|ol|tr|table|blockquote|hr))\\b[^>]*>", flags());
    private static final Pattern LINK =
            Pattern.compile("<a\\b[^>]*?\\bhref\\s*=\\s*[\"']?(https?://[^\"'\\s>]+)[^>]*>(.*?)</a\\s*>", flags());
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*(?:>|$)", flags());
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-f]{1,7}|[a-z]{2,8});", flags());
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("middot", "·"));

    private RawText() {}

    /** One paragraph a line; a link's address stands after its words. */
    static String of(String html) {
        var quiet = SILENT.matcher(html).replaceAll("");
        var linked = LINK.matcher(quiet.replaceAll("\\s+", " ")).replaceAll("$2 ($1)");
        var lines = TAG.matcher(LINE.matcher(linked).replaceAll("\n")).replaceAll("");
        return ENTITY.matcher(lines)
                .replaceAll(entity -> Matcher.quoteReplacement(decoded(entity.group(1), entity.group())));
    }

    private static String decoded(String name, String written) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, written);
        }
        boolean hex = name.length() > 1 && Character.toLowerCase(name.charAt(1)) == 'x';
        try {
            int point = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : "";
        } catch (NumberFormatException notANumber) {
            return written;
        }
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
