package standfirst.intake;

import java.util.List;
import java.util.Optional;

/**
 * How well a line explains itself as each part, in rough log odds: 0 says nothing, 2 is good evidence, -3 is good evidence against. A long
 * paragraph as plain text scores about 1.
 */
final class Scores {
    private final List<Unit> units;
    private final boolean blanksTell;
    private final int plainHeadings;
    private final boolean titled;
    private final int paragraph;
    private final Optional<String> writer;

    Scores(List<Unit> units) {
        this.units = units;
        long parted = units.stream().filter(unit -> unit.hints().blankBefore()).count();
        blanksTell = parted > 2 && parted * 10 < units.size() * 9L;
        plainHeadings = (int) units.stream().filter(Scores::isPlainHeading).count();
        titled = units.stream().anyMatch(unit -> unit.hints().heading() == 1);
        paragraph = medianParagraph(units);
        writer = units.stream()
                .filter(unit -> unit.weight() > 25)
                .flatMap(unit -> Bylines.within(unit.text()).stream())
                .findFirst();
    }

    /** The writer a paragraph of the copy names. */
    Optional<String> writer() {
        return writer;
    }

    double[] of(int at) {
        var unit = units.get(at);
        var scores = new double[Part.values().length];
        for (var part : Part.values()) {
            scores[part.index()] = score(part, unit, at);
        }
        return scores;
    }

    private double score(Part part, Unit unit, int at) {
        return switch (part) {
            case PREFACE -> preface(unit, at);
            case KICKER -> kicker(unit, at);
            case HEADLINE -> headline(unit);
            case STANDFIRST -> standfirst(unit, at);
            case BYLINE, EARLY_BYLINE -> byline(unit, 0.75);
            case LATE_BYLINE -> unit.byline().isPresent() ? 2 : Part.NEVER;
            case PARAGRAPH, BELOW_CROSSHEAD -> text(unit) - (unit.hints().heading() > 0 || isLinkedItem(unit) ? 2 : 0);
            case BYLINE_ROLE -> isBylineRole(unit, at) ? 2.5 : Part.NEVER;
            case CROSSHEAD -> heading(unit, at);
            case SIGN_NAME -> signName(unit);
            case SIGN_ROLE -> signRole(unit) + together(unit, at);
            case SIGN_MORE -> endsSignOff(unit, at) ? Part.NEVER : signRole(unit) + together(unit, at) - 0.5;
            case HEADING -> heading(unit, at);
            case AUTHOR_FIRST, AUTHOR_AFTER -> ItemScores.author(unit, part == Part.AUTHOR_AFTER, blanksTell);
            case TITLE_AFTER, TITLE_FIRST -> ItemScores.title(unit, part == Part.TITLE_AFTER, blanksTell);
            case TITLE_AND_AUTHOR -> ItemScores.titleAndAuthor(unit);
            case TITLE_ALONE -> ItemScores.titleAlone(unit);
            case BRIEF -> ItemScores.brief(unit);
            case BRIEF_MORE -> unit.hints().isListed() || unit.leadIn().isPresent() ? -2.5 : text(unit) - 1.6;
            case BRIEF_LEAD -> ItemScores.briefLead(unit);
            case BRIEF_BODY -> text(unit) + 0.4 + (unit.weight() > 120 ? 0 : -1);
            case CURATOR -> unit.curator() ? 3 : Part.NEVER;
            case RECOMMENDED -> ItemScores.recommended(unit);
            case COMMENT -> unit.hints().isListed() || unit.weight() < 30 ? -3 : text(unit) - 1.3;
            case TEXT -> text(unit);
        };
    }

    private double preface(Unit unit, int at) {
        boolean heads = titled && unit.hints().heading() != 1;
        boolean besideFront = at == 0 && units.size() > 1 && followsGap(1);
        return unit.weight() > 90 ? -8 : heads ? 0.8 : besideFront && unit.words() <= 7 && !unit.ends() ? 1.5 : -5;
    }

    /** Whether something that is no story, such as a date, stood between this line and the one above. */
    private boolean followsGap(int at) {
        return units.get(at).line().range().start()
                        - units.get(at - 1).line().range().end()
                > 8;
    }

    private double kicker(Unit unit, int at) {
        if (at + 2 >= units.size()
                || (!unit.caps() && unit.terminal() != ' ')
                || unit.words() > 3
                || unit.hints().heading() == 1) {
            return -6;
        }
        var next = units.get(at + 1);
        boolean under = next.words() > unit.words() + 2 && next.words() <= 20 && next.terminal() != '.' && !next.caps();
        var third = units.get(at + 2);
        boolean story = under
                && third.weight() > 60
                && third.ends()
                && !third.hints().isListed()
                && next.titleAuthor().isEmpty();
        return story && unit.caps() ? 2.5 : story && titled ? 1 : -6;
    }

