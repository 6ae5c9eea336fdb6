package standfirst.render;

import java.util.List;
import java.util.stream.Collectors;

/** Finished markup. Everything put into it is escaped unless it already is {@code Html}; the output is pure ASCII. */
public final class Html {
    static final Html EMPTY = new Html("");

    /** Keeps lines of source short where a gap does not show: at the start of a cell, between blocks. */
    static final Html LINE = new Html("\n");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * Markup from a template in which each <code>{}</code> stands for one argument. Lines are stripped and joined, so that a template may be
     * written as it is best read; an empty line, and a line feed at its very end, stay as one line feed.
     */
    static Html of(String template, Object... arguments) {
        return new Html(Template.of(template).fill(arguments));
    }

    /** The words of a field, or nothing where they would not show. */
    static Html words(String words) {
        return Escape.isBlank(words) ? EMPTY : text(words.strip());
    }

    /** Words as they are; a line feed becomes a line break. */
    static Html text(String words) {
        var out = new StringBuilder(words.length() + 16);
        int from = 0;
        for (int at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
            Escape.text(words, from, at, out);
            out.append("<br>");
            from = at + 1;
        }
        Escape.text(words, from, words.length(), out);
        return new Html(out.toString());
    }

    /** Markup the caller vouches for. */
    static Html trusted(String markup) {
        return new Html(markup);
    }

    static Html join(List<Html> parts) {
        return join("", parts);
    }

    static Html join(String separator, List<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining(separator)));
    }

    static Html join(Html... parts) {
        return join(List.of(parts));
    }

    public String markup() {
        return markup;
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }
}
