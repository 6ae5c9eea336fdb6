package standfirst.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;
import standfirst.ui.kit.Texts;

/** A line of the findings list. */
sealed interface Line {
    /** The head of a group. */
    record Heading(String text) implements Line {}

    /** One finding, or one doubt of intake. */
    record Item(Kind kind, String message, String where, Place place) implements Line {}

    /** How much an item matters, and how that is shown: by icon and word, colour comes on top. */
    enum Kind {
        DOUBT("fth-help-circle"),
        ERROR("fth-alert-octagon"),
        WARNING("fth-alert-triangle"),
        NOTE("fth-info");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }

        String label() {
            return Texts.of("findings." + name().toLowerCase(Texts.LOCALE));
        }
    }

    /** All that is to be shown, grouped, doubts first: they are about what the editor has just done. */
    static List<Line> of(Edition edition, List<Finding> findings, Map<BlockId, String> doubts) {
        var lines = new ArrayList<Line>();
        var doubtful = new ArrayList<Line>();
        for (var entry : edition.entries()) {
            var why = doubts.get(entry.id());
            if (why != null) {
                doubtful.add(item(edition, Kind.DOUBT, Place.in(entry.id(), ""), why));
            }
        }
        group(lines, Kind.DOUBT, doubtful);
        for (var severity : Severity.values()) {
            var kind = kind(severity);
            group(
                    lines,
                    kind,
                    findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .map(finding -> item(edition, kind, finding.place(), finding.message()))
                            .toList());
        }
        return List.copyOf(lines);
    }

    private static void group(List<Line> lines, Kind kind, List<? extends Line> items) {
        if (!items.isEmpty()) {
            lines.add(new Heading(kind.label() + "  " + items.size()));
            lines.addAll(items);
        }
    }

    private static Item item(Edition edition, Kind kind, Place place, String message) {
        return new Item(kind, message, FieldNames.where(edition, place), place);
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
