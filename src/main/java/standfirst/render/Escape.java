package standfirst.render;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Turns any text into ASCII that cannot end the place it stands in. */
final class Escape {
    private static final String[] MERGE_TAGS = {"*|", "{{", "{%", "{$", "%%", "[["};
    private static final Pattern AUTHORITY =
            Pattern.compile("^(https?://(?:[^/?#@]*@)?)([^/?#:@]+)(.*)$", Pattern.DOTALL);

    private Escape() {}

    /** Whether nothing of the text would show: white space and characters that cannot stand in a document. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean unseen = point <= 0x20
                    || (point >= 0x7f && point <= 0xa0)
                    || isNonCharacter(point)
                    || Character.isWhitespace(point);
            if (!unseen) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    static void text(CharSequence text, int from, int to, StringBuilder out) {
        escape(text, from, to, out, false);
    }

    /** For the inside of double quotes. */
    static void attribute(CharSequence text, StringBuilder out) {
        escape(text, 0, text.length(), out, true);
    }

    /** Numeric entities for whatever is not ASCII; markup stays. */
    static String ascii(String markup) {
        var out = new StringBuilder(markup.length() + 16);
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c < 0x7f) {
                plain(c, out);
            } else {
                i += entity(Character.codePointAt(markup, i), out);
            }
        }
        return out.toString();
    }

    /** An address as it may stand in a {@code href}, not yet escaped: no spaces, no quotes, ASCII alone. A merge tag stays as it is. */
    static String address(String target) {
        if (isPlain(target) || holdsMergeTag(target)) {
            return target;
        }
        var authority = AUTHORITY.matcher(target);
        if (authority.matches()) {
            return percent(authority.group(1)) + host(authority.group(2)) + percent(authority.group(3));
        }
        return percent(target);
    }

    private static boolean holdsMergeTag(String target) {
        for (var tag : MERGE_TAGS) {
            if (target.contains(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of it needs another form: true of nearly every address. */
    private static boolean isPlain(String target) {
        for (int i = 0; i < target.length(); i++) {
            if (!isPlain(target.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c > 0x20 && c < 0x7f && "\"<>\\^`{|}".indexOf(c) < 0;
    }

    private static String host(String host) {
        try {
            return percent(host.chars().allMatch(c -> c < 0x7f) ? host : IDN.toASCII(host));
        } catch (IllegalArgumentException notAName) {
            return percent(host);
        }
    }

    private static String percent(String part) {
        var out = new StringBuilder(part.length() + 16);
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else {
                int point = part.codePointAt(i);
                i += Character.charCount(point) - 1;
                for (var octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append("%02X".formatted(octet));
                }
            }
        }
        return out.toString();
    }

    private static void escape(CharSequence text, int from, int to, StringBuilder out, boolean quoted) {
        int kept = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f && c != '&' && c != '<' && c != '>' && (c != '"' || !quoted)) {
                continue;
            }
            out.append(text, kept, i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (c < 0x7f) {
                        plain(c, out);
                    } else {
                        i += entity(Character.codePointAt(text, i), out);
                    }
                }
            }
            kept = i + 1;
        }
        if (kept < to) {
            out.append(text, kept, to);
        }
    }

    private static void plain(char c, StringBuilder out) {
        if (c >= 0x20) {
            out.append(c);
        } else if (c == '\n' || c == '\t' || c == '\r') {
            out.append(c == '\n' ? '\n' : ' ');
        }
    }

    /** Appends what a parser reads back as the same character; how many more chars it took. */
    private static int entity(int point, StringBuilder out) {
        if (point >= 0xd800 && point <= 0xdfff) {
            out.append("&#65533;");
        } else if (point > 0x9f && !isNonCharacter(point)) { // &#128; to &#159; are read as Windows-1252
            out.append("&#").append(point).append(';');
        }
        return Character.charCount(point) - 1;
    }

    private static boolean isNonCharacter(int point) {
        return (point & 0xfffe) == 0xfffe || (point >= 0xfdd0 && point <= 0xfdef);
    }
}
