package standfirst.render;

import java.util.LinkedHashMap;
import java.util.Map;
import standfirst.model.Link;
import standfirst.model.TextForm;
import standfirst.model.TextForm.Links;

/** The addresses of one plain text: where they stand, and which number each has where they are numbered. */
final class TextLinks {
    private final boolean numbered;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    TextLinks(TextForm form) {
        numbered = form.links() == Links.NUMBERED;
    }

    boolean areNumbered() {
        return numbered;
    }

    /** The mark that stands for an address; each has one, however often it comes. */
    String mark(Link link) {
        return "[" + numbers.computeIfAbsent(shown(link), _ -> numbers.size() + 1) + "]";
    }

    /** The addresses by their numbers, a line each; empty where there are none. */
    String list() {
        var list = new StringBuilder();
        numbers.forEach((address, number) ->
                list.append('[').append(number).append("] ").append(address).append('\n'));
        return list.toString();
    }

    /** The address as a reader uses it. */
    static String shown(Link link) {
        return link.target().replaceFirst("^(?i:mailto|tel):", "");
    }
}
