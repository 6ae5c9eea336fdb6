package standfirst.handoff.arrived;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import standfirst.handoff.arrived.Difference.Kind;
import standfirst.handoff.arrived.Sides.Gap;
import standfirst.model.BlockId;
import standfirst.model.Severity;

/** Words that came along. */
final class Additions {
    private static final Pattern LEAVING = Pattern.compile(
            "(?i)unsub|opt.?out|abmeld|abbestell|désabonn|desabonn|darse de baja|disiscri|uitschrijf|preferences|manage subscription");
    private static final Pattern BROWSER =
            Pattern.compile("(?i)in (?:your|the|a) browser|view online|webversion|web version");

    private Additions() {}

    static Difference words(Sides sides, Gap gap, List<Atom> seen) {
        var text = Sides.text(seen);
        boolean inside = sides.isInside(gap.arrivedFrom(), gap.arrivedTo());
        boolean start = gap.leftFrom() == 0
                || sides.left().words().subList(0, gap.leftFrom()).stream().allMatch(Atom::hidden);
        var leaving = seen.stream().anyMatch(Additions::leaves)
                || LEAVING.matcher(text).find();
        var where = inside ? "here" : start ? "at the top" : "at the end";
        var what = leaving && !inside
                ? "A notice with a way to unsubscribe was added " + where
                : BROWSER.matcher(text).find() && !inside
                        ? "A way to read it in a browser was added " + where
                        : Say.count(seen.size(), "word was", "words were") + " added " + where;
        Optional<BlockId> block = inside ? sides.blockAround(gap.arrivedFrom()) : Optional.empty();
        return new Difference(
                Kind.ADDED,
                inside ? Severity.WARNING : Severity.NOTE,
                block,
                what + ": " + Say.quoted(text) + ".",
                "",
                Say.inContext(sides.arrived().words(), gap.arrivedFrom(), gap.arrivedTo()));
    }

    static Difference hidden(List<Atom> came) {
        var text = Sides.text(came);
        return new Difference(
                Kind.ADDED,
                Severity.NOTE,
                Optional.empty(),
                "Words that readers do not see were added: " + Say.quoted(text) + ".",
                "",
                Say.shortened(text));
    }

    private static boolean leaves(Atom word) {
        return Optional.ofNullable(word.at().closest("a[href]"))
                .map(Element::outerHtml)
                .filter(link -> LEAVING.matcher(link).find())
                .isPresent();
    }
}
