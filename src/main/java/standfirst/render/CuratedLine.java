package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList.Form;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Span;
import standfirst.model.Style;

/** A recommended story as the mail sets it: as filed or in house form, with its link on the words that carry it. */
public final class CuratedLine {
    private CuratedLine() {}

    /** The line as it is set, with its link in it. */
    public static List<Span> of(CuratedItem item, Form form) {
        if (form == Form.HOUSE && item.hasHouseForm()) {
            return houseForm(item);
        }
        var spans = new ArrayList<Span>();
        for (var paragraph : item.line().paragraphs()) {
            if (!spans.isEmpty()) {
                spans.add(Span.of("\n"));
            }
            spans.addAll(paragraph.spans());
        }
        boolean linked = spans.stream().anyMatch(span -> span.style().link().isPresent());
        return item.url().isEmpty() || linked
                ? spans
                : linked(spans, item, item.url().get());
    }

    private static List<Span> houseForm(CuratedItem item) {
        var title = Style.PLAIN.withLink(item.url());
        return List.of(
                new Span(item.title().strip(), title),
                Span.of(Wording.closed(item.title(), ".")
                                .substring(item.title().strip().length()) + " " + item.author() + " in "),
                new Span(item.publication(), Style.ITALIC),
                Span.of("."));
    }

    private static List<Span> linked(List<Span> spans, CuratedItem item, Link link) {
        return linked(spans, item.publication(), link)
                .or(() -> linked(spans, item.title(), link))
                .orElseGet(() -> spans.stream()
                        .map(span -> new Span(span.text(), span.style().withLink(Optional.of(link))))
                        .toList());
    }

    /** The line with its last mention of these words linked; empty where they do not stand in one run. */
    private static Optional<List<Span>> linked(List<Span> spans, String words, Link link) {
        for (int i = spans.size() - 1; i >= 0 && !Escape.isBlank(words); i--) {
            var span = spans.get(i);
            int from = span.text().lastIndexOf(words);
            if (from >= 0) {
                int to = from + words.length();
                var result = new ArrayList<>(spans.subList(0, i));
                result.add(span.withText(span.text().substring(0, from)));
                result.add(new Span(words, span.style().withLink(Optional.of(link))));
                result.add(span.withText(span.text().substring(to)));
                result.addAll(spans.subList(i + 1, spans.size()));
                return Optional.of(Paragraph.of(Paragraph.Kind.BODY, result.toArray(Span[]::new))
                        .spans());
            }
        }
        return Optional.empty();
    }
}
