package standfirst.ui.blocks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;
import standfirst.model.Details;

/** Days as editors type them and as mails print them. */
final class Days {
    private Days() {}

    /** A day written as 2026-11-22; empty where it is none. */
    static Optional<LocalDate> parse(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The edition's day, written out in its language. */
    static String written(Details details) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(details.locale())
                .format(details.date());
    }
}
