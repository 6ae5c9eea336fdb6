package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import standfirst.model.Paragraph;

/**
 * What a paragraph has by its place among others: the bullet or number of a list item, the inset of a quote, the space below where either ends.
 *
 * @param number the item's number, 0 where it has none
 */
record Marker(Paragraph.Kind kind, int level, int number, Below below) {
    /** What follows: anything, other text below a list, or more of the same quote. */
    enum Below {
        USUAL,
        LIST_ENDS,
        QUOTE_RUNS_ON
    }

    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    /** The markers of paragraphs that follow each other: numbers count on within a list, and start anew in each. */
    static List<Marker> of(List<ParagraphStyle> paragraphs) {
        var result = new ArrayList<Marker>(paragraphs.size());
        var counts = new int[Paragraph.DEEPEST + 1];
        var below = below(paragraphs);
        for (var paragraph : paragraphs) {
            var follows = below.get(result.size());
            var level = paragraph.level();
            if (!paragraph.kind().isListItem()) {
                Arrays.fill(counts, 0);
                result.add(new Marker(paragraph.kind(), 0, 0, follows));
                continue;
            }
            Arrays.fill(counts, level + 1, counts.length, 0);
            counts[level] = paragraph.kind() == Paragraph.Kind.NUMBERED ? counts[level] + 1 : 0;
            result.add(new Marker(paragraph.kind(), level, counts[level], follows));
        }
        return result;
    }

    /** As in the mail: a list ends where no item follows, or one of another kind, or one further out than the list begins. */
    private static List<Below> below(List<ParagraphStyle> paragraphs) {
        var result = new ArrayList<Below>(paragraphs.size());
        var list = ParagraphStyle.BODY;
        for (int i = 0; i < paragraphs.size(); i++) {
            var now = paragraphs.get(i);
            var next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : now;
            if (!now.kind().isListItem()) {
                var runsOn = i + 1 < paragraphs.size()
                        && now.kind() == Paragraph.Kind.QUOTE
                        && next.kind() == Paragraph.Kind.QUOTE;
                result.add(runsOn ? Below.QUOTE_RUNS_ON : Below.USUAL);
                continue;
            }
            if (result.isEmpty() || !paragraphs.get(i - 1).kind().isListItem() || result.getLast() == Below.LIST_ENDS) {
                list = now;
            }
            var ends = !next.kind().isListItem()
                    || next.level() < list.level()
                    || (next.level() == list.level() && next.kind() != list.kind());
            result.add(ends ? Below.LIST_ENDS : Below.USUAL);
        }
        return result;
    }

    /** Space below the paragraph in pixels, beyond what its kind has. */
    double extraBelow(Typography typography) {
        return switch (below) {
            case USUAL -> 0;
            case LIST_ENDS -> typography.gap() - typography.itemGap();
            case QUOTE_RUNS_ON -> -typography.gap();
        };
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