    private static double headline(Unit unit) {
        double score = unit.hints().heading() == 1 ? 6 : 2;
        score -= unit.weight() > 200 ? 8 : unit.weight() > 150 ? 1.5 : 0;
        score -= unit.terminal() == '.' && unit.words() > 14 ? unit.text().indexOf(". ") > 0 ? 5 : 1 : 0;
        return score - (unit.hints().isListed() ? 4 : 0) - (unit.person() >= Names.LIKELY ? 0.5 : 0);
    }

    private double standfirst(Unit unit, int at) {
        double ratio = unit.weight() / (double) Math.max(1, paragraph);
        double score = unit.weight() <= 160 ? 1.6 : unit.weight() <= 240 ? 1 : unit.weight() <= 320 ? -0.5 : -4;
        score += ratio < 0.45 ? 1 : ratio < 0.65 ? 0.5 : ratio < 0.8 ? -0.2 : -1.4;
        score += unit.ends() ? 0 : 0.8;
        score += unit.runs().isAllBold() || unit.runs().isAllItalic() ? 2 : 0;
        score += unit.hints().heading() > 1 ? 1 : 0;
        score -= unit.words() < 4 ? 2.5 : 0;
        score -= Bylines.within(unit.text()).isPresent() ? 5 : 0;
        score -= unit.byline().isPresent() || unit.hints().isListed() ? 4 : 0;
        score -= isDatelined(unit) ? 4 : 0;
        score += blanksTell && at > 0 && !unit.hints().blankBefore() ? 0.8 : 0;
        return unit.caps() ? score - 1.5 : score;
    }

    /** "PARIS — …", "LONDON (Reuters) – …": where a story was filed starts its first paragraph. */
    private static boolean isDatelined(Unit unit) {
        var text = unit.text();
        int dash = text.indexOf(" — ") > 0 ? text.indexOf(" — ") : text.indexOf(" – ");
        return dash > 2
                && dash < 40
                && Characters.isAllCaps(text.substring(0, Math.min(dash, Math.max(3, text.indexOf(' ')))));
    }

    private static double byline(Unit unit, double weight) {
        if (unit.byline().isPresent()) {
            return 4.5;
        }
        boolean named = unit.person() >= 1
                || (unit.person() < 1
                        && unit.words() <= 10
                        && !unit.ends()
                        && Bylines.named(unit.text()).isPresent());
        return named && unit.hints().heading() == 0 ? Math.max(1.2, weight * unit.person()) : -5;
    }

    private double signName(Unit unit) {
        double score = unit.person() >= 0 ? unit.person() * 0.8 : isBiography(unit) ? 1.4 : -9;
        score += isWriter(unit) && score > 0 ? 2 : 0;
        score -= unit.hints().heading() > 0 ? 4 : 0;
        return score + 0.3 - (unit.role() && !isWriter(unit) && unit.person() < 1 && !isBiography(unit) ? 0.5 : 0);
    }

    /** "Jane Doe, Paris Correspondent" or "Jane Doe is a reporter in Paris." */
    private static boolean isBiography(Unit unit) {
        if (unit.weight() > 170) {
            return false;
        }
        if (unit.words() <= 9
                && !unit.ends()
                && Bylines.named(unit.text()).filter(by -> !by.role().isEmpty()).isPresent()) {
            return true;
        }
        var words = unit.text().split(" ", 6);
        for (int i = 2; i < Math.min(words.length - 1, 5); i++) {
            if (Words.IS.has(words[i]) && unit.role()) {
                return Names.person(
                                String.join(" ", java.util.Arrays.asList(words).subList(0, i)))
                        >= Names.LIKELY;
            }
        }
        return false;
    }

    private boolean isWriter(Unit unit) {
        return writer.filter(name -> unit.text().contains(name)).isPresent() && unit.words() < 12;
    }

    private static double signRole(Unit unit) {
        double score = unit.weight() <= 80 && unit.words() <= 9 && !unit.ends() ? 0.4 : -3;
        score += unit.role() ? 1.8 : 0;
        score -= unit.caps() && unit.words() > 1 ? 2 : 0;
        score -= unit.hints().heading() > 0 || unit.hints().isListed() ? 4 : 0;
        return score - (unit.words() >= 7 ? 1 : 0) - (unit.asks() ? 2 : 0) - (unit.curator() ? 4 : 0);
    }

    /** "5. Why whales sing" with its address below is an item of a list, whatever stands above it. */
    private static boolean isLinkedItem(Unit unit) {
        return unit.hints().isListed() && !unit.ends() && !unit.addresses().isEmpty();
    }

