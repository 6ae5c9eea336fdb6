package standfirst.ui.themes;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import standfirst.model.Colour;
import standfirst.ui.kit.Texts;

/** One colour: a well that opens the picker, and its digits, taken as soon as they are six. */
final class ColourWell extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final Pattern DIGITS = Pattern.compile("#?[0-9a-fA-F]{6}");

    private final ColorPicker picker = new ColorPicker();
    private final TextField digits = new TextField();
    private Colour colour = Colour.of("#000000");
    /** Whether the controls are being set, not used. */
    private boolean showing;

    /**
     * @param id of the field with the digits
     * @param name for screen readers
     */
    ColourWell(String id, String name, Consumer<Colour> set) {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("colour-well");
        picker.getStyleClass().add("button");
        picker.setId(id + "-well");
        picker.setAccessibleText(Texts.of("themes.pick", name));
        digits.setId(id);
        digits.setPrefColumnCount(6);
        digits.setAccessibleText(name);
        picker.valueProperty().subscribe((_, chosen) -> {
            if (!showing) {
                set.accept(colour(chosen));
            }
        });
        digits.textProperty().subscribe((_, typed) -> {
            if (!showing) {
                var hex = typed.strip();
                var whole = DIGITS.matcher(hex).matches();
                digits.pseudoClassStateChanged(ERROR, !whole);
                if (whole) {
                    set.accept(Colour.of(hex.startsWith("#") ? hex : "#" + hex));
                }
            }
        });
        digits.focusedProperty().subscribe(focused -> {
            if (!focused) {
                // What is half typed when the field is left is no colour.
                show(colour);
            }
        });
        getChildren().addAll(picker, digits);
    }

    void show(Colour now) {
        colour = now;
        showing = true;
        if (!colour(picker.getValue()).equals(now)) {
            picker.setValue(Color.web(now.hex()));
        }
        var typed = digits.getText().strip().toLowerCase(Locale.ROOT);
        if (!digits.isFocused() || !now.hex().endsWith(typed) || typed.length() < 6) {
            if (!digits.isFocused() || DIGITS.matcher(typed).matches()) {
                digits.setText(now.hex());
                digits.pseudoClassStateChanged(ERROR, false);
            }
        }
        showing = false;
    }

    private static Colour colour(Color paint) {
        return Colour.of(String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(paint.getRed() * 255),
                Math.round(paint.getGreen() * 255),
                Math.round(paint.getBlue() * 255)));
    }
}
