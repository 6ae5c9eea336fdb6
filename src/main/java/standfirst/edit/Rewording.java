package standfirst.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** Puts other words into rich text without touching what stands beside them. */
final class Rewording {
    private Rewording() {}

    /** The text with all substitutions made. They count in the text as it was, and must not overlap; what lies beyond its end is left out. */
    static RichText of(RichText text, List<Substitution> changes) {
        var paragraphs = new ArrayList<>(text.paragraphs());
        if (paragraphs.isEmpty()) {
            paragraphs.add(Paragraph.body(""));
        }
        var starts = starts(paragraphs);
        var length = starts[paragraphs.size()] - 1;
        var fromBehind = changes.stream()
                .filter(change -> change.to() <= length)
                .sorted(Comparator.comparingInt(Substitution::from).reversed())
                .toList();
        for (var change : fromBehind) {
            make(change, paragraphs, starts);
        }
        return new RichText(paragraphs);
    }

    /** Where the paragraphs begin, and behind the last where one more would. They stay right for what stands before a change. */
    private static int[] starts(List<Paragraph> paragraphs) {
        var starts = new int[paragraphs.size() + 1];
        for (int i = 0; i < paragraphs.size(); i++) {
            starts[i + 1] = starts[i] + paragraphs.get(i).text().length() + 1;
        }
        return starts;
    }

    private static void make(Substitution change, List<Paragraph> paragraphs, int[] starts) {
        var first = at(change.from(), starts, paragraphs.size());
        var last = at(change.to(), starts, paragraphs.size());
        var opening = paragraphs.get(first);
        var closing = paragraphs.get(last);
        var from = change.from() - starts[first];
        var spans = new ArrayList<>(slice(opening.spans(), 0, from));
        spans.add(new Span(change.words(), styleAt(opening.spans(), from, change.from() == change.to())));
        spans.addAll(slice(closing.spans(), change.to() - starts[last], Integer.MAX_VALUE));
        paragraphs.subList(first + 1, last + 1).clear();
        paragraphs.set(first, opening.withSpans(spans));
    }

    private static int at(int position, int[] starts, int paragraphs) {
        var index = Arrays.binarySearch(starts, 0, paragraphs, position);
        return index >= 0 ? index : -index - 2;
    }

    /** The style of the character there; words put in between go on as those before them. */
    private static Style styleAt(List<Span> spans, int position, boolean putIn) {
        var wanted = putIn ? Math.max(0, position - 1) : position;
        var end = 0;
        var style = Style.PLAIN;
        for (var span : spans) {
            style = span.style();
            end += span.text().length();
            if (wanted < end) {
                break;
            }
        }
        return style;
    }

    private static List<Span> slice(List<Span> spans, int from, int to) {
        var kept = new ArrayList<Span>();
        var start = 0;
        for (var span : spans) {
            var length = span.text().length();
            var begin = Math.clamp(from - start, 0, length);
            var end = Math.clamp((long) to - start, 0, length);
            if (begin < end) {
                kept.add(span.withText(span.text().substring(begin, end)));
            }
            start += length;
        }
        return kept;
    }
}
