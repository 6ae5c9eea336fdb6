package standfirst.render;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/** How wide text is in letters of one width, as terminals and mail programs set it (UAX #11), and where words of scripts without spaces part. */
final class Columns {
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int EMOJI_STYLE = 0xfe0f;

    private Columns() {}

    /** Columns that the text takes: 2 for wide letters and for each emoji however it is put together, none for marks on letters. */
    static int of(String text) {
        int plain = plainLength(text);
        return plain == text.length() ? plain : plain + wide(text, plain);
    }

    /** Letters that are nothing but one column each. */
    private static int plainLength(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) < 0x300 && text.charAt(i) != 0xad) {
            i++;
        }
        return i;
    }

    private static int wide(String text, int from) {
        int columns = 0;
        int last = 0;
        boolean joined = false;
        boolean flag = false;
        for (int i = from; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == EMOJI_STYLE) {
                columns += 2 - last;
                last = 2;
            } else if (point == ZERO_WIDTH_JOINER) {
                joined = last == 2;
            } else if (joined || (Character.isEmojiModifier(point) && last == 2)) {
                joined = false;
            } else if (isRegional(point)) {
                // Two of these letters are one flag.
                last = flag ? 0 : 2;
                flag = !flag;
                columns += last;
            } else {
                flag = false;
                int width = ofPoint(point);
                columns += width;
                last = width == 0 ? last : width;
            }
        }
        return columns;
    }

    /**
     * Where the first of that text ends which fits into so many columns, between two letters of a script that is written without spaces; -1 where
     * nothing does, and in every other script: their words stay whole.
     */
    static int fitting(String word, int columns) {
        if (word.codePoints().noneMatch(Columns::isWithoutSpaces)) {
            return -1;
        }
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(word);
        int fits = -1;
        for (int end = breaks.next(); end != BreakIterator.DONE && end < word.length(); end = breaks.next()) {
            if (of(word.substring(0, end)) > columns) {
                break;
            }
            if (isWithoutSpaces(word.codePointBefore(end)) || isWithoutSpaces(word.codePointAt(end))) {
                fits = end;
            }
        }
        return fits;
    }

    private static boolean isRegional(int point) {
        return point >= 0x1f1e6 && point <= 0x1f1ff;
    }

    private static int ofPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : isJoinedJamo(point) ? 0 : 1;
        };
    }

    /** Vowels and finals that are drawn into the Korean syllable before them. */
    private static boolean isJoinedJamo(int point) {
        return point >= 0x1160 && point <= 0x11ff;
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115f
                        || (point >= 0x2e80 && point <= 0x303e)
                        || (point >= 0x3041 && point <= 0xa4cf)
                        || (point >= 0xac00 && point <= 0xd7a3)
                        || (point >= 0xf900 && point <= 0xfaff)
                        || (point >= 0xfe30 && point <= 0xfe6f)
                        || (point >= 0xff00 && point <= 0xff60)
                        || (point >= 0xffe0 && point <= 0xffe6)
                        || (point >= 0x20000 && point <= 0x3fffd)
                        || Character.isEmojiPresentation(point));
    }

    private static boolean isWithoutSpaces(int point) {
        return switch (UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> point >= 0x3001 && point <= 0x3002;
        };
    }
}
