package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of the words that left is which of those that arrived, in order: words that stand once in both are the fixed points (patience diff), between
 * them the longest common run of words counts. A match that is a coincidence between two changes is none.
 */
final class Alignment {
    /** Cells of the table for one gap; a larger gap without fixed points is two different texts. */
    private static final long LARGEST_TABLE = 4_000_000;

    private final List<String> left;
    private final List<String> arrived;
    private final int[] match;

    private Alignment(List<String> left, List<String> arrived) {
        this.left = left;
        this.arrived = arrived;
        this.match = new int[left.size()];
        Arrays.fill(match, -1);
    }

    /** For each word that left the index of the same word among those that arrived, or -1. */
    static int[] of(List<String> left, List<String> arrived) {
        var alignment = new Alignment(left, arrived);
        alignment.align();
        while (alignment.dropCoincidences()) {
            // One dropped may leave another between two changes.
        }
        return alignment.match;
    }

    private record Range(int leftFrom, int leftTo, int arrivedFrom, int arrivedTo) {}

    private void align() {
        var open = new ArrayList<Range>();
        open.add(new Range(0, left.size(), 0, arrived.size()));
        while (!open.isEmpty()) {
            var range = trimmed(open.removeLast());
            if (range.leftFrom() == range.leftTo() || range.arrivedFrom() == range.arrivedTo()) {
                continue;
            }
            var fixed = fixedPoints(range);
            if (fixed.isEmpty()) {
                table(range);
                continue;
            }
            int l = range.leftFrom();
            int a = range.arrivedFrom();
            for (var point : fixed) {
                match[point[0]] = point[1];
                open.add(new Range(l, point[0], a, point[1]));
                l = point[0] + 1;
                a = point[1] + 1;
            }
            open.add(new Range(l, range.leftTo(), a, range.arrivedTo()));
        }
    }

    /** Matches what is the same at both ends. */
    private Range trimmed(Range range) {
        int l = range.leftFrom();
        int a = range.arrivedFrom();
        int leftTo = range.leftTo();
        int arrivedTo = range.arrivedTo();
        while (l < leftTo && a < arrivedTo && left.get(l).equals(arrived.get(a))) {
            match[l++] = a++;
        }
        while (l < leftTo && a < arrivedTo && left.get(leftTo - 1).equals(arrived.get(arrivedTo - 1))) {
            match[--leftTo] = --arrivedTo;
        }
        return new Range(l, leftTo, a, arrivedTo);
    }

    /** Words that stand once on both sides, as many as keep their order. */
    private List<int[]> fixedPoints(Range range) {
        Map<String, Integer> once = once(arrived, range.arrivedFrom(), range.arrivedTo());
        var pairs = new ArrayList<int[]>();
        var ours = once(left, range.leftFrom(), range.leftTo());
        for (int i = range.leftFrom(); i < range.leftTo(); i++) {
            var there = once.getOrDefault(left.get(i), -1);
            if (there >= 0 && ours.getOrDefault(left.get(i), -1) == i) {
                pairs.add(new int[] {i, there});
            }
        }
        return increasing(pairs);
    }

    private static Map<String, Integer> once(List<String> words, int from, int to) {
        var places = new HashMap<String, Integer>();
        for (int i = from; i < to; i++) {
            places.merge(words.get(i), i, (_, _) -> -1);
        }
        return places;
    }

    /** The longest run of pairs whose second parts increase. */
    private static List<int[]> increasing(List<int[]> pairs) {
        var before = new int[pairs.size()];
        var tails = new ArrayList<Integer>();
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(tails.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        var run = new ArrayList<int[]>();
        for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
            run.addFirst(pairs.get(i));
        }
        return run;
    }

    /** The longest common subsequence of a gap, by the book. */
    private void table(Range range) {
        int rows = range.leftTo() - range.leftFrom();
        int columns = range.arrivedTo() - range.arrivedFrom();
        if ((long) rows * columns > LARGEST_TABLE) {
            return;
        }
        var longest = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                longest[i][j] = isSame(range, i, j)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (isSame(range, i, j)) {
                match[range.leftFrom() + i++] = range.arrivedFrom() + j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean isSame(Range range, int i, int j) {
        return left.get(range.leftFrom() + i).equals(arrived.get(range.arrivedFrom() + j));
    }

    /** Takes back runs of matches that are no longer than the changes on both sides; says whether there were any. */
    private boolean dropCoincidences() {
        boolean dropped = false;
        int i = 0;
        int lastLeft = -1;
        int lastArrived = -1;
        while (i < match.length) {
            if (match[i] < 0) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < match.length && match[end] == match[end - 1] + 1) {
                end++;
            }
            int changedBefore = Math.max(i - lastLeft - 1, match[i] - lastArrived - 1);
            lastLeft = end - 1;
            lastArrived = match[end - 1];
            int next = end;
            while (next < match.length && match[next] < 0) {
                next++;
            }
            int arrivedNext = next < match.length ? match[next] : arrived.size();
            int changedAfter = Math.max(next - end, arrivedNext - lastArrived - 1);
            if (end - i <= Math.min(changedBefore, changedAfter) && end - i <= 3) {
                Arrays.fill(match, i, end, -1);
                dropped = true;
            }
            i = end;
        }
        return dropped;
    }
}
