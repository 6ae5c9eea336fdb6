package standfirst.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Finding;
import standfirst.model.Severity;

/** Words that writers leave where something is still to come. */
final class MarkerCheck {
    // Shops, flights and games that bear such names are no markers.
    private static final Pattern MARKER = Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])(?:"
            + "(?:TK)+(?![\\p{L}\\p{N}_]|\\s?(?i:Maxx)|\\s?\\d{2,4}\\b)"
            + "|(?:TBC|TBD|TBA|TODO|FIXME)(?![\\p{L}\\p{N}_])"
            + "|(?<!(?i:Bowl|Olympiad|WrestleMania)\\s)X{3,}(?![\\p{L}\\p{N}_])"
            + "|(?i:lorem[\\s\\u00a0]+ipsum)(?![\\p{L}\\p{N}_]))");

    private MarkerCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.words().stream()
                .flatMap(words -> marker(words.text())
                        .map(marker -> new Finding(
                                Severity.ERROR,
                                "text.marker",
                                words.place(),
                                "“" + marker + "” still stands in the text: put in what is missing."))
                        .stream())
                .toList();
    }

    private static Optional<String> marker(String text) {
        var matcher = MARKER.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().replaceAll("[\\s\\u00a0]+", " ")) : Optional.empty();
    }
}
