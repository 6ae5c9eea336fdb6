package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.MergeTag;

/** Breaks plain text at spaces, so that no line is wider than {@link PlainText#COLUMNS}; a word or an address that is stays whole. */
final class Wrap {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;
    private final String rest;
    private int column;
    private boolean empty = true;

    private Wrap(String first, String rest) {
        this.line = new StringBuilder(PlainText.COLUMNS).append(first);
        this.rest = rest;
        this.column = first.length();
    }

    /**
     * Lines of that text; its own line feeds stay.
     *
     * @param first what the first line starts with
     * @param rest what each further line starts with
     */
    static List<String> lines(String words, String first, String rest) {
        var wrap = new Wrap(first, rest);
        int from = -1;
        for (int i = 0; i <= words.length(); i++) {
            char c = i < words.length() ? words.charAt(i) : '\n';
            if (c > ' ' && c != 0x7f) {
                from = from < 0 ? i : from;
                // A tag broken by a line's end would not be filled in
                i = Math.max(i, MergeTag.endAt(words, i) - 1);
            } else {
                if (from >= 0) {
                    wrap.word(words.substring(from, i));
                    from = -1;
                }
                if (c == '\n') {
                    wrap.next();
                }
            }
        }
        return wrap.lines;
    }

    private void word(String word) {
        int width = Columns.of(word);
        if (column + (empty ? 0 : 1) + width <= PlainText.COLUMNS) {
            put(word, width);
            return;
        }
        int room = PlainText.COLUMNS - column - (empty ? 0 : 1);
        int end = Columns.fitting(word, room);
        if (end > 0) {
            put(word.substring(0, end), Columns.of(word.substring(0, end)));
            next();
            word(word.substring(end));
        } else if (empty) {
            put(word, width);
        } else {
            next();
            word(word);
        }
    }

    private void put(String word, int width) {
        if (!empty) {
            line.append(' ');
            column++;
        }
        line.append(word);
        column += width;
        empty = false;
    }

    private void next() {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        line.append(rest);
        column = rest.length();
        empty = true;
    }
}
