package standfirst.intake;

import java.util.regex.Pattern;
import standfirst.intake.Line.Hints;
import standfirst.intake.Line.Mark;

/** Reads what stands before or around the words of a line: bullets, numbers, quote and heading marks. */
final class Marks {
    private static final String BULLETS = "•◦▪▫‣⁃·∙*-–—►▸➤➔→✓✔»・";
    private static final String ORNAMENTS = "■◆●▼★☆◇□▶❖✦✱§▌▎⬛⚫";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String FENCES = "=-*~#_+:•–—";
    private static final Pattern NUMBER =
            Pattern.compile("^\\(?(\\p{Nd}{1,3})(?:[.):．、）\\]/]|\\.\\))(?:\\s+|(?=[\\p{L}“\"«„‘「『]))");
    private static final Pattern KEYCAP = Pattern.compile("^(\\d)\\x{fe0f}?\\x{20e3}\\s*");
    /** Pictures that stand for a bullet and say nothing of the item. */
    private static final Pattern SIGN = Pattern.compile("^[✅☑✔➡▪▫◾◽🔹🔸🔷🔶👉🔵🔴🟢🟠🟡🟣⚪]\\x{fe0f}?\\s+");

    private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s*(?=[^#\\s])");
    private static final Pattern RULE = Pattern.compile("^([-=_*~•·#—–+.▬─━═]\\s?){3,}$");
    private static final int LONGEST_HEADING = 140;

    private Marks() {}

    /** A line without the marks around it, and with what they say as its hints. */
    static Line read(SourceRange range, String tidy) {
        if (tidy.length() <= LONGEST_HEADING && RULE.matcher(tidy).matches()) {
            return new Line(range, Runs.EMPTY, Hints.NONE.withMark(Mark.RULE, 0));
        }
        var hashes = HASHES.matcher(head(tidy));
        if (hashes.find() && (tidy.charAt(hashes.end() - 1) != '#' || hashes.end() > 1)) {
            return heading(range, tidy.substring(hashes.end()), hashes.end(1));
        }
        var fenced = tidy.length() <= LONGEST_HEADING ? fenced(tidy) : "";
        if (!fenced.isEmpty()) {
            return heading(range, fenced, 2);
        }
        return item(range, tidy);
    }

    private static Line heading(SourceRange range, String words, int depth) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == '#' || words.charAt(end - 1) == ' ')) {
            end--;
        }
        var runs = Markup.read(words.substring(0, end)).withoutBold();
        return new Line(range, runs, Hints.NONE.withHeading(runs.text().isEmpty() ? 0 : depth));
    }

    /** The words between two fences of equal signs, as in {@code === Briefly ===} or 【Briefly】; empty where there are none. */
    private static String fenced(String tidy) {
        if (tidy.startsWith("【") && tidy.endsWith("】") && tidy.length() > 2) {
            return tidy.substring(1, tidy.length() - 1).strip();
        }
        char fence = tidy.isEmpty() ? ' ' : tidy.charAt(0);
        int start = 0;
        while (start < tidy.length() && tidy.charAt(start) == fence) {
            start++;
        }
        int end = tidy.length();
        while (end > start && tidy.charAt(end - 1) == fence) {
            end--;
        }
        boolean markdown = (fence == '*' || fence == '_') && start <= 3;
        boolean spaced = start < end && tidy.charAt(start) == ' ' && tidy.charAt(end - 1) == ' ';
        boolean both = FENCES.indexOf(fence) >= 0 && end < tidy.length() && start < end;
        return both && !markdown && (spaced || (start >= 2 && tidy.length() - end >= 2))
                ? tidy.substring(start, end).strip()
                : "";
    }

    private static Line item(SourceRange range, String tidy) {
        var head = head(tidy);
        var number = NUMBER.matcher(head);
        if (number.find() && number.end() < tidy.length()) {
            return marked(range, tidy, number.end(), Mark.NUMBER, Integer.parseInt(number.group(1)));
        }
        var keycap = KEYCAP.matcher(head);
        if (keycap.find() && keycap.end() < tidy.length()) {
            return marked(range, tidy, keycap.end(), Mark.NUMBER, Integer.parseInt(keycap.group(1)));
        }
        char first = tidy.isEmpty() ? ' ' : tidy.charAt(0);
        if (CIRCLED.indexOf(first) >= 0 && tidy.length() > 1) {
            return marked(range, tidy, 1, Mark.NUMBER, CIRCLED.indexOf(first) + 1);
        }
        boolean spaced = tidy.length() > 2 && Characters.isSpace(tidy.charAt(1));
        if (first == '>' && tidy.length() > 1) {
            return marked(range, tidy, 1, Mark.QUOTE, 0);
        }
        var sign = SIGN.matcher(head);
        if (sign.find() && sign.end() < tidy.length()) {
            return marked(range, tidy, sign.end(), Mark.BULLET, 0);
        }
        if (BULLETS.indexOf(first) >= 0 && tidy.length() > 1 && (spaced || "•◦▪‣►・".indexOf(first) >= 0)) {
            return marked(range, tidy, 1, Mark.BULLET, 0);
        }
        if (ORNAMENTS.indexOf(first) >= 0 && tidy.length() > 1) {
            var line = marked(range, tidy, 1, Mark.NONE, 0);
            return line.withHints(line.hints().withOrnament());
        }
        var line = new Line(range, Markup.read(tidy), Hints.NONE);
        return startsWithPicture(tidy) ? line.withHints(Hints.NONE.withOrnament()) : line;
    }

    private static Line marked(SourceRange range, String tidy, int from, Mark mark, int number) {
        return new Line(range, Markup.read(tidy.substring(from).strip()), Hints.NONE.withMark(mark, number));
    }

    private static boolean startsWithPicture(String tidy) {
        return !tidy.isEmpty() && Character.isEmojiPresentation(tidy.codePointAt(0));
    }

    private static String head(String tidy) {
        return tidy.substring(0, Math.min(tidy.length(), 60));
    }
}
