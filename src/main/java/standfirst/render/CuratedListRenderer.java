package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.CuratedList.Form;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Span;
import standfirst.model.Style;

/** Recommended stories as a real list. The item's link goes where the line has none: on the publication, else the title, else the whole line. */
final class CuratedListRenderer {
    private CuratedListRenderer() {}

    static Html html(CuratedList list, RenderContext context) {
        var items = new ArrayList<Html>(list.items().size());
        for (var item : list.items()) {
            items.add(item(item, list.form(), context));
        }
        return Html.join(
                Parts.heading(list.heading(), context),
                Parts.small(Html.text(list.curator().strip()), context),
                list(list.numbered() ? "ol" : "ul", Html.join(items), context));
    }

    static String text(CuratedList list, RenderContext context) {
        var plain = new PlainText();
        plain.heading(list.heading(), context.level());
        plain.paragraph(list.curator());
        int number = 0;
        for (var item : list.items()) {
            var line = line(item, list.form());
            if (line.stream().allMatch(span -> span.text().isBlank())
                    && item.comment().isBlank()) {
                continue;
            }
            number++;
            plain.item(list.numbered() ? number + ". " : "- ", line, item.comment());
        }
        return plain.text();
    }

    private static Html list(String tag, Html items, RenderContext context) {
        return items.isEmpty()
                ? Html.EMPTY
                : Html.of(
                        "<{} style=\"{};padding:0\">{}</{}>\n",
                        tag,
                        context.styles().margins("0", "16px", "24px"),
                        items,
                        tag);
    }

    private static Html item(CuratedItem item, Form form, RenderContext context) {
        var line = RichRenderer.spans(line(item, form), context);
        var comment = RichRenderer.inline(item.comment(), context);
        if (line.isEmpty() && comment.isEmpty()) {
            return Html.EMPTY;
        }
        var below = comment.isEmpty()
                ? Html.EMPTY
                : Html.of(
                        "<br><span class=\"m\" style=\"color:{}\">{}</span>",
                        context.light().muted(),
                        comment);
        return Html.of("<li style=\"margin:0 0 8px\">{}{}</li>\n", line, below);
    }

    /** The line as it is set, with its link in it. */
    private static List<Span> line(CuratedItem item, Form form) {
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
        for (int i = spans.size() - 1; i >= 0 && !words.isBlank(); i--) {
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
