package standfirst.ui.canvas;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import standfirst.model.BlockId;
import standfirst.model.Picture;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.RichField;

/** Asks what a picture shows, right below it. Esc leaves it for later; whatever is done else keeps what was typed. */
final class AltPrompt {
    private static final double WIDTH = 360;
    /** So much of the window is left below it: what was done to the picture is said there. */
    private static final double SPACE = 244;

    private final PageCanvas canvas;

    AltPrompt(PageCanvas canvas) {
        this.canvas = canvas;
    }

    /**
     * Asks, once the picture has its place on the page.
     *
     * @param told is given what the answer makes of the picture, unless there is none
     * @param then what comes afterwards, however it went
     */
    void ask(BlockId block, Consumer<UnaryOperator<Picture>> told, Runnable then) {
        // The card is laid out twice: when the block comes, and when its picture has been loaded.
        Platform.runLater(() ->
                Platform.runLater(() -> canvas.pictureOf(block).ifPresentOrElse(at -> open(at, told, then), then)));
    }

    private void open(Node at, Consumer<UnaryOperator<Picture>> told, Runnable then) {
        var scene = canvas.getScene();
        if (scene == null || scene.getWindow() == null || !scene.getWindow().isShowing()) {
            return;
        }
        var field = new TextField();
        field.setId("alt-prompt");
        field.setPromptText(Texts.of("picture.alt.ask"));
        field.setAccessibleText(Texts.of("picture.alt.ask"));
        var label = new Label(Texts.of("picture.alt.ask"));
        label.setLabelFor(field);
        var why = new Label(Texts.of("picture.alt.why"));
        why.setWrapText(true);
        why.getStyleClass().add("text-muted");
        var decorative = new CheckBox(Texts.of("detail.decorative"));
        decorative.setId("alt-decorative");
        field.disableProperty().bind(decorative.selectedProperty());
        var box = new VBox(4, label, field, why, decorative);
        box.getStyleClass().add("details-box");
        box.getStylesheets().add(RichField.STYLESHEET);
        box.setPrefWidth(WIDTH);
        var popup = new Popup();
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setConsumeAutoHidingEvents(false);
        popup.setHideOnEscape(false);
        // A box that is ticked takes the enter key for itself.
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                decorative.setSelected(false);
                field.clear();
                popup.hide();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                popup.hide();
                event.consume();
            }
        });
        popup.setOnHidden(_ -> {
            var words = field.getText().strip();
            if (decorative.isSelected()) {
                told.accept(picture -> picture.withDecorative(true));
            } else if (!words.isEmpty()) {
                told.accept(picture -> picture.withAlt(words));
            }
            then.run();
        });
        var place = at.localToScreen(at.getLayoutBounds());
        var window = scene.getWindow();
        var lowest = window.getY() + window.getHeight() - SPACE;
        popup.show(window, place.getMinX(), Math.min(place.getMaxY() + 4, lowest));
        field.requestFocus();
    }
}
