package standfirst.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import standfirst.model.BlockId;
import standfirst.ui.session.Session;

/** What blocks are taken by: the grip beside the block under the pointer, and the toolbar above the selected one. */
final class CardHandles {
    /** How far left of a card the pointer may go before its grip does. */
    private static final double REACH = Grip.WIDTH + 6;

    private final PagePane page;
    private final Session session;
    private final Scroller scroller;
    private final Grip grip = new Grip();
    private final CardToolbar toolbar;
    private Optional<BlockCard> hovered = Optional.empty();
    private Optional<BlockId> primary = Optional.empty();

    CardHandles(PageCanvas canvas, PagePane page, Session session, Scroller scroller) {
        this.page = page;
        this.session = session;
        this.scroller = scroller;
        this.toolbar = new CardToolbar(canvas);
        page.addOverlay(grip);
        page.addOverlay(toolbar);
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> setHovered(Optional.empty()));
        // A press on these is none on the ground, which would end the selection.
        grip.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        toolbar.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        draggable(grip, () -> hovered.map(BlockCard::id));
        draggable(toolbar.grip(), () -> primary);
        grip.setOnMouseClicked(_ -> hovered.ifPresent(card -> canvas.selectCard(card.id())));
        place();
    }

    /** Which block the toolbar belongs to. */
    void setPrimary(Optional<BlockId> block) {
        primary = block;
        place();
    }

    /** Puts grip and toolbar where their blocks are now. */
    void place() {
        hovered = hovered.filter(card -> page.card(card.id()).equals(Optional.of(card)));
        grip.setVisible(hovered.isPresent());
        hovered.ifPresent(card -> grip.resizeRelocate(
                card.getLayoutX() - Grip.WIDTH + 2, card.getLayoutY() + 8, Grip.WIDTH, Grip.HEIGHT));
        var selected = primary.flatMap(page::card);
        toolbar.setVisible(selected.isPresent());
        selected.ifPresent(this::placeToolbar);
    }

    /** Above its block; where the block begins above the window, at the window's upper edge. */
    private void placeToolbar(BlockCard card) {
        toolbar.autosize();
        var right = card.getLayoutX() + card.getWidth();
        var x = Math.clamp(right - toolbar.getWidth(), 0, Math.max(0, page.getWidth() - toolbar.getWidth()));
        var above = card.getLayoutY() - toolbar.getHeight();
        var seen = scroller.topIn(page) + 4;
        var lowest = card.getLayoutY() + card.getHeight() - toolbar.getHeight();
        toolbar.relocate(x, Math.max(above, Math.min(seen, lowest)));
    }

    private void hover(MouseEvent event) {
        var at = page.sceneToLocal(event.getSceneX(), event.getSceneY());
        setHovered(page.cards().stream()
                .filter(card -> at.getY() >= card.getLayoutY() && at.getY() < card.getLayoutY() + card.getHeight())
                .filter(card -> at.getX() >= card.getLayoutX() - REACH
                        && at.getX() < card.getLayoutX() + card.getWidth())
                // Between two columns the pointer is on its way to the grip of the right one.
                .max(Comparator.comparingDouble(BlockCard::getLayoutX)));
    }

    private void setHovered(Optional<BlockCard> card) {
        if (!card.equals(hovered)) {
            hovered.ifPresent(old -> old.setHovered(false));
            hovered = card;
            hovered.ifPresent(now -> now.setHovered(true));
            place();
        }
    }

    private void draggable(Node handle, Supplier<Optional<BlockId>> block) {
        handle.setOnDragDetected(event -> {
            block.get().ifPresent(id -> begin(handle, id));
            event.consume();
        });
    }

    /** Begins to drag a block, and with it all selected ones where it is one of these. */
    void begin(Node handle, BlockId block) {
        var selection = session.selectionProperty().get();
        if (!selection.contains(block)) {
            session.select(block);
        }
        var dragged = selection.contains(block) ? selection : List.of(block);
        page.card(block).ifPresent(card -> BlockDrag.begin(handle, dragged, card));
    }
}
