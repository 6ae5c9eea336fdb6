package standfirst.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where in a text the mail provider fills something in, such as <code>*|FNAME|*</code> or <code>{{ first_name }}</code>: no word of the edition, and
 * nothing to be changed by what changes words. This is the one place that knows how tags are written: the providers' own, and Standfirst's, which
 * stand for whichever tag the chosen provider has, such as <code>{{first_name, there}}</code>.
 *
 * @param from the tag's first character, counted in the text
 * @param to behind its last
 */
public record MergeTag(int from, int to) {
    /** What a provider can fill in. */
    public enum Field {
        FIRST_NAME("firstName", "first_name", false),
        UNSUBSCRIBE("unsubscribe", "unsubscribe_url", true),
        VIEW_IN_BROWSER("viewInBrowser", "view_in_browser_url", true),
        PREFERENCES("preferences", "preferences_url", true),
        POSTAL_ADDRESS("postalAddress", "postal_address", false);

        private final String id;
        private final String word;
        private final boolean address;

        Field(String id, String word, boolean address) {
            this.id = id;
            this.word = word;
            this.address = address;
        }

        /** Its name in profiles. */
        public String id() {
            return id;
        }

        /** Standfirst's own tag for it. */
        public String tag() {
            return "{{" + word + "}}";
        }

        /** Whether it is the address of a link. */
        public boolean isAddress() {
            return address;
        }
    }

    /**
     * One of Standfirst's own tags in a text.
     *
     * @param fallback what readers see who have told no name; empty for nothing
     */
    public record Neutral(Field field, String fallback, int from, int to) {
        public Neutral {
            Require.present(field, fallback);
        }
    }

    private static final String PAIRS =
            "\\*\\|[^|\\n]+\\|\\*|\\{\\{[^}\\n]+\\}\\}+|\\{%[^}\\n]+%\\}|\\{\\$[^}\\n]+\\}|%%[^%\\n]+%%|\\[\\[[^\\]\\n]+\\]\\]";

    /** Narrower than what a link may be: between words {@code [sic]} and {@code 5%-6%} are words. */
    private static final Pattern IN_WORDS = Pattern.compile(
            PAIRS
                    + "|%[A-Z][A-Z0-9_-]{2,}%|\\[[a-z]+,\\s?fallback=[^\\]\\n]*\\]|\\{[a-z]+_[a-z_]+(?:,\\s?\"[^\"}\\n]*\")?\\}");

    /** What may become a tag while it is typed. */
    private static final Pattern BEGUN =
            Pattern.compile("(?:\\{\\{[^}]*|\\{%[^%]*|\\{\\$[^}]*|\\*\\|[^|]*\\|?|\\[\\[[^]]*|%%[A-Za-z][^%]{0,40}"
                    + "|\\[[a-z]+,\\s?fallback=[^]]*|\\{[a-z]+_[a-z_]+,[^}]*)$");

    /** A tag may be followed by a path or query, never by what could turn into a scheme once the provider has filled the tag with nothing. */
    private static final Pattern ADDRESS =
            Pattern.compile("^(" + PAIRS + "|%[A-Z0-9_-]+%|\\[[a-z]+[^\\]]*\\])([/?#][\\s\\S]*)?$");

    /** Laxer than any tag is, for what hides behind something like one is to be found. */
    private static final Pattern LEADING = Pattern.compile(
            "\\*\\|[^|]*\\|\\*|\\{\\{[^}]*\\}+|\\{%[^%]*%\\}|\\{\\$[^}]*\\}|%%[^%]*%%|%[A-Z0-9_-]+%|\\[+[^\\]]*\\]+|\\s");

    /**
     * A comma before the words to fall back on: it means nothing in any provider's tags, where a bar would be a filter. Capitals are as good, for a
     * theme may set labels in them.
     */
    private static final Pattern OWN = Pattern.compile(
            "(?<!\\{)\\{\\{[ \\u00a0]?(first_name|unsubscribe_url|view_in_browser_url|preferences_url|postal_address)[ \\u00a0]?"
                    + "(?:,([^{}|\"<>%*\\[\\]\\\\\\n]{0,80}))?\\}\\}(?!\\})",
            Pattern.CASE_INSENSITIVE);

    /** The tags of a text, in its order. */
    public static List<MergeTag> in(String text) {
        return IN_WORDS.matcher(text)
                .results()
                .map(found -> new MergeTag(found.start(), found.end()))
                .toList();
    }

    /** Whether a tag may begin with that character: every other one can be passed over. */
    public static boolean mayBegin(char c) {
        return c == '{' || c == '*' || c == '%' || c == '[';
    }

    /** Where the tag ends that begins here; the same place where none does. Cheap where the character there begins none. */
    public static int endAt(CharSequence text, int at) {
        if (!mayBegin(text.charAt(at))) {
            return at;
        }
        var matcher = IN_WORDS.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : at;
    }

    /** Standfirst's own tags in a text, in its order. */
    public static List<Neutral> ownIn(String text) {
        // Searched for by its braces: a whole mail has few of them
        int at = text.indexOf("{{");
        if (at < 0) {
            return List.of();
        }
        var found = new ArrayList<Neutral>();
        var matcher = OWN.matcher(text).useTransparentBounds(true);
        while (at >= 0) {
            boolean own = matcher.region(at, text.length()).lookingAt();
            if (own) {
                found.add(own(matcher.toMatchResult()));
            }
            at = text.indexOf("{{", own ? matcher.end() : at + 1);
        }
        return found;
    }

    /** Standfirst's own tag that a text is and nothing else. */
    public static Optional<Neutral> own(String text) {
        var matcher = OWN.matcher(text.strip());
        return matcher.matches() ? Optional.of(own(matcher.toMatchResult())) : Optional.empty();
    }

    /** Whether a text ends within a tag that is still being typed. */
    public static boolean isBegun(String before) {
        return BEGUN.matcher(before).find();
    }

    /** Whether the address of a link is filled in by the provider, or begins with what is. */
    public static boolean isAddress(String target) {
        return ADDRESS.matcher(target).find();
    }

    /** How many characters of an address are tags, or look like them, before anything else stands there; white space counts. */
    public static int leading(String address) {
        var matcher = LEADING.matcher(address);
        int end = 0;
        while (matcher.region(end, address.length()).lookingAt()) {
            end = matcher.end();
        }
        return end;
    }

    private static Neutral own(MatchResult found) {
        var word = found.group(1).toLowerCase(Locale.ROOT);
        var field = Arrays.stream(Field.values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow();
        var fallback = found.group(2) == null ? "" : found.group(2).strip();
        return new Neutral(field, fallback, found.start(), found.end());
    }

    /** Whether a stretch takes something of the tag, but not all of it. */
    public boolean isCutBy(int start, int end) {
        return start < to && end > from && (start > from || end < to);
    }

    /** The tag itself. */
    public String of(String text) {
        return text.substring(from, to);
    }
}
