package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.intake.Line.Hints;
import standfirst.intake.Line.Mark;

/** Reads plain text into lines: any line ends, wrapped paragraphs made whole, marks taken off and kept as hints. */
final class TextReader {
    private TextReader() {}

    static Copy read(String text) {
        var lines = new ArrayList<Line>();
        boolean blank = true;
        for (var raw : HardWrap.join(raw(text))) {
            if (raw.tidy().isEmpty()) {
                blank = true;
                continue;
            }
            add(lines, Marks.read(raw.range(), raw.tidy()), blank);
            blank = false;
        }
        return new Copy(text, numbered(lines), List.of(), Optional.empty());
    }

    /** A line as it stands in the copy; tidy is empty where it is blank. */
    record Raw(SourceRange range, String tidy) {}

    private static List<Raw> raw(String text) {
        var raw = new ArrayList<Raw>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Characters.isLineBreak(text.charAt(i))) {
                raw.add(new Raw(new SourceRange(start, i), Characters.tidy(text.substring(start, i))));
                boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }
        return raw;
    }

    /** A rule right under a short line makes that line a heading; any other rule is a pause. */
    private static void add(List<Line> lines, Line line, boolean blank) {
        boolean rule = line.hints().mark() == Mark.RULE;
        if (rule && !blank && !lines.isEmpty() && isUnderlined(lines.getLast(), line)) {
            var above = lines.removeLast();
            lines.add(above.withRange(above.range().to(line.range()))
                    .withHints(above.hints().withHeading(2)));
            return;
        }
        boolean pause = !lines.isEmpty() && lines.getLast().hints().mark() == Mark.RULE;
        lines.add(line.withHints(line.hints().withBlankBefore(blank || pause)));
    }

    private static boolean isUnderlined(Line above, Line rule) {
        int length = rule.range().end() - rule.range().start();
        int words = above.text().length();
        return above.hints().equals(Hints.NONE.withBlankBefore(above.hints().blankBefore()))
                && words > 0
                && words <= 80
                && Characters.terminal(above.text()) != '.'
                && length >= Math.max(3, words / 3);
    }

    /** Numbers without a full stop are numbers only where they count: 1 …, 2 …, 3 …. */
    private static List<Line> numbered(List<Line> lines) {
        int expected = 1;
        var run = new ArrayList<Integer>();
        for (int i = 0; i <= lines.size(); i++) {
            boolean counts = i < lines.size()
                    && lines.get(i).hints().mark() == Mark.NONE
                    && lines.get(i).text().startsWith(expected + " ");
            if (counts) {
                run.add(i);
                expected++;
            } else if (i == lines.size() || lines.get(i).text().startsWith("1 ")) {
                take(lines, run);
                run.clear();
                expected = 1;
                if (i < lines.size() && lines.get(i).hints().mark() == Mark.NONE) {
                    run.add(i);
                    expected = 2;
                }
            }
        }
        return lines;
    }

    private static void take(List<Line> lines, List<Integer> run) {
        if (run.size() < 3 || run.getLast() - run.getFirst() > 2 * run.size()) {
            return;
        }
        for (int number = 1; number <= run.size(); number++) {
            int at = run.get(number - 1);
            var line = lines.get(at);
            lines.set(
                    at,
                    line.withRuns(line.runs().from((number + " ").length()))
                            .withHints(line.hints().withMark(Mark.NUMBER, number)));
        }
    }
}
