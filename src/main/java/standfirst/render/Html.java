package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.BlockId;
import standfirst.model.Rendered.Part;

/** Finished markup. Everything put into it is escaped unless it already is {@code Html}; the output is pure ASCII. */
public final class Html {
    static final Html EMPTY = new Html("");

    /** Keeps lines of source short where a gap does not show: at the start of a cell, between blocks. */
    static final Html LINE = new Html("\n");

    private final String markup;

    /** Where blocks stand in the markup. */
    private final List<Part> parts;

    private Html(String markup) {
        this(markup, List.of());
    }

    private Html(String markup, List<Part> parts) {
        this.markup = markup;
        this.parts = parts;
    }

    /**
     * Markup from a template in which each <code>{}</code> stands for one argument. Lines are stripped and joined, so that a template may be
     * written as it is best read; an empty line, and a line feed at its very end, stay as one line feed.
     */
    static Html of(String template, Object... arguments) {
        var parts = new ArrayList<Part>();
        return new Html(Template.of(template).fill(parts, arguments), parts);
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
        var out = new StringBuilder();
        var blocks = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            out.append(i > 0 ? separator : "");
            parts.get(i).appendTo(out, blocks);
        }
        return new Html(out.toString(), blocks);
    }

    static Html join(Html... parts) {
        return join(List.of(parts));
    }

    /** The markup of a block, which from now on knows whose it is. */
    Html of(BlockId block) {
        return isEmpty() ? this : new Html(markup, List.of(new Part(block, 0, markup.length())));
    }

    /** Where blocks stand in the markup, in its order. */
    List<Part> parts() {
        return parts;
    }

    void appendTo(StringBuilder out, List<Part> blocks) {
        for (var part : parts) {
            blocks.add(part.shifted(out.length()));
        }
        out.append(markup);
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
