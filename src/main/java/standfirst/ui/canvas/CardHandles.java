package standfirst.ui.canvas;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import standfirst.model.BlockId;
import standfirst.model.Entry;
import standfirst.ui.session.Session;

/** What blocks are taken by: the grip beside the block under the pointer, and the toolbar beside the page at the selected one. */
final class CardHandles {
    /** How far left of a card the pointer may go before its grip does. */
    private static final double REACH = Grip.WIDTH + 6;

    /** Between the page and the toolbar. */
    private static final double BESIDE = 1;

    private final PagePane page;
    private final Session session;
    private final Scroller scroller;
    private final Grip grip = new Grip();
    private final CardToolbar toolbar;
    private Optional<ContextMenu> open = Optional.empty();
    private Optional<BlockCard> hovered = Optional.empty();
    private Point2D pointer = Point2D.ZERO;
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
        if (!primary.equals(block)) {
            toolbar.onDetails(
                    block.flatMap(page::card).filter(BlockCard::hasDetails).isPresent());
        }
        primary = block;
        place();
    }

    /** The page has been laid out anew, perhaps with another block below the pointer. */
    void placed() {
        if (hovered.isPresent()) {
            setHovered(under(pointer));
        }
        place();
    }

    /** The page has been scrolled away from under the pointer. */
    void scrolled() {
        setHovered(Optional.empty());
        place();
    }

    /** Puts grip and toolbar where their blocks are now. */
    private void place() {
        hovered = hovered.filter(card -> page.card(card.id()).equals(Optional.of(card)));
        grip.setVisible(hovered.isPresent());
        hovered.ifPresent(card -> grip.resizeRelocate(
                card.getLayoutX() - Grip.WIDTH + 2, card.getLayoutY() + card.top() + 4, Grip.WIDTH, Grip.HEIGHT));
        var selected = primary.flatMap(page::card);
        toolbar.setVisible(selected.isPresent());
        selected.ifPresent(this::placeToolbar);
    }

    /** Beside the page, on the block's own side; of what is seen of a high block, at the top. */
    private void placeToolbar(BlockCard card) {
        toolbar.autosize();
        var margin = page.geometry().margin();
        var atRight = card.getLayoutX() + card.getWidth() >= page.getWidth() - margin;
        var x = atRight ? page.getWidth() + BESIDE : -BESIDE - toolbar.getWidth();
        var top = card.getLayoutY() + card.top();
        var seen = scroller.topIn(page) + 4;
        var lowest = card.getLayoutY() + card.getHeight() - toolbar.getHeight();
        toolbar.relocate(x, Math.max(top, Math.min(seen, lowest)));
    }

    void setSaves(@Nullable Consumer<List<Entry>> saver) {
        toolbar.onSave(saver);
        place();
    }

    /** Opens the menu of the selected blocks at their toolbar. */
    void openMenu(ContextMenu menu) {
        show(menu, toolbar.more(), Side.BOTTOM);
    }

    private void show(ContextMenu menu, Region at, Side side) {
        hideMenu();
        open = Optional.of(menu);
        menu.show(at, side, 0, 0);
    }

    /** Opens it where the mouse was pressed. */
    void openMenu(ContextMenu menu, double screenX, double screenY) {
        hideMenu();
        open = Optional.of(menu);
        menu.show(page, screenX, screenY);
    }

    private void hideMenu() {
        open.ifPresent(ContextMenu::hide);
    }

    boolean menuIsOpen() {
        return open.filter(ContextMenu::isShowing).isPresent();
    }

    private void hover(MouseEvent event) {
        pointer = new Point2D(event.getSceneX(), event.getSceneY());
        setHovered(under(pointer));
    }

    private Optional<BlockCard> under(Point2D scene) {
        var at = page.sceneToLocal(scene);
        return page.cards().stream()
                .filter(card -> at.getY() >= card.getLayoutY() && at.getY() < card.getLayoutY() + card.getHeight())
                .filter(card ->
                        at.getX() >= card.getLayoutX() - REACH && at.getX() < card.getLayoutX() + card.getWidth())
                // Between two columns the pointer is on its way to the grip of the right one.
                .max(Comparator.comparingDouble(BlockCard::getLayoutX));
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
