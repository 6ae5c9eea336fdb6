package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.handoff.arrived.Sides.Gap;
import standfirst.handoff.arrived.WordTally.Sort;
import standfirst.model.BlockId;
import standfirst.model.Severity;

/** What became of the words: which are missing, which others, which came along. */
final class WordChanges {
    /** A footer of the provider's is longer than what a changed sentence grows by. */
    private static final int APART = 10;

    private static final int MOST_TAGS = 4;
    private static final int MOST_FILLED = 80;

    private final Sides sides;
    private final List<Atom> left;
    private final List<Atom> arrived;
    private final Map<BlockId, int[]> counts;
    private final WordTally tally;
    private final List<Difference> found = new ArrayList<>();

    private WordChanges(Sides sides) {
        this.sides = sides;
        this.left = sides.left().words();
        this.arrived = sides.arrived().words();
        this.counts = sides.counts();
        this.tally = new WordTally(sides);
    }

    static List<Difference> of(Sides sides, CutOff end) {
        var changes = new WordChanges(sides);
        changes.matched();
        end.difference().ifPresent(changes.found::add);
        for (var gap : sides.gaps()) {
            changes.gap(gap, end.from());
        }
        changes.found.addAll(changes.tally.tell());
        return changes.found;
    }

    // ---- words that arrived, in another shape
    // ---------------------------------------------------------------------------

