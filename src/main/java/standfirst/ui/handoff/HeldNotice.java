package standfirst.ui.handoff;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** Says at the top of the sheet that something was held back and why, with the way out all the same. */
final class HeldNotice {
    private final Label head = new Label("", Icons.of("fth-alert-octagon"));
    private final Button anyway = new Button();
    private final VBox node;

    /** @param why the findings that are the reason */
    HeldNotice(Held held, String provider, Region why) {
        head.setId("hand-off-held");
        head.getStyleClass().add("title");
        head.getGraphic().getStyleClass().add("severity-error");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        anyway.setId("hand-off-anyway");
        anyway.setText(Texts.of("hand-off.anyway", held.way().title()));
        say(Texts.of("hand-off.held." + (held.way().kind() == Way.Kind.COPY ? "copy" : "save"), provider));
        anyway.setOnAction(_ -> {
            // All stays where it is: it can be done once more.
            say(Texts.of("hand-off.held", provider));
            held.anyway().run();
        });
        node = new VBox(8, head, why, anyway);
    }

    Region node() {
        return node;
    }

    /** What the keyboard goes to first. */
    Button entrance() {
        return anyway;
    }

    private void say(String sentence) {
        head.setText(sentence);
        anyway.setAccessibleText(sentence + " " + anyway.getText());
    }
}
