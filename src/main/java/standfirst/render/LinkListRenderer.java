package standfirst.render;

import java.util.ArrayList;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;

/** Links to stories: the title says where each goes. */
final class LinkListRenderer {
    private LinkListRenderer() {}

    static Html html(LinkList list, RenderContext context) {
        var parts = new ArrayList<Html>();
        parts.add(Parts.heading(list.heading(), context));
        for (var item : list.items()) {
            parts.add(item(item, context));
        }
        return Html.join(parts);
    }

    static String text(LinkList list, RenderContext context) {
        var plain = new PlainText();
        plain.heading(list.heading(), context.level());
        for (var item : list.items()) {
            plain.item("- ", lines(item.kicker(), item.title(), item.author()));
            item.url().ifPresent(plain::itemLink);
        }
        return plain.text();
    }

    private static Html item(LinkItem item, RenderContext context) {
        var title = Parts.linked(item.url(), Html.text(item.title().isBlank() ? site(item) : item.title()), context);
        var author = item.author().isBlank()
                ? Html.EMPTY
                : Html.of(
                        "<span class=\"m\" style=\"color:{}\">{}</span>",
                        context.light().muted(),
                        item.author());
        var words = new ArrayList<Html>();
        for (var part : new Html[] {title, author}) {
            if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return Html.join(Parts.label(item.kicker(), context), Parts.paragraph(Html.join("<br>", words)));
    }

    private static String site(LinkItem item) {
        return item.url().map(Parts::site).orElse("");
    }

    private static String lines(String... lines) {
        var shown = new ArrayList<String>();
        for (var line : lines) {
            if (!line.isBlank()) {
                shown.add(line);
            }
        }
        return String.join("\n", shown);
    }
}
