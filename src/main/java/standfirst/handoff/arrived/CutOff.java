package standfirst.handoff.arrived;

import java.util.Locale;
import java.util.Optional;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.Severity;

/**
 * Where a mail ends too early.
 *
 * @param from the index of the first word behind that place: nothing else needs to be said of what left there
 * @param difference what is said of it; empty where the mail arrived to its end
 */
record CutOff(int from, Optional<Difference> difference) {
    private static final int LEAST = 8;
    private static final int NOTICE = 10;
    private static final int SHOWN = 6;

    static CutOff of(Sides sides) {
        var left = sides.left().words();
        int last = left.size() - 1;
        while (last >= 0 && sides.match().get(last) < 0) {
            last--;
        }
        int missing = left.size() - 1 - last;
        if (last < 0 || missing < LEAST) {
            return none();
        }
        var behind = sides.arrived()
                .words()
                .subList(sides.match().get(last) + 1, sides.arrived().words().size());
        boolean clipped = Sides.text(behind).toLowerCase(Locale.ROOT).contains("clipped");
        long blocks = left.subList(last + 1, left.size()).stream()
                .map(Atom::block)
                .distinct()
                .count();
        boolean within = left.get(last).block().equals(left.getLast().block());
        // A last block that others stand in place of, such as a footer, was replaced.
        if (!clipped && !((blocks > 1 || within) && behind.size() <= Math.max(NOTICE, missing / 4))) {
            return none();
        }
        var words = Say.count(missing, "word", "words");
        return new CutOff(
                last + 1,
                Optional.of(new Difference(
                        Kind.WORDS,
                        Severity.ERROR,
                        left.get(last + 1).block(),
                        clipped
                                ? "The mail is clipped here: the last " + words
                                        + " are not shown, and with them the way to unsubscribe."
                                : "The mail ends here: the last " + words + " did not arrive.",
                        Say.inContext(left, last + 1, Math.min(left.size(), last + 1 + SHOWN)),
                        Say.shortened(Sides.shown(behind)))));
    }

    private static CutOff none() {
        return new CutOff(Integer.MAX_VALUE, Optional.empty());
    }
}
