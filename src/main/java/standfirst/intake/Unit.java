package standfirst.intake;

import java.util.List;
import java.util.Optional;
import standfirst.model.Byline;
import standfirst.model.Link;

/**
 * A line to be sorted, the addresses that follow it, and what its words look like.
 *
 * @param addresses lines below it that hold a web address and nothing else
 * @param more the link of a "read more" below it
 * @param person how much it looks like a name, see {@link Names#person}
 */
record Unit(
        Line line,
        List<Line> addresses,
        Optional<Link> more,
        int weight,
        int words,
        char terminal,
        boolean caps,
        double person,
        Optional<LeadIn> leadIn,
        Optional<Attribution> attribution,
        Optional<TitleAuthor> titleAuthor,
        Optional<Byline> byline,
        boolean curator,
        boolean role,
        boolean announced) {
    private static final int LONGEST_ITEM = 420;

    static Unit of(Line line, List<Line> addresses, Optional<Link> more, boolean announced) {
        var item = withoutAddress(line.runs());
        int weight = Characters.weight(item.text());
        var attribution = weight <= LONGEST_ITEM ? Attribution.read(item) : Optional.<Attribution>empty();
        var text = item.words();
        return new Unit(
                line,
                List.copyOf(addresses),
                more,
                weight,
                Characters.words(text),
                text.length() == line.text().length() ? Characters.terminal(text) : '.',
                Characters.isAllCaps(text),
                Names.person(Credit.trimmed(text)),
                LeadIn.read(item, line.hints().isListed()),
                attribution,
                TitleAuthor.read(item, attribution),
                Bylines.ownLine(line.runs()),
                isCurator(text),
                hasRole(text),
                announced);
    }

    Unit withLeadIn(LeadIn changed) {
        return new Unit(
                line,
                addresses,
                more,
                weight,
                words,
                terminal,
                caps,
                person,
                Optional.of(changed),
                attribution,
                titleAuthor,
                byline,
                curator,
                role,
                announced);
    }

    private static boolean isCurator(String text) {
        return text.length() <= 140
                && Words.CURATOR
                        .start(text)
                        .filter(cue -> cue.length() < text.length())
                        .isPresent();
    }

    private static boolean hasRole(String text) {
        if (text.length() > 100) {
            return false;
        }
        for (var word : text.split("[\\s,]+", -1)) {
            if (Words.ROLE.has(word)) {
                return true;
            }
        }
        return Characters.isIdeographic(text)
                && Words.ROLE.table().stream().anyMatch(role -> Characters.isIdeographic(role) && text.contains(role));
    }

    /** A line of an item without the bare address in it: that is the item's link, not its words. */
    static Runs withoutAddress(Runs runs) {
        int at = 0;
        for (var span : runs.spans()) {
            int end = at + span.text().length();
            if (span.style().link().isPresent() && Addresses.isAddress(span.text())) {
                if (end >= runs.text().length() - 2) {
                    return withoutOpening(runs.slice(0, at));
                }
                if (at == 0) {
                    return runs.from(end);
                }
            }
            at = end;
        }
        return runs;
    }

    private static Runs withoutOpening(Runs runs) {
        var text = runs.text();
        int end = text.length();
        while (end > 0 && "(<[–—-:→| ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? runs : runs.slice(0, end);
    }

    Runs runs() {
        return line.runs();
    }

    /** The words of an item, see {@link #withoutAddress}. */
    Runs item() {
        return withoutAddress(line.runs());
    }

    Line.Hints hints() {
        return line.hints();
    }

    String text() {
        return line.runs().words();
    }

    boolean ends() {
        return terminal != ' ';
    }

    boolean asks() {
        return terminal == '?' || terminal == '!' || terminal == '؟' || terminal == '？' || terminal == '！';
    }

    boolean isNumbered() {
        return hints().mark() == Line.Mark.NUMBER;
    }

    boolean isBulleted() {
        return hints().mark() == Line.Mark.BULLET;
    }

    /** Where the item links to: its own words first, then an address below it. */
    Optional<Link> url() {
        return runs().link()
                .or(() -> addresses.stream().findFirst().flatMap(address -> Addresses.alone(address.runs())))
                .or(() -> more);
    }

    boolean hasUrl() {
        return url().isPresent();
    }

    Optional<Credit> credit() {
        return attribution.map(Attribution::credit);
    }
}
