package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import standfirst.ui.kit.Mark;

/** Marks that follow the words under them: what is typed before moves them, what is typed into them takes them away. */
final class MarkedWords {
    private MarkedWords() {}

    /** The marks where their words are in the new text; those whose words are others now are left out. */
    static List<Mark> moved(List<Mark> marks, String before, String after) {
        if (marks.isEmpty() || before.equals(after)) {
            return marks;
        }
        var shorter = Math.min(before.length(), after.length());
        var start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        var same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        var end = before.length() - same;
        var shift = after.length() - before.length();
        var result = new ArrayList<Mark>(marks.size());
        for (var mark : marks) {
            var moved = mark.from() >= end && !(mark.from() < start)
                    ? new Mark(mark.from() + shift, mark.to() + shift, mark.kind())
                    : mark;
            var untouched = mark.to() <= start || mark.from() >= end;
            if (untouched && stillAWord(moved, after, mark.to() == start || mark.from() == end)) {
                result.add(moved);
            }
        }
        return List.copyOf(result);
    }

    /** A mark that the change touches stays only where no letter has come to stand beside it. */
    private static boolean stillAWord(Mark mark, String after, boolean touched) {
        return mark.to() <= after.length()
                && (!touched || (!isLetter(after, mark.from() - 1) && !isLetter(after, mark.to())));
    }

    private static boolean isLetter(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }
}
