package standfirst.ui.richtext;

import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;

/** What moves between an area and the clipboard. HTML from elsewhere comes in through the cleaner alone. */
record Clips(RichField.Kind kind, Function<String, RichText> cleaner) {
    /** Replaces the area's selection by what lies on the clipboard. */
    void paste(Area area, Clipboard clipboard) {
        var words = clipboard.hasString() ? clipboard.getString() : "";
        if (kind == RichField.Kind.RICH) {
            var link = Link.parse(words).filter(found -> isAddress(words));
            if (link.isPresent() && area.getSelection().getLength() > 0) {
                Commands.link(area, link);
                return;
            }
            if (clipboard.hasHtml()) {
                var text = cleaner.apply(clipboard.getHtml());
                if (!text.isBlank()) {
                    area.insert(text);
                    return;
                }
            }
        }
        if (!words.isEmpty()) {
            area.insert(plain(words));
        }
    }

    /** Replaces the area's selection by the words of the clipboard alone; of rich text without plain words, by those it holds. */
    void pastePlain(Area area, Clipboard clipboard) {
        if (clipboard.hasString() && !clipboard.getString().isEmpty()) {
            area.insert(plain(clipboard.getString()));
        } else if (clipboard.hasHtml()) {
            area.insert(plain(cleaner.apply(clipboard.getHtml()).text()));
        }
    }

    private RichText plain(String words) {
        var lines = words.lines().map(String::strip);
        return switch (kind) {
            case LINE ->
                RichText.of(Paragraph.body(lines.filter(line -> !line.isEmpty()).collect(Collectors.joining(" "))));
            case LINES -> new RichText(lines.map(Paragraph::body).toList());
            case RICH ->
                words.lines().count() == 1
                        ? RichText.of(Paragraph.body(words.lines().findFirst().orElse("")))
                        : new RichText(lines.filter(line -> !line.isEmpty())
                                .map(Paragraph::body)
                                .toList());
        };
    }

    static boolean isAddress(String words) {
        var stripped = words.strip();
        return stripped.chars().noneMatch(Character::isWhitespace)
                && (stripped.contains("://") || stripped.startsWith("mailto:") || stripped.startsWith("www."));
    }

    /** Words for the clipboard: plain and as HTML, so that another program, or another field, takes their styles over. */
    static ClipboardContent content(RichText text) {
        var content = new ClipboardContent();
        content.putString(text.text());
        content.putHtml(html(text));
        return content;
    }

    static String html(RichText text) {
        var result = new StringBuilder();
        var lists = new java.util.ArrayDeque<String>();
        for (var paragraph : text.paragraphs()) {
            var wanted = paragraph.kind().isListItem() ? paragraph.level() + 1 : 0;
            var list = paragraph.kind() == Paragraph.Kind.NUMBERED ? "ol" : "ul";
            while (lists.size() > wanted || (lists.size() == wanted && wanted > 0 && !list.equals(lists.peek()))) {
                result.append("</").append(lists.pop()).append('>');
            }
            while (lists.size() < wanted) {
                lists.push(list);
                result.append('<').append(list).append('>');
            }
            result.append(html(paragraph));
        }
        while (!lists.isEmpty()) {
            result.append("</").append(lists.pop()).append('>');
        }
        return result.toString();
    }

    private static String html(Paragraph paragraph) {
        var words = paragraph.spans().stream().map(Clips::html).collect(Collectors.joining());
        return switch (paragraph.kind()) {
            case BODY -> "<p>" + words + "</p>";
            case SUBHEADING -> "<h3>" + words + "</h3>";
            case QUOTE -> "<blockquote><p>" + words + "</p></blockquote>";
            case BULLET, NUMBERED -> "<li>" + words + "</li>";
        };
    }

    private static String html(Span span) {
        var style = span.style();
        var result = escaped(span.text()).replace("\n", "<br>");
        result = wrapped(result, "s", style.strike());
        result = wrapped(result, "u", style.underline());
        result = wrapped(result, "i", style.italic());
        result = wrapped(result, "b", style.bold());
        return style.link().isPresent()
                ? "<a href=\"" + escaped(style.link().get().target()) + "\">" + result + "</a>"
                : result;
    }

    private static String wrapped(String html, String tag, boolean on) {
        return on ? "<" + tag + ">" + html + "</" + tag + ">" : html;
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
