package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import standfirst.ui.richtext.Face;

/** Words of the page that nobody edits: numbers of items, dots between links. */
final class Marks {
    private Marks() {}

    static void dress(Label label, Face face) {
        label.setFont(face.plainFont());
        label.setTextFill(Color.web(face.colour().hex()));
        label.setPadding(new Insets(face.halfLeading(), 8, 0, 0));
        label.setMinHeight(0);
    }

    /** Words in a line with others, without the space a number keeps. */
    static void inLine(Label label, Face face) {
        dress(label, face);
        label.setPadding(new Insets(face.halfLeading(), 0, face.halfLeading(), 0));
    }
}
