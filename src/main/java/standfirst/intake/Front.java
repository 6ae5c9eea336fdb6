package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import standfirst.intake.Line.Mark;

/** Finds the newsletter's own name and motto above the first story: they are the paper, not its copy. */
final class Front {
    private static final int REACH = 8;
    private static final int PARAGRAPH = 100;

    private final List<Line> lines;
    private final boolean[] out;
    private final List<Integer> before = new ArrayList<>();
    private final List<Integer> after = new ArrayList<>();
    private boolean dated;
    private boolean greeted;

    private Front(List<Line> lines, boolean[] out) {
        this.lines = lines;
        this.out = out;
    }

    /** Marks the lines of the masthead as none of the copy's stories. */
    static void mark(List<Line> lines, boolean[] out) {
        var front = new Front(lines, out);
        front.read();
        if (front.before.size() <= 3 && front.isMasthead()) {
            front.before.forEach(at -> out[at] = true);
        } else if (front.before.isEmpty() && front.isNamedFirst()) {
            out[front.after.getFirst()] = true;
        }
        front.titleAboveTitles();
    }

    /** Parts the short lines above the first paragraph by the date among them. */
    private void read() {
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            var line = lines.get(i);
            var found = Dates.read(line.runs().words());
            if (out[i] && i < 5 && (found.date() || found.issue())) {
                dated = true;
            } else if (out[i] && Words.GREETING.start(line.text()).isPresent()) {
                greeted = true;
            } else if (isParagraph(line) || line.hints().isListed()) {
                break;
            } else if (!out[i]
                    && Bylines.ownLine(line.runs()).isEmpty()
                    && line.hints().mark() != Mark.RULE) {
                (dated ? after : before).add(i);
            }
        }
        if (!dated) {
            after.addAll(before);
            before.clear();
        }
    }

    private static boolean isParagraph(Line line) {
        int weight = Characters.weight(line.text());
        return weight >= PARAGRAPH || (weight > 70 && line.text().indexOf(". ") > 0);
    }

    /** Name, date, headline: a headline follows the date, and what stands above it is short and looks like a name. */
    private boolean isMasthead() {
        if (before.isEmpty() || !isShort(before.getFirst())) {
            return false;
        }
        if (after.isEmpty()) {
            return greeted && isPaper(words(before.getFirst()));
        }
        var name = words(before.getFirst());
        var next = words(after.getFirst());
        boolean headline = Characters.terminal(next) != '.';
        boolean longer = after.size() > 1 && headline && Characters.words(next) >= 3;
        return isName(name) ? headline || isPaper(name) : longer && Characters.words(name) <= 4;
    }

    /** Name, headline, standfirst, with the date above all three or nowhere. */
    private boolean isNamedFirst() {
        if (after.size() < 2
                || !isShort(after.getFirst())
                || lines.get(after.getFirst()).hints().heading() == 1) {
            return false;
        }
        var name = words(after.getFirst());
        var next = words(after.get(1));
        boolean under = Characters.words(next) > Characters.words(name) + 1 && Characters.terminal(next) != '.';
        boolean known = isPaper(name) && (Characters.isAllCaps(name) || isTitled(name));
        return under && ((dated && isName(name)) || known || standsApart(name));
    }

    /** A name of few words behind which a blank stands, then headline and standfirst together. */
    private boolean standsApart(String name) {
        if (after.size() < 3 || Characters.words(name) > 4) {
            return false;
        }
        var headline = lines.get(after.get(1));
        var standfirst = lines.get(after.get(2));
        return headline.hints().blankBefore()
                && !standfirst.hints().blankBefore()
                && Characters.terminal(standfirst.text()) == '.';
    }

    private boolean isShort(int at) {
        var name = words(at);
        return Characters.words(name) <= 7 && Characters.terminal(name) == ' ' && !name.endsWith(",");
    }

    private static boolean isName(String words) {
        int space = words.indexOf(' ');
        boolean article = space > 0
                && Words.ARTICLES.has(words.substring(0, space))
                && Names.isCapitalised(words.substring(space + 1))
                && Characters.words(words) <= 4;
        boolean paper = isPaper(words) && Characters.words(words) <= 4;
        return Characters.isAllCaps(words) || article || paper || isTitled(words);
    }

    /** Whether one of its words is what papers and newsletters are called. */
    private static boolean isPaper(String words) {
        for (var word : words.split("\\s+", -1)) {
            if (Words.PRESS.has(word) || Words.PAPER.has(word)) {
                return Characters.words(words) <= 6;
            }
        }
        return false;
    }

    private static boolean isTitled(String words) {
        int capitals = 0;
        int others = 0;
        for (var word : words.split("\\s+", -1)) {
            boolean small = word.length() <= 3 && !Names.isCapitalised(word);
            capitals += Names.isCapitalised(word) ? 1 : 0;
            others += small || Names.isCapitalised(word) ? 0 : 1;
        }
        return others == 0 && capitals > 1 && capitals <= 5;
    }

    private String words(int at) {
        return lines.get(at).runs().words();
    }

    /** A title of the first depth with no paragraph before a title of the second that has one: the first names the paper. */
    private void titleAboveTitles() {
        int first = next(0, 1);
        int second = first < 0 ? -1 : next(first + 1, 2);
        boolean alone = first >= 0 && first < 4 && next(first + 1, 1) < 0;
        if (!alone || second < 0 || second > first + 3 || paragraphs(first + 1, second) > 0) {
            return;
        }
        int third = next(second + 1, 2);
        if (paragraphs(second + 1, third < 0 ? lines.size() : third) > 1) {
            for (int i = 0; i < second; i++) {
                out[i] = true;
            }
            lines.set(
                    second,
                    lines.get(second).withHints(lines.get(second).hints().withHeading(1)));
        }
    }

    private int next(int from, int depth) {
        for (int i = from; i < lines.size(); i++) {
            if (!out[i] && lines.get(i).hints().heading() == depth) {
                return i;
            }
        }
        return -1;
    }

    private int paragraphs(int from, int to) {
        int paragraphs = 0;
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            boolean plain =
                    !out[i] && line.hints().mark() == Mark.NONE && line.hints().heading() == 0;
            paragraphs +=
                    plain && Characters.weight(line.text()) > 60 && Characters.terminal(line.text()) != ' ' ? 1 : 0;
        }
        return paragraphs;
    }
}
