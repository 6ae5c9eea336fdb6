package standfirst.ui.blocks;

import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** The rows, and in the space below the last the button that adds one. */
final class ListPane extends VBox {
    private final Button adder;

    ListPane(Pane pane, Button adder) {
        super(pane);
        this.adder = adder;
        getChildren().add(adder);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        adder.autosize();
        adder.relocate(0, getHeight());
    }
}
