package standfirst.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;

/** Plain text in the making: passages with a blank line between them, in lines of at most 72 columns. Addresses are never broken. */
final class PlainText {
    static final int COLUMNS = 72;

    private final List<StringBuilder> passages = new ArrayList<>();
    private String indent = "";

    /** Words underlined, doubly the ones that open the page. */
    void heading(String words, int level) {
        var line = oneLine(words);
        if (!line.isEmpty()) {
            indent = "";
            var wrapped = Wrap.text(line, "", "");
            int longest = wrapped.lines().mapToInt(Wrap::columns).max().orElse(0);
            passages.add(new StringBuilder(wrapped)
                    .append('\n')
                    .append((level == 1 ? "=" : "-").repeat(Math.min(longest, COLUMNS))));
        }
    }

    /** Words with their line feeds kept; nothing where there are none. */
    void paragraph(String words) {
        if (!Escape.isBlank(words)) {
            indent = "";
            passages.add(new StringBuilder(Wrap.text(words.strip(), "", "")));
        }
    }

    void quoted(String words) {
        if (!Escape.isBlank(words)) {
            indent = "";
            passages.add(new StringBuilder(Wrap.text(words.strip(), "> ", "> ")));
        }
    }

    /** A passage that starts with a mark such as "1. "; its further lines stand below its words. */
    void item(String mark, String words) {
        if (!Escape.isBlank(words)) {
            indent = " ".repeat(mark.length());
            passages.add(new StringBuilder(Wrap.text(words.strip(), mark, indent)));
        }
    }

    /** An item with what is said about it, and then its links. */
    void item(String mark, List<Span> line, RichText comment) {
        var links = new LinkedHashSet<String>();
        collect(line, links);
        comment.paragraphs().forEach(paragraph -> collect(paragraph.spans(), links));
        var words = words(line).strip();
        item(mark, Escape.isBlank(comment.text()) ? words : words + "\n" + comment.text().strip());
        links.forEach(this::below);
    }

    /** The address on a line of its own below the last passage. */
    void link(Link link) {
        indent = "";
        below(shown(link));
    }

    /** The address below the last item, where its words stand. */
    void itemLink(Link link) {
        below(shown(link));
    }

    void labelled(String label, Link link) {
        var words = oneLine(label);
        indent = "";
        passages.add(new StringBuilder(words.isEmpty() ? shown(link) : Wording.closed(words, ":") + " " + shown(link)));
    }

    void rich(RichText text) {
        rich("", text);
    }

    /** Rich text after a few opening words, each paragraph with its links below it. */
    void rich(String opening, RichText text) {
        var numbers = new int[Paragraph.DEEPEST + 1];
        Paragraph before = Paragraph.body("");
        var pending = opening;
        for (var paragraph : text.paragraphs()) {
            if (Escape.isBlank(paragraph.text())) {
                continue;
            }
            var kind = paragraph.kind();
            if (!pending.isEmpty() && kind.isListItem()) {
                paragraph(pending);
                pending = "";
            }
            number(paragraph, before, numbers);
            switch (kind) {
                case BODY, SUBHEADING -> paragraph(pending + words(paragraph.spans()));
                case QUOTE -> quoted(pending + words(paragraph.spans()));
                case BULLET -> listItem("- ", paragraph, before);
                case NUMBERED -> listItem(numbers[paragraph.level()] + ". ", paragraph, before);
            }
            pending = "";
            var links = new LinkedHashSet<String>();
            collect(paragraph.spans(), links);
            links.forEach(this::below);
            before = paragraph;
        }
        paragraph(pending);
    }

    /** Empty where nothing was added; else ends with one line feed. */
    String text() {
        return passages.isEmpty() ? "" : String.join("\n\n", passages) + "\n";
    }

    private static void number(Paragraph paragraph, Paragraph before, int[] numbers) {
        int level = paragraph.level();
        boolean goesOn = before.kind().isListItem()
                && (before.level() > level || (before.level() == level && before.kind() == paragraph.kind()));
        numbers[level] = goesOn ? numbers[level] + 1 : 1;
    }

    private void listItem(String mark, Paragraph paragraph, Paragraph before) {
        var margin = "  ".repeat(paragraph.level());
        indent = margin + " ".repeat(mark.length());
        var item = Wrap.text(words(paragraph.spans()).strip(), margin + mark, indent);
        if (before.kind().isListItem()) {
            passages.getLast().append('\n').append(item);
        } else {
            passages.add(new StringBuilder(item));
        }
    }

    private void below(String address) {
        if (passages.isEmpty()) {
            passages.add(new StringBuilder(address));
        } else {
            passages.getLast().append('\n').append(indent).append(address);
        }
    }

    private static void collect(List<Span> spans, Set<String> links) {
        for (var span : spans) {
            span.style()
                    .link()
                    .map(PlainText::shown)
                    .filter(address -> !span.text().contains(address))
                    .ifPresent(links::add);
        }
    }

    private static String words(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    private static String shown(Link link) {
        return link.target().replaceFirst("^(?i:mailto|tel):", "");
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
