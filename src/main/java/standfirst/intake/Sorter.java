package standfirst.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the most likely path through the lines (Viterbi): each line is one part, each part has its score, each step from part to part its
 * cost. So a heading is one because of what follows it as much as for its own looks. Time grows with the number of lines alone.
 */
final class Sorter {
    private static final Part[] PARTS = Part.values();
    private static final double[][] STEPS = steps();

    private Sorter() {}

    /** The parts of the units, in order. */
    static List<Part> sort(List<double[]> scores) {
        if (scores.isEmpty()) {
            return List.of();
        }
        var start = new double[PARTS.length];
        Arrays.setAll(start, part -> PARTS[part].first());
        var path = new Path(scores, start, EnumSet.allOf(Part.class));
        return path.back();
    }

    /** How well lines that follow a heading can be explained as one kind alone. */
    static double score(List<double[]> scores, Kind kind) {
        var start = new double[PARTS.length];
        Arrays.setAll(start, part -> PARTS[part].mayStart() ? 0 : Part.NEVER);
        var parts = EnumSet.noneOf(Part.class);
        for (var part : PARTS) {
            if (part.kind() == kind) {
                parts.add(part);
            }
        }
        return new Path(scores, start, parts).best();
    }

    private static double[][] steps() {
        var steps = new double[PARTS.length][PARTS.length];
        for (var from : PARTS) {
            for (var to : PARTS) {
                steps[from.index()][to.index()] = from.then(to);
            }
        }
        return steps;
    }

    /** The best scores up to the last line, and the way back. */
    private static final class Path {
        private final byte[][] from;
        private double[] best;

        Path(List<double[]> scores, double[] start, Set<Part> allowed) {
            from = new byte[scores.size()][PARTS.length];
            best = new double[PARTS.length];
            for (var part : PARTS) {
                int p = part.index();
                best[p] = allowed.contains(part) ? start[p] + scores.getFirst()[p] : 2 * Part.NEVER;
            }
            for (int line = 1; line < scores.size(); line++) {
                step(line, scores.get(line), allowed);
            }
            for (var part : PARTS) {
                best[part.index()] += part.last();
            }
        }

        private void step(int line, double[] score, Set<Part> allowed) {
            var next = new double[PARTS.length];
            Arrays.fill(next, 1e6 * Part.NEVER);
            for (var part : allowed) {
                int to = part.index();
                for (var before : allowed) {
                    double value = best[before.index()] + STEPS[before.index()][to];
                    if (value > next[to]) {
                        next[to] = value;
                        from[line][to] = (byte) before.index();
                    }
                }
                next[to] += score[to];
            }
            best = next;
        }

        double best() {
            return Arrays.stream(best).max().orElse(Part.NEVER);
        }

        List<Part> back() {
            int at = 0;
            for (int part = 1; part < best.length; part++) {
                at = best[part] > best[at] ? part : at;
            }
            var parts = new ArrayList<Part>();
            for (int line = from.length - 1; line >= 0; line--) {
                parts.add(PARTS[at]);
                at = from[line][at];
            }
            return parts.reversed();
        }
    }
}
