package standfirst.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Neighbouring runs of one link. */
public record LinkedSpans(List<Span> spans) {
    public LinkedSpans {
        Require.allPresent(spans);
        spans = List.copyOf(spans);
    }

    /**
     * Spaces at the ends of linked words stand outside the link: an underlined gap before a word looks like a mistake. The same words, with no link that begins or
     * ends in white space; runs next to each other may be of one style.
     */
    public static List<Span> withEdgesOutside(List<Span> spans) {
        if (!anyLinked(spans)) {
            return spans;
        }
        var result = new ArrayList<Span>(spans.size() + 2);
        for (int from = 0; from < spans.size(); ) {
            int to = from + 1;
            while (to < spans.size() && link(spans.get(to)).equals(link(spans.get(from)))) {
                to++;
            }
            if (link(spans.get(from)).isEmpty()) {
                result.addAll(spans.subList(from, to));
            } else {
                new LinkedSpans(spans.subList(from, to)).addTo(result);
            }
            from = to;
        }
        return result;
    }

    /** Its first and last word bound the link. */
    private void addTo(List<Span> result) {
        int length = spans.stream().mapToInt(span -> span.text().length()).sum();
        int start = leading(length);
        int end = length - trailing(length);
        int at = 0;
        for (var span : spans) {
            int first = Math.clamp(start - at, 0, span.text().length());
            int last = Math.clamp(end - at, first, span.text().length());
            add(span, 0, first, false, result);
            add(span, first, last, true, result);
            add(span, last, span.text().length(), false, result);
            at += span.text().length();
        }
    }

    private static void add(Span span, int from, int to, boolean linked, List<Span> result) {
        if (from < to) {
            var words = span.text().substring(from, to);
            result.add(new Span(words, linked ? span.style() : span.style().withLink(Optional.empty())));
        }
    }

    private int leading(int length) {
        int spaces = 0;
        for (var span : spans) {
            for (int i = 0; i < span.text().length(); i++) {
                if (!isSpace(span.text().charAt(i))) {
                    return spaces;
                }
                spaces++;
            }
        }
        return length;
    }

    private int trailing(int length) {
        int spaces = 0;
        for (var span : spans.reversed()) {
            for (int i = span.text().length() - 1; i >= 0; i--) {
                if (!isSpace(span.text().charAt(i))) {
                    return spaces;
                }
                spaces++;
            }
        }
        return length;
    }

    private static boolean anyLinked(List<Span> spans) {
        for (var span : spans) {
            if (link(span).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Link> link(Span span) {
        return span.style().link();
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || c == '\u202f' || Character.isWhitespace(c);
    }
}
