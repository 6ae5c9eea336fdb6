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
 * @param decorative whether it says nothing that would have to be described; one that is described is not
 */
public record Picture(String source, String alt, int width, int height, boolean decorative) {
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");

    public Picture {
        Require.present(source, alt);
        source = source.strip();
        Require.that(!source.isBlank(), "a picture has no source");
        Require.that(
                isSafe(source),
                "a picture may come from http, https or the desk's own folder, not from “" + source + "”");
        Require.that(width >= 0 && height >= 0, "a picture's size is negative");
        decorative = decorative && alt.isBlank();
    }

    /** One that is to be described. */
    public Picture(String source, String alt, int width, int height) {
        this(source, alt, width, height, false);
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
        return !source.startsWith("/")
                && !source.startsWith("#")
                && !source.contains("\\")
                && !("/" + source + "/").contains("/../");
    }

    /** Whether the picture is a file on the desk, which readers cannot see until it is uploaded or enclosed. */
    public boolean isLocal() {
        return !SCHEME.matcher(source).find();
    }

    public Picture withAlt(String changed) {
        return new Picture(source, changed, width, height, decorative);
    }

    public Picture withSource(String changed) {
        return new Picture(changed, alt, width, height, decorative);
    }

    public Picture withWidth(int changed) {
        return new Picture(source, alt, changed, height, decorative);
    }

    public Picture withHeight(int changed) {
        return new Picture(source, alt, width, changed, decorative);
    }

    /** One that needs no description loses the one it has. */
    public Picture withDecorative(boolean changed) {
        return new Picture(source, changed ? "" : alt, width, height, changed);
    }
}
