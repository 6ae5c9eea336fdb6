package standfirst.handoff;

import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's links as they were and as they leave, for a plain text that the editor has written: an address in it that the page has too leaves as
 * the page's does. Where the page has it several times, the text's first is the page's first, and so on.
 */
final class OwnTextLinks {
    /** What may follow an address and belongs to the sentence around it. */
    private static final String END = "(?=[.,;:!?)\\]>\"'”’»]*(?:\\s|\\z))";

    private static final String START = "(?<![\\p{L}\\p{N}/?&=#%@.-])";

    private final Map<String, Deque<String>> leaving = new HashMap<>();

    void put(String before, String after) {
        leaving.computeIfAbsent(before, _ -> new ArrayDeque<>()).add(after);
    }

    String in(String words) {
        if (leaving.isEmpty()) {
            return words;
        }
        var longestFirst = leaving.keySet().stream()
                .sorted(comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", START + "(?:", ")" + END));
        return Pattern.compile(longestFirst)
                .matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(next(found.group())));
    }

    /** The last stands for all that come after it. */
    private String next(String address) {
        var all = leaving.getOrDefault(address, new ArrayDeque<>(List.of(address)));
        return all.size() > 1 ? all.removeFirst() : all.getFirst();
    }
}
