package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standfirst.model.Link;
import standfirst.model.LinkedSpans;
import standfirst.model.Paragraph;
import standfirst.model.Paragraph.Kind;
import standfirst.model.RichText;
import standfirst.model.Span;

/** Rich text as paragraphs, sub-headings, quotes and real lists, which every measured mail program keeps. Empty paragraphs are left out. */
final class RichRenderer {
    /** For sub-headings that are none in the page's outline: an advertiser's. */
    static final int NO_HEADING = 0;

    private final RenderContext context;
    private final List<Paragraph> paragraphs;
    private final int level;
    private int at;

    private RichRenderer(List<Paragraph> paragraphs, int level, RenderContext context) {
        this.context = context;
        this.paragraphs = paragraphs;
        this.level = level;
    }

    /** @param level of its sub-headings, or {@link #NO_HEADING} */
    static Html html(RichText text, int level, RenderContext context) {
        var shown = text.paragraphs().stream()
                .filter(paragraph -> !Escape.isBlank(paragraph.text()))
                .toList();
        return new RichRenderer(shown, level, context).flow();
    }

    /** All of it within one paragraph, with line breaks. */
    static Html inline(RichText text, RenderContext context) {
        return Html.join(
                "<br>",
                text.paragraphs().stream()
                        .filter(paragraph -> !Escape.isBlank(paragraph.text()))
                        .map(paragraph -> spans(paragraph.spans(), context))
                        .toList());
    }

    private Html flow() {
        var parts = new ArrayList<Html>();
        while (at < paragraphs.size()) {
            parts.add(
                    switch (paragraphs.get(at).kind()) {
                        case BODY -> Parts.paragraph(take());
                        case SUBHEADING -> subheading();
                        case QUOTE -> quote();
                        case BULLET, NUMBERED -> list(context.styles().margins("0", "16px", "24px"));
                    });
        }
        return Html.join(parts);
    }

    private Html subheading() {
        var tag = level == NO_HEADING || context.level() == NO_HEADING ? "p" : "h" + level;
        return Html.of("""
                <{} style="margin:24px 0 8px;{}">{}</{}>
                """, tag, context.styles().subheading(context.width()), take(), tag);
    }

    private Html quote() {
        var lines = new ArrayList<Html>();
        while (at < paragraphs.size() && paragraphs.get(at).kind() == Kind.QUOTE) {
            lines.add(take());
        }
        return Html.of("""
                <p style="{};font-style:italic">{}</p>
                """, context.styles().margins("0", "16px", "24px"), Html.join("<br>", lines));
    }

    /** One list with the lists nested in it, up to the first paragraph that is not part of it. */
    private Html list(String margin) {
        var first = paragraphs.get(at);
        var items = new ArrayList<Html>();
        while (isItem(first.level()) && paragraphs.get(at).kind() == first.kind()) {
            var words = take();
            var nested = new ArrayList<Html>();
            while (isItem(first.level() + 1)) {
                nested.add(list(context.styles().margins("8px", "0", "24px")));
            }
            items.add(Html.of("<li style=\"margin:0 0 8px\">{}{}</li>\n", words, Html.join(nested)));
        }
        var tag = first.kind() == Kind.NUMBERED ? "ol" : "ul";
        return Html.of("<{} style=\"{};padding:0\">{}</{}>\n", tag, margin, Html.join(items), tag);
    }

    /** Whether a list item of that level or deeper comes next. */
    private boolean isItem(int atLeast) {
        return at < paragraphs.size()
                && paragraphs.get(at).kind().isListItem()
                && paragraphs.get(at).level() >= atLeast;
    }

    private Html take() {
        return spans(paragraphs.get(at++).spans(), context);
    }

    /** Runs that share a link stand in one link, which begins and ends with a word. */
    static Html spans(List<Span> given, RenderContext context) {
        var spans = LinkedSpans.withEdgesOutside(given);
        var parts = new ArrayList<Html>();
        for (int i = 0; i < spans.size(); ) {
            Optional<Link> link = spans.get(i).style().link();
            var words = new ArrayList<Html>();
            for (; i < spans.size() && spans.get(i).style().link().equals(link); i++) {
                words.add(styled(spans.get(i)));
            }
            parts.add(Parts.linked(link, Html.join(words), context));
        }
        return Html.join(parts);
    }

    private static Html styled(Span span) {
        var words = Html.text(span.text());
        if (words.isEmpty()) {
            return words;
        }
        var style = span.style();
        if (style.strike()) {
            words = Html.of("<s>{}</s>", words);
        }
        if (style.underline()) {
            words = Html.of("<u>{}</u>", words);
        }
        if (style.italic()) {
            words = Html.of("<i>{}</i>", words);
        }
        return style.bold() ? Html.of("<b>{}</b>", words) : words;
    }
}
