package standfirst.intake;

import java.util.List;
import java.util.Optional;

/** Finds adverts by their labels, and what belongs to them. */
final class Adverts {
    private final List<Line> lines;
    private final boolean[] out;
    private final boolean paragraphsParted;

    Adverts(List<Line> lines, boolean[] out, boolean paragraphsParted) {
        this.lines = lines;
        this.out = out;
        this.paragraphsParted = paragraphsParted;
    }

    void mark() {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).runs().words();
            var cue = out[i] || text.length() > 400
                    ? Optional.<String>empty()
                    : Words.ADVERT.start(Boilerplate.bare(text));
            if (cue.isEmpty()) {
                continue;
            }
            var rest = Boilerplate.bare(text).substring(cue.get().length()).strip();
            boolean whole = rest.isEmpty() || rest.length() == 1;
            boolean marked = !rest.isEmpty()
                    && ":：–—-|".indexOf(rest.charAt(0)) >= 0
                    && cue.get().length() > 2;
            boolean leads = cue.get().indexOf(' ') > 0
                    && Characters.isUncased(cue.get()) == Characters.isUncased(text)
                    && text.length() < 300;
            if (whole || marked || leads) {
                out[i] = true;
                advertBody(
                        i + 1, whole || (rest.length() < 40 && !Characters.isTerminal(rest.charAt(rest.length() - 1))));
            }
        }
    }

    /** What an advertisement says stands right below its label, or is one short paragraph that sells. */
    private void advertBody(int from, boolean open) {
        int at = from;
        while (at < lines.size()
                && at < from + 6
                && !out[at]
                && paragraphsParted
                && !lines.get(at).hints().blankBefore()
                && !Boilerplate.isHeading(lines.get(at))) {
            out[at++] = true;
            open = false;
        }
        if (open && at < lines.size() && !out[at] && !Boilerplate.isHeading(lines.get(at)) && sells(lines.get(at))) {
            out[at] = true;
            int next = at + 1;
            if (next < lines.size() && Addresses.alone(lines.get(next).runs()).isPresent()) {
                out[next] = true;
            }
        }
    }

    private static boolean sells(Line line) {
        var text = line.text();
        boolean price = text.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                || text.indexOf('!') >= 0;
        boolean shortish = Characters.weight(text) < 260;
        return shortish
                && (price || Words.SELLS.in(text) || line.runs().link().isPresent() || Characters.weight(text) < 160);
    }
}
