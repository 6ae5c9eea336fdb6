package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.ui.Fx;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** Undo and redo bring the caret and the selection back, wherever the page has been scrolled to. */
class CaretTest {
    private Stage stage;
    private Session session;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            var entries = IntStream.range(0, 30)
                    .mapToObj(i -> new Entry(
                            id(i),
                            Region.FULL,
                            new TextBlock(
                                    "", RichText.paragraphs("Block " + i + " begins. " + "And goes on. ".repeat(20)))))
                    .toList();
            session = new Session(
                    new Edition(Details.on(LocalDate.of(2026, 3, 12)), Theme.BROADSHEET, entries),
                    new NoWork(),
                    InstantSource.system());
            stage = new Stage();
            stage.setScene(new Scene(new PageCanvas(session), 700, 500));
            stage.show();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            session.close();
        });
    }

    private static BlockId id(int block) {
        return new BlockId("b" + block);
    }

    private static Place body(int block) {
        return Place.in(id(block), "body");
    }

    private void caret(int block, int anchor, int position) {
        Fx.run(() -> session.standing()
                .comeBack(new standfirst.edit.Stance(
                        List.of(id(block)), Optional.of(new Caret(body(block), anchor, position)))));
        Fx.settle();
    }

    private void type(String words) {
        Fx.run(() -> words.codePoints().forEach(c -> {
            var owner = stage.getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            Character.toString(c),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false)
                    .copyFor(owner, owner));
        }));
        Fx.settle();
    }

    private Optional<Caret> standing() {
        return Fx.get(() -> session.standing().caretProperty().get());
    }

    private void caretIsInSight() {
        Bounds bounds = Fx.get(
                () -> RichField.caretOnScreen(stage.getScene().getFocusOwner()).orElseThrow());
        double top = Fx.get(() -> stage.getScene().getRoot().localToScreen(0, 0).getY());
        assertTrue(bounds.getMinY() >= top && bounds.getMaxY() <= top + 500, () -> bounds + " from " + top);
    }

    private String words(int block) {
        return Fx.get(() -> ((TextBlock) session.edition().entries().get(block).block())
                .body()
                .text());
    }

    @Test
    void undoAndRedoComeBackToWhereTheWordsWereWritten() {
        caret(1, 0, 5);
        type("Item");
        Fx.run(session::endTyping);
        assertTrue(words(1).startsWith("Item 1 begins"), words(1));
        caret(28, 3, 3);
        caretIsInSight();

        Fx.run(session::undo);
        Fx.settle();
        assertTrue(words(1).startsWith("Block 1 begins"), words(1));
        assertEquals(Optional.of(new Caret(body(1), 0, 5)), standing());
        assertEquals(List.of(id(1)), Fx.get(() -> session.selectionProperty().get()));
        caretIsInSight();

        caret(28, 3, 3);
        Fx.run(session::redo);
        Fx.settle();
        assertTrue(words(1).startsWith("Item 1 begins"), words(1));
        assertEquals(Optional.of(new Caret(body(1), 4, 4)), standing());
        caretIsInSight();
    }

    @Test
    void whatWasDoneToBlocksSelectsThem() {
        Fx.run(() -> session.select(id(20)));
        Fx.run(() -> session.apply(new Edit.Remove(java.util.Set.of(id(20)))));
        Fx.run(() -> session.select(id(2)));
        Fx.run(session::undo);
        Fx.settle();
        assertEquals(List.of(id(20)), Fx.get(() -> session.selectionProperty().get()));
    }

    @Test
    void writingBelowTheEdgeScrolls() {
        caret(0, 5, 5);
        caret(1, 200, 200);
        type("x");
        caretIsInSight();
    }

    @Test
    void backspaceAtTheStartJoinsTextsAndUndoPartsThem() {
        caret(3, 0, 0);
        Fx.run(() -> {
            var owner = stage.getScene().getFocusOwner();
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false)
                    .copyFor(owner, owner));
        });
        Fx.settle();
        assertTrue(words(2).contains("And goes on. Block 3 begins."), words(2));
        var length = words(2).indexOf("Block 3");
        assertEquals(Optional.of(new Caret(body(2), length, length)), standing());
        Fx.run(session::undo);
        Fx.settle();
        assertEquals(30, Fx.get(() -> session.edition().entries().size()));
        assertEquals(Optional.of(new Caret(body(3), 0, 0)), standing());
    }
}
