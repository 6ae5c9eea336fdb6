package standfirst.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The declarations of an inline style, in order. Comments are gone; quotes and brackets keep their semicolons. */
record Declarations(List<Declaration> all) {
    private static final Declarations NONE = new Declarations(List.of());

    /** One property and its value; the name in lower case. */
    record Declaration(String name, String value) {}

    static Declarations of(Element element) {
        return element.hasAttr("style") ? parse(element.attr("style")) : NONE;
    }

    static Declarations parse(String style) {
        var found = new ArrayList<Declaration>();
        for (var part : split(withoutComments(style))) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                found.add(new Declaration(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        part.substring(colon + 1).strip()));
            } else if (!part.isBlank()) {
                found.add(new Declaration("", part));
            }
        }
        return new Declarations(List.copyOf(found));
    }

    /** The last value given to a property, in lower case and without {@code !important}; empty where it is not set. */
    String value(String name) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).name().equals(name)) {
                return all.get(i)
                        .value()
                        .toLowerCase(Locale.ROOT)
                        .replace("!important", "")
                        .strip();
            }
        }
        return "";
    }

    boolean is(String name, String value) {
        return value(name).equals(value);
    }

    static String withoutComments(String css) {
        int open = css.indexOf("/*");
        if (open < 0) {
            return css;
        }
        var kept = new StringBuilder(css.length());
        int from = 0;
        while (open >= 0) {
            kept.append(css, from, open);
            int close = css.indexOf("*/", open + 2);
            if (close < 0) {
                return kept.toString();
            }
            from = close + 2;
            open = css.indexOf("/*", from);
        }
        return kept.append(css, from, css.length()).toString();
    }

    private static List<String> split(String css) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        char quote = 0;
        for (int i = 0; i < css.length(); i++) {
            var c = css.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (c == ';' && depth == 0) {
                parts.add(css.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(css.substring(from));
        return parts;
    }
}