    private void matched() {
        for (int i = 0; i < left.size(); i++) {
            int there = sides.match().get(i);
            if (there < 0 || left.get(i).hidden()) {
                continue;
            }
            var word = arrived.get(there);
            if (left.get(i).tag()) {
                unfilled(i);
            } else if (word.damage().isPresent()) {
                tally.add(i, i + 1, there, there + 1, Sort.of(word.damage().get()));
            } else if (!same(left.get(i).text(), word.text())) {
                tally.add(i, i + 1, there, there + 1, Sort.SHAPE);
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.equals(other)
                || java.text.Normalizer.normalize(one, java.text.Normalizer.Form.NFC)
                        .equals(java.text.Normalizer.normalize(other, java.text.Normalizer.Form.NFC));
    }

    private void unfilled(int i) {
        found.add(new Difference(
                Kind.FILLED,
                Severity.WARNING,
                left.get(i).block(),
                "The merge tag " + Say.quoted(left.get(i).text()) + " was not filled in: readers see it as it stands.",
                left.get(i).text(),
                left.get(i).text()));
    }

    // ---- between the words that arrived
    // ---------------------------------------------------------------------------------

    private void gap(Gap gap, int end) {
        if (gap.leftFrom() >= end) {
            return;
        }
        int from = gap.leftFrom();
        while (from < gap.leftTo() && left.get(from).hidden()) {
            from++;
        }
        var gone = left.subList(from, gap.leftTo());
        var came = arrived.subList(gap.arrivedFrom(), gap.arrivedTo());
        if (gone.isEmpty()) {
            // Beside the preheader stands what pads it.
            if (from == gap.leftFrom() || came.stream().anyMatch(word -> !word.hidden())) {
                added(gap);
            }
        } else if (came.stream().allMatch(Atom::hidden)) {
            missing(from, gap.leftTo());
        } else if (!filled(from, gap) && !isSame(from, gap)) {
            if (came.size() > gone.size() * 3 + APART || isWholeBlock(from, gap.leftTo())) {
                missing(from, gap.leftTo());
                added(gap);
            } else {
                tally.add(from, gap.leftTo(), gap.arrivedFrom(), gap.arrivedTo(), Sort.OTHER);
            }
        }
    }

    /** Whether the words are the same but for what no reader would call another word. */
    private boolean isSame(int from, Gap gap) {
        var gone = Sides.text(left.subList(from, gap.leftTo()));
        var came = Sides.text(arrived.subList(gap.arrivedFrom(), gap.arrivedTo()));
        var sort = Optional.<Sort>empty();
        if (Atom.fold(gone).replace(" ", "").equals(Atom.fold(came).replace(" ", ""))) {
            sort = arrived.subList(gap.arrivedFrom(), gap.arrivedTo()).stream()
                    .flatMap(word -> word.damage().stream())
                    .map(Sort::of)
                    .findFirst()
                    .or(() -> Optional.of(Sort.SPACES));
        } else if (Damage.lost(gone, came)) {
            sort = Optional.of(Sort.LOST);
        }
        sort.ifPresent(each -> tally.add(from, gap.leftTo(), gap.arrivedFrom(), gap.arrivedTo(), each));
        return sort.isPresent();
    }

    private boolean isWholeBlock(int from, int to) {
        var block = left.get(from).block();
        return block.isPresent()
                && Optional.ofNullable(counts.get(block.get())).stream()
                        .anyMatch(count -> count[1] == 0 && to - from >= count[0] && count[0] > 1);
    }

    /** Whether the words are those that left with something in place of the merge tags. */
    private boolean filled(int from, Gap gap) {
        var gone = left.subList(from, gap.leftTo());
        // Each tag can stand for anything: with many of them in long words, trying it all would take too long.
        long tags = gone.stream().filter(Atom::tag).count();
        if (tags == 0 || tags > MOST_TAGS || gap.arrivedTo() - gap.arrivedFrom() > MOST_FILLED) {
            return false;
        }
        var came = Sides.text(arrived.subList(gap.arrivedFrom(), gap.arrivedTo()));
        var matcher = tagged(gone, "(.+?)", "\\s+").matcher(Atom.fold(came));
        if (!matcher.matches()) {
            matcher = tagged(gone, "(.*?)", "\\s*").matcher(Atom.fold(came));
        }
        if (!matcher.matches()) {
            return false;
        }
        int group = 1;
        for (var word : gone) {
            if (word.tag()) {
                boolean exact = came.length() == Atom.fold(came).length();
                filled(word, exact ? came.substring(matcher.start(group), matcher.end(group)) : matcher.group(group));
                group++;
            }
        }
        return true;
    }

    /**
     * The words with anything in place of their tags.
     *
     * @param anything for one tag
     * @param between two tags that follow each other
     */
    private static Pattern tagged(List<Atom> words, String anything, String between) {
        var pattern = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean two = word.tag() && i + 1 < words.size() && words.get(i + 1).tag();
            pattern.append(word.tag() ? anything : Pattern.quote(Atom.fold(word.text())))
                    .append(two ? between : "\\s*");
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private void filled(Atom tag, String value) {
        found.add(new Difference(
                Kind.FILLED,
                value.isBlank() ? Severity.WARNING : Severity.NOTE,
                tag.block(),
                value.isBlank()
                        ? "The merge tag " + Say.quoted(tag.text()) + " was filled in with nothing."
                        : "The merge tag " + Say.quoted(tag.text()) + " was filled in with " + Say.quoted(value) + ".",
                tag.text(),
                value));
    }

    private void missing(int from, int to) {
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || !left.get(i).block().equals(left.get(start).block())) {
                missingOfOne(start, i);
                start = i;
            }
        }
    }

    private void missingOfOne(int from, int to) {
        if (left.subList(from, to).stream().allMatch(Atom::tag)) {
            left.subList(from, to).forEach(tag -> filled(tag, ""));
        } else {
            tally.add(from, to, 0, 0, Sort.MISSING);
        }
    }

    private void added(Gap gap) {
        var came = arrived.subList(gap.arrivedFrom(), gap.arrivedTo());
        var seen = came.stream().filter(word -> !word.hidden()).toList();
        if (!seen.isEmpty()) {
            found.add(Additions.words(sides, gap, seen));
        } else if (!came.isEmpty()) {
            found.add(Additions.hidden(came));
        }
    }
}
