package standfirst.intake;

/** What the characters of copy are, and how a line of it is tidied before it is read. */
final class Characters {
    private static final String TERMINALS = ".!?…。！？؟۔।";
    private static final String CLOSERS = "\"'”’»)]）」』›“";

    private Characters() {}

    static boolean isSpace(char c) {
        return c <= ' ' || c == 0x7f || (c >= 0x80 && (Character.isSpaceChar(c) || c < 0xa0));
    }

    /** Invisible characters that word processors leave behind; joiners stay, scripts and emoji need them. */
    static boolean isIgnorable(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }

    /** One space between words, none around them, a tab where a wide gap parts columns. */
    static String tidy(CharSequence raw) {
        var tidy = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isIgnorable(c)) {
                continue;
            }
            if (!isSpace(c)) {
                tidy.append(c);
                continue;
            }
            int end = i + 1;
            while (end < raw.length() && (isSpace(raw.charAt(end)) || isIgnorable(raw.charAt(end)))) {
                end++;
            }
            if (!tidy.isEmpty() && end < raw.length()) {
                tidy.append(gap(raw, i, end));
            }
            i = end - 1;
        }
        return tidy.toString();
    }

    private static char gap(CharSequence raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.charAt(i) == '\t') {
                return '\t';
            }
        }
        if (to - from == 1) {
            char only = raw.charAt(from);
            return isFixed(only) && bindsAt(raw.charAt(from - 1), raw.charAt(to)) ? only : ' ';
        }
        return to - from >= 3 ? '\t' : ' ';
    }

    private static boolean isFixed(char c) {
        return c == '\u00a0' || c == '\u202f';
    }

    /** Where a fixed space is typography, not an accident of copying: before French double marks and between groups of digits. */
    private static boolean bindsAt(char before, char after) {
        return ":;!?»%€".indexOf(after) >= 0
                || before == '«'
                || (Character.isDigit(before) && Character.isDigit(after));
    }

    static boolean isWordless(String text) {
        return text.chars().noneMatch(Character::isLetterOrDigit)
                && text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The character a sentence ends in, behind any closing quotes or brackets; a space where it ends in none. */
    static char terminal(String text) {
        int at = text.length() - 1;
        while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && TERMINALS.indexOf(text.charAt(at)) >= 0 ? text.charAt(at) : ' ';
    }

    static boolean isTerminal(char c) {
        return TERMINALS.indexOf(c) >= 0;
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Whether the text has letters and, of those with case, none is small. */
    static boolean isAllCaps(String text) {
        int capitals = 0;
        for (int i = 0; i < Math.min(text.length(), 300); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) && Character.isLetter(c) && c != 'ß') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** Whether the first letter belongs to a script without capitals (Han, Kana, Hangul, Arabic, Hebrew, Devanagari, Thai, …). */
    static boolean isUncased(String text) {
        for (int i = 0; i < Math.min(text.length(), 200); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return !Character.isUpperCase(c) && !Character.isLowerCase(c);
            }
        }
        return false;
    }

    /** Whether words are written without spaces between them. */
    static boolean isIdeographic(String text) {
        for (int i = 0; i < Math.min(text.length(), 200); i++) {
            if (isIdeograph(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIdeograph(char c) {
        return (c >= '\u3040' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uac00' && c <= '\ud7a3');
    }

    /** How long a text reads, in Latin letters: an ideograph says about as much as three of them. */
    static int weight(String text) {
        int weight = text.length();
        for (int i = 0; i < Math.min(text.length(), 2000); i++) {
            weight += isIdeograph(text.charAt(i)) ? 2 : 0;
        }
        return weight;
    }

    /** How many words a text has; ideographs count as half a word each. */
    static int words(String text) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < Math.min(text.length(), 3000); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
                inWord = false;
            } else if (isSpace(c)) {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(c)) {
                words++;
                inWord = true;
            }
        }
        return words + (ideographs + 1) / 2;
    }
}
