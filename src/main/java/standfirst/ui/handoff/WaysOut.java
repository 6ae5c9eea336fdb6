package standfirst.ui.handoff;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import standfirst.ui.kit.Texts;

/** The first part: whom the edition is for, what is still to be put right, how heavy it is, and the ways out. */
public final class WaysOut implements HandOffPart {
    private final VBox node = new VBox(16);

    @Override
    public String title() {
        return Texts.of("hand-off.title");
    }

    @Override
    public String icon() {
        return "fth-send";
    }

    @Override
    public Node node() {
        return node;
    }
}
