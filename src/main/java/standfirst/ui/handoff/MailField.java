package standfirst.ui.handoff;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One field of a form: its name above it, and below it what is wrong with what is typed. */
final class MailField extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final TextField input;
    private final Function<Typed, Optional<String>> check;
    private final Label trouble = new Label();

    /**
     * What is typed.
     *
     * @param finished whether the field has been left; before that, what is half typed is not wrong
     */
    record Typed(String text, boolean finished) {}

    private final Arrival arrival = new Arrival();

    /**
     * @param id of the input
     * @param check what is wrong with what is typed, in one sentence; empty where nothing is
     */
    MailField(String id, String name, TextField input, Function<Typed, Optional<String>> check) {
        super(4);
        this.input = input;
        this.check = check;
        getStyleClass().add("mail-field");
        var label = new Label(name);
        label.setLabelFor(input);
        input.setId(id);
        input.setAccessibleText(name);
        trouble.setId(id + "-trouble");
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(label, input, trouble);
        setMaxWidth(Double.MAX_VALUE);
        tell(Optional.empty());
        input.textProperty().addListener((_, _, text) -> tell(check.apply(new Typed(text, !input.isFocused()))));
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !text().isEmpty()) {
                isRight();
            }
        });
    }

    String text() {
        return input.getText().strip();
    }

    TextField input() {
        return input;
    }

    /** Shows what comes from elsewhere; what is being typed here stays. */
    void show(String text) {
        if (arrival.isFor(input, text)) {
            input.setText(text);
        }
    }

    /** Looks at it as finished; what is wrong is told below it. */
    boolean isRight() {
        var wrong = check.apply(new Typed(input.getText(), true));
        tell(wrong);
        return wrong.isEmpty();
    }

    /** Says what is wrong with it, such as after somebody else has found that. */
    void tell(Optional<String> wrong) {
        trouble.setText(wrong.orElse(""));
        trouble.setVisible(wrong.isPresent());
        trouble.setManaged(wrong.isPresent());
        input.pseudoClassStateChanged(ERROR, wrong.isPresent());
        input.setAccessibleHelp(wrong.orElse(null));
    }
}
