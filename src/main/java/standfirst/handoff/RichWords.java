package standfirst.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Paragraph.Kind;
import standfirst.model.RichText;
import standfirst.model.Span;

/** Sets rich text as elements: paragraphs, sub-headings, quotes, nested lists, and in them emphasis, links and line breaks. */
final class RichWords {
    private final List<Paragraph> paragraphs;
    private int at;

    private RichWords(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** Appends the text to a place; paragraphs without words are left out. */
    static void flow(RichText text, Element place) {
        var shown = text.paragraphs().stream()
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
        new RichWords(shown).flow(place);
    }

    private void flow(Element place) {
        while (at < paragraphs.size()) {
            switch (paragraphs.get(at).kind()) {
                case BODY -> take(place.appendElement("p"));
                case SUBHEADING -> take(place.appendElement("h3"));
                case QUOTE -> {
                    var quote = place.appendElement("blockquote");
                    while (at < paragraphs.size() && paragraphs.get(at).kind() == Kind.QUOTE) {
                        take(quote.appendElement("p"));
                    }
                }
                case BULLET, NUMBERED -> list(place);
            }
        }
    }

    /** One list with the lists nested in it, up to the first paragraph that is not part of it. */
    private void list(Element place) {
        var first = paragraphs.get(at);
        var list = place.appendElement(first.kind() == Kind.NUMBERED ? "ol" : "ul");
        while (isItem(first.level()) && paragraphs.get(at).kind() == first.kind()) {
            var item = list.appendElement("li");
            take(item);
            while (isItem(first.level() + 1)) {
                list(item);
            }
        }
    }

    private boolean isItem(int atLeast) {
        return at < paragraphs.size()
                && paragraphs.get(at).kind().isListItem()
                && paragraphs.get(at).level() >= atLeast;
    }

    private void take(Element place) {
        spans(paragraphs.get(at++).spans(), place);
    }

    /** Appends runs of words; those that share a link stand in one link. */
    static void spans(List<Span> spans, Element place) {
        for (int i = 0; i < spans.size(); ) {
            var link = spans.get(i).style().link();
            var holder = link(place, link);
            for (; i < spans.size() && spans.get(i).style().link().equals(link); i++) {
                styled(spans.get(i), holder);
            }
        }
    }

    private static void styled(Span span, Element place) {
        var style = span.style();
        var holder = place;
        holder = style.bold() ? holder.appendElement("b") : holder;
        holder = style.italic() ? holder.appendElement("i") : holder;
        holder = style.underline() ? holder.appendElement("u") : holder;
        holder = style.strike() ? holder.appendElement("s") : holder;
        var first = true;
        for (var line : span.text().split("\n", -1)) {
            if (!first) {
                holder.appendElement("br");
            }
            holder.appendText(line);
            first = false;
        }
    }

    /** A link in that place, or the place itself where there is none. */
    static Element link(Element place, Optional<Link> link) {
        return link.map(to -> place.appendElement("a").attr("href", to.target()))
                .orElse(place);
    }

    /** Makes all that an element holds bold. */
    static void embolden(Element element) {
        var inner = new ArrayList<>(element.childNodes());
        var bold = element.appendElement("b");
        inner.forEach(bold::appendChild);
    }

    static Node text(String words) {
        return new TextNode(words.replaceAll("\\s+", " "));
    }
}
