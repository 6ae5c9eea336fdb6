package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import standfirst.model.BlockId;
import standfirst.model.Rendered;

/**
 * The mail that left beside the one that arrived, word by word.
 *
 * @param match for each word that left the index of the same word among those that arrived, or -1
 */
record Sides(Document leftPage, Document arrivedPage, Flow left, Flow arrived, List<Integer> match) {
    /**
     * Words between two that are the same on both sides: those that left there, and those that arrived in their place.
     *
     * @param leftFrom index of the first word that left, likewise the others
     */
    record Gap(int leftFrom, int leftTo, int arrivedFrom, int arrivedTo) {}

    static Sides of(Rendered left, String arrived) {
        var leftPage = Parser.htmlParser().setTrackPosition(true).parseInput(left.html(), "");
        var arrivedPage = Parser.htmlParser().parseInput(arrived, "");
        NavigableMap<Integer, Rendered.Part> parts = new TreeMap<>();
        left.parts().forEach(part -> parts.put(part.start(), part));
        var leftFlow = Flow.of(leftPage.body(), node -> block(node, parts), _ -> true);
        var leftText = leftPage.wholeText();
        Predicate<String> meant = leftText::contains;
        var arrivedFlow = Flow.of(arrivedPage.body(), _ -> Optional.empty(), meant);
        return new Sides(leftPage, arrivedPage, leftFlow, arrivedFlow, aligned(leftFlow, arrivedFlow));
    }

    private static List<Integer> aligned(Flow left, Flow arrived) {
        return Arrays.stream(Alignment.of(
                        left.words().stream().map(Atom::key).toList(),
                        arrived.words().stream().map(Atom::key).toList()))
                .boxed()
                .toList();
    }

    private static Optional<BlockId> block(Node node, NavigableMap<Integer, Rendered.Part> parts) {
        var range = node.sourceRange();
        if (!range.isTracked()) {
            return Optional.empty();
        }
        var part = parts.floorEntry(range.startPos());
        return part != null && range.startPos() < part.getValue().end()
                ? Optional.of(part.getValue().block())
                : Optional.empty();
    }

    /** The stretches that are not the same, in order. */
    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        int l = 0;
        int a = 0;
        for (int i = 0; i <= match.size(); i++) {
            int there = i == match.size() ? arrived.words().size() : match.get(i);
            if (there >= 0) {
                if (i > l || there > a) {
                    gaps.add(new Gap(l, i, a, there));
                }
                l = i + 1;
                a = there + 1;
            }
        }
        return gaps;
    }

    /** How many words of each block left, and how many of them arrived. */
    Map<BlockId, int[]> counts() {
        var counts = new HashMap<BlockId, int[]>();
        for (int i = 0; i < match.size(); i++) {
            var arrivedHere = match.get(i) >= 0 ? 1 : 0;
            left.words().get(i).block().ifPresent(block -> {
                var count = counts.computeIfAbsent(block, _ -> new int[2]);
                count[0]++;
                count[1] += arrivedHere;
            });
        }
        return counts;
    }

    /** The block of the last word that arrived before that place, else of the first behind it. */
    Optional<BlockId> blockAround(int arrivedIndex) {
        Optional<BlockId> before = Optional.empty();
        for (int i = 0; i < match.size(); i++) {
            if (match.get(i) >= 0 && left.words().get(i).block().isPresent()) {
                if (match.get(i) >= arrivedIndex) {
                    return before.isPresent() ? before : left.words().get(i).block();
                }
                before = left.words().get(i).block();
            }
        }
        return before;
    }

    /** Whether the page's own words stand on both sides of that place. */
    boolean isInside(int arrivedFrom, int arrivedTo) {
        boolean before = false;
        boolean after = false;
        for (int i = 0; i < match.size(); i++) {
            before |= match.get(i) >= 0
                    && match.get(i) < arrivedFrom
                    && !left.words().get(i).hidden();
            after |= match.get(i) >= arrivedTo && !left.words().get(i).hidden();
        }
        return before && after;
    }

    /** Words as they were meant. */
    static String text(List<Atom> words) {
        return words.stream().map(Atom::text).collect(Collectors.joining(" "));
    }

    /** Words as they stand there. */
    static String shown(List<Atom> words) {
        return words.stream().map(Atom::shown).collect(Collectors.joining(" "));
    }
}
