package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import standfirst.model.Paragraph;

/**
 * What stands at the left of a paragraph: the bullet or number of a list item, the rule of a quote.
 *
 * @param number the item's number, 0 where it has none
 */
record Marker(Paragraph.Kind kind, int level, int number) {
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    /** The markers of paragraphs that follow each other: numbers count on within a list, and start anew in each. */
    static List<Marker> of(List<ParagraphStyle> paragraphs) {
        var result = new ArrayList<Marker>(paragraphs.size());
        var counts = new int[Paragraph.DEEPEST + 1];
        for (var paragraph : paragraphs) {
            var level = paragraph.level();
            if (!paragraph.kind().isListItem()) {
                Arrays.fill(counts, 0);
                result.add(new Marker(paragraph.kind(), 0, 0));
                continue;
            }
            Arrays.fill(counts, level + 1, counts.length, 0);
            counts[level] = paragraph.kind() == Paragraph.Kind.NUMBERED ? counts[level] + 1 : 0;
            result.add(new Marker(paragraph.kind(), level, counts[level]));
        }
        return result;
    }

    boolean isDrawn() {
        return kind.isListItem() || kind == Paragraph.Kind.QUOTE;
    }

    /** The marker as a node that takes its own width and the paragraph's height. */
    Node node(Typography typography) {
        return kind == Paragraph.Kind.QUOTE ? inset() : itemMark(typography);
    }

    /** A quote within running text stands in by as much as a list. */
    private static Node inset() {
        var space = new Region();
        space.setMinWidth(Typography.INDENT);
        return space;
    }

    private Node itemMark(Typography typography) {
        var mark = new ItemMark((level + 1) * Typography.INDENT);
        mark.show(text(), typography.face(kind));
        return mark;
    }

    String text() {
        return kind == Paragraph.Kind.NUMBERED ? number + "." : BULLETS.get(level % BULLETS.size());
    }
}
