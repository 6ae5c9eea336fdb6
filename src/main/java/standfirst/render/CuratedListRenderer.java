package standfirst.render;

import java.util.ArrayList;
import standfirst.model.CuratedItem;
import standfirst.model.CuratedList;
import standfirst.model.CuratedList.Form;

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
                Parts.small(Html.words(list.curator().strip()), context),
                list(list.numbered() ? "ol" : "ul", Html.join(items), context));
    }

    static void text(CuratedList list, PlainText plain, RenderContext context) {
        plain.heading(list.heading(), context.level());
        plain.paragraph(list.curator());
        int number = 0;
        for (var item : list.items()) {
            var line = CuratedLine.of(item, list.form());
            if (line.stream().allMatch(span -> Escape.isBlank(span.text()))
                    && Escape.isBlank(item.comment().text())) {
                continue;
            }
            number++;
            plain.item(list.numbered() ? number + ". " : "- ", line, item.comment());
        }
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
        var spans = CuratedLine.of(item, form);
        var shown = spans.stream().anyMatch(span -> !Escape.isBlank(span.text()));
        var line = shown ? RichRenderer.spans(spans, context) : Html.EMPTY;
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
}
