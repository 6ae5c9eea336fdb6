package standfirst.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One paragraph of rich text. Canonical on construction: empty runs go and neighbouring runs of one style are joined, so that equal means same.
 *
 * @param level how deep a list item is nested, from 0; always 0 for what is not a list item
 */
public record Paragraph(Kind kind, int level, List<Span> spans) {
    /** What a paragraph is in the text. */
    public enum Kind {
        BODY,
        SUBHEADING,
        QUOTE,
        BULLET,
        NUMBERED;

        public boolean isListItem() {
            return this == BULLET || this == NUMBERED;
        }
    }

    /** The deepest nesting a list may have; mail programs set deeper ones unreadably narrow. */
    public static final int DEEPEST = 5;

    public Paragraph {
        Require.present(kind);
        Require.allPresent(spans);
        level = kind.isListItem() ? Math.clamp(level, 0, DEEPEST) : 0;
        spans = joined(spans);
    }

    public static Paragraph of(Kind kind, Span... spans) {
        return new Paragraph(kind, 0, List.of(spans));
    }

    public static Paragraph body(String text) {
        return of(Kind.BODY, Span.of(text));
    }

    public Paragraph withSpans(List<Span> changed) {
        return new Paragraph(kind, level, changed);
    }

    public Paragraph withKind(Kind changed) {
        return new Paragraph(changed, level, spans);
    }

    /** The words alone, without any style. */
    public String text() {
        return spans.size() == 1
                ? spans.getFirst().text()
                : spans.stream().map(Span::text).collect(Collectors.joining());
    }

    public boolean isBlank() {
        return spans.stream().allMatch(span -> span.text().isBlank());
    }

    private static List<Span> joined(List<Span> spans) {
        var result = new ArrayList<Span>(spans.size());
        for (var span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            if (!result.isEmpty() && result.getLast().style().equals(span.style())) {
                var last = result.removeLast();
                result.add(last.withText(last.text() + span.text()));
            } else {
                result.add(span);
            }
        }
        return List.copyOf(result);
    }
}
