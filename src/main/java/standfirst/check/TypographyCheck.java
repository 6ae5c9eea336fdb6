package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Finding;
import standfirst.model.Severity;

/** Small things that a careful reader sees. */
final class TypographyCheck {
    private static final Pattern DOUBLE_SPACE = Pattern.compile("\\S*[^\\s][ \\u00a0]{2,}[^\\s]\\S*");
    // Straight marks after a digit are feet, inches, minutes and seconds.
    private static final Pattern STRAIGHT = Pattern.compile("(?<![\\d])[\"']");
    private static final Pattern CURLY = Pattern.compile("[‘’“”]");

    private TypographyCheck() {}

    static List<Finding> run(Subject subject) {
        var findings = new ArrayList<Finding>();
        for (var words : subject.words()) {
            var matcher = DOUBLE_SPACE.matcher(words.text());
            if (matcher.find()) {
                findings.add(new Finding(
                        Severity.NOTE,
                        "text.double-space",
                        words.place(),
                        "Two spaces stand at " + Names.quoted(matcher.group()) + ": delete one."));
            }
        }
        mixedQuotes(subject.words()).ifPresent(findings::add);
        return findings;
    }

    /** One finding for the edition, at the first mark of the rarer kind. */
    private static Optional<Finding> mixedQuotes(List<Reading.Words> all) {
        long straight = all.stream().mapToLong(words -> count(STRAIGHT, words)).sum();
        long curly = all.stream().mapToLong(words -> count(CURLY, words)).sum();
        if (straight == 0 || curly == 0) {
            return Optional.empty();
        }
        var rare = straight <= curly ? STRAIGHT : CURLY;
        return all.stream()
                .filter(words -> rare.matcher(words.text()).find())
                .findFirst()
                .map(words -> new Finding(
                        Severity.NOTE,
                        "text.quotes-mixed",
                        words.place(),
                        "The edition has %s curly and %s straight quotation marks and apostrophes: use one kind throughout."
                                .formatted(curly, straight)));
    }

    private static long count(Pattern pattern, Reading.Words words) {
        return pattern.matcher(words.text()).results().count();
    }
}
