package standfirst.ui.canvas;

import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.ui.blocks.BlockForm;
import standfirst.ui.blocks.FormHost;
import standfirst.ui.blocks.Look;
import standfirst.ui.kit.BlockNames;

/** A form of a heading and a few lines, so that the page can be tested without the real forms. */
final class TinyForm implements BlockForm {
    private final VBox node = new VBox(8);
    private final TextField heading = new TextField();
    private final Text words = new Text();
    private final FormHost host;
    private Block block;
    int shown;

    TinyForm(Block block, FormHost host, Look look) {
        this.host = host;
        this.block = block;
        node.getChildren().addAll(heading, new TextFlow(words));
        heading.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                host.focused();
            } else {
                host.endTyping();
            }
        });
        heading.textProperty().addListener((_, _, text) -> typed(text));
        show(block, look);
    }

    private void typed(String text) {
        if (block instanceof Briefs briefs && !briefs.heading().equals(text)) {
            block = briefs.withHeading(text);
            host.change("heading", block, true);
        }
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void show(Block changed, Look look) {
        block = changed;
        shown++;
        var text = Natural.heading(block);
        if (!heading.getText().equals(text)) {
            heading.setText(text);
        }
        words.setText((BlockNames.kind(block) + " at " + look.width() + " pixels. ").repeat(6));
    }

    @Override
    public void focus(String field) {
        heading.requestFocus();
    }
}
