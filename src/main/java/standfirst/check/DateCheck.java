package standfirst.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standfirst.model.Details;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Masthead;
import standfirst.model.Place;
import standfirst.model.Severity;

/** Yesterday's date at the head of today's edition. Read in the edition's own language and in English. */
final class DateCheck {
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})(?!\\d)");
    private static final String DAY = "(?<![\\p{N}:])(\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|°|\\.)?";
    private static final String YEAR = "(?:,?\\s+(?:de\\s+|del\\s+)?(\\d{4}))?";

    private DateCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.edition().entries().stream()
                .flatMap(entry -> finding(entry, subject.edition().details()).stream())
                .toList();
    }

    private static Optional<Finding> finding(Entry entry, Details details) {
        return entry.block() instanceof Masthead masthead
                ? mismatch(masthead.dateLine(), details)
                        .map(printed -> new Finding(
                                Severity.WARNING,
                                "date.mismatch",
                                Place.in(entry.id(), "dateLine"),
                                "The masthead says “" + printed + "”, but the edition’s date is "
                                        + written(details.date()) + ": correct one of them."))
                : Optional.empty();
    }

    private static Optional<String> mismatch(String line, Details details) {
        var locales = new LinkedHashSet<>(List.of(details.locale(), Locale.UK));
        for (var locale : locales) {
            var wrong =
                    weekday(line, locale, details.date().getDayOfWeek()).or(() -> day(line, locale, details.date()));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return digits(line, details.date());
    }

    /** The weekdays named, where none of them is the right one. */
    private static Optional<String> weekday(String line, Locale locale, DayOfWeek right) {
        var named = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                var matcher =
                        word(Pattern.quote(day.getDisplayName(style, locale))).matcher(line);
                if (matcher.find()) {
                    if (day == right) {
                        return Optional.empty();
                    }
                    named.add(matcher.group());
                }
            }
        }
        return named.stream().findFirst();
    }

    private static Optional<String> day(String line, Locale locale, LocalDate right) {
        for (var month : Month.values()) {
            for (var name : names(month, locale)) {
                var dayFirst = word(DAY + "\\s*(?:de\\s+|d[’'])?" + Pattern.quote(name) + "\\.?" + YEAR)
                        .matcher(line);
                var monthFirst =
                        word(Pattern.quote(name) + "\\.?\\s+" + DAY + YEAR).matcher(line);
                for (var matcher : List.of(dayFirst, monthFirst)) {
                    if (matcher.find()) {
                        return isRight(matcher, month, right) ? Optional.empty() : Optional.of(matcher.group());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isRight(Matcher matcher, Month month, LocalDate right) {
        var year = matcher.group(2);
        return Integer.parseInt(matcher.group(1)) == right.getDayOfMonth()
                && month == right.getMonth()
                && (year == null || Integer.parseInt(year) == right.getYear());
    }

    private static Set<String> names(Month month, Locale locale) {
        var names = new LinkedHashSet<String>();
        for (var style :
                List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
            var name = month.getDisplayName(style, locale);
            // Some languages have no month names but "11月": those dates are left to the eye.
            if (name.chars().noneMatch(Character::isDigit)) {
                names.add(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
            }
        }
        return names;
    }

    /** Dates in digits; 04/05 is right on the fourth of May and on the fifth of April. */
    private static Optional<String> digits(String line, LocalDate right) {
        var iso = ISO.matcher(line);
        if (iso.find()) {
            return fits(right, iso.group(1), iso.group(2), iso.group(3)) ? Optional.empty() : Optional.of(iso.group());
        }
        var digits = DIGITS.matcher(line);
        if (digits.find()) {
            var year = digits.group(3).length() == 2 ? "20" + digits.group(3) : digits.group(3);
            var fits = fits(right, year, digits.group(2), digits.group(1))
                    || fits(right, year, digits.group(1), digits.group(2));
            return fits ? Optional.empty() : Optional.of(digits.group());
        }
        return Optional.empty();
    }

    private static boolean fits(LocalDate right, String year, String month, String day) {
        try {
            return right.equals(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return false; // no such day, so not the right one
        }
    }

    private static Pattern word(String pattern) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + pattern + "(?![\\p{L}\\p{M}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String written(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + date.getDayOfMonth() + " "
                + date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + date.getYear();
    }
}
