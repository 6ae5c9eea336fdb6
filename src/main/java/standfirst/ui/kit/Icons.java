package standfirst.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one family in use, Feather, and what a control shown by an icon alone needs beside it. */
public final class Icons {
    private Icons() {}

    /** An icon by its Ikonli name, such as {@code fth-image}. */
    public static FontIcon of(String literal) {
        var icon = new FontIcon(literal);
        icon.getStyleClass().add("glyph");
        return icon;
    }

    /** Names a control for the pointer, with its key, and for screen readers. */
    public static void explain(Node control, String name, @Nullable KeyCombination key) {
        var tip = new Tooltip(key == null ? name : name + "  " + key.getDisplayText());
        tip.setShowDelay(javafx.util.Duration.millis(500));
        if (control instanceof Control own) {
            own.setTooltip(tip);
        } else {
            Tooltip.install(control, tip);
        }
        control.setAccessibleText(name);
    }

    /** Makes a quiet button of an icon. */
    public static <B extends ButtonBase> B quiet(B button, String literal) {
        button.setGraphic(of(literal));
        button.getStyleClass().addAll("flat", "button-icon", "quiet");
        return button;
    }
}
