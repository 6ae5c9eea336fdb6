package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The quiet line that says what was done, and where the file is. It stays until something else is done. */
final class DoneLine {
    private final HBox node = new HBox(8);
    private final Label sentence = new Label();
    private final Button show = new Button(Texts.of("hand-off.show"));
    private final Button copy = new Button(Texts.of("hand-off.copy-path"));
    private Optional<Path> file = Optional.empty();

    DoneLine(Leaving leaving, HandOffHost host) {
        node.setId("hand-off-done");
        node.getStyleClass().add("hand-off-done");
        node.setAlignment(Pos.CENTER_LEFT);
        sentence.setId("hand-off-said");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        show.setId("hand-off-show");
        show.setOnAction(_ -> file.ifPresent(host::show));
        copy.setId("hand-off-copy-path");
        copy.setOnAction(_ -> file.ifPresent(this::copy));
        for (var button : new Button[] {show, copy}) {
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        leaving.doneProperty().subscribe(this::tell);
    }

    Region node() {
        return node;
    }

    private void tell(Optional<Done> done) {
        node.setVisible(done.isPresent());
        node.setManaged(done.isPresent());
        done.ifPresent(what -> {
            file = what.file();
            sentence.setText(what.sentence());
            node.getChildren().setAll(Icons.of("fth-check"), sentence);
            if (file.isPresent()) {
                copy.setText(Texts.of("hand-off.copy-path"));
                node.getChildren().addAll(show, copy);
            }
            sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
    }

    private void copy(Path path) {
        var content = new ClipboardContent();
        content.putString(path.toAbsolutePath().toString());
        if (Clipboard.getSystemClipboard().setContent(content)) {
            copy.setText(Texts.of("hand-off.path-copied"));
        }
    }
}
