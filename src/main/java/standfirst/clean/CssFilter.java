package standfirst.clean;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import standfirst.clean.Declarations.Declaration;

/** Keeps the declarations of a style that a mail may have: by the property's name, and only where its value does nothing but look. */
final class CssFilter {
    private static final Set<String> PROPERTIES = Set.of(
            "-ms-interpolation-mode",
            "-ms-text-size-adjust",
            "-webkit-font-smoothing",
            "-webkit-hyphens",
            "-webkit-text-fill-color",
            "-webkit-text-size-adjust",
            "background",
            "background-color",
            "background-image",
            "background-position",
            "background-repeat",
            "background-size",
            "border-collapse",
            "border-spacing",
            "box-sizing",
            "caption-side",
            "clear",
            "color",
            "color-scheme",
            "direction",
            "display",
            "empty-cells",
            "float",
            "font",
            "font-family",
            "font-size",
            "font-style",
            "font-variant",
            "font-weight",
            "height",
            "hyphens",
            "letter-spacing",
            "line-height",
            "list-style",
            "list-style-position",
            "list-style-type",
            "max-height",
            "max-width",
            "min-height",
            "min-width",
            "object-fit",
            "opacity",
            "outline",
            "overflow",
            "overflow-wrap",
            "supported-color-schemes",
            "table-layout",
            "text-align",
            "text-decoration",
            "text-decoration-color",
            "text-decoration-line",
            "text-decoration-style",
            "text-indent",
            "text-size-adjust",
            "text-transform",
            "text-underline-offset",
            "unicode-bidi",
            "vertical-align",
            "visibility",
            "white-space",
            "width",
            "word-break",
            "word-spacing",
            "word-wrap");
    /** Families of properties: border-left, padding-top, margin-bottom, border-top-left-radius; and what Word alone reads. */
    private static final Pattern FAMILIES = Pattern.compile(
            "(?:border|padding|margin)(?:-[a-z-]*)?|v-text-anchor|mso-(?:border-alt|color-alt|font-alt|font-width|generic-font-family"
                    + "|height-rule|hide|line-height-alt|line-height-rule|margin-bottom-alt|margin-top-alt|padding-alt|table-lspace|table-rspace|text-raise)");

    private static final Set<String> FUNCTIONS =
            Set.of("rgb", "rgba", "hsl", "hsla", "calc", "min", "max", "clamp", "linear-gradient", "url");
    private static final Pattern FUNCTION = Pattern.compile("([a-z-]*)\\s*\\(");
    private static final Pattern PICTURE = Pattern.compile("url\\(\\s*(['\"]?)https?://[^'\"()\\\\\\s<>]+\\1\\s*\\)");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\\\<>{}@\\x00-\\x08\\x0e-\\x1f]|expression|javascript|vbscript|behaviou?r|-moz-binding|data:");

    private CssFilter() {}

    /**
     * The style as it was, where all of it may stay; otherwise what may, written anew; empty where nothing may.
     *
     * @param mail whether what the renderer writes may stay too
     */
    static String clean(String style, boolean mail) {
        var declarations = Declarations.parse(style);
        if (!style.contains("/*")
                && balanced(style)
                && declarations.all().stream().allMatch(set -> isSafe(set, mail))) {
            return style;
        }
        return declarations.all().stream()
                .filter(set -> isSafe(set, mail))
                .map(kept -> kept.name() + ":" + kept.value())
                .collect(Collectors.joining(";"));
    }

    private static boolean isSafe(Declaration set, boolean mail) {
        return (mail && StyleLists.allow(StyleLists.INLINE, set.name(), set.value())) || isSafe(set);
    }

    private static boolean isSafe(Declaration declaration) {
        var name = declaration.name();
        if (!PROPERTIES.contains(name) && !FAMILIES.matcher(name).matches()) {
            return false;
        }
        var value = declaration.value().toLowerCase(Locale.ROOT);
        return !value.isEmpty()
                && balanced(value)
                && !FORBIDDEN.matcher(value).find()
                && callsOnlyKnown(value)
                && picturesAreSafe(value);
    }

    private static boolean callsOnlyKnown(String value) {
        var calls = FUNCTION.matcher(value);
        while (calls.find()) {
            if (!calls.group(1).isEmpty() && !FUNCTIONS.contains(calls.group(1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean picturesAreSafe(String value) {
        return !PICTURE.matcher(value).replaceAll("").contains("url");
    }

    /** An open quote or bracket would swallow the declarations after it. */
    private static boolean balanced(String css) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < css.length(); i++) {
            var c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth < 0) {
                return false;
            }
        }
        return quote == 0 && depth == 0;
    }
}
