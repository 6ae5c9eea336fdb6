package standfirst.handoff.arrived;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.model.BlockId;
import standfirst.model.Severity;

/** How the words that arrived are set now. What is so in most blocks is told once, of the mail. */
final class LookChanges {
    private static final int SEVERAL = 3;

    private final Look left = new Look();
    private final Look arrived = new Look();
    private final Map<Trait, Map<Optional<BlockId>, Tally>> tallies = new LinkedHashMap<>();
    private final Set<Optional<BlockId>> blocks = new LinkedHashSet<>();

    /** What is compared: how sentences call it, and how much it matters. */
    private enum Trait {
        HEADING("Headings", "the mark of a heading", Severity.WARNING),
        LIST("Lists", "the mark of a list", Severity.NOTE),
        COLOUR("Colours of words", "the colour of words", Severity.NOTE),
        GROUND("Colours behind words", "the colour behind words", Severity.NOTE),
        SIZE("Sizes of type", "the size of type", Severity.NOTE),
        FONT("Typefaces", "the typeface", Severity.NOTE),
        WEIGHT("Words in bold", "bold type", Severity.NOTE),
        SLANT("Words in italics", "italic type", Severity.NOTE),
        SIDE("The sides on which lines begin", "the side on which lines begin", Severity.NOTE);

        private final String all;
        private final String one;
        private final Severity severity;

        Trait(String all, String one, Severity severity) {
            this.all = all;
            this.one = one;
            this.severity = severity;
        }
    }

    private static final class Tally {
        private int words;
        private int gone;
        private String first = "";
        private String before = "";
        private String after = "";
    }

    static List<Difference> of(Sides sides) {
        var changes = new LookChanges();
        for (int i = 0; i < sides.match().size(); i++) {
            if (sides.match().get(i) >= 0 && !sides.left().words().get(i).hidden()) {
                changes.word(
                        sides.left().words().get(i),
                        sides.arrived().words().get(sides.match().get(i)));
            }
        }
        return changes.told();
    }

    private void word(Atom before, Atom after) {
        blocks.add(before.block());
        for (var trait : Trait.values()) {
            var was = value(trait, before.at(), left);
            var is = value(trait, after.at(), arrived);
            if (!was.equals(is) && was.isPresent() && differs(trait, was.get(), is)) {
                tally(trait, before, was.get(), is.orElse(""));
            }
        }
    }

    private static boolean differs(Trait trait, String was, Optional<String> is) {
        return switch (trait) {
            // Said nowhere is the usual.
            case WEIGHT, SLANT -> !was.equals(is.orElse("normal"));
            case SIDE -> !was.equals(is.orElse("left"));
            case GROUND -> is.isPresent() || !was.equals("#ffffff");
            case HEADING, LIST, COLOUR, SIZE, FONT -> true;
        };
    }

    private static Optional<String> value(Trait trait, Element at, Look look) {
        return switch (trait) {
            case HEADING -> closest(at, "h1,h2,h3,h4,h5,h6");
            case LIST -> closest(at, "li");
            case COLOUR -> look.of(at, "color");
            case GROUND -> look.of(at, "background-color");
            case SIZE -> look.of(at, "font-size");
            case FONT -> look.of(at, "font-family");
            case WEIGHT -> look.of(at, "font-weight");
            case SLANT -> look.of(at, "font-style");
            case SIDE -> look.of(at, "text-align");
        };
    }

    private static Optional<String> closest(Element at, String kinds) {
        return Optional.ofNullable(at.closest(kinds)).map(Element::normalName);
    }

    private void tally(Trait trait, Atom word, String was, String is) {
        var tally = tallies.computeIfAbsent(trait, _ -> new LinkedHashMap<>())
                .computeIfAbsent(word.block(), _ -> new Tally());
        if (tally.words++ == 0) {
            tally.first = word.text();
            tally.before = was;
            tally.after = is;
        }
        tally.gone += is.isEmpty() ? 1 : 0;
    }

    private List<Difference> told() {
        var found = new ArrayList<Difference>();
        tallies.forEach((trait, byBlock) -> {
            if (byBlock.size() >= SEVERAL && byBlock.size() * 2 > blocks.size()) {
                found.add(everywhere(trait, byBlock));
            } else {
                byBlock.forEach((block, tally) -> found.add(inOne(trait, block, tally)));
            }
        });
        return found;
    }

    private Difference everywhere(Trait trait, Map<Optional<BlockId>, Tally> byBlock) {
        int words = byBlock.values().stream().mapToInt(tally -> tally.words).sum();
        int gone = byBlock.values().stream().mapToInt(tally -> tally.gone).sum();
        var first = byBlock.values().iterator().next();
        boolean stripped = gone * 2 > words;
        return new Difference(
                stripped ? Kind.STRIPPED : Kind.REWRITTEN,
                trait.severity,
                Optional.empty(),
                trait.all + (stripped ? " are gone in " : " are others in ")
                        + Say.count(byBlock.size(), "block", "blocks") + " of " + blocks.size() + ".",
                first.before,
                first.after);
    }

    private static Difference inOne(Trait trait, Optional<BlockId> block, Tally tally) {
        boolean stripped = tally.after.isEmpty();
        var words = Say.count(tally.words, "word", "words") + ", first " + Say.quoted(tally.first);
        return new Difference(
                stripped ? Kind.STRIPPED : Kind.REWRITTEN,
                trait.severity,
                block,
                Say.capital(trait.one)
                        + (stripped ? " is gone" : " is " + tally.after + " in place of " + tally.before)
                        + " (" + words + ").",
                tally.before,
                tally.after);
    }
}
