package standfirst.ui.preview;

import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import standfirst.ui.kit.Texts;

/** The mail's plain text as it is sent: in letters of one width, in its own lines. */
final class PlainView {
    /** Columns of the text the mail is sent with. */
    private static final int COLUMNS = 72;

    private static final double USUAL = 12;
    private static final double LEAST = 9;
    private static final double MARGINS = 40;

    private final TextArea node = new TextArea();
    private OptionalDouble zoom = OptionalDouble.empty();

    PlainView(IntConsumer turned) {
        node.setEditable(false);
        // It is wrapped already: what wrapped it once more would show line ends that no reader sees.
        node.setWrapText(false);
        node.getStyleClass().add("preview-text");
        node.setAccessibleText(Texts.of("preview.text"));
        node.widthProperty().subscribe(this::size);
        node.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                turned.accept(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
    }

    TextArea node() {
        return node;
    }

    /** How large the letters are; empty: as large as the lines have room for, within what can be read. */
    void setZoom(OptionalDouble factor) {
        zoom = factor;
        size();
    }

    /** Takes another text: what is the same at start and end stays, and with it the place that is looked at. */
    void show(String text) {
        var was = node.getText();
        if (was.equals(text)) {
            return;
        }
        int caret = node.getCaretPosition();
        double top = node.getScrollTop();
        double left = node.getScrollLeft();
        int shorter = Math.min(was.length(), text.length());
        int start = 0;
        while (start < shorter && was.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && was.charAt(was.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        node.replaceText(start, was.length() - end, text.substring(start, text.length() - end));
        // The caret would be left where the change ends, and be scrolled to.
        node.positionCaret(Math.min(caret, text.length()));
        node.setScrollTop(top);
        node.setScrollLeft(left);
    }

    private void size() {
        var letter = new Text("0");
        letter.setFont(Font.font("monospace", USUAL));
        double line = letter.getLayoutBounds().getWidth() * COLUMNS + MARGINS;
        double fitting = Math.clamp(USUAL * node.getWidth() / line, LEAST, USUAL);
        node.setStyle("-fx-font-size:" + (zoom.isPresent() ? USUAL * zoom.getAsDouble() : fitting));
    }
}
