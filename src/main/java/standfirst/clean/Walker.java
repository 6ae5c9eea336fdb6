package standfirst.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import standfirst.clean.Passage.ListLevel;
import standfirst.model.Paragraph;
import standfirst.model.Style;

/** Reads the visible words of foreign HTML as passages. Walks without recursion: nesting in hostile HTML has no bound. */
final class Walker implements NodeFilter {
    /**
     * How the words inside an element are set.
     *
     * @param item counts list items, so that two paragraphs of one item are known as such; 0 outside items
     */
    private record Setting(
            Element element,
            Style style,
            int heading,
            boolean quoted,
            boolean preformatted,
            List<ListLevel> lists,
            int item) {
        Setting styled(Element inner, Style changed) {
            return new Setting(inner, changed, heading, quoted, preformatted, lists, item);
        }
    }

    private final PassageWriter writer = new PassageWriter();
    private final Deque<Setting> settings = new ArrayDeque<>();
    private int lists;
    private int items;

    private Walker(Element body) {
        settings.push(new Setting(body, Style.PLAIN, 0, false, false, List.of(), 0));
    }

    static List<Passage> read(String html) {
        var body = Jsoup.parse(html).body();
        var walker = new Walker(body);
        body.filter(walker);
        return walker.writer.finish();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || depth == 0) {
            return depth == 0 ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        }
        if (Visibility.isUnseen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            writer.lineBreak();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Tags.isBlock(element)) {
            writer.endPassage();
        }
        settings.push(inside(element, settings.getFirst()));
        if (element.normalName().equals("q")) {
            write("“");
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node.equals(settings.getFirst().element()) && depth > 0) {
            if (node.normalName().equals("q")) {
                write("”");
            }
            settings.pop();
            if (Tags.isBlock((Element) node)) {
                writer.endPassage();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void write(String text) {
        var setting = settings.getFirst();
        writer.open(setting.heading(), setting.quoted(), setting.lists(), setting.item());
        if (setting.preformatted()) {
            var lines = text.split("\r\n|[\r\n]", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    writer.lineBreak();
                }
                writer.words(lines[i], setting.style());
            }
        } else {
            writer.words(text, setting.style());
        }
    }

    private Setting inside(Element element, Setting outer) {
        var style = Styling.of(element, outer.style());
        var name = element.normalName();
        return switch (name) {
            case "ul", "menu", "dir" -> list(element, outer, false);
            case "ol" -> list(element, outer, true);
            case "li" ->
                new Setting(
                        element, style, outer.heading(), outer.quoted(), outer.preformatted(), listed(outer), ++items);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                new Setting(
                        element,
                        style,
                        name.charAt(1) - '0',
                        outer.quoted(),
                        outer.preformatted(),
                        outer.lists(),
                        outer.item());
            case "blockquote" ->
                new Setting(element, style, outer.heading(), true, outer.preformatted(), outer.lists(), outer.item());
            case "pre", "listing", "xmp", "textarea" ->
                new Setting(element, style, outer.heading(), outer.quoted(), true, outer.lists(), outer.item());
            default -> outer.styled(element, style);
        };
    }

    private Setting list(Element element, Setting outer, boolean ordered) {
        var inner = new ArrayList<>(outer.lists());
        if (inner.size() <= Paragraph.DEEPEST) {
            inner.add(new ListLevel(++lists, ordered));
        }
        return new Setting(
                element, Styling.of(element, outer.style()), 0, outer.quoted(), outer.preformatted(), inner, 0);
    }

    /** An item without a list around it is shown as a bulleted one. */
    private List<ListLevel> listed(Setting outer) {
        return outer.lists().isEmpty() ? List.of(new ListLevel(0, false)) : outer.lists();
    }
}
