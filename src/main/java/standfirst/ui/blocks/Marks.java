package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import standfirst.ui.richtext.Face;

/** Words of the page that nobody edits, such as dots between links. */
final class Marks {
    private Marks() {}

    /** Sets a label so that it stands on the line of the fields beside it. */
    static void inLine(Label label, Face face) {
        label.setFont(face.plainFont());
        label.setTextFill(Color.web(face.colour().hex()));
        label.setPadding(new Insets(face.halfLeading(), 0, 0, 0));
        label.setMinSize(Region.USE_PREF_SIZE, 0);
    }
}
