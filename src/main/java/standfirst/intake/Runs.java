package standfirst.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

/** Styled text that can be cut by position. A tab in it is a gap between columns; it leaves as a space. */
record Runs(List<Span> spans, String text) {
    static final Runs EMPTY = of(List.of());

    static Runs of(List<Span> spans) {
        return new Runs(List.copyOf(spans), spans.stream().map(Span::text).collect(Collectors.joining()));
    }

    static Runs plain(String text) {
        return of(List.of(Span.of(text)));
    }

    /** The part from one position to another, without space around it. */
    Runs slice(int from, int to) {
        int start = from;
        int end = Math.min(to, text.length());
        while (start < end && Characters.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? this : of(cut(start, end));
    }

    Runs from(int start) {
        return slice(start, text.length());
    }

    /** This and the other with a space between them. */
    Runs and(Runs other) {
        if (text.isEmpty() || other.text.isEmpty()) {
            return text.isEmpty() ? other : this;
        }
        var joined = new ArrayList<>(spans);
        joined.add(Span.of(" "));
        joined.addAll(other.spans);
        return of(joined);
    }

    /** The words alone, columns closed up. */
    String words() {
        return text.replace('\t', ' ');
    }

    /** The first address the text links to. */
    Optional<Link> link() {
        return spans.stream().flatMap(span -> span.style().link().stream()).findFirst();
    }

    /** Where the bold words end that the text starts with; 0 where it starts otherwise. */
    int boldEnd() {
        int end = 0;
        for (var span : spans) {
            if (!span.style().bold() && !span.text().isBlank()) {
                break;
            }
            end += span.text().length();
        }
        return end;
    }

    boolean isAllBold() {
        return !text.isBlank() && boldEnd() == text.length();
    }

    boolean isAllItalic() {
        return !text.isBlank()
                && spans.stream()
                        .allMatch(span -> span.style().italic() || span.text().isBlank());
    }

    /** Where the linked words end that the text starts with; 0 where it starts otherwise. */
    int linkEnd() {
        int end = 0;
        for (var span : spans) {
            if (span.style().link().isEmpty()) {
                break;
            }
            end += span.text().length();
        }
        return end;
    }

    /** The same words without bold, where bold says no more than that the line starts a brief or is a heading. */
    Runs withoutBold() {
        return of(spans.stream()
                .map(span -> new Span(span.text(), span.style().withBold(false)))
                .toList());
    }

    Paragraph paragraph(Paragraph.Kind kind) {
        return new Paragraph(
                kind,
                0,
                spans.stream()
                        .map(span -> span.withText(span.text().replace('\t', ' ')))
                        .toList());
    }

    RichText rich() {
        return RichText.of(paragraph(Paragraph.Kind.BODY));
    }

    private List<Span> cut(int start, int end) {
        var kept = new ArrayList<Span>();
        int at = 0;
        for (var span : spans) {
            int next = at + span.text().length();
            if (next > start && at < end) {
                kept.add(span.withText(span.text().substring(Math.max(0, start - at), Math.min(next, end) - at)));
            }
            at = next;
        }
        return kept;
    }

    /** A builder of runs: neighbouring words of one style stay one span. */
    static final class Builder {
        private final List<Span> spans = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private Style style = Style.PLAIN;

        void add(String text, Style of) {
            if (!of.equals(style)) {
                flush();
                style = of;
            }
            word.append(text);
        }

        /** A space before words of that style: set as both sides are, so that no link or bold run begins or ends with it. */
        void space(Style next) {
            add(" ", style.common(next));
        }

        Runs build() {
            flush();
            return Runs.of(spans);
        }

        private void flush() {
            if (!word.isEmpty()) {
                spans.add(new Span(word.toString(), style));
                word.setLength(0);
            }
        }
    }
}
