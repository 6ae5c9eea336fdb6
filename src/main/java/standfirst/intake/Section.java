package standfirst.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines that belong together, sorted.
 *
 * @param scores how well each of its lines explains itself, see {@link Scores}
 */
record Section(Kind kind, Optional<Unit> heading, List<Unit> units, List<Part> parts, List<double[]> scores) {
    private static final List<Kind> LISTS = List.of(Kind.LINKS, Kind.BRIEFS, Kind.CURATED, Kind.TEXT);

    /** Cuts sorted lines where a heading stands or the kind changes. */
    static List<Section> of(List<Unit> units, List<Part> parts, List<double[]> scores) {
        var sections = new ArrayList<Section>();
        int start = 0;
        for (int i = 1; i <= units.size(); i++) {
            boolean heading = i < units.size() && parts.get(i) == Part.HEADING;
            boolean changes = i < units.size()
                    && parts.get(i - 1) != Part.HEADING
                    && parts.get(i).kind() != parts.get(i - 1).kind();
            if (i == units.size() || heading || changes) {
                sections.add(cut(units, parts, scores, start, i));
                start = i;
            }
        }
        return sections;
    }

    private static Section cut(List<Unit> units, List<Part> parts, List<double[]> scores, int start, int end) {
        boolean headed = parts.get(start) == Part.HEADING;
        int first = headed ? start + 1 : start;
        var kind = first < end ? parts.get(first).kind() : Kind.TEXT;
        var items = units.subList(first, end);
        boolean plain = !isBorneOut(kind, items, parts.subList(first, end));
        return new Section(
                plain ? Kind.TEXT : kind,
                headed ? Optional.of(units.get(start)) : Optional.empty(),
                items,
                plain ? Collections.nCopies(items.size(), Part.TEXT) : parts.subList(first, end),
                scores.subList(first, end));
    }

    /** Short lines are no list of links, nor of recommendations, where hardly one has a writer, a paper or an address. */
    private static boolean isBorneOut(Kind kind, List<Unit> units, List<Part> parts) {
        int items = 0;
        int told = 0;
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            switch (parts.get(i)) {
                case CURATOR -> {
                    return true;
                }
                case TITLE_ALONE -> {
                    items++;
                    told += unit.hasUrl() ? 1 : 0;
                }
                case RECOMMENDED -> {
                    items++;
                    told += unit.hasUrl() || unit.credit().isPresent() ? 1 : 0;
                }
                case TITLE_AFTER, AUTHOR_AFTER, TITLE_AND_AUTHOR -> {
                    items++;
                    told++;
                }
                default -> {}
            }
        }
        return (kind != Kind.LINKS && kind != Kind.CURATED) || (kind == Kind.LINKS ? told * 2 >= items : told > 0);
    }

    /** How sure the kind is: by how far it explains the lines better than the next best kind, and how well it explains them at all. */
    double confidence() {
        if (units.isEmpty()) {
            return 0.3;
        }
        double margin =
                kind == Kind.STORY ? 2 : best(kind) - rival().map(this::best).orElse(0.0);
        double fit = fit();
        double sure = 1 / (1 + Math.exp(-0.9 * (margin / Math.sqrt(units.size()) + Math.min(fit, 1))));
        return Math.clamp(weakest() < -1.2 ? Math.min(sure, 0.55) : sure, 0.05, 0.99);
    }

    /** One sentence: what the lines read as, and what speaks against it. */
    String why() {
        if (units.isEmpty()) {
            return "Nothing follows this heading.";
        }
        var read = units.size() == 1 ? "One line reads as " : units.size() + " lines read as ";
        int worst = weakestAt();
        if (weakest() < -1.2) {
            return read + kind.label() + ", but “" + start(units.get(worst).text()) + "” does not fit.";
        }
        var next = kind == Kind.STORY ? Optional.<Kind>empty() : rival();
        boolean close = next.isPresent() && confidence() < Filed.DOUBTFUL;
        return read
                + kind.label()
                + (close ? "; they could also be " + next.get().label().toLowerCase(Locale.ROOT) + "." : ".");
    }

    private Optional<Kind> rival() {
        return LISTS.stream()
                .filter(other -> other != kind)
                .max((one, other) -> Double.compare(best(one), best(other)));
    }

    private double best(Kind other) {
        return Sorter.score(scores, other);
    }

    private double fit() {
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += scores.get(i)[parts.get(i).index()];
        }
        return sum / parts.size();
    }

    private double weakest() {
        int at = weakestAt();
        return scores.get(at)[parts.get(at).index()];
    }

    private int weakestAt() {
        int worst = 0;
        for (int i = 1; i < parts.size(); i++) {
            worst = scores.get(i)[parts.get(i).index()]
                            < scores.get(worst)[parts.get(worst).index()]
                    ? i
                    : worst;
        }
        return worst;
    }

    private static String start(String text) {
        if (text.length() <= 48) {
            return text;
        }
        int space = text.lastIndexOf(' ', 45);
        return text.substring(0, space > 20 ? space : 45) + "…";
    }
}
