package standfirst.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Place;
import standfirst.model.Severity;
import standfirst.model.TextBlock;

/** "FIVE THINGS" above four. A number counts only before a word for what lists hold: "Seven days" and "Radio 4" promise nothing. */
final class CountCheck {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12));
    private static final String NUMBER = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]\\d?)";
    private static final String NOUN =
            "(?:things?|stor(?:y|ies)|reads?|must-reads?|links?|articles?|items?|pieces?|picks?|facts?|questions?"
                    + "|ideas?|tips?|reasons?|ways?|lessons?|takeaways?|quotes?|charts?|headlines?|briefs?|points?|recommendations?|essays?"
                    + "|books?|films?|podcasts?|recipes?)";
    // "Ten years of films" are not ten films.
    private static final String QUALITY =
            "(?!(?:of|in|from|for|years?|months?|weeks?|days?|hours?|minutes?|million|billion)\\b)[\\p{L}-]+";
    private static final String USE = "(?:to|for you to)\\s+(?:read|watch|know|see|hear|follow|remember|try|share)";
    private static final Pattern PROMISE = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,:/£$€#-])(?:top\\s+" + NUMBER + "(?=\\s*$)|" + NUMBER + "\\s+(?:(?:" + QUALITY
                    + "\\s+){0,2}?" + NOUN + "|" + USE + "))(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_A_COUNT = Pattern.compile(
            "(?i)(?:radio|bbc|formula|big|number|no\\.?|page|part|day|week|channel|round|chapter)\\s*$");

    private CountCheck() {}

    static List<Finding> run(Subject subject) {
        return subject.edition().entries().stream()
                .flatMap(entry -> finding(entry).stream())
                .toList();
    }

    private static Optional<Finding> finding(Entry entry) {
        return list(entry.block()).filter(list -> list.items() > 0).flatMap(list -> {
            var promised = promised(list.heading());
            if (promised.isEmpty() || promised.contains(list.items())) {
                return Optional.empty();
            }
            return Optional.of(new Finding(
                    Severity.WARNING,
                    "count.mismatch",
                    Place.in(entry.id(), "heading"),
                    "%s promises %s, but %s %s: correct the heading or the list."
                            .formatted(
                                    Names.quoted(list.heading()),
                                    promised.getFirst(),
                                    list.items(),
                                    list.items() == 1 ? "follows" : "follow")));
        });
    }

    private record Headed(String heading, int items) {}

    private static Optional<Headed> list(Block block) {
        if (block instanceof LinkList list) {
            return Optional.of(new Headed(list.heading(), count(list.items(), LinkItem.EMPTY)));
        }
        if (block instanceof Briefs briefs) {
            return Optional.of(new Headed(briefs.heading(), briefs.items().size()));
        }
        if (block instanceof CuratedList list) {
            return Optional.of(new Headed(list.heading(), count(list.items(), CuratedItem.EMPTY)));
        }
        if (block instanceof TextBlock text) {
            var items = text.body().paragraphs().stream()
                    .filter(paragraph -> paragraph.kind().isListItem() && paragraph.level() == 0)
                    .count();
            return Optional.of(new Headed(text.heading(), (int) items));
        }
        return Optional.empty();
    }

    private static <T> int count(List<T> items, T empty) {
        return (int) items.stream().filter(item -> !item.equals(empty)).count();
    }

    private static List<Integer> promised(String heading) {
        var numbers = new ArrayList<Integer>();
        var matcher = PROMISE.matcher(heading);
        while (matcher.find()) {
            var number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!NOT_A_COUNT.matcher(heading.substring(0, matcher.start())).find()) {
                numbers.add(value(number.toLowerCase(Locale.ROOT)));
            }
        }
        return numbers;
    }

    private static int value(String number) {
        var word = WORDS.get(number);
        return word == null ? Integer.parseInt(number) : word;
    }
}
