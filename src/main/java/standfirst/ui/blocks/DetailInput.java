package standfirst.ui.blocks;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import standfirst.model.Finding;
import standfirst.model.Severity;
import standfirst.ui.kit.Icons;

/** The control of one detail under its label; below it what is wrong with what was typed, and what preflight says of the field. */
public final class DetailInput extends VBox {
    private final Label label = new Label();
    private final Label trouble = new Label();
    private final VBox notes = new VBox(4);
    private final Node control;
    private Detail detail;
    /** The value as it was last shown or taken. */
    private String known = "";
    /** Whether the control is being set, not used. */
    private boolean showing;

    public DetailInput(Detail detail) {
        super(4);
        this.detail = detail;
        control = switch (detail) {
            case Detail.Text text -> line(text);
            case Detail.Choice<?> choice -> box(choice);
            case Detail.Check check -> tick(check);
        };
        control.setId("detail-" + detail.name());
        getStyleClass().add("detail-input");
        label.setLabelFor(control);
        label.setWrapText(false);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        notes.getStyleClass().add("notes");
        if (!(detail instanceof Detail.Check)) {
            getChildren().add(label);
        }
        getChildren().addAll(control, trouble, notes);
        shown(trouble, false);
        shown(notes, false);
        name(detail);
    }

    public String name() {
        return detail.name();
    }

    /** What has the focus when the detail is gone to. */
    public Node control() {
        return control;
    }

    /** Shows the detail as it is now; what says the same already is left alone, with its caret. */
    public void show(Detail now) {
        detail = now;
        showing = true;
        name(now);
        switch (now) {
            case Detail.Text text -> {
                // What is typed and cannot be taken stays, until the value is another than when it was typed.
                var changed = !text.value().strip().equals(known);
                known = text.value().strip();
                if (changed
                        && control instanceof TextField field
                        && !field.getText().strip().equals(text.value().strip())) {
                    field.setText(text.value());
                    shown(trouble, false);
                }
            }
            case Detail.Choice<?> choice -> select(choice);
            case Detail.Check check -> {
                if (control instanceof CheckBox box) {
                    box.setSelected(check.value());
                }
            }
        }
        showing = false;
    }

    /** Shows what preflight says of this field. */
    public void setFindings(List<Finding> findings) {
        notes.getChildren()
                .setAll(findings.stream()
                        .map(finding -> {
                            var line = new Label(finding.message());
                            var icon = Icons.of(
                                    finding.severity() == Severity.ERROR
                                            ? "fth-alert-octagon"
                                            : finding.severity() == Severity.WARNING
                                                    ? "fth-alert-triangle"
                                                    : "fth-info");
                            icon.getStyleClass()
                                    .add("severity-" + finding.severity().name().toLowerCase(java.util.Locale.ROOT));
                            line.setGraphic(icon);
                            line.setWrapText(true);
                            return line;
                        })
                        .toList());
        shown(notes, !findings.isEmpty());
    }

    private void name(Detail now) {
        label.setText(now.label());
        control.setAccessibleText(now.label());
        if (control instanceof CheckBox box) {
            box.setText(now.label());
        }
    }

    private TextField line(Detail.Text text) {
        var field = new TextField(text.value());
        known = text.value().strip();
        field.textProperty().subscribe((_, typed) -> {
            if (!showing && detail instanceof Detail.Text current) {
                var taken = current.take().apply(typed);
                if (taken) {
                    known = typed.strip();
                }
                trouble.setText(current.otherwise());
                shown(trouble, !taken);
                field.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("error"), !taken);
            }
        });
        return field;
    }

    private <E> ComboBox<E> box(Detail.Choice<E> choice) {
        var box = new ComboBox<E>();
        box.getItems().setAll(choice.choices());
        box.setValue(choice.value().orElse(null));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E value) {
                return value == null ? "" : choice.shown().apply(value);
            }

            @Override
            public E fromString(String words) {
                return box.getValue();
            }
        });
        box.valueProperty().subscribe((_, chosen) -> {
            if (!showing && chosen != null && detail instanceof Detail.Choice<?> current) {
                pick(current, chosen);
            }
        });
        return box;
    }

    private CheckBox tick(Detail.Check check) {
        var box = new CheckBox();
        box.setSelected(check.value());
        box.selectedProperty().subscribe((_, on) -> {
            if (!showing && detail instanceof Detail.Check current) {
                current.set().accept(on);
            }
        });
        return box;
    }

    private <E> void select(Detail.Choice<E> choice) {
        if (control instanceof ComboBox<?> box) {
            if (!box.getItems().equals(choice.choices())) {
                fill(box, choice.choices());
            }
            choice.value()
                    .ifPresentOrElse(
                            value -> box.getSelectionModel()
                                    .select(choice.choices().indexOf(value)),
                            () -> box.getSelectionModel().clearSelection());
        }
    }

    /** Another edition may offer other values in the same place. */
    @SuppressWarnings("unchecked") // the box was made for values of this very choice
    private static void fill(ComboBox<?> box, List<?> choices) {
        ((ComboBox<Object>) box).getItems().setAll(choices);
    }

    private static <E> void pick(Detail.Choice<E> choice, Object chosen) {
        choice.choices().stream()
                .filter(chosen::equals)
                .findFirst()
                .ifPresent(value -> choice.set().accept(value));
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
