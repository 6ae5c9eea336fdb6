package standfirst.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import standfirst.model.MergeTag;

/**
 * Finds in a text the words whose spelling can be right or wrong. Addresses, hash tags, merge tags, numbers, single letters, words all in capitals
 * and words of scripts other than Latin are left out.
 */
public final class Words {
    /** Longer ones are no host, and are not looked at for being one. */
    private static final int LONGEST_HOST = 253;

    private static final Pattern HOST =
            Pattern.compile("\\W*(?:[\\p{L}\\p{N}-]++\\.)+\\p{Ll}{2,24}(?:[/?#].*|\\W*)", Pattern.DOTALL);

    private Words() {}

    /** The words in the order of the text. */
    public static List<Word> in(String text) {
        var found = new ArrayList<Word>();
        var tags = MergeTag.in(text);
        var at = 0;
        var next = 0;
        while (at < text.length()) {
            if (next < tags.size() && at >= tags.get(next).from()) {
                at = Math.max(at, tags.get(next++).to());
            } else if (Character.isWhitespace(text.charAt(at)) || isSpace(text.charAt(at))) {
                at++;
            } else {
                var limit = next < tags.size() ? tags.get(next).from() : text.length();
                var end = chunkEnd(text, at, limit);
                if (!isAddress(text.substring(at, end))) {
                    collect(text, at, end, found);
                }
                at = end;
            }
        }
        return found;
    }

    private static int chunkEnd(String text, int from, int limit) {
        var end = from;
        while (end < limit && !Character.isWhitespace(text.charAt(end)) && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c);
    }

    private static boolean isAddress(String chunk) {
        return chunk.contains("://")
                || chunk.indexOf('@') >= 0
                || chunk.indexOf('_') >= 0
                || chunk.startsWith("#")
                || chunk.startsWith("www.")
                || (chunk.indexOf('.') > 0
                        && chunk.length() <= LONGEST_HOST
                        && HOST.matcher(chunk).matches());
    }

    private static void collect(String text, int start, int end, List<Word> found) {
        var at = start;
        while (at < end) {
            if (!isLetter(text, at)) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            var to = wordEnd(text, at, end);
            var word = text.substring(at, to);
            if (isWord(word) && !touchesDigit(text, at, to)) {
                found.add(new Word(at, to, word));
            }
            at = to;
        }
    }

    /** Apostrophes and hyphens belong to a word where letters stand on both sides. */
    private static int wordEnd(String text, int from, int end) {
        var at = from;
        while (at < end) {
            if (isLetter(text, at) || isDigit(text, at)) {
                at += Character.charCount(text.codePointAt(at));
            } else if (isJoint(text.charAt(at)) && at + 1 < end && isLetter(text, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isJoint(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || isHyphen(c) || c == '\u00ad';
    }

    static boolean isHyphen(int c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isLetter(String text, int at) {
        var letter = text.codePointAt(at);
        return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.codePointAt(at));
    }

    private static boolean touchesDigit(String text, int from, int to) {
        return (from > 0 && Character.isDigit(text.codePointBefore(from)))
                || (to < text.length() && Character.isDigit(text.codePointAt(to)));
    }

    private static boolean isWord(String word) {
        return word.codePointCount(0, word.length()) > 1
                && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN
                && word.codePoints().noneMatch(Character::isDigit)
                && !isCapitals(word);
    }

    /** All in capitals, as BBC; an s or ’s behind them does not count, as in MPs and BBC’s. */
    private static boolean isCapitals(String word) {
        var stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return stem.codePoints().noneMatch(Character::isLowerCase)
                && stem.codePoints().anyMatch(Character::isUpperCase)
                && (stem.length() > 1 || stem.length() == word.length());
    }
}
