package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import standfirst.model.MergeTag;

/**
 * Tidies the typography of words that are written already: straight quotes, hyphens for dashes and dots for ellipses as {@link SmartTyping} sets
 * them, one space for several, and the spaces before punctuation that the language has. Addresses and merge tags stay as they are.
 */
public final class Tidy {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.)\\S*|\\S+@\\S+|<[a-zA-Z/!][^>\\n]*>");
    private static final String NARROW = "\u202f";
    private static final String UNBROKEN = "\u00a0";
    private static final String CLOSING = "”’»“›)]\"'";

    /** Marks that no language sets apart from the word before, and marks that French does. */
    private static final String CLOSE = ",.";

    private static final String HIGH = ";:!?";

    /**
     * Other words for a stretch of the text.
     *
     * @param from the first character replaced, counted in the text as it was
     * @param to behind the last
     */
    public record Change(int from, int to, String words) {}

    /** Some of the tidied words, and the stretch of the text that they stand for. */
    private record Piece(String words, int from, int to) {}

    private final SmartTyping typing;
    private final boolean french;

    private Tidy(String language) {
        var locale = Locale.forLanguageTag(language);
        this.typing = SmartTyping.of(language);
        this.french = locale.getLanguage().equals("fr") && !List.of("CA", "CH").contains(locale.getCountry());
    }

    /**
     * The rules of a language.
     *
     * @param language an IETF language tag, such as {@code en-GB}
     */
    public static Tidy of(String language) {
        return new Tidy(language);
    }

    /** What is to be changed in a text, paragraph by paragraph, in its order; nothing where it is tidy. */
    public List<Change> changes(String text) {
        var all = new ArrayList<Change>();
        var start = 0;
        for (var paragraph : text.split("\n", -1)) {
            for (var change : new Pass(paragraph).changes()) {
                all.add(new Change(start + change.from(), start + change.to(), change.words()));
            }
            start += paragraph.length() + 1;
        }
        return all;
    }

    /** Types a paragraph anew. */
    private final class Pass {
        private final String paragraph;
        private final boolean[] raw;
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        Pass(String paragraph) {
            this.paragraph = paragraph;
            this.raw = new boolean[paragraph.length()];
            Stream.concat(
                            MergeTag.in(paragraph).stream(),
                            ADDRESS.matcher(paragraph).results().map(found -> new MergeTag(found.start(), found.end())))
                    .forEach(tag -> java.util.Arrays.fill(raw, tag.from(), tag.to(), true));
        }

        List<Change> changes() {
            for (int i = 0; i < paragraph.length(); i++) {
                if (raw[i] || !spaced(i)) {
                    type(i);
                }
            }
            return pieces.stream()
                    .filter(piece -> !piece.words().equals(paragraph.substring(piece.from(), piece.to())))
                    .map(this::least)
                    .toList();
        }

        private void type(int at) {
            var typed = paragraph.charAt(at);
            if (!raw[at] && matters(typed)) {
                var better = typing.typed(words.toString(), typed);
                if (better.isPresent()) {
                    put(better.get().replaced() - 1, better.get().by(), at);
                    return;
                }
            }
            put(0, String.valueOf(typed), at);
        }

        /** Letters and digits only make an apostrophe of the quotation mark that they follow. */
        private boolean matters(char typed) {
            return "\"'-. ".indexOf(typed) >= 0 || last() == '‘' || last() == '\'';
        }

        /** Sets the space about a character; false where the character has none, and is still to be typed. */
        private boolean spaced(int at) {
            var typed = paragraph.charAt(at);
            var afterSpace = last() == ' ' && !raw[at - 1] && words.length() > 1;
            if (typed == ' ') {
                if (last() == ' ') {
                    put(1, " ", at);
                    return true;
                }
                return french && last() == '«' && put(0, NARROW, at);
            }
            if (french && typed == '»' && afterSpace) {
                return put(1, NARROW + "»", at);
            }
            if (!afterSpace || !endsWord(at + 1) || words.charAt(words.length() - 2) == ' ') {
                return false;
            }
            if (french && HIGH.indexOf(typed) >= 0) {
                return put(1, (typed == ':' ? UNBROKEN : NARROW) + typed, at);
            }
            var joins = CLOSE.indexOf(typed) >= 0 || (HIGH.indexOf(typed) >= 0 && !french);
            return joins && put(1, String.valueOf(typed), at);
        }

        private boolean endsWord(int at) {
            return at >= paragraph.length()
                    || Character.isWhitespace(paragraph.charAt(at))
                    || CLOSING.indexOf(paragraph.charAt(at)) >= 0;
        }

        private char last() {
            return words.isEmpty() ? 0 : words.charAt(words.length() - 1);
        }

        /** Puts words for the character there, and for so many before it. */
        private boolean put(int replaced, String by, int at) {
            var from = at;
            var kept = "";
            for (var left = replaced; left > 0 && !pieces.isEmpty(); ) {
                var gone = pieces.removeLast();
                from = gone.from();
                var length = gone.words().length();
                kept = gone.words().substring(0, Math.max(0, length - left));
                left -= length;
            }
            words.setLength(words.length() - replaced);
            words.append(by);
            pieces.add(new Piece(kept + by, from, at + 1));
            return true;
        }

        /** The change without what is the same at its ends, so that each character keeps its own style. */
        private Change least(Piece piece) {
            var from = piece.from();
            var to = piece.to();
            var by = piece.words();
            while (from < to && !by.isEmpty() && paragraph.charAt(from) == by.charAt(0)) {
                from++;
                by = by.substring(1);
            }
            while (from < to && !by.isEmpty() && paragraph.charAt(to - 1) == by.charAt(by.length() - 1)) {
                to--;
                by = by.substring(0, by.length() - 1);
            }
            return new Change(from, to, by);
        }
    }
}
