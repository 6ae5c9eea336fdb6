package standfirst.ui.richtext;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import standfirst.model.Paragraph;
import standfirst.model.Style;

/** The nodes of an editing area: its paragraphs and the runs in them, set in type as they are while nobody edits. */
final class AreaNodes {
    private AreaNodes() {}

    /** Runs do not know their paragraph when they are made; it sets them in its own face when they join it. */
    static void paragraph(TextFlow flow, Paragraph.Kind kind, Typography typography, double width) {
        // A flow without a width sets its words in a column of one pixel, and breaks them (see Segments)
        flow.resize(width, flow.getHeight());
        Setting.edited(flow, kind, typography);
        // RichTextFX's own style sheet sets a line spacing, which only a style in place overrules.
        flow.setStyle("-fx-line-spacing: " + flow.getLineSpacing() + "px;");
        flow.getChildren().forEach(node -> set(node, kind, typography));
        flow.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(node -> set(node, kind, typography));
            }
        });
    }

    private static void set(Node node, Paragraph.Kind kind, Typography typography) {
        if (node instanceof Text text && text.getUserData() instanceof Style style) {
            Setting.run(text, style, typography.face(kind), typography.link());
        }
    }

    static Node run(StyledSegment<String, Style> segment) {
        var node = new TextExt(Setting.letters(segment.getSegment()));
        node.setUserData(segment.getStyle());
        return node;
    }
}
