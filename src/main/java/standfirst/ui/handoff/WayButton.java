package standfirst.ui.handoff;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** A way out as a tile: what it does, and what that is good for. */
final class WayButton {
    private static final PseudoClass PREFERRED = PseudoClass.getPseudoClass("preferred");

    /** The icon, and the margins. */
    private static final double BESIDE = 60;

    private final Button node = new Button();
    private final Way way;

    WayButton(Way way, Leaving leaving) {
        this.way = way;
        var title = new Label(way.title());
        title.getStyleClass().add("way-title");
        // A label that wraps within a button does not know how wide it is, and so not how high.
        var about = new Text(way.about());
        about.getStyleClass().add("way-about");
        about.wrappingWidthProperty().bind(node.widthProperty().subtract(BESIDE));
        var row = new HBox(12, Icons.of(way.icon()), new VBox(2, title, about));
        row.setAlignment(Pos.TOP_LEFT);
        node.setGraphic(row);
        node.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        node.setId("way-" + way.id());
        node.getStyleClass().add("way");
        node.setMinHeight(Region.USE_PREF_SIZE);
        node.setOnAction(_ -> leaving.by(way));
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                event.consume();
                node.fire();
            }
        });
        prefer(false);
    }

    Button node() {
        return node;
    }

    /** Says that it is the way the provider's own instructions begin with. */
    void prefer(boolean preferred) {
        node.pseudoClassStateChanged(PREFERRED, preferred);
        node.setAccessibleText(Texts.of(preferred ? "way.said-preferred" : "way.said", way.title(), way.about()));
    }
}
