package standfirst.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Entities;
import standfirst.clean.Passage.ListLevel;
import standfirst.model.Link;
import standfirst.model.Span;

/** Prints passages as semantic HTML, one block a line. */
final class SemanticPrinter {
    private final StringBuilder out = new StringBuilder();
    private final Deque<ListLevel> open = new ArrayDeque<>();
    private boolean quoting;

    private SemanticPrinter() {}

    static String print(List<Passage> passages) {
        var printer = new SemanticPrinter();
        passages.forEach(printer::passage);
        printer.closeLists(0);
        printer.quote(false);
        return printer.out.toString();
    }

    private void passage(Passage passage) {
        int shared = shared(passage.lists());
        if (passage.quoted() != quoting) {
            shared = 0;
        }
        closeLists(shared);
        quote(passage.quoted());
        if (passage.isItem()) {
            item(passage, shared);
        } else {
            var tag = passage.heading() > 0 ? "h" + passage.heading() : "p";
            out.append('<').append(tag).append('>');
            spans(passage.spans());
            out.append("</").append(tag).append(">\n");
        }
    }

    private void item(Passage passage, int shared) {
        var lists = passage.lists();
        if (shared == lists.size()) {
            out.append("</li>\n");
        }
        for (int i = shared; i < lists.size(); i++) {
            if (i > 0) {
                out.append(i > shared ? "<li>\n" : "\n");
            }
            out.append(lists.get(i).ordered() ? "<ol>\n" : "<ul>\n");
            open.push(lists.get(i));
        }
        out.append("<li>");
        spans(passage.spans());
    }

    /** How many of the open lists, from the outermost, the passage is in too. */
    private int shared(List<ListLevel> lists) {
        int same = 0;
        var outermostFirst = open.descendingIterator();
        while (outermostFirst.hasNext()
                && same < lists.size()
                && outermostFirst.next().equals(lists.get(same))) {
            same++;
        }
        return same;
    }

    private void closeLists(int down) {
        while (open.size() > down) {
            out.append("</li>\n").append(open.pop().ordered() ? "</ol>" : "</ul>");
            if (open.isEmpty()) {
                out.append('\n');
            }
        }
    }

    private void quote(boolean on) {
        if (on != quoting) {
            out.append(on ? "<blockquote>\n" : "</blockquote>\n");
            quoting = on;
        }
    }

    private void spans(List<Span> spans) {
        Optional<Link> link = Optional.empty();
        for (var span : spans) {
            if (!span.style().link().equals(link)) {
                link.ifPresent(gone -> out.append("</a>"));
                link = span.style().link();
                link.ifPresent(to ->
                        out.append("<a href=\"").append(escaped(to.target())).append("\">"));
            }
            words(span);
        }
        link.ifPresent(gone -> out.append("</a>"));
    }

    private void words(Span span) {
        var style = span.style();
        out.append(style.bold() ? "<b>" : "").append(style.italic() ? "<i>" : "");
        out.append(style.underline() ? "<u>" : "").append(style.strike() ? "<s>" : "");
        out.append(escaped(span.text()).replace("\n", "<br>"));
        out.append(style.strike() ? "</s>" : "").append(style.underline() ? "</u>" : "");
        out.append(style.italic() ? "</i>" : "").append(style.bold() ? "</b>" : "");
    }

    private static String escaped(String text) {
        return Entities.escape(text).replace("\u00a0", "&nbsp;");
    }
}
