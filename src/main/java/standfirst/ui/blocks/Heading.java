package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.layout.VBox;
import standfirst.ui.richtext.RichField;

/** The label over a section, with its rule above. */
final class Heading extends VBox {
    private static final double ABOVE = 28;

    private final Rule rule = new Rule();
    private boolean opensPage;

    Heading(RichField field) {
        getChildren().addAll(rule, field);
    }

    /** Space above the rule of a heading that falls together with what is empty above it, in pixels; 0 where it is not shown. */
    double above() {
        return isVisible() && !opensPage ? ABOVE : 0;
    }

    void dress(Faces faces) {
        rule.dress(faces.rule(), faces.look().theme().manner().rules() ? faces.ruleWidth() : 0);
        // What stands above the page's first heading is none itself: it only looks like one
        opensPage = faces.look().level() == 0;
        setPadding(opensPage ? new Insets(Faces.GAP, 0, Faces.GAP, 0) : new Insets(ABOVE, 0, 8, 0));
    }
}
