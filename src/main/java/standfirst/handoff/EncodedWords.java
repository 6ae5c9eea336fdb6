package standfirst.handoff;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as a header carries it (RFC 2047): ASCII, in lines of at most 76 characters. Unlike the library's, no word of it ends within a letter as
 * readers see it, such as a family of emoji; words too long to be folded are encoded although they are ASCII, and so is what only looks encoded.
 */
final class EncodedWords {
    /** An encoded word has at most 75 characters (RFC 2047 §2): twelve of them are its frame, and four carry three octets. */
    private static final int OCTETS = 45;

    /** The first word shares its line with the header's name, and a line has at most 76. */
    private static final int OCTETS_AT_FIRST = 36;

    /** So much of a plain text stands on one line beside the header's name. */
    private static final int LINE = 64;

    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern UNFOLDABLE = Pattern.compile("\\S{60}");
    /** Where a plain text of several lines is folded. */
    private static final Pattern FOLD = Pattern.compile("(.{1,60}\\S) (?=\\S)");

    private final StringBuilder done = new StringBuilder();
    private final StringBuilder word = new StringBuilder();

    private EncodedWords() {}

    /** The text behind a header's name of a dozen characters at most. */
    static String of(String text) {
        if (PLAIN.matcher(text).matches()
                && !text.contains("=?")
                && !UNFOLDABLE.matcher(text).find()) {
            return text.length() <= LINE ? text : FOLD.matcher(text).replaceAll("$1\r\n ");
        }
        var words = new EncodedWords();
        var letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            words.add(text.substring(from, to));
            from = to;
        }
        words.end();
        return words.done.toString();
    }

    private void add(String letter) {
        var most = done.isEmpty() ? OCTETS_AT_FIRST : OCTETS;
        if (octets(letter) > most && letter.codePointCount(0, letter.length()) > 1) {
            letter.codePoints().mapToObj(Character::toString).forEach(this::add);
            return;
        }
        if (octets(word.toString()) + octets(letter) > most) {
            end();
        }
        word.append(letter);
    }

    private void end() {
        if (!word.isEmpty()) {
            var octets = word.toString().getBytes(StandardCharsets.UTF_8);
            done.append(done.isEmpty() ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(octets))
                    .append("?=");
            word.setLength(0);
        }
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
