package standfirst.ui.canvas;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The few things done to a selected block, above it. */
final class CardToolbar extends HBox {
    private final Region grip = new Grip();

    CardToolbar(PageCanvas canvas) {
        getStyleClass().add("card-toolbar");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(grip);
        getChildren()
                .addAll(List.of(
                        button("fth-arrow-up", "Move up (Alt+↑)", () -> canvas.moveSelection(-1)),
                        button("fth-arrow-down", "Move down (Alt+↓)", () -> canvas.moveSelection(1)),
                        button("fth-columns", "To the other column (Alt+→, Alt+←)", canvas::switchColumn),
                        button("fth-copy", "Duplicate (Ctrl+D)", canvas::duplicateSelection),
                        button("fth-trash-2", "Delete (Delete)", canvas::deleteSelection)));
    }

    Region grip() {
        return grip;
    }

    private static Button button(String icon, String hint, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "card-button");
        button.setTooltip(new Tooltip(hint));
        button.setAccessibleText(hint);
        // The focus stays with the block, so that the keys go on working.
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            event.consume();
            action.run();
        });
        return button;
    }
}
