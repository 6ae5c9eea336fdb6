package standfirst.edit;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text as a search sees it, letter by letter as they are seen, and for each letter where it stands in the text. */
final class Folded {
    private static final String SINGLE_CURLY = "‘’‚‛ʼ";
    private static final String DOUBLE_CURLY = "“”„‟";

    private static final int WITHIN = -1;

    private final StringBuilder letters;
    private int[] sources;

    private Folded(int length) {
        letters = new StringBuilder(length);
        sources = new int[length + 1];
        Arrays.fill(sources, WITHIN);
    }

    /** What is looked for, as it stands in a folded text. */
    static String query(String words, boolean matchCase) {
        return text(words, words, matchCase).letters.toString();
    }

    /**
     * @param query decides what counts as the same: what it says in curly quotes is meant so
     */
    static Folded text(String text, String query, boolean matchCase) {
        var plainQuotes = query.chars().noneMatch(c -> SINGLE_CURLY.indexOf(c) >= 0 || DOUBLE_CURLY.indexOf(c) >= 0);
        var plainSpaces = query.chars().noneMatch(Folded::isFixedSpace);
        var folded = new Folded(text.length());
        BreakIterator seen = null;
        var at = 0;
        while (at < text.length()) {
            if (isAlone(text, at)) {
                folded.add(plain(text.charAt(at), plainQuotes, plainSpaces), at, matchCase);
                at++;
                continue;
            }
            if (seen == null) {
                seen = BreakIterator.getCharacterInstance(Locale.ROOT);
                seen.setText(text);
            }
            var end = seen.following(at);
            folded.add(text.substring(at, end), at, matchCase);
            at = end;
        }
        folded.mark(folded.letters.length(), text.length());
        return folded;
    }

    /** Where that stretch of letters begins at or after {@code from}, or -1. It begins and ends between two letters as they are seen. */
    int find(String wanted, int from) {
        var at = letters.indexOf(wanted, from);
        while (at >= 0 && (sources[at] == WITHIN || sources[at + wanted.length()] == WITHIN)) {
            at = letters.indexOf(wanted, at + 1);
        }
        return at;
    }

    /** Where in the text a folded letter comes from. */
    int source(int letter) {
        return sources[letter];
    }

    static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Most of what is written: a character that is a letter of its own, with no accent behind it. */
    private static boolean isAlone(String text, int at) {
        return isSimple(text.charAt(at)) && (at + 1 == text.length() || isSimple(text.charAt(at + 1)));
    }

    private static boolean isSimple(char c) {
        return c < 0x300 || (c >= 0x2010 && c <= 0x2027);
    }

    private static char plain(char c, boolean plainQuotes, boolean plainSpaces) {
        if (c < 0x80) {
            return c;
        }
        if (plainQuotes && SINGLE_CURLY.indexOf(c) >= 0) {
            return '\'';
        }
        if (plainQuotes && DOUBLE_CURLY.indexOf(c) >= 0) {
            return '"';
        }
        return plainSpaces && isFixedSpace(c) ? ' ' : c;
    }

    private static boolean isFixedSpace(int c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private void add(char letter, int source, boolean matchCase) {
        if (letter < 0x80) {
            mark(letters.length(), source);
            letters.append(matchCase ? letter : lower(letter));
        } else {
            add(String.valueOf(letter), source, matchCase);
        }
    }

    private static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
    }

    private void add(String seen, int source, boolean matchCase) {
        mark(letters.length(), source);
        var apart = Normalizer.normalize(seen, Normalizer.Form.NFD);
        letters.append(matchCase ? apart : withoutCase(apart));
    }

    /** Twice lower: a capital ẞ has to be a ß before it can be SS. */
    private static String withoutCase(String seen) {
        var lower = seen.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replace("i\u0307", "i");
    }

    /** Notes where a folded letter comes from; those not noted are parts of one as it is seen. */
    private void mark(int letter, int source) {
        if (letter >= sources.length) {
            var length = sources.length;
            sources = Arrays.copyOf(sources, Math.max(letter + 1, length * 2));
            Arrays.fill(sources, length, sources.length, WITHIN);
        }
        sources[letter] = source;
    }
}
