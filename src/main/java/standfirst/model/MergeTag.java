package standfirst.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Where in a text the mail provider fills something in, such as <code>*|FNAME|*</code> or <code>{{ first_name }}</code>: no word of the edition, and
 * nothing to be changed by what changes words.
 *
 * @param from the tag's first character, counted in the text
 * @param to behind its last
 */
public record MergeTag(int from, int to) {
    /** Narrower than what a link may be: between words {@code [sic]} and {@code 5%-6%} are words. */
    private static final Pattern IN_WORDS =
            Pattern.compile("\\*\\|[^|\\n]+\\|\\*|\\{\\{[^}\\n]+\\}\\}+|\\{%[^}\\n]+%\\}|\\{\\$[^}\\n]+\\}|%%[^%\\n]+%%"
                    + "|%[A-Z][A-Z0-9_-]{2,}%|\\[\\[[^\\]\\n]+\\]\\]");

    /** The tags of a text, in its order. */
    public static List<MergeTag> in(String text) {
        return IN_WORDS.matcher(text)
                .results()
                .map(found -> new MergeTag(found.start(), found.end()))
                .toList();
    }

    /** Whether a stretch takes something of the tag, but not all of it. */
    public boolean isCutBy(int start, int end) {
        return start < to && end > from && (start > from || end < to);
    }
}
