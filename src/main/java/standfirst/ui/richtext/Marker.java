package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import standfirst.model.Paragraph;
import standfirst.model.Style;

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
        fixWidth(space, Typography.INDENT);
        return space;
    }

    private Node itemMark(Typography typography) {
        var face = typography.face(kind);
        var label = new Label(text());
        label.setFont(face.font(Style.PLAIN));
        label.setTextFill(Color.web(face.colour().hex()));
        label.setAlignment(Pos.TOP_RIGHT);
        label.setPadding(new Insets(face.extraLeading() / 2, 8, 0, 0));
        label.setMinHeight(0);
        fixWidth(label, (level + 1) * Typography.INDENT);
        return label;
    }

    String text() {
        return kind == Paragraph.Kind.NUMBERED ? number + "." : BULLETS.get(level % BULLETS.size());
    }

    private static void fixWidth(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
