package standfirst.ui.blocks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.StringConverter;
import standfirst.model.Link;
import standfirst.model.Picture;
import standfirst.ui.richtext.RichField;

/** What of a block is no words on the page: links, pictures, settings. Each change takes effect as it is typed, where it can. */
final class DetailsBox {
    private static final String NOT_A_LINK = "A link goes to a web address, an e-mail address, tel: or a merge tag.";
    private static final String NOT_A_PICTURE =
            "A picture comes from a web address, or a path such as images/bridge.jpg.";
    private static final String NOT_A_DAY = "A day is written as 2026-11-22.";

    private final VBox box = new VBox();
    private final Map<String, Node> inputs = new LinkedHashMap<>();

    DetailsBox() {
        box.getStyleClass().add("details-box");
        box.getStylesheets().add(RichField.STYLESHEET);
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    boolean has(String name) {
        return inputs.containsKey(name);
    }

    /** A field of plain words. */
    void words(String name, String label, String value, Consumer<String> set) {
        text(name, label, value, "", typed -> {
            set.accept(typed);
            return true;
        });
    }

    void link(String name, String label, Optional<Link> value, Consumer<Optional<Link>> set) {
        text(name, label, value.map(Link::target).orElse(""), NOT_A_LINK, typed -> {
            var link = Link.parse(typed);
            if (link.isPresent() || typed.isBlank()) {
                set.accept(link);
                return true;
            }
            return false;
        });
    }

    /** A picture's source and its alternative text. */
    void picture(String name, String label, Optional<Picture> value, Consumer<Optional<Picture>> set) {
        var alt = new TextField(value.map(Picture::alt).orElse(""));
        var source = text(name + ".source", label, value.map(Picture::source).orElse(""), NOT_A_PICTURE, typed -> {
            var stripped = typed.strip();
            if (!stripped.isEmpty() && !Picture.isSafe(stripped)) {
                return false;
            }
            var same = value.filter(picture -> picture.source().equals(stripped));
            set.accept(
                    stripped.isEmpty()
                            ? Optional.empty()
                            : same.map(picture -> picture.withAlt(alt.getText()))
                                    .or(() -> Optional.of(new Picture(stripped, alt.getText(), 0, 0))));
            return true;
        });
        add(name + ".alt", "What the picture shows", alt);
        alt.textProperty().addListener((property, before, now) -> {
            var stripped = source.getText().strip();
            if (Picture.isSafe(stripped)) {
                var same = value.filter(picture -> picture.source().equals(stripped));
                set.accept(Optional.of(
                        same.map(picture -> picture.withAlt(now)).orElseGet(() -> new Picture(stripped, now, 0, 0))));
            }
        });
    }

    void date(String name, String label, Optional<LocalDate> value, Consumer<Optional<LocalDate>> set) {
        text(name, label, value.map(LocalDate::toString).orElse(""), NOT_A_DAY, typed -> {
            if (typed.isBlank()) {
                set.accept(Optional.empty());
                return true;
            }
            var day = Days.parse(typed.strip());
            day.ifPresent(read -> set.accept(Optional.of(read)));
            return day.isPresent();
        });
    }

    <E> void choice(String name, String label, List<E> choices, E value, Function<E, String> shown, Consumer<E> set) {
        var input = new ComboBox<E>();
        input.getItems().setAll(choices);
        input.setValue(value);
        input.setConverter(new StringConverter<>() {
            @Override
            public String toString(E choice) {
                return choice == null ? "" : shown.apply(choice);
            }

            @Override
            public E fromString(String words) {
                return input.getValue();
            }
        });
        input.valueProperty().addListener((property, before, now) -> set.accept(now));
        input.setMaxWidth(Double.MAX_VALUE);
        add(name, label, input);
    }

    void check(String name, String label, boolean value, Consumer<Boolean> set) {
        var input = new CheckBox(label);
        input.setSelected(value);
        input.selectedProperty().addListener((property, before, now) -> set.accept(now));
        inputs.put(name, input);
        box.getChildren().add(input);
    }

    /** @param take takes over what was typed; false where it cannot be taken */
    private TextField text(String name, String label, String value, String otherwise, Function<String, Boolean> take) {
        var input = new TextField(value);
        var trouble = new Label(otherwise);
        trouble.getStyleClass().add("trouble");
        trouble.setVisible(false);
        trouble.setManaged(false);
        add(name, label, input);
        box.getChildren().add(trouble);
        input.textProperty().addListener((property, before, now) -> {
            var taken = take.apply(now);
            trouble.setVisible(!taken);
            trouble.setManaged(!taken);
        });
        return input;
    }

    private void add(String name, String label, Node input) {
        var words = new Label(label);
        words.setLabelFor(input);
        input.setId("detail-" + name);
        input.setAccessibleText(label);
        inputs.put(name, input);
        box.getChildren().addAll(words, input);
    }

    VBox node() {
        return box;
    }

    /** Opens the box below a node, with the caret in the named input, or the first. */
    void open(Node anchor, String name, Runnable closed) {
        if (anchor.getScene() == null || inputs.isEmpty()) {
            return;
        }
        var popup = new Popup();
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(event -> closed.run());
        box.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                popup.hide();
                event.consume();
            }
        });
        Bounds bounds = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor.getScene().getWindow(), bounds.getMinX(), bounds.getMaxY() + 4);
        var first = inputs.getOrDefault(name, inputs.values().iterator().next());
        first.requestFocus();
    }
}