    /** "Political Correspondent" right below "By Jane Doe". */
    private boolean isBylineRole(Unit unit, int at) {
        return at > 0
                && units.get(at - 1).byline().filter(by -> by.role().isEmpty()).isPresent()
                && unit.role()
                && unit.words() <= 6
                && !unit.ends()
                && unit.hints().heading() == 0;
    }

    /** Lines of a sign-off stand together. */
    private double together(Unit unit, int at) {
        return blanksTell && at > 0 && !unit.hints().blankBefore() && unit.words() <= 4 ? 0.8 : 0;
    }

    /** A blank line ends a sign-off whose lines stand together. */
    private boolean endsSignOff(Unit unit, int at) {
        return blanksTell
                && unit.hints().blankBefore()
                && at > 0
                && !units.get(at - 1).hints().blankBefore();
    }

    static boolean isPlainHeading(Unit unit) {
        return unit.hints().heading() > 1
                || (unit.caps()
                        && unit.words() <= 6
                        && unit.person() < 2
                        && !unit.hints().isListed());
    }

    private double heading(Unit unit, int at) {
        if (unit.weight() > 160 || unit.words() == 0) {
            return -9;
        }
        double form = headingForm(unit);
        form -= unit.terminal() == '.' || unit.terminal() == '。' ? 3 : unit.asks() ? 0.4 : 0;
        form -= unit.hints().isListed() || unit.text().endsWith(",") ? 4 : 0;
        form -= unit.hints().heading() == 0 && unit.person() > 0 ? unit.person() * (unit.caps() ? 0.3 : 0.7) : 0;
        form -= unit.role() && unit.hints().heading() == 0 && !unit.caps() ? 2.5 : 0;
        form -= unit.curator() || unit.byline().isPresent() ? 4 : 0;
        form += unit.announced() ? 2 : 0;
        boolean strong = isPlainHeading(unit) || unit.runs().isAllBold();
        form -= !strong && plainHeadings >= 2 ? 1 : 0;
        if (blanksTell && at > 0 && unit.hints().heading() == 0) {
            form += unit.hints().blankBefore() ? 0.8 : unit.caps() ? 0 : -0.8;
            form += leadsBlock(unit, at) ? 0.8 : 0;
        }
        return form - (unit.hasUrl() ? 2 : 0);
    }

    /** A short line behind a blank, with its list right below it. */
    private boolean leadsBlock(Unit unit, int at) {
        return unit.hints().blankBefore()
                && unit.words() <= 6
                && !unit.ends()
                && at + 1 < units.size()
                && !units.get(at + 1).hints().blankBefore();
    }

    private static double headingForm(Unit unit) {
        if (unit.hints().heading() > 0) {
            return unit.hints().heading() <= 2 ? 6 : 4.5;
        }
        boolean colon = unit.text().endsWith(":") || unit.text().endsWith("：");
        double form = unit.caps()
                ? unit.words() <= 5 ? 3.6 : unit.words() <= 8 ? 1.8 : 0
                : unit.words() <= 6 ? isTitleCase(unit.text()) ? 1.1 : 0.4 : unit.words() <= 18 ? -0.2 : -3;
        form = unit.runs().isAllBold() ? Math.max(form, unit.words() <= 8 ? 3 : 1.5) : form;
        form = colon && unit.words() <= 7 ? Math.max(form, 2.8) : form;
        return unit.hints().ornament() && unit.words() <= 8 ? Math.max(form, 2.6) : form;
    }

    private static boolean isTitleCase(String text) {
        int capitals = 0;
        int words = 0;
        for (var word : text.split("\\s+", -1)) {
            boolean counts = word.length() > 3 && Character.isLetter(word.charAt(0));
            words += counts ? 1 : 0;
            capitals += counts && Names.isCapitalised(word) ? 1 : 0;
        }
        return words > 1 && capitals == words;
    }

    private static double text(Unit unit) {
        double score = unit.weight() > 120
                ? unit.ends() ? 1 : 0
                : unit.ends()
                        ? unit.weight() > 60 ? 0.6 : 0
                        : unit.text().endsWith(":") ? -0.8 : unit.weight() < 60 ? -2.6 : -1.8;
        score = unit.hints().isListed() ? Math.max(score, -0.4) : score;
        score = unit.text().endsWith(",") && unit.words() <= 6 ? Math.max(score, -0.2) : score;
        score = unit.hints().mark() == Line.Mark.QUOTE ? Math.max(score, 0.5) : score;
        return score - (unit.curator() ? 3 : 0) - (unit.byline().isPresent() ? 2 : 0);
    }

    private static int medianParagraph(List<Unit> units) {
        var long_ = units.stream()
                .skip(1)
                .limit(14)
                .filter(unit -> unit.weight() > 100 && !unit.hints().isListed())
                .mapToInt(Unit::weight)
                .sorted()
                .toArray();
        return long_.length == 0 ? 100 : long_[long_.length / 2];
    }
}
