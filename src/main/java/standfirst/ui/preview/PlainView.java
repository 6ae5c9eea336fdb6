package standfirst.ui.preview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import standfirst.edit.Edit;
import standfirst.edit.TextMerge;
import standfirst.model.Edition;
import standfirst.model.OwnText;
import standfirst.render.AutomaticText;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Latest;
import standfirst.ui.session.Session;

/**
 * The mail's plain text as it is sent, in letters of one width; and the place where an editor writes it anew. What is written is part of the edition,
 * and undone with all else.
 */
final class PlainView implements AutoCloseable {
    /** Columns of the text the mail is sent with. */
    private static final int COLUMNS = 72;

    private static final double USUAL = 12;
    private static final double LEAST = 10;

    /** What is set in lines already is rather shown small than broken again: that would look like no mail at all. */
    private static final double LEAST_SET = 7.5;

    private static final double MARGINS = 40;

    /** Letters of scripts that run from right to left. JavaFX 25 throws where it must wrap a line that has any. */
    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]");

    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final Session session;
    private final TextArea area = new TextArea();
    private final OwnTextBar bar = new OwnTextBar(this::begin, this::backToAutomatic, this::takeNew, this::keep);
    private final VBox node = new VBox(bar.node(), area);
    private final Latest<Edition, String> making;
    private final Subscription following;
    private OptionalDouble zoom = OptionalDouble.empty();
    private String made = "";
    private boolean showing;

    PlainView(Session session, IntConsumer turned) {
        this.session = session;
        making = new Latest<>(
                "standfirst-plain-text", Duration.ZERO, AutomaticText::of, this::compare, PlainView::failed);
        node.getStyleClass().add("preview-plain");
        VBox.setVgrow(area, Priority.ALWAYS);
        area.setEditable(false);
        area.getStyleClass().add("preview-text");
        area.setAccessibleText(Texts.of("preview.text"));
        area.setTextFormatter(new TextFormatter<>(this::wrapping));
        area.widthProperty().subscribe(this::size);
        area.textProperty().subscribe(this::typed);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.focusedProperty().subscribe(focused -> {
            if (!focused && own().isPresent()) {
                session.endTyping();
            }
        });
        area.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                turned.accept(event.getDeltaY() > 0 ? 1 : -1);
                event.consume();
            }
        });
        following = session.editionProperty().subscribe(this::follow);
    }

    Region node() {
        return node;
    }

    /** How large the letters are; empty: as large as the lines have room for, within what can be read. */
    void setZoom(OptionalDouble factor) {
        zoom = factor;
        size();
    }

    /** Shows the text of the mail, unless the editor has written it anew. */
    void show(String text) {
        if (own().isEmpty()) {
            put(text);
        }
    }

    @Override
    public void close() {
        following.unsubscribe();
        making.close();
    }

    private Optional<OwnText> own() {
        return session.edition().ownText();
    }

    private void follow(Edition edition) {
        boolean editable = edition.ownText().isPresent();
        if (editable != area.isEditable()) {
            area.setEditable(editable);
            bar.setOwn(editable);
            size();
        }
        edition.ownText().ifPresent(own -> {
            put(own.words());
            making.submit(edition);
        });
    }

    private void compare(String madeNow) {
        made = madeNow;
        bar.setBehind(own().filter(own -> own.isBehind(madeNow)).map(own -> TextMerge.changes(own.made(), madeNow)));
    }

    private void begin() {
        reword(Optional.of(OwnText.from(AutomaticText.of(session.edition()))), false);
        area.positionCaret(0);
        area.requestFocus();
    }

    private void backToAutomatic() {
        reword(Optional.empty(), false);
        session.proveAgain();
    }

    private void takeNew() {
        own().ifPresent(own -> {
            var merged = TextMerge.merge(own.made(), own.words(), made);
            reword(Optional.of(new OwnText(merged.words(), made)), false);
            bar.tell(merged.clashes());
        });
    }

    private void keep() {
        own().ifPresent(own -> reword(Optional.of(new OwnText(own.words(), made)), false));
    }

    private void typed(String words) {
        if (!showing) {
            own().filter(own -> !own.words().equals(words))
                    .ifPresent(own -> reword(Optional.of(own.withWords(words)), true));
        }
    }

    private void reword(Optional<OwnText> text, boolean typing) {
        session.apply(new Edit.Reword(text, typing));
    }

    private void key(KeyEvent event) {
        if (UNDO.match(event)) {
            session.undo();
            event.consume();
        } else if (REDO.stream().anyMatch(key -> key.match(event))) {
            session.redo();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            // No tab belongs into a mail, and the keyboard must find its way out.
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !area.isEditable()) {
            begin();
            event.consume();
        }
    }

    /** Lines that are longer than the pane are wrapped in it, where that can be done. */
    private TextFormatter.Change wrapping(TextFormatter.Change change) {
        if (change.isContentChange()) {
            area.setWrapText(canWrap(change.getControlNewText()));
        }
        return change;
    }

    /** Whether JavaFX can break the lines of that text. */
    static boolean canWrap(String text) {
        return !RIGHT_TO_LEFT.matcher(text).find();
    }

    /** Takes another text: what is the same at start and end stays, and with it the place that is looked at. */
    private void put(String text) {
        var was = area.getText();
        if (was.equals(text)) {
            return;
        }
        int caret = area.getCaretPosition();
        double top = area.getScrollTop();
        double left = area.getScrollLeft();
        int shorter = Math.min(was.length(), text.length());
        int start = 0;
        while (start < shorter && was.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && was.charAt(was.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        showing = true;
        try {
            area.replaceText(start, was.length() - end, text.substring(start, text.length() - end));
        } finally {
            showing = false;
        }
        // The caret would be left where the change ends, and be scrolled to.
        area.positionCaret(Math.min(caret, text.length()));
        area.setScrollTop(top);
        area.setScrollLeft(left);
    }

    private void size() {
        var letter = new Text("0");
        letter.setFont(Font.font("monospace", USUAL));
        double line = letter.getLayoutBounds().getWidth() * COLUMNS;
        // The margins do not grow and shrink with the letters.
        double fitting =
                Math.clamp(USUAL * (area.getWidth() - MARGINS) / line, own().isPresent() ? LEAST : LEAST_SET, USUAL);
        area.setStyle("-fx-font-size:" + (zoom.isPresent() ? USUAL * zoom.getAsDouble() : fitting));
    }

    /** Making a text cannot fail but by a defect, which is told like any other. */
    private static void failed(Throwable failure) {
        throw new IllegalStateException("the plain text could not be made", failure);
    }
}
