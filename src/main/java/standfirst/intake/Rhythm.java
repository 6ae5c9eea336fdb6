package standfirst.intake;

import java.util.ArrayList;
import java.util.List;

/** Finds briefs that start with a sentence of few words: only where each line of a short-headed section does is that a rhythm. */
final class Rhythm {
    private static final int LONGEST = 420;
    private static final int FEW = 7;
    private static final int MOST = 10;

    private Rhythm() {}

    /** The units, with such first sentences as their lead-ins. */
    static List<Unit> read(List<Unit> units) {
        var read = new ArrayList<>(units);
        for (int i = 0; i + 2 < units.size(); i++) {
            if (!isHeading(units.get(i))) {
                continue;
            }
            int end = i + 1;
            while (end < units.size() && stop(units.get(end), MOST) > 0) {
                end++;
            }
            boolean whole = end == units.size() || isHeading(units.get(end));
            int most = end - i > 3 ? MOST : FEW;
            if (whole && end - i > 2 && units.subList(i + 1, end).stream().allMatch(unit -> stop(unit, most) > 0)) {
                for (int item = i + 1; item < end; item++) {
                    int stop = stop(units.get(item), most);
                    read.set(item, read.get(item).withLeadIn(new LeadIn(stop, stop + 2, 2.2)));
                }
            }
        }
        return read;
    }

    /** Marked as a heading, in capitals, or with its lines right below it: never the headline of a story. */
    private static boolean isHeading(Unit unit) {
        boolean marked =
                unit.hints().heading() > 1 || unit.caps() || unit.runs().isAllBold();
        boolean parted = unit.hints().blankBefore() && unit.words() <= 5;
        return (marked || parted)
                && unit.words() <= 6
                && !unit.ends()
                && !unit.hints().isListed();
    }

    /** Where the first sentence of a brief ends; 0 where the line is none. */
    private static int stop(Unit unit, int mostWords) {
        var text = unit.item().text();
        int stop = text.indexOf(". ");
        if (stop < 4 || unit.weight() > LONGEST || !unit.ends() || unit.hints().heading() > 0 || unit.isNumbered()) {
            return 0;
        }
        var lead = text.substring(0, stop);
        int space = lead.lastIndexOf(' ');
        boolean short_ = Characters.words(lead) <= mostWords && !Names.isInitial(lead.substring(space + 1) + ".");
        boolean longer = Characters.words(text.substring(stop + 1)) > Characters.words(lead);
        var first = space < 0 ? lead : lead.substring(0, lead.indexOf(' '));
        boolean subject = Names.isCapitalised(lead) && (!Words.STOP.has(first) || Words.ARTICLES.has(first));
        return short_
                        && longer
                        && subject
                        && unit.credit().filter(Credit::hasPublication).isEmpty()
                ? stop
                : 0;
    }
}
