package standfirst.ui.canvas;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.model.Entry;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The few things done to a selected block, in a column beside the page: there it covers no words. */
final class CardToolbar extends VBox {
    /** As wide as the ground beside the page always is. */
    static final double WIDTH = 26;

    private final Region grip = new Grip();
    private final Button save;
    private final Button details;
    private final Button more;

    CardToolbar(PageCanvas canvas) {
        getStyleClass().add("card-toolbar");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        save = button("fth-bookmark", "save-block", "", () -> canvas.tools().save());
        details = button("fth-sliders", "details", "", () -> canvas.tools().openDetails());
        more = button(
                "fth-more-horizontal", "more", "Shift+F10", () -> canvas.tools().openMenu());
        getChildren().add(grip);
        getChildren()
                .addAll(List.of(
                        button("fth-arrow-up", "move-up", "Alt+Up", () -> canvas.moveSelection(-1)),
                        button("fth-arrow-down", "move-down", "Alt+Down", () -> canvas.moveSelection(1)),
                        button("fth-copy", "duplicate", "Shortcut+D", canvas::duplicateSelection),
                        save,
                        details,
                        button("fth-trash-2", "delete", "Delete", canvas::deleteSelection),
                        more));
        onSave(null);
    }

    Region grip() {
        return grip;
    }

    /** Where the menu opens. */
    Region more() {
        return more;
    }

    /** Shows what opens details where the block has any. */
    void onDetails(boolean has) {
        details.setVisible(has);
        details.setManaged(has);
    }

    /** Shows what saves blocks where there is somebody who can. */
    void onSave(@org.jspecify.annotations.Nullable Consumer<List<Entry>> saver) {
        save.setVisible(saver != null);
        save.setManaged(saver != null);
    }

    private static Button button(String icon, String name, String key, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "card-button");
        Icons.explain(button, Texts.of("page." + name), key.isEmpty() ? null : KeyCombination.valueOf(key));
        // The focus stays with the block, so that the keys go on working.
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            event.consume();
            action.run();
        });
        return button;
    }
}
