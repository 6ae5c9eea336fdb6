package standfirst.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a link goes: an {@code http}, {@code https}, {@code mailto} or {@code tel} address, or a provider's merge tag such as
 * <code>*|UNSUB|*</code>. Anything active ({@code javascript:}, {@code data:}, {@code file:}) cannot be constructed.
 */
public record Link(String target) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern HOST_FIRST =
            Pattern.compile("^[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}(:\\d+)?([/?#][\\s\\S]*)?$");
    /** Matching the patterns around this goes as deep as an address has dots. */
    private static final int LONGEST_TYPED = 2000;

    private static final Pattern ADDRESS = Pattern.compile("^[^\\s@/:]+@[^\\s@/:]+\\.\\p{L}{2,}$");

    public Link {
        Require.present(target);
        target = target.strip();
        Require.that(!target.isBlank(), "a link has no target");
        Require.that(
                target.chars().noneMatch(Character::isISOControl),
                "a link's target holds a line break or control character");
        Require.that(
                isSafe(target),
                "a link may go to http, https, mailto, tel or a merge tag, not to “" + shown(target) + "”");
    }

    /**
     * Reads what an editor types or pastes: spaces around it go, {@code example.com/a} gets {@code https://}, {@code a@b.org} gets
     * {@code mailto:}. Empty when no safe link can be made of it.
     */
    public static Optional<Link> parse(String typed) {
        var trimmed = typed.strip();
        if (trimmed.isEmpty() || trimmed.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        if (isSafe(trimmed)) {
            return Optional.of(new Link(trimmed));
        }
        if (trimmed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        if (ADDRESS.matcher(trimmed).matches()) {
            return Optional.of(new Link("mailto:" + trimmed));
        }
        if (HOST_FIRST.matcher(trimmed).matches()) {
            return Optional.of(new Link("https://" + trimmed));
        }
        return Optional.empty();
    }

    /** Whether the target is filled in by the mail provider, so that it is not an address yet. */
    public boolean isMergeTag() {
        return MergeTag.isAddress(target);
    }

    private static boolean isSafe(String target) {
        if (MergeTag.isAddress(target)) {
            return true;
        }
        var scheme = SCHEME.matcher(target);
        return scheme.find()
                && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                && target.length() > scheme.end();
    }

    private static String shown(String target) {
        return target.length() <= 60 ? target : target.substring(0, 60) + "…";
    }
}
