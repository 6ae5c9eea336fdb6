package standfirst.ui.find;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** What the bar is made of, each with its name and key. */
final class Controls {
    private Controls() {}

    static void input(TextField field, String text, String id) {
        field.setId(id);
        field.setPromptText(Texts.of(text));
        field.setAccessibleText(Texts.of(text));
        field.setPrefColumnCount(24);
        field.setMinWidth(120);
    }

    static ToggleButton toggle(String id, String sign, String key) {
        var button = new ToggleButton(sign);
        button.setId(id);
        button.getStyleClass().addAll("flat", "find-option");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Icons.explain(button, Texts.of("find." + id), KeyCombination.valueOf(key));
        return button;
    }

    static Button button(String id, String icon, String key, Runnable action) {
        var button = Icons.quiet(new Button(), icon);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        Icons.explain(button, Texts.of("find." + id), KeyCombination.valueOf(key));
        return button;
    }

    static Button words(String id, String key, Runnable action) {
        var button = new Button(Texts.of("find." + id));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        Icons.explain(button, Texts.of("find." + id), KeyCombination.valueOf(key));
        return button;
    }
}
