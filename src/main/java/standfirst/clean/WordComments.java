package standfirst.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The conditional comments that Outlook's Word engine reads and every other program skips. Parsers do not look into comments, so this does: tag by
 * tag, since such a comment often holds half a table.
 */
final class WordComments {
    private static final Pattern CONDITIONAL =
            Pattern.compile("\\[if [A-Za-z0-9 !|&()]{1,60}\\]>(.*)<!\\[endif\\]", Pattern.DOTALL);
    private static final Pattern REVEALED = Pattern.compile("\\[if [A-Za-z0-9 !|&()]{1,60}\\]>\\s*<!|<!\\[endif\\]");
    private static final Pattern SHEET = Pattern.compile("<style[^>]*>([^<]*)</style>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?([A-Za-z][A-Za-z0-9:]*)((?:\\s+[A-Za-z][A-Za-z:-]*(?:=(?:\"[^\"<>]*\"|'[^'<>]*'))?)*+)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z][A-Za-z:-]*)(?:=(\"[^\"]*\"|'[^']*'))?");
    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "b",
            "br",
            "center",
            "div",
            "font",
            "i",
            "noscript",
            "o:allowpng",
            "o:officedocumentsettings",
            "o:pixelsperinch",
            "p",
            "span",
            "table",
            "tbody",
            "td",
            "th",
            "tr",
            "v:background",
            "v:fill",
            "v:image",
            "v:oval",
            "v:rect",
            "v:roundrect",
            "v:shape",
            "v:stroke",
            "v:textbox",
            "w:anchorlock",
            "xml");
    private static final Set<String> ATTRIBUTES = Set.of(
            "align",
            "alt",
            "arcsize",
            "aspect",
            "bgcolor",
            "border",
            "cellpadding",
            "cellspacing",
            "class",
            "color",
            "colspan",
            "dir",
            "face",
            "fill",
            "fillcolor",
            "height",
            "href",
            "inset",
            "lang",
            "position",
            "role",
            "rowspan",
            "size",
            "src",
            "stroke",
            "strokecolor",
            "stroked",
            "strokeweight",
            "style",
            "type",
            "v:ext",
            "valign",
            "width",
            "xmlns:o",
            "xmlns:v",
            "xmlns:w");
    /** What Word wants of shapes, and no page may have. */
    private static final Pattern SHAPE_STYLE =
            Pattern.compile("(?:^|;)\\s*(?:position\\s*:\\s*relative|z-index\\s*:\\s*-?\\d+)\\s*(?=;|$)");

    private WordComments() {}

    /** @param comment what stands between {@code <!--} and {@code -->} */
    static boolean isSafe(String comment) {
        // The renderer breaks lines within words by comments of a line break alone.
        if (comment.isBlank() || REVEALED.matcher(comment).matches()) {
            return true;
        }
        var conditional = CONDITIONAL.matcher(comment);
        return conditional.matches()
                && sheetsAreSafe(conditional.group(1))
                && tagsAreSafe(SHEET.matcher(conditional.group(1)).replaceAll(""));
    }

    private static boolean sheetsAreSafe(String content) {
        return SHEET.matcher(content)
                .results()
                .allMatch(sheet -> CssFilter.dangerIn(sheet.group(1)).isEmpty());
    }

    private static boolean tagsAreSafe(String content) {
        var tags = TAG.matcher(content);
        while (tags.find()) {
            if (!ELEMENTS.contains(tags.group(1).toLowerCase(Locale.ROOT)) || !attributesAreSafe(tags.group(2))) {
                return false;
            }
        }
        // What is left are words: anything that still opens a tag was not understood.
        return tags.replaceAll("").indexOf('<') < 0;
    }

    private static boolean attributesAreSafe(String attributes) {
        return ATTRIBUTE.matcher(attributes).results().allMatch(found -> {
            var name = found.group(1).toLowerCase(Locale.ROOT);
            var quoted = found.group(2);
            var value = quoted == null ? "" : Parser.unescapeEntities(quoted.substring(1, quoted.length() - 1), true);
            return ATTRIBUTES.contains(name) && isSafe(name, value);
        });
    }

    private static boolean isSafe(String attribute, String value) {
        return switch (attribute) {
            case "href" -> Addresses.link(value).isPresent();
            case "src" -> Addresses.picture(value).isPresent();
            case "style" -> {
                var style = SHAPE_STYLE.matcher(value).replaceAll("");
                yield CssFilter.clean(style).equals(style);
            }
            default -> true;
        };
    }
}
