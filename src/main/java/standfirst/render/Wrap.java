package standfirst.render;

import standfirst.model.MergeTag;

/** Breaks plain text at spaces, but not within merge tags, so that no line is wider than {@link PlainText#COLUMNS}; an address or tag alone may be. */
final class Wrap {
    private final StringBuilder out;
    private final String rest;
    private int column;
    private boolean empty = true;

    private Wrap(int expected, String first, String rest) {
        this.out = new StringBuilder(expected).append(first);
        this.rest = rest;
        this.column = first.length();
    }

    /**
     * Lines of that text; its own line feeds stay.
     *
     * @param first what the first line starts with
     * @param rest what each further line starts with
     */
    static String text(String words, String first, String rest) {
        var wrap = new Wrap(words.length() + words.length() / 16 + 16, first, rest);
        int from = -1;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '\n';
            if (c > ' ' && c != 0x7f) {
                from = from < 0 ? i : from;
                i = Math.max(i, MergeTag.endAt(words, i) - 1);
            } else {
                if (from >= 0) {
                    wrap.word(words.substring(from, i));
                    from = -1;
                }
                if (c == '\n' && i < words.length()) {
                    wrap.next();
                }
            }
        }
        return wrap.out.toString();
    }

    /** Characters as a reader counts them, near enough: code points. */
    static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private void word(String word) {
        var left = word;
        int width = columns(left);
        if (!empty && column + 1 + width > PlainText.COLUMNS) {
            next();
        }
        if (!empty) {
            out.append(' ');
            column++;
        }
        while (column + width > PlainText.COLUMNS && !isAddress(word)) {
            int room = Math.max(1, PlainText.COLUMNS - column);
            int end = left.offsetByCodePoints(0, Math.min(room, width));
            out.append(left, 0, end);
            left = left.substring(end);
            width = columns(left);
            next();
        }
        out.append(left);
        column += width;
        empty = empty && left.isEmpty();
    }

    private void next() {
        out.append('\n').append(rest);
        column = rest.length();
        empty = true;
    }

    private static boolean isAddress(String word) {
        // Only a merge tag has a space in it
        return word.contains("://") || word.contains("@") || word.contains("|") || word.indexOf(' ') >= 0;
    }
}
