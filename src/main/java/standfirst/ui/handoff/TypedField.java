package standfirst.ui.handoff;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line of a setting with its caption above: what is right is taken at each letter, what is wrong is told of below, and the value before it holds. */
final class TypedField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Label caption;
    private final TextField field = new TextField();
    private final Label wrong = new Label();
    private final VBox node;
    private final Function<String, Optional<String>> check;

    /** The value as it is kept now; what is typed may be no value. */
    private String kept = "";

    /** The value before anything was typed. */
    private String before = "";

    /**
     * A field.
     *
     * @param id of the text field
     * @param check the sentence that says what is wrong with a text; empty where nothing is
     * @param typed is given each text that is right
     */
    TypedField(
            String id,
            String caption,
            String prompt,
            Function<String, Optional<String>> check,
            Consumer<String> typed) {
        this.check = check;
        this.caption = new Label(caption);
        this.caption.setLabelFor(field);
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(caption);
        field.textProperty().subscribe((_, text) -> {
            tell(text);
            // Half of what turned out wrong is not what was meant.
            var meant = check.apply(text).isEmpty() ? text : before;
            if (!meant.equals(kept)) {
                kept = meant;
                typed.accept(meant);
            }
        });
        field.focusedProperty().subscribe(focused -> before = focused ? kept : before);
        wrong.getStyleClass().add("trouble");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        node = new VBox(4, this.caption, field, wrong);
        node.getStyleClass().add("typed-field");
        tell("");
    }

    Region node() {
        return node;
    }

    /** Shows a value that came from elsewhere; one that is the field's own leaves what is typed as it is. */
    void show(String value) {
        if (!value.equals(kept)) {
            kept = value;
            before = value;
            field.setText(value);
        }
    }

    private void tell(String text) {
        var told = check.apply(text);
        wrong.setText(told.orElse(""));
        wrong.setVisible(told.isPresent());
        wrong.setManaged(told.isPresent());
        field.pseudoClassStateChanged(ERROR, told.isPresent());
        field.setAccessibleHelp(told.orElse(""));
    }
}
