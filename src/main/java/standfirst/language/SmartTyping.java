package standfirst.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.MergeTag;

/**
 * Quotes, dashes and ellipses as a writer of the language sets them, made of the straight ones while they are typed. Addresses, merge tags and
 * measures ({@code 6'2"}) stay as they are typed.
 */
public final class SmartTyping {
    /** A space that is narrow and breaks no line: French sets it within guillemets. */
    private static final String NARROW = "\u202f";

    private static final String APOSTROPHE = "’";

    /** An address or a merge tag that has not ended yet. */
    private static final Pattern RAW = Pattern.compile("(?:\\S*(?:://|www\\.)\\S*|\\S+@\\S*|<[a-zA-Z/!][^>]*)$");

    /** A year without its century, and other words that begin with letters left out: ’90s. */
    private static final Pattern CLIPPED = Pattern.compile("(?:^|[\\s(\\[–—-])‘$");

    private static final Pattern MARK_WITHIN_WORD = Pattern.compile("(?:\\p{L}‘|\\d')$");
    private static final Pattern HYPHEN_BETWEEN_SPACES = Pattern.compile("\\S\\s-$");

    private record Quotes(String open, String close, String innerOpen, String innerClose) {
        static Quotes of(String language) {
            var locale = Locale.forLanguageTag(language);
            return switch (locale.getLanguage()) {
                case "de", "cs", "sk", "sl", "hr", "bg", "is", "lt", "sr", "mk", "ka" ->
                    locale.getCountry().equals("CH") || locale.getCountry().equals("LI")
                            ? new Quotes("«", "»", "‹", "›")
                            : new Quotes("„", "“", "‚", "‘");
                case "pl", "ro", "hu" -> new Quotes("„", "”", "‚", "’");
                case "fr" ->
                    locale.getCountry().equals("CH")
                            ? new Quotes("«", "»", "‹", "›")
                            : new Quotes("«" + NARROW, NARROW + "»", "“", "”");
                case "es", "it", "pt", "ca", "gl", "el", "hy" ->
                    locale.toLanguageTag().equals("pt-BR")
                            ? new Quotes("“", "”", "‘", "’")
                            : new Quotes("«", "»", "“", "”");
                case "no", "nb", "nn" -> new Quotes("«", "»", "‘", "’");
                case "da" -> new Quotes("»", "«", "›", "‹");
                case "ru", "uk", "be", "kk" -> new Quotes("«", "»", "„", "“");
                case "sv", "fi" -> new Quotes("”", "”", "’", "’");
                case "he", "iw", "yi", "ji" -> new Quotes("\"", "\"", "'", "'");
                default -> new Quotes("“", "”", "‘", "’");
            };
        }
    }

    /**
     * What shall stand in the place of what was typed.
     *
     * @param replaced how many characters before the caret give way, the typed one among them
     */
    public record Better(int replaced, String by) {}

    private final Quotes quotes;
    private final boolean spacedDash;

    private SmartTyping(String language) {
        this.quotes = Quotes.of(language);
        // An em dash without spaces is American; elsewhere a dash stands between spaces, and is an en dash
        this.spacedDash = !Locale.forLanguageTag(language).getCountry().equals("US");
    }

    /**
     * The rules of a language.
     *
     * @param language an IETF language tag, such as {@code en-GB}
     */
    public static SmartTyping of(String language) {
        return new SmartTyping(language);
    }

    /**
     * What shall stand in the place of a character just typed; empty where it is right as it is.
     *
     * @param before the paragraph's words before the typed character
     */
    public Optional<Better> typed(String before, char typed) {
        if (RAW.matcher(before).find() || MergeTag.isBegun(before)) {
            return Optional.empty();
        }
        var better = switch (typed) {
            case '"' -> doubleQuote(before);
            case '\'' -> singleQuote(before);
            case '-' -> dash(before);
            case '.' -> ellipsis(before);
            case ' ' -> spacedHyphen(before);
            default -> within(before, typed);
        };
        return better.filter(found -> !found.by().equals(String.valueOf(typed)));
    }

    private Optional<Better> doubleQuote(String before) {
        if (isMeasure(before)) {
            return Optional.empty();
        }
        return Optional.of(new Better(1, opens(before) ? quotes.open() : quotes.close()));
    }

    private Optional<Better> singleQuote(String before) {
        if (isFeet(before)) {
            return Optional.empty();
        }
        if (opens(before)) {
            return Optional.of(new Better(1, quotes.innerOpen()));
        }
        // What stands within a word, or closes no quotation, is an apostrophe
        var closes = before.lastIndexOf(quotes.innerOpen()) > before.lastIndexOf(quotes.innerClose());
        var plain = quotes.innerClose().equals("'");
        return Optional.of(new Better(1, closes || plain ? quotes.innerClose() : APOSTROPHE));
    }

    /** Two hyphens are a dash, three a long one. A line of hyphens is a rule: it begins the paragraph. */
    private Optional<Better> dash(String before) {
        if (before.endsWith("–")) {
            return Optional.of(new Better(2, "—"));
        }
        return before.endsWith("-") && !before.endsWith("--") && before.length() > 1
                ? Optional.of(new Better(2, spacedDash ? "–" : "—"))
                : Optional.empty();
    }

    private static Optional<Better> spacedHyphen(String before) {
        return HYPHEN_BETWEEN_SPACES.matcher(before).find() ? Optional.of(new Better(2, "– ")) : Optional.empty();
    }

    private static Optional<Better> ellipsis(String before) {
        return before.endsWith("..") && !before.endsWith("...") ? Optional.of(new Better(3, "…")) : Optional.empty();
    }

    /** What was taken for a quotation mark is an apostrophe when a letter or digit follows: ’90s, 1990’s, and in German geht’s. */
    private static Optional<Better> within(String before, char typed) {
        var clipped = Character.isDigit(typed) && CLIPPED.matcher(before).find();
        return clipped
                        || (Character.isLetter(typed)
                                && MARK_WITHIN_WORD.matcher(before).find())
                ? Optional.of(new Better(2, APOSTROPHE + typed))
                : Optional.empty();
    }

    /** Whether a quotation mark here opens: at the beginning, after a space, a bracket, a dash or another opening mark. */
    private boolean opens(String before) {
        if (before.isEmpty()) {
            return true;
        }
        var last = before.charAt(before.length() - 1);
        return Character.isWhitespace(last)
                || Character.isSpaceChar(last)
                || "([{<–—/".indexOf(last) >= 0
                || (last == '-' && before.length() > 1 && Character.isWhitespace(before.charAt(before.length() - 2)))
                || endsOpen(before, quotes.open())
                || endsOpen(before, quotes.innerOpen());
    }

    /** Whether the words end with an opening mark; one that closes as well opened only where nothing stood before it. */
    private boolean endsOpen(String before, String mark) {
        return before.endsWith(mark) && !mark.equals(quotes.close()) && !mark.equals(quotes.innerClose());
    }

    /** Inches and seconds: {@code 6'2"}, {@code 12"} where no quotation is open. */
    private boolean isMeasure(String before) {
        if (before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1))) {
            return false;
        }
        return before.lastIndexOf(quotes.open().strip())
                <= before.lastIndexOf(quotes.close().strip());
    }

    /** Feet and minutes: a digit before it, and no quotation that it would close. */
    private boolean isFeet(String before) {
        return !before.isEmpty()
                && Character.isDigit(before.charAt(before.length() - 1))
                && before.lastIndexOf(quotes.innerOpen()) <= before.lastIndexOf(quotes.innerClose());
    }
}
