package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.BlockId;
import standfirst.model.Rendered.Part;

/**
 * Finished markup. Everything put into it is escaped unless it already is {@code Html}; the output is pure ASCII. It is written once, when the
 * whole page is: until then it only knows of what it is made, so that no block is copied for each frame around it.
 */
public final class Html {
    static final Html EMPTY = new Html("");

    /** Keeps lines of source short where a gap does not show: at the start of a cell, between blocks. */
    static final Html LINE = new Html("\n");

    private final Writing writing;
    private final boolean empty;

    /** Writes markup to the end of a page. */
    @FunctionalInterface
    private interface Writing {
        /** @param blocks takes where blocks come to stand */
        void to(StringBuilder page, List<Part> blocks);
    }

    private Html(String markup) {
        this((page, blocks) -> page.append(markup), markup.isEmpty());
    }

    private Html(Writing writing, boolean empty) {
        this.writing = writing;
        this.empty = empty;
    }

    /**
     * Markup from a template in which each <code>{}</code> stands for one argument, a value that never changes. Lines are stripped and joined, so
     * that a template may be written as it is best read; an empty line, and a line feed at its very end, stay as one line feed.
     *
     * @throws IllegalArgumentException when there are more or fewer arguments than holes
     */
    static Html of(String template, Object... arguments) {
        var known = Template.of(template).with(arguments);
        var filled = new Html((page, blocks) -> known.fill(page, blocks, arguments), false);
        return known.isBare() ? new Html(filled.markup()) : filled;
    }

    /** The words of a field, or nothing where they would not show. */
    static Html words(String words) {
        return Escape.isBlank(words) ? EMPTY : text(words.strip());
    }

    /** Words as they are; a line feed becomes a line break. */
    static Html text(String words) {
        var out = new StringBuilder(words.length() + words.length() / 8 + 16);
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
        var joined = List.copyOf(parts);
        boolean nothing = joined.size() < 2 || separator.isEmpty();
        for (int i = 0; nothing && i < joined.size(); i++) {
            nothing = joined.get(i).isEmpty();
        }
        return nothing
                ? EMPTY
                : new Html(
                        (page, blocks) -> {
                            for (int i = 0; i < joined.size(); i++) {
                                page.append(i > 0 ? separator : "");
                                joined.get(i).appendTo(page, blocks);
                            }
                        },
                        false);
    }

    static Html join(Html... parts) {
        return join("", List.of(parts));
    }

    /** The markup of a block, which from now on knows whose it is. */
    Html of(BlockId block) {
        return isEmpty()
                ? this
                : new Html(
                        (page, blocks) -> {
                            int start = page.length();
                            appendTo(page, new ArrayList<>());
                            blocks.add(new Part(block, start, page.length()));
                        },
                        false);
    }

    /** @param blocks takes where blocks stand in the page, in its order */
    void appendTo(StringBuilder page, List<Part> blocks) {
        writing.to(page, blocks);
    }

    public String markup() {
        var page = new StringBuilder();
        appendTo(page, new ArrayList<>());
        return page.toString();
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    public String toString() {
        return markup();
    }
}
