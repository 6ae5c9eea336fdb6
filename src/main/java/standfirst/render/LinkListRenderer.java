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

    static void text(LinkList list, PlainText plain, RenderContext context) {
        plain.heading(list.heading(), context.level());
        for (var item : list.items()) {
            plain.item(
                    "- ",
                    lines(item.kicker(), Escape.isBlank(item.title()) ? site(item) : item.title(), item.author()));
            item.url().ifPresent(plain::link);
        }
    }

    private static Html item(LinkItem item, RenderContext context) {
        var title =
                Parts.linked(item.url(), Html.words(Escape.isBlank(item.title()) ? site(item) : item.title()), context);
        var words = new ArrayList<Html>();
        for (var part : new Html[] {muted(item.kicker(), context), title, muted(item.author(), context)}) {
            if (!part.isEmpty()) {
                words.add(part);
            }
        }
        return Parts.paragraph(Html.join("<br>", words));
    }

    private static Html muted(String words, RenderContext context) {
        return Escape.isBlank(words)
                ? Html.EMPTY
                : Html.of(
                        "<span class=\"m\" style=\"color:{}\">{}</span>",
                        context.light().muted(),
                        words);
    }

    private static String site(LinkItem item) {
        return item.url().map(Parts::site).orElse("");
    }

    private static String lines(String... lines) {
        var shown = new ArrayList<String>();
        for (var line : lines) {
            if (!Escape.isBlank(line)) {
                shown.add(line);
            }
        }
        return String.join("\n", shown);
    }
}
