package standfirst.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.model.Rendered.Part;

/** Markup with holes, parsed once: each hole knows whether it stands in a tag, where quotes must be escaped too. */
final class Template {
    private static final Map<String, Template> PARSED = new ConcurrentHashMap<>();

    private final String[] literals;
    private final boolean[] inTag;
    private final boolean bare;

    private Template(String[] literals, boolean[] inTag) {
        this.literals = literals;
        this.inTag = inTag;
        this.bare = String.join("", literals).isEmpty();
    }

    static Template of(String source) {
        var known = PARSED.get(source);
        if (known == null) {
            known = parse(joined(source));
            PARSED.put(source, known);
        }
        return known;
    }

    /**
     * Itself, where it has a hole for each of these values.
     *
     * @throws IllegalArgumentException when there are more or fewer arguments than holes
     */
    Template with(Object... arguments) {
        if (arguments.length != inTag.length) {
            throw new IllegalArgumentException(
                    arguments.length + " arguments for " + inTag.length + " holes in " + String.join("{}", literals));
        }
        return this;
    }

    /** Whether it says nothing beside what its holes hold. */
    boolean isBare() {
        return bare;
    }

    /**
     * Writes the markup with these values in its holes to the end of a page.
     *
     * @param blocks takes where the blocks within the values come to stand
     */
    void fill(StringBuilder page, List<Part> blocks, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            page.append(literals[i]);
            if (arguments[i] instanceof Html html) {
                html.appendTo(page, blocks);
            } else if (inTag[i]) {
                Escape.attribute(arguments[i].toString(), page);
            } else {
                var text = arguments[i].toString();
                Escape.text(text, 0, text.length(), page);
            }
        }
        page.append(literals[literals.length - 1]);
    }

    /** Lines without their indentation; where a tag runs on, a space keeps its attributes apart; an empty line stays as a line feed. */
    private static String joined(String source) {
        if (source.indexOf('\n') < 0) {
            return source;
        }
        var out = new StringBuilder(source.length());
        for (var line : source.split("\n", -1)) {
            if (line.isBlank()) {
                out.append('\n');
            } else {
                out.append(endsInTag(out) ? " " : "").append(line.strip());
            }
        }
        return out.toString();
    }

    private static Template parse(String source) {
        List<String> literals = new ArrayList<>();
        List<Boolean> places = new ArrayList<>();
        int from = 0;
        for (int at = source.indexOf("{}"); at >= 0; at = source.indexOf("{}", from)) {
            literals.add(source.substring(from, at));
            places.add(endsInTag(source.substring(0, at)));
            from = at + 2;
        }
        literals.add(source.substring(from));
        var inTag = new boolean[places.size()];
        for (int i = 0; i < inTag.length; i++) {
            inTag[i] = places.get(i);
        }
        return new Template(literals.toArray(String[]::new), inTag);
    }

    private static boolean endsInTag(CharSequence markup) {
        boolean tag = false;
        boolean quotes = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (tag && c == '"') {
                quotes = !quotes;
            } else if (!quotes && (c == '<' || c == '>')) {
                tag = c == '<';
            }
        }
        return tag;
    }
}
