package standfirst.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Link;

/** Web addresses as they stand bare in copy. */
final class Addresses {
    private static final String STOPS = "<>\"“”«»「」";
    private static final String TRAILING = ".,;:!?)]'’…";
    /** A host typed without its scheme, alone on a line and with a path, such as {@code example.com/story}. */
    private static final Pattern HOST_AND_PATH =
            Pattern.compile("[\\p{L}\\p{N}-]{1,60}(\\.[\\p{L}\\p{N}-]{1,60}){0,4}\\.\\p{L}{2,12}/\\S{0,900}");

    private Addresses() {}

    static boolean startsAt(String text, int at) {
        return text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "www.", 0, 4);
    }

    static int end(String text, int start, int to) {
        int end = start;
        while (end < to && !Characters.isSpace(text.charAt(end)) && STOPS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
            boolean closes =
                    text.charAt(end - 1) == ')' && text.substring(start, end).contains("(");
            if (closes) {
                break;
            }
            end--;
        }
        return end;
    }

    /** The link a line is that holds one address and nothing else. */
    static Optional<Link> alone(Runs runs) {
        var text = runs.text();
        var link = runs.link();
        boolean bare = link.isPresent() && runs.linkEnd() >= text.length() - 1 && isAddress(text);
        if (bare) {
            return link;
        }
        return text.length() < 1000 && HOST_AND_PATH.matcher(text).matches() ? Link.parse(text) : Optional.empty();
    }

    /** Whether the words are an address themselves, not words that link to one. */
    static boolean isAddress(String words) {
        return startsAt(words, 0) && words.chars().noneMatch(c -> Characters.isSpace((char) c));
    }
}
