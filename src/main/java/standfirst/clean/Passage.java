package standfirst.clean;

import java.util.List;
import standfirst.model.Paragraph;
import standfirst.model.Paragraph.Kind;
import standfirst.model.RichText;
import standfirst.model.Span;

/**
 * A paragraph as foreign HTML has it, before it is narrowed to rich text.
 *
 * @param heading 1 to 6, or 0 for what is no heading
 * @param lists the lists it is an item of, outermost first
 */
record Passage(int heading, boolean quoted, List<ListLevel> lists, List<Span> spans) {
    /** One list in the source; two lists that follow each other have different ids. */
    record ListLevel(int id, boolean ordered) {}

    Passage {
        lists = List.copyOf(lists);
        spans = List.copyOf(spans);
    }

    boolean isItem() {
        return !lists.isEmpty();
    }

    private Kind kind() {
        if (isItem()) {
            return lists.getLast().ordered() ? Kind.NUMBERED : Kind.BULLET;
        }
        if (heading > 0) {
            return Kind.SUBHEADING;
        }
        return quoted ? Kind.QUOTE : Kind.BODY;
    }

    static RichText richText(List<Passage> passages) {
        return new RichText(passages.stream()
                .map(passage -> new Paragraph(passage.kind(), Math.max(0, passage.lists.size() - 1), passage.spans))
                .toList());
    }
}
