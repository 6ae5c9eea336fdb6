package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.model.MergeTag;

/** Breaks plain text at spaces, so that no line is wider than it may be; a word or an address that is stays whole. */
final class Wrap {
    /** What a quotation or an item of a list begins with. */
    private static final Pattern MARK = Pattern.compile("\\s*(?:(?:> ?)+|- |\\d+\\. )?");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line;
    private final String rest;
    private final int columns;
    private int column;
    private boolean empty = true;

    private Wrap(String first, String rest, int columns) {
        this.columns = columns;
        this.line = new StringBuilder(PlainText.COLUMNS).append(first);
        this.rest = rest;
        this.column = first.length();
    }

    /**
     * Lines of that text; its own line feeds stay.
     *
     * @param first what the first line starts with
     * @param rest what each further line starts with
     * @param columns how wide a line may be
     */
    static List<String> lines(String words, String first, String rest, int columns) {
        var wrap = new Wrap(first, rest, columns);
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

    /** The text with lines that are too wide broken where their words begin, as mail is set; all else stays as it is. */
    static String whole(String text) {
        if (text.lines()
                .allMatch(line -> line.length() <= PlainText.COLUMNS / 2 || Columns.of(line) <= PlainText.COLUMNS)) {
            return text;
        }
        var set = text.lines()
                .flatMap(line -> Columns.of(line) <= PlainText.COLUMNS ? Stream.of(line) : broken(line))
                .collect(Collectors.joining("\n"));
        return text.endsWith("\n") ? set + "\n" : set;
    }

    private static Stream<String> broken(String line) {
        var mark = MARK.matcher(line);
        var first = mark.lookingAt() ? mark.group() : "";
        var rest = first.contains(">") ? first : " ".repeat(first.length());
        return lines(line.substring(first.length()), first, rest, PlainText.COLUMNS).stream();
    }

    private void word(String word) {
        int width = Columns.of(word);
        if (column + (empty ? 0 : 1) + width <= columns) {
            put(word, width);
            return;
        }
        int room = columns - column - (empty ? 0 : 1);
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
