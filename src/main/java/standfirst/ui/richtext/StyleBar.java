package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import standfirst.model.Paragraph;
import standfirst.model.Style;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The small bar over selected words of a rich field. It takes the caret away only when it is asked for by its key. */
final class StyleBar {
    private static final double GAP = 6;

    private final Area area;
    private final Popup popup = new Popup();
    private final HBox box = new HBox();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<Runnable> states = new ArrayList<>();
    private final ChangeListener<Object> follow = (property, before, now) -> Platform.runLater(this::place);
    private boolean closed;

    /** @param askForTag offers merge tags, where there are any to offer */
    StyleBar(Area area, Runnable askForLink, Optional<Runnable> askForTag) {
        this.area = area;
        box.setId("style-bar");
        box.getStyleClass().add("style-bar");
        trait("bold", "fth-bold", TextKey.BOLD, () -> Commands.bold(area), () -> Commands.has(area, Style::bold));
        trait(
                "italic",
                "fth-italic",
                TextKey.ITALIC,
                () -> Commands.italic(area),
                () -> Commands.has(area, Style::italic));
        trait(
                "underline",
                "fth-underline",
                TextKey.UNDERLINE,
                () -> Commands.underline(area),
                () -> Commands.has(area, Style::underline));
        trait(
                "strike",
                "fth-minus",
                TextKey.STRIKE,
                () -> Commands.strike(area),
                () -> Commands.has(area, Style::strike));
        line();
        trait(
                "link",
                "fth-link",
                TextKey.LINK,
                askForLink,
                () -> Commands.linkAt(area).isPresent());
        askForTag.ifPresent(this::tag);
        line();
        kind("subheading", "fth-type", TextKey.SUBHEADING, Paragraph.Kind.SUBHEADING);
        kind("quote", "fth-message-square", TextKey.QUOTE, Paragraph.Kind.QUOTE);
        kind("bullets", "fth-list", TextKey.BULLETS, Paragraph.Kind.BULLET);
        kind("numbers", "fth-hash", TextKey.NUMBERS, Paragraph.Kind.NUMBERED);
        line();
        trait("clear", "fth-slash", TextKey.CLEAR, () -> Commands.clear(area), () -> false);
        // Before the buttons make something of the arrows themselves
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        popup.getContent().add(box);
        popup.setAutoFix(true);
        popup.setAutoHide(false);
        popup.setHideOnEscape(false);
        area.selectionProperty().addListener(follow);
        area.localToSceneTransformProperty().addListener(follow);
        area.richChanges().subscribe(change -> Platform.runLater(this::place));
    }

    private void line() {
        box.getChildren().add(new Separator(javafx.geometry.Orientation.VERTICAL));
    }

    private void kind(String name, String icon, TextKey key, Paragraph.Kind kind) {
        trait(name, icon, key, () -> Commands.toggleKind(area, kind), () -> area.kindAtCaret() == kind);
    }

    private void tag(Runnable ask) {
        button(
                "tag",
                "fth-tag",
                Texts.of("text.merge-tag"),
                KeyCombination.valueOf("Shortcut+Shift+M"),
                ask,
                () -> false);
    }

    private void trait(String name, String icon, TextKey key, Runnable action, BooleanSupplier on) {
        button(name, icon, key.words(), key.combination(), action, on);
    }

    private void button(
            String name, String icon, String words, KeyCombination key, Runnable action, BooleanSupplier on) {
        var button = new ToggleButton(null, Icons.of(icon));
        button.setId("style-" + name);
        button.setFocusTraversable(false);
        Icons.explain(button, words, key);
        button.setOnAction(event -> {
            action.run();
            refresh();
        });
        box.getChildren().add(button);
        buttons.add(button);
        states.add(() -> button.setSelected(on.getAsBoolean()));
    }

    /** Gives the keyboard to the bar: arrows walk in it, Esc goes back to the words. */
    void focus() {
        place();
        if (popup.isShowing()) {
            buttons.forEach(button -> button.setFocusTraversable(true));
            buttons.getFirst().requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        var at = buttons.indexOf(popup.getScene().getFocusOwner());
        if (at < 0) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> buttons.get(Math.floorMod(at - 1, buttons.size())).requestFocus();
            case RIGHT -> buttons.get((at + 1) % buttons.size()).requestFocus();
            case HOME -> buttons.getFirst().requestFocus();
            case END -> buttons.getLast().requestFocus();
            case ENTER -> buttons.get(at).fire();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        buttons.forEach(button -> button.setFocusTraversable(false));
        box.requestFocus();
        area.requestFocus();
    }

    private void refresh() {
        states.forEach(Runnable::run);
    }

    private void place() {
        var scene = area.getScene();
        // An area that has gone, before a call for later came, must not be asked where its selection is
        var bounds = closed
                        || scene == null
                        || scene.getWindow() == null
                        || area.getSelection().getLength() == 0
                        || !area.isFocused()
                ? Optional.<Bounds>empty()
                : area.getSelectionBounds();
        if (scene == null || bounds.isEmpty()) {
            popup.hide();
            return;
        }
        refresh();
        if (!popup.isShowing()) {
            if (box.getStylesheets().isEmpty()) {
                PopupLook.dress(box, area);
            }
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
        closed = true;
        area.selectionProperty().removeListener(follow);
        area.localToSceneTransformProperty().removeListener(follow);
        popup.hide();
    }
}
