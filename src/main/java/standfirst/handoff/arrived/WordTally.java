package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.BlockId;
import standfirst.model.Severity;

/** Counts words that did not arrive as they left, and tells of each sort once a block, or once a mail. */
final class WordTally {
    /** In so many blocks it is told once, of the mail. */
    private static final int SEVERAL = 3;

    private final List<Atom> left;
    private final List<Atom> arrived;
    private final Map<BlockId, int[]> counts;
    private final Map<Sort, Map<Optional<BlockId>, Tally>> tallies = new EnumMap<>(Sort.class);

    /** What was found of one sort in one block: how many words, and where first. */
    private record Tally(int words, String first, String before, String after) {
        Tally with(int more) {
            return new Tally(words + more, first, before, after);
        }
    }

    /** What became of words that left. */
    enum Sort {
        MISSING,
        OTHER,
        SHAPE,
        SPACES,
        LOST,
        GARBLED,
        TRANSFER_CODE,
        HTML_CODE;

        static Sort of(Damage damage) {
            return switch (damage) {
                case GARBLED -> GARBLED;
                case TRANSFER_CODE -> TRANSFER_CODE;
                case HTML_CODE -> HTML_CODE;
            };
        }

        /** Whether it happens to a mail as a whole. */
        boolean isDamage() {
            return switch (this) {
                case LOST, GARBLED, TRANSFER_CODE, HTML_CODE -> true;
                case MISSING, OTHER, SHAPE, SPACES -> false;
            };
        }
    }

    WordTally(Sides sides) {
        this.left = sides.left().words();
        this.arrived = sides.arrived().words();
        this.counts = sides.counts();
    }

    /** Notes words that left, and what arrived in their place; no words where both ends are the same. */
    void add(int leftFrom, int leftTo, int arrivedFrom, int arrivedTo, Sort sort) {
        var before = Say.inContext(left, leftFrom, leftTo);
        var after = arrivedTo > arrivedFrom ? Say.inContext(arrived, arrivedFrom, arrivedTo) : "";
        var first = sort.isDamage() && arrivedTo > arrivedFrom
                ? Sides.shown(arrived.subList(arrivedFrom, arrivedTo))
                : Sides.shown(left.subList(leftFrom, leftTo));
        tallies.computeIfAbsent(sort, _ -> new LinkedHashMap<>())
                .merge(
                        left.get(leftFrom).block(),
                        new Tally(leftTo - leftFrom, first, before, after),
                        (known, more) -> known.with(more.words()));
    }

    /** What was found, of each sort and block in one sentence. */
    List<Difference> tell() {
        var found = new ArrayList<Difference>();
        tallies.forEach((sort, byBlock) -> {
            if (sort.isDamage() && byBlock.size() >= SEVERAL) {
                var first = byBlock.values().iterator().next();
                int words = byBlock.values().stream().mapToInt(Tally::words).sum();
                var in = " in " + Say.count(byBlock.size(), "block", "blocks");
                found.add(difference(sort, Optional.empty(), first.with(words - first.words()), in, false));
            } else {
                byBlock.forEach((block, tally) -> found.add(difference(sort, block, tally, "", isWhole(block, tally))));
            }
        });
        return found;
    }

    private boolean isWhole(Optional<BlockId> block, Tally tally) {
        return block.flatMap(each -> Optional.ofNullable(counts.get(each)))
                .map(count -> count[1] == 0 && tally.words() >= count[0])
                .orElse(false);
    }

    private static Difference difference(Sort sort, Optional<BlockId> block, Tally tally, String in, boolean whole) {
        return new Difference(
                Kind.WORDS, severity(sort), block, sentence(sort, tally, in, whole), tally.before(), tally.after());
    }

    private static Severity severity(Sort sort) {
        return switch (sort) {
            case MISSING, OTHER, LOST, GARBLED, TRANSFER_CODE, HTML_CODE -> Severity.ERROR;
            case SHAPE, SPACES -> Severity.NOTE;
        };
    }

    private static String sentence(Sort sort, Tally tally, String in, boolean whole) {
        var first = ", first " + Say.quoted(tally.first()) + ".";
        var words = Say.count(tally.words(), "word", "words");
        return switch (sort) {
            case MISSING ->
                whole
                        ? "The whole block is missing."
                        : Say.count(tally.words(), "word is missing", "words are missing") + first;
            case OTHER -> words + " arrived as other words" + first;
            case SHAPE -> words + " arrived with other quotation marks, dashes or capitals" + first;
            case SPACES -> "The spaces in " + words + " are others" + first;
            case LOST -> "Letters beyond plain English were lost in " + words + in + first;
            case GARBLED -> words + in + " arrived garbled, their letters taken for others" + first;
            case TRANSFER_CODE -> words + in + " arrived with codes of the mail’s transport in them" + first;
            case HTML_CODE -> words + in + " arrived with codes in place of letters" + first;
        };
    }
}
