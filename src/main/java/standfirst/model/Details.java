package standfirst.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of an edition besides its page.
 *
 * @param language an IETF language tag, such as {@code en-GB}
 * @param number the running number of the edition, 0 where it has none
 */
public record Details(String subject, String preheader, LocalDate date, String language, int number) {
    /** Languages whose usual script runs from right to left (CLDR). */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "yi", "ji", "sd", "ug", "ckb", "dv");

    public Details {
        Require.present(subject, preheader, date, language);
        Require.that(number >= 0, "an edition's number is negative");
        Require.that(
                !Locale.forLanguageTag(language).getLanguage().isEmpty(),
                "“" + language + "” is not a language tag such as en-GB");
    }

    /** Details of a new edition of that day, in British English. */
    public static Details on(LocalDate date) {
        return new Details("", "", date, "en-GB", 0);
    }

    /** The language as a locale, for dates and sorting. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Whether the language is written from right to left. */
    public boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(locale().getLanguage());
    }

    public Details withSubject(String changed) {
        return new Details(changed, preheader, date, language, number);
    }

    public Details withPreheader(String changed) {
        return new Details(subject, changed, date, language, number);
    }

    public Details withDate(LocalDate changed) {
        return new Details(subject, preheader, changed, language, number);
    }

    public Details withLanguage(String changed) {
        return new Details(subject, preheader, date, changed, number);
    }

    public Details withNumber(int changed) {
        return new Details(subject, preheader, date, language, changed);
    }
}
