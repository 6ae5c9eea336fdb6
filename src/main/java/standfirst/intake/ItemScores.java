package standfirst.intake;

/** How well a line explains itself as a part of a list: of links, of briefs, of recommended stories. */
final class ItemScores {
    private ItemScores() {}

    static double author(Unit unit, boolean after, boolean blanksTell) {
        double person = unit.byline().isPresent() ? 2.6 : unit.person();
        double score = person >= -0.5 ? person * 0.65 : -4;
        score -= unit.hints().heading() > 0 ? 3 : 0;
        score -= after && blanksTell && unit.hints().blankBefore() ? 0.7 : 0;
        return score;
    }

    static double title(Unit unit, boolean after, boolean blanksTell) {
        double score =
                unit.words() >= 3 && unit.words() <= 24 && unit.weight() <= 160 ? 0.9 : unit.words() < 3 ? -0.8 : -2.5;
        score -= unit.terminal() == '.' || unit.terminal() == '。' ? 1.2 : 0;
        score -= unit.person() >= 2 ? 0.9 : 0;
        score -= unit.weight() > 220 ? 3 : 0;
        score -= unit.curator() || unit.byline().isPresent() ? 3 : 0;
        score += unit.hasUrl() ? 0.6 : 0;
        score -= unit.hints().heading() == 2 ? 2.5 : unit.hints().heading() > 2 ? 0.5 : 0;
        score -= after && blanksTell && unit.hints().blankBefore() ? 0.7 : 0;
        return score - (after && unit.hints().isListed() ? 2 : 0);
    }

    static double titleAndAuthor(Unit unit) {
        if (unit.titleAuthor().isEmpty()
                || (unit.hints().heading() > 0 && unit.hints().heading() < 3)) {
            return -4;
        }
        double score = 0.4 + unit.titleAuthor().get().score();
        score -= unit.credit().filter(Credit::hasPublication).isPresent() ? 0.8 : 0;
        score -= unit.weight() > 200 ? 2.5 : unit.weight() > 150 ? 0.7 : 0;
        score -= unit.terminal() == '.' ? 1 : 0;
        score -= unit.isNumbered() ? 0.6 : 0;
        return score - (unit.curator() ? 4 : 0);
    }

    static double titleAlone(Unit unit) {
        double score = unit.hasUrl() ? unit.terminal() == '.' ? 0.2 : 1.2 : unit.isBulleted() ? -0.8 : -1.2;
        score -= unit.person() >= 1 ? 2 : 0;
        score -= unit.weight() > 180 ? 3 : unit.words() < 2 ? 1 : 0;
        score -= unit.terminal() == '.' && !unit.hasUrl() ? 1.5 : 0;
        score -= unit.isNumbered() ? 0.8 : 0;
        return score - (unit.hints().heading() > 0 ? 2 : 0) - (unit.curator() ? 4 : 0);
    }

    static double brief(Unit unit) {
        double length =
                unit.weight() > 100 ? 1.2 : unit.ends() && unit.weight() > 40 ? unit.weight() > 60 ? 0.6 : 0.2 : -1.4;
        double lead = unit.leadIn().map(LeadIn::score).orElse(-4.0);
        lead += unit.isBulleted() && lead > 0 ? 0.4 : 0;
        lead -= unit.ends() ? 0 : 0.6;
        lead -= unit.credit().filter(Credit::hasPublication).isPresent() && unit.weight() < 130 ? 1.5 : 0;
        return lead + length - (unit.isNumbered() ? 0.4 : 0) - (unit.hints().heading() > 0 ? 3 : 0);
    }

    static double briefLead(Unit unit) {
        boolean shaped = unit.weight() <= 110
                && unit.words() <= 14
                && unit.terminal() != '.'
                && !unit.hints().isListed();
        double score = shaped ? -0.4 : -6;
        score += unit.runs().isAllBold()
                ? 1.6
                : unit.hints().heading() > 2 ? 3.5 : unit.hints().heading() == 2 ? -2 : 0;
        return score - (unit.person() > 0 ? unit.person() : 0) - (unit.caps() ? 0.5 : 0);
    }

    static double recommended(Unit unit) {
        var credit = unit.credit();
        boolean paper = credit.filter(Credit::hasPublication).isPresent();
        double found = credit.map(Credit::score).orElse(-3.0);
        double mark = unit.isNumbered() ? 1.2 : unit.isBulleted() ? 0.4 : -0.6;
        double score = paper
                ? Math.min(2.4, 0.6 + found * 0.4) + mark
                : credit.isPresent()
                        ? (unit.isNumbered() ? 2.4 : unit.isBulleted() ? 0.4 : -1.2)
                        : unit.isNumbered() ? 0.1 : unit.isBulleted() ? -1 : -3;
        score +=
                credit.isEmpty() && unit.hints().isListed() && !unit.addresses().isEmpty() ? 0.8 : 0;
        score -= unit.weight() > 320 ? 2.5 : 0;
        score -= unit.leadIn().filter(lead -> lead.score() > 1.9).isPresent() && !paper ? 1.5 : 0;
        score -= !unit.hints().isListed() && unit.byline().isPresent() ? 4 : 0;
        return score - (unit.hints().heading() > 0 ? 3 : 0) - (unit.curator() ? 5 : 0);
    }
}
