package standfirst.ui.themes;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import standfirst.ui.kit.Fonts;
import standfirst.ui.kit.Texts;

/** A stack of fonts: one that nearly all readers have, each shown in itself, or one of the editor's own, typed. */
final class FontChoice extends VBox {
    /** Stacks whose first family comes with Windows, macOS or both; the rest stands in on telephones. */
    private static final List<String> STACKS = List.of(
            "Georgia, 'Times New Roman', serif",
            "'Palatino Linotype', Palatino, Georgia, serif",
            "'Times New Roman', Times, serif",
            "Helvetica, Arial, sans-serif",
            "Arial, Helvetica, sans-serif",
            "Verdana, Geneva, sans-serif",
            "Tahoma, Verdana, sans-serif",
            "'Trebuchet MS', Helvetica, sans-serif",
            "'Courier New', Courier, monospace");

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    FontChoice(String id, String name, Consumer<String> set) {
        super(4);
        getStyleClass().add("detail-input");
        var label = new Label(name);
        label.setLabelFor(box);
        box.setId(id);
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(name);
        box.getItems().setAll(STACKS);
        box.setCellFactory(_ -> new Shown());
        box.getEditor().textProperty().subscribe((_, typed) -> {
            if (!showing) {
                var fits = isStack(typed);
                box.pseudoClassStateChanged(ERROR, !fits);
                if (fits) {
                    set.accept(typed.strip());
                }
            }
        });
        var hint = Texts.of("themes.fonts.hint");
        box.setPromptText(hint);
        getChildren().addAll(label, box);
    }

    /** Names and commas, quotes in pairs: what cannot end a declaration. */
    static boolean isStack(String typed) {
        return typed.strip().matches("[A-Za-z0-9 '_-]+(,[A-Za-z0-9 '_-]+)*")
                && typed.chars().filter(c -> c == '\'').count() % 2 == 0;
    }

    void show(String stack) {
        showing = true;
        if (!box.getEditor().getText().strip().equals(stack)) {
            box.setValue(stack);
            box.getEditor().setText(stack);
        }
        box.getEditor()
                .setStyle("-fx-font-family: '" + Fonts.firstInstalled(stack).replace("'", "") + "';");
        box.pseudoClassStateChanged(ERROR, false);
        showing = false;
    }

    private static final class Shown extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String stack, boolean empty) {
            super.updateItem(stack, empty);
            if (empty || stack == null) {
                setText(null);
            } else {
                setText(stack);
                setStyle("-fx-font-family: '" + Fonts.firstInstalled(stack).replace("'", "") + "';");
            }
        }
    }
}
