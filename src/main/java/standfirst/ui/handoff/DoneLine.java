package standfirst.ui.handoff;

import java.nio.file.Path;
import java.util.function.Consumer;
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
    private final Consumer<Path> show;

    /** @param show shows a file in its folder */
    DoneLine(Consumer<Path> show) {
        this.show = show;
        node.setId("hand-off-done");
        node.getStyleClass().add("hand-off-done");
        node.setAlignment(Pos.CENTER_LEFT);
        sentence.setId("hand-off-said");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        clear();
    }

    Region node() {
        return node;
    }

    void clear() {
        sentence.setText("");
        node.setVisible(false);
        node.setManaged(false);
    }

    void say(Done done) {
        sentence.setText(done.sentence());
        node.getChildren().setAll(Icons.of("fth-check"), sentence);
        done.file().ifPresent(this::addFile);
        done.next()
                .ifPresent(next ->
                        add("hand-off-next", next.words(), _ -> next.doing().run()));
        node.setVisible(true);
        node.setManaged(true);
        sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void addFile(Path file) {
        add("hand-off-show", Texts.of("hand-off.show"), _ -> show.accept(file));
        add("hand-off-copy-path", Texts.of("hand-off.copy-path"), button -> copy(file, button));
    }

    private void add(String id, String words, Consumer<Button> doing) {
        var button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> doing.accept(button));
        node.getChildren().add(button);
    }

    private static void copy(Path path, Button button) {
        var content = new ClipboardContent();
        content.putString(path.toAbsolutePath().toString());
        if (Clipboard.getSystemClipboard().setContent(content)) {
            button.setText(Texts.of("hand-off.path-copied"));
        }
    }
}
