package standfirst.ui.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.session.Session;

/** The page being composed, centred on a soft ground: blocks look as the mail will, are edited in place and arranged by drag and drop or by keys. */
public final class PageCanvas extends StackPane {
    /** Room left and right of the page that zooming leaves for grips. */
    private static final double MARGIN = CardToolbar.WIDTH + 2;

    private final Session session;
    private final CardSelection selection;
    private final PagePane page;
    private final Sheet sheet;
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane ground = new StackPane();
    private final StackPane placeholder = new StackPane(new Label("Paste the day’s copy, or drag a block here."));
    private final Scroller scroller = new Scroller(scroll, ground);
    private final CardHandles handles;
    private final CardFiller filler;
    private final CardMouse mouse;
    private final Announcer announcer = new Announcer();
    private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);
    private final ChangeListener<Node> focusMoved = (_, _, owner) -> focusMoved(owner);
    private final BlockMenu menu = new BlockMenu(this);
    private final Inserter inserter = new Inserter(this);
    private @Nullable Consumer<List<Entry>> saver;
    private Optional<Runnable> whenPlaced = Optional.empty();

    public PageCanvas(Session session) {
        this(session, BlockForms::create);
    }

    /**
     * @param factory makes the forms of blocks
     */
    public PageCanvas(Session session, FormFactory factory) {
        this.session = session;
        this.selection = new CardSelection(session);
        this.page = new PagePane(session, factory, this::listenTo);
        this.sheet = new Sheet(page);
        this.filler = new CardFiller(page, scroller);
        this.handles = new CardHandles(this, page, session, scroller);
        this.mouse = new CardMouse(this, selection, handles);
        new PageDrop(this, page, scroller).install();
        new CanvasKeys(this).install();
        build();
        page.setOnPlaced(this::placed);
        session.editionProperty().subscribe(this::show);
        session.selectionProperty().subscribe(this::showSelection);
        session.revealedProperty().subscribe(reveal -> reveal.ifPresent(request -> reveal(request.place())));
        dark.subscribe(() -> show(session.edition()));
    }

    private void build() {
        getStyleClass().add("page-canvas");
        getStylesheets()
                .add(Objects.requireNonNull(
                                PageCanvas.class.getResource("/standfirst/ui/canvas.css"), "canvas.css is missing")
                        .toExternalForm());
        placeholder.getStyleClass().add("empty-page");
        ground.getStyleClass().add("ground");
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getChildren().addAll(sheet, placeholder);
        ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressedGround);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setContent(ground);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe(() -> {
            filler.scrolled();
            handles.place();
        });
        scroll.viewportBoundsProperty().subscribe(() -> {
            zoomPage();
            filler.start();
        });
        zoom.subscribe(this::zoomPage);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::menuKey);
        getChildren().addAll(scroll, announcer);
        sceneProperty().addListener((_, old, scene) -> {
            if (old != null) {
                old.focusOwnerProperty().removeListener(focusMoved);
            }
            if (scene != null) {
                scene.focusOwnerProperty().addListener(focusMoved);
            }
        });
    }

    /** How large the page is drawn; it is never drawn wider than the window, so that nothing scrolls sideways. */
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public void setZoom(double factor) {
        zoom.set(factor);
    }

    /** Whether the page shows the theme's dark variant. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What was last done to the page, in words; read out to those who do not see it. */
    public ReadOnlyStringProperty announcementProperty() {
        return announcer.saidProperty();
    }

    /** What an empty page offers. */
    public void setPlaceholder(Node offer) {
        placeholder.getChildren().setAll(offer);
    }

    /** Moves the selected blocks one step up (negative) or down the page. */
    public void moveSelection(int direction) {
        MovePlan.vertical(session.edition(), selection.blocks(), direction).ifPresent(edit -> moved(edit, "Moved"));
    }

    /** Moves the selected blocks to the left (sidebar, main column, full width) or to the right (back). */
    public void moveSelectionToRegion(int direction) {
        MovePlan.sideways(session.edition(), selection.blocks(), direction).ifPresent(edit -> moved(edit, "Moved"));
    }

    /** From the sidebar to the main column, from anywhere else to the right. */
    void switchColumn() {
        var inSidebar = selection
                .lead()
                .flatMap(session.edition()::entry)
                .filter(entry -> entry.region() == Region.SIDEBAR)
                .isPresent();
        moveSelectionToRegion(inSidebar ? -1 : 1);
    }

    /** Puts copies of the selected blocks below them and selects these. */
    public void duplicateSelection() {
        MovePlan.duplicate(session.edition(), selection.blocks()).ifPresent(addition -> {
            session.apply(addition.edit());
            selectAndFocus(addition.added());
            announce("Duplicated");
        });
    }

    /** Takes the selected blocks off the page; the next one is selected. */
    public void deleteSelection() {
        var removed = selection.blocks();
        if (removed.isEmpty()) {
            return;
        }
        var order = PageGeometry.inReadingOrder(session.edition().entries(), removed);
        var next = MovePlan.step(session.edition(), Optional.of(order.getLast()), 1)
                .filter(id -> !removed.contains(id))
                .or(() -> MovePlan.step(session.edition(), Optional.of(order.getFirst()), -1)
                        .filter(id -> !removed.contains(id)));
        session.apply(new Edit.Remove(Set.copyOf(removed)));
        selectAndFocus(next.stream().toList());
        announcer.say(removed.size() == 1 ? "Block deleted" : removed.size() + " blocks deleted");
    }

    /** Puts a new block after the selected one, or at the end of the page, and its first field under the caret. */
    public void insert(Block block) {
        insert(block, Optional.empty());
    }

    /** The same, and with it another edit, as one step. */
    void insert(Block block, Optional<Edit> also) {
        var addition = MovePlan.insert(session.edition(), selection.blocks(), block);
        session.apply(
                also.<Edit>map(edit -> new Edit.Batch(List.of(addition.edit(), edit)))
                        .orElse(addition.edit()));
        selection.these(addition.added());
        var id = addition.added().getFirst();
        announce("Added");
        reveal(Place.in(id, ""), true);
    }

    /** Lets blocks be saved: with nobody to save them, that is not offered. */
    public void setOnSaveBlocks(Consumer<List<Entry>> saves) {
        saver = saves;
        handles.setSaves(saves);
    }

    void saveSelection() {
        if (saver != null) {
            saver.accept(selected());
        }
    }

    private List<Entry> selected() {
        var chosen = Set.copyOf(selection.blocks());
        return session.edition().entries().stream()
                .filter(entry -> chosen.contains(entry.id()))
                .toList();
    }

    /** The block that the keys are meant for. */
    Optional<Entry> lead() {
        return selection.lead().flatMap(session.edition()::entry);
    }

    /** Opens the menu of the selected blocks beside them. */
    public void openMenu() {
        if (!selection.blocks().isEmpty() && !handles.menuIsOpen()) {
            handles.openMenu(menuNow());
        }
    }

    private ContextMenu menuNow() {
        var only = selected().size() == 1 ? lead() : Optional.<Entry>empty();
        var offers = only.flatMap(entry -> page.card(entry.id()))
                .map(BlockCard::offers)
                .orElse(List.of());
        var details = only.flatMap(entry -> page.card(entry.id()))
                .filter(BlockCard::hasDetails)
                .isPresent();
        return menu.of(only, offers, details, saver != null);
    }

    /** Opens the links and settings of the selected block. */
    public void openDetails() {
        selection.lead().flatMap(page::card).ifPresent(BlockCard::openDetails);
    }

    /** Opens the list of blocks to insert, below the selected one. */
    public void openInserter() {
        inserter.open(selection.lead().flatMap(page::card).<Node>map(card -> card).orElse(page));
    }

    /** Puts the caret into a field, which is shown where it was hidden. */
    void focusField(Place place) {
        reveal(place, true);
    }

    void change(Edit edit) {
        session.apply(edit);
        focusCard();
    }

    private void menuAsked(ContextMenuEvent event) {
        if (event.getTarget() instanceof Node node) {
            page.cardOf(node).ifPresent(card -> {
                if (!selection.blocks().contains(card.id())) {
                    selection.only(card.id());
                }
                if (event.isKeyboardTrigger()) {
                    openMenu();
                } else {
                    handles.openMenu(menuNow(), event.getScreenX(), event.getScreenY());
                }
                event.consume();
            });
        }
    }

    private void menuKey(KeyEvent event) {
        if (Inserter.isOpener(event) && !selection.blocks().isEmpty()) {
            openMenu();
            event.consume();
        }
    }

    /** Starts editing the words of the selected block. */
    public void focusSelected() {
        selection.lead().ifPresent(id -> reveal(Place.in(id, ""), true));
    }

    /** Selects the block that many steps on, in the order in which the page is read. */
    public void selectNext(int steps) {
        step(steps, false);
    }

    void step(int steps, boolean extend) {
        selection.step(steps, extend);
        focusCard();
    }

    void selectAll() {
        selection.all();
    }

    void clearSelection() {
        selection.none();
        requestFocus();
    }

    void selectCard(BlockId block) {
        selection.only(block);
        focusCard();
    }

    /** Whether words are being edited: the focus is inside a form. */
    boolean isEditing() {
        return focusOwner()
                .flatMap(owner -> page.cardOf(owner).filter(card -> card.holds(owner)))
                .isPresent();
    }

    /** Gives the focus to the selected block as a whole. */
    void focusCard() {
        selection.lead().flatMap(page::card).ifPresentOrElse(BlockCard::requestFocus, this::requestFocus);
    }

    /** A drop on the page has come to this. */
    void landed(Edit edit, List<BlockId> blocks) {
        session.apply(edit);
        selectAndFocus(blocks);
        announce("Dropped");
    }

    private void moved(Edit edit, String deed) {
        session.apply(edit);
        selection.lead().ifPresent(id -> reveal(Place.in(id, ""), false));
        announce(deed);
    }

    private void selectAndFocus(List<BlockId> blocks) {
        selection.these(blocks);
        focusCard();
    }

    private void announce(String deed) {
        selection.lead().ifPresent(id -> announcer.say(deed + ": " + Announcer.describe(session.edition(), id)));
    }

    private void show(Edition edition) {
        var owner = focusOwner().filter(node -> page.cardOf(node).isPresent());
        page.show(edition, dark.get());
        // A card that changes its place among its siblings loses the focus.
        owner.filter(node -> page.cardOf(node).isPresent() && !node.isFocused()).ifPresent(Node::requestFocus);
        Announcer.describe(edition)
                .forEach((id, words) -> page.card(id).ifPresent(card -> card.setAccessibleText(words)));
        placeholder.setVisible(edition.entries().isEmpty());
        filler.refill();
        markSelection(selection.blocks());
    }

    private void showSelection(List<BlockId> blocks) {
        markSelection(blocks);
        selection
                .lead()
                .flatMap(page::card)
                .ifPresent(card -> afterPlacing(() -> {
                    if (scroller.distance(card) > 0) {
                        scroller.reveal(card);
                    }
                }));
    }

    private void markSelection(List<BlockId> blocks) {
        var chosen = Set.copyOf(blocks);
        var lead = selection.lead();
        page.cards().forEach(card -> {
            card.setSelected(chosen.contains(card.id()));
            card.setFocusTraversable(lead.isEmpty() || lead.get().equals(card.id()));
        });
        handles.setPrimary(lead);
    }

    private void reveal(Place place) {
        place.block().ifPresent(id -> {
            if (place.field().isEmpty()) {
                reveal(place, false);
                page.card(id).ifPresent(BlockCard::requestFocus);
            } else {
                reveal(place, true);
            }
        });
    }

    private void reveal(Place place, boolean caret) {
        place.block().flatMap(page::card).ifPresent(card -> {
            var form = card.fill();
            if (caret) {
                form.focus(place.field());
            }
            afterPlacing(() -> scroller.reveal(card));
        });
    }

    /** Waits until a changed page is laid out: only then is known where its blocks are. */
    private void afterPlacing(Runnable action) {
        whenPlaced = Optional.of(action);
        page.requestLayout();
    }

    private void placed() {
        handles.place();
        keepInPlace();
        var action = whenPlaced;
        whenPlaced = Optional.empty();
        action.ifPresent(Platform::runLater);
    }

    /** Where blocks above what is seen have become higher or lower, the page is scrolled as much, before it is drawn. */
    private void keepInPlace() {
        var shift = page.shiftAt(scroller.topIn(page));
        if (shift != 0 && getScene() != null) {
            var scene = getScene();
            var once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                scroller.scrollBy(shift * sheet.zoom());
            };
            scene.addPostLayoutPulseListener(once[0]);
        }
    }

    private void zoomPage() {
        var room = scroll.getViewportBounds().getWidth();
        var wide = session.edition().theme().spacing().page() + 2 * MARGIN;
        sheet.setZoom(room > 0 ? Math.min(zoom.get(), room / wide) : zoom.get());
    }

    Optional<Node> focusOwner() {
        return Optional.ofNullable(getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
    }

    private void focusMoved(@Nullable Node owner) {
        page.cards().forEach(card -> card.setEditing(card.holds(owner)));
    }

    private void listenTo(BlockCard card) {
        filler.expect(card);
        mouse.listenTo(card);
    }

    private void pressedGround(MouseEvent event) {
        clearSelection();
        event.consume();
    }
}
