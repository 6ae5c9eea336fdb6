package standfirst.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Link;
import standfirst.model.MergeTag;
import standfirst.model.Picture;

/** The addresses that may stand in HTML. */
final class Addresses {
    /** Browsers drop these anywhere in an address (WHATWG URL, "remove all ASCII tab or newline"), so a scheme can hide behind them. */
    private static final Pattern DROPPED = Pattern.compile("[\\t\\n\\r]");
    /** A provider may fill a leading merge tag with nothing: what follows must not be a scheme of its own. */
    private static final Pattern SCHEME = Pattern.compile("^[^/?#]*:");

    private static final Pattern JUMP = Pattern.compile("#[A-Za-z][A-Za-z0-9_-]{0,60}");

    private Addresses() {}

    /** Where a link may go, as it is written out; empty where it may not go there. */
    static Optional<String> link(String address) {
        var written = DROPPED.matcher(address).replaceAll("").strip();
        if (hidesScheme(written)) {
            return Optional.empty();
        }
        return Link.parse(written.startsWith("//") ? "https:" + written : written)
                .map(Link::target);
    }

    /** Whether it is a place in the same document. */
    static boolean isJump(String address) {
        return JUMP.matcher(address).matches();
    }

    /** Where a picture may come from, as it is written out. */
    static Optional<String> picture(String address) {
        var stripped = DROPPED.matcher(address).replaceAll("").strip();
        var written = stripped.startsWith("//") ? "https:" + stripped : stripped;
        return Picture.isSafe(written) && !hidesScheme(written) ? Optional.of(written) : Optional.empty();
    }

    private static boolean hidesScheme(String written) {
        int tags = MergeTag.leading(written);
        return tags > 0 && SCHEME.matcher(written.substring(tags)).find();
    }
}
