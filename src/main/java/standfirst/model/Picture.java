package standfirst.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A picture: a web address, or a path below the desk folder such as {@code images/bridge.jpg}.
 *
 * @param source an {@code https} or {@code http} address, a merge tag, or a relative path that does not leave the desk
 * @param alt what stands in for the picture where it is not shown; empty means none is written yet
 * @param width shown width in CSS pixels, 0 where unknown
 * @param height shown height in CSS pixels, 0 where unknown
 */
public record Picture(String source, String alt, int width, int height) {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    public Picture {
        Require.present(source, alt);
        source = source.strip();
        Require.that(!source.isBlank(), "a picture has no source");
        Require.that(
                isSafe(source),
                "a picture may come from http, https or the desk's own folder, not from “" + source + "”");
        Require.that(width >= 0 && height >= 0, "a picture's size is negative");
    }

    /** Whether a picture can be made of this source. */
    public static boolean isSafe(String source) {
        if (source.isBlank() || source.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        var lower = source.toLowerCase(Locale.ROOT);
        if (lower.contains("javascript:")) {
            return false;
        }
        if (SCHEME.matcher(source).find()) {
            return lower.startsWith("http://") || lower.startsWith("https://");
        }
        return !source.startsWith("/") && !source.startsWith("#") && !source.contains("\\") && !("/" + source + "/").contains("/../");
    }

    /** Whether the picture is a file on the desk, which readers cannot see until it is uploaded or enclosed. */
    public boolean isLocal() {
        return !SCHEME.matcher(source).find();
    }

    public Picture withAlt(String changed) {
        return new Picture(source, changed, width, height);
    }
}
