package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.model.Paragraph;
import standfirst.model.Style;

/** The small bar over selected words of a rich field. It never takes the caret away. */
final class StyleBar {
    private static final double GAP = 6;

    private final Area area;
    private final Popup popup = new Popup();
    private final HBox box = new HBox();
    private final List<Runnable> states = new ArrayList<>();
    private final ChangeListener<Object> follow = (property, before, now) -> Platform.runLater(this::place);

    StyleBar(Area area, Runnable askForLink) {
        this.area = area;
        box.getStyleClass().add("style-bar");
        box.getStylesheets().add(RichField.STYLESHEET);
        trait("fth-bold", "Bold (Ctrl+B)", () -> Commands.bold(area), () -> Commands.has(area, Style::bold));
        trait("fth-italic", "Italic (Ctrl+I)", () -> Commands.italic(area), () -> Commands.has(area, Style::italic));
        trait(
                "fth-underline",
                "Underline (Ctrl+U)",
                () -> Commands.underline(area),
                () -> Commands.has(area, Style::underline));
        trait(
                "fth-minus",
                "Strike out (Ctrl+Shift+X)",
                () -> Commands.strike(area),
                () -> Commands.has(area, Style::strike));
        trait(
                "fth-link",
                "Link (Ctrl+K)",
                askForLink,
                () -> Commands.linkAt(area).isPresent());
        kind("fth-list", "Bullets (Ctrl+Shift+8)", Paragraph.Kind.BULLET);
        kind("fth-hash", "Numbers (Ctrl+Shift+7)", Paragraph.Kind.NUMBERED);
        kind("fth-type", "Sub-heading (Ctrl+Alt+2)", Paragraph.Kind.SUBHEADING);
        kind("fth-message-square", "Quote (Ctrl+Shift+9)", Paragraph.Kind.QUOTE);
        trait("fth-slash", "Clear formatting (Ctrl+\\)", () -> Commands.clear(area), () -> false);
        popup.getContent().add(box);
        popup.setAutoFix(true);
        popup.setAutoHide(false);
        popup.setHideOnEscape(false);
        area.selectionProperty().addListener(follow);
        area.localToSceneTransformProperty().addListener(follow);
        area.richChanges().subscribe(change -> Platform.runLater(this::place));
    }

    private void kind(String icon, String name, Paragraph.Kind kind) {
        trait(icon, name, () -> Commands.toggleKind(area, kind), () -> area.kindAtCaret() == kind);
    }

    private void trait(String icon, String name, Runnable action, BooleanSupplier on) {
        var button = new ToggleButton(null, new FontIcon(icon));
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(event -> {
            action.run();
            refresh();
        });
        box.getChildren().add(button);
        states.add(() -> button.setSelected(on.getAsBoolean()));
    }

    private void refresh() {
        states.forEach(Runnable::run);
    }

    private void place() {
        var scene = area.getScene();
        var bounds = area.getSelectionBounds();
        if (scene == null || area.getSelection().getLength() == 0 || bounds.isEmpty() || !area.isFocused()) {
            popup.hide();
            return;
        }
        refresh();
        if (!popup.isShowing()) {
            popup.show(scene.getWindow());
        }
        var selection = bounds.get();
        var top = Screen.getScreensForRectangle(selection.getMinX(), selection.getMinY(), 1, 1).stream()
                .findFirst()
                .map(screen -> screen.getVisualBounds().getMinY())
                .orElse(0.0);
        var above = selection.getMinY() - popup.getHeight() - GAP;
        popup.setX(selection.getMinX() + selection.getWidth() / 2 - popup.getWidth() / 2);
        popup.setY(above < top ? selection.getMaxY() + GAP : above);
    }

    void close() {
        area.selectionProperty().removeListener(follow);
        area.localToSceneTransformProperty().removeListener(follow);
        popup.hide();
    }
}
