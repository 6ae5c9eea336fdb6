package standfirst.render;

/** Breaks plain text at spaces, so that no line is wider than {@link PlainText#COLUMNS}; an address alone may be. */
final class Wrap {
    private Wrap() {}

    /**
     * @param first what the first line starts with
     * @param rest what each further line starts with
     */
    static String text(String words, String first, String rest) {
        var out = new StringBuilder(words.length() + 16);
        var start = first;
        for (var line : words.split("\\R", -1)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            line(line, start, rest, out);
            start = rest;
        }
        return out.toString();
    }

    /** Characters as a reader counts them, near enough: code points. */
    static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    private static void line(String words, String first, String rest, StringBuilder out) {
        int start = out.length();
        out.append(first);
        boolean empty = true;
        for (var word : words.strip().split("[\\p{Cntrl} ]+", -1)) {
            var left = word;
            if (!empty && columns(out.substring(start)) + 1 + columns(left) > PlainText.COLUMNS) {
                start = next(rest, out);
                empty = true;
            }
            out.append(empty ? "" : " ");
            while (!isAddress(left) && columns(out.substring(start)) + columns(left) > PlainText.COLUMNS) {
                int room = Math.max(1, PlainText.COLUMNS - columns(out.substring(start)));
                int end = left.offsetByCodePoints(0, Math.min(room, columns(left)));
                out.append(left, 0, end);
                left = left.substring(end);
                start = next(rest, out);
            }
            out.append(left);
            empty = false;
        }
    }

    private static int next(String rest, StringBuilder out) {
        int start = out.append('\n').length();
        out.append(rest);
        return start;
    }

    private static boolean isAddress(String word) {
        return word.contains("://") || word.contains("@") || word.contains("|");
    }
}
