package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import standfirst.ui.richtext.RichField;

/** The label over a section, with its rule above. */
final class Heading extends VBox {
    private final Rule rule = new Rule();

    Heading(RichField field) {
        getChildren().addAll(rule, field);
        setPadding(new Insets(28, 0, 8, 0));
    }

    void dress(Faces faces) {
        rule.dress(faces.rule(), faces.look().theme().manner().rules() ? faces.ruleWidth() : 0);
    }
}
