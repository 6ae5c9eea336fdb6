package standfirst.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;
import standfirst.model.Sponsor;

/** A sponsor whose run has ended, or not begun. */
final class SponsorCheck {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private SponsorCheck() {}

    static List<Finding> run(Subject subject) {
        var date = subject.edition().details().date();
        return subject.edition().entries().stream()
                .flatMap(entry -> finding(entry, date).stream())
                .toList();
    }

    private static Optional<Finding> finding(Entry entry, LocalDate date) {
        if (!(entry.block() instanceof Sponsor sponsor)) {
            return Optional.empty();
        }
        var from = sponsor.from();
        var until = sponsor.until();
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            return warning(
                    entry,
                    "sponsor.dates",
                    "until",
                    "The sponsor’s run ends on " + until.get().format(WRITTEN)
                            + ", before it begins: correct the dates.");
        }
        if (until.isPresent() && date.isAfter(until.get())) {
            return warning(
                    entry,
                    "sponsor.expired",
                    "until",
                    "The sponsor’s run ended on " + until.get().format(WRITTEN)
                            + ": take the block off the page, or correct the date.");
        }
        if (from.isPresent() && date.isBefore(from.get())) {
            return warning(
                    entry,
                    "sponsor.early",
                    "from",
                    "The sponsor’s run begins on " + from.get().format(WRITTEN)
                            + ": take the block off the page until then, or correct the date.");
        }
        return Optional.empty();
    }

    private static Optional<Finding> warning(Entry entry, String code, String field, String message) {
        return Optional.of(new Finding(Severity.WARNING, code, Place.in(entry.id(), field), message));
    }
}
