package standfirst.intake;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are a date, or the number of an edition, and nothing else. */
final class Dates {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk", "pl", "cs", "sv", "da", "nb", "fi", "tr", "ro", "hu",
            "el", "ar", "he", "ja", "ko", "zh");
    private static final Set<String> MONTHS = new HashSet<>();
    private static final Set<String> DAYS = new HashSet<>();
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,|·•–—()]+");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}\\.?");
    private static final Pattern NUMBER = Pattern.compile("#?\\d{1,4}(st|nd|rd|th|er|º|ª|\\.|:\\d\\d)?");
    private static final Pattern EAST_ASIAN = Pattern.compile(".*\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일].*");
    private static final Pattern APART = Pattern.compile("[|·•–—()\\t]|, |\\d\\.\\d");
    private static final int LONGEST = 70;

    static {
        for (var language : LANGUAGES) {
            var locale = Locale.forLanguageTag(language);
            for (var style :
                    List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                for (var month : Month.values()) {
                    put(MONTHS, month.getDisplayName(style, locale));
                }
                for (var day : DayOfWeek.values()) {
                    put(DAYS, day.getDisplayName(style, locale));
                }
            }
        }
    }

    private Dates() {}

    private static void put(Set<String> names, String name) {
        var word = bare(name);
        if (word.length() > 1 && !Character.isDigit(word.charAt(0)) && !Words.STOP.has(word)) {
            names.add(word);
        }
    }

    /**
     * What a line has of a date.
     *
     * @param apart whether a mark or a day of the week parts the date from the other words
     */
    record Found(boolean date, boolean issue, int others, boolean apart) {}

    /** Looks for the parts of a date; {@code others} counts the words that are none of it. */
    static Found read(String line) {
        if (line.length() > LONGEST) {
            return new Found(false, false, 99, false);
        }
        boolean named = false;
        boolean day = false;
        boolean numeric = EAST_ASIAN.matcher(line).matches();
        boolean number = false;
        boolean issue = false;
        int others = 0;
        for (var part : SEPARATORS.split(line, -1)) {
            var word = bare(part);
            if (MONTHS.contains(word) || DAYS.contains(word)) {
                named = true;
                day |= DAYS.contains(word);
            } else if (NUMERIC.matcher(part).matches()) {
                numeric = true;
            } else if (NUMBER.matcher(word).matches()) {
                number = true;
            } else if (Words.ISSUE.has(word) || Words.ISSUE.has(part)) {
                issue = true;
            } else if (!Words.DATE.has(part) && !Words.DATE.has(word) && !word.isEmpty()) {
                others += numeric && Characters.isIdeographic(word) ? 0 : 1;
            }
        }
        boolean apart = others == 0 || day || APART.matcher(line).find();
        return new Found(numeric || (named && number), issue && number, others, apart);
    }

    private static String bare(String word) {
        var lower = Words.fold(word);
        int end = lower.length();
        while (end > 0 && ".,:;".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }
}
