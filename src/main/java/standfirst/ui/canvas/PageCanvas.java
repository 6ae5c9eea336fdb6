package standfirst.ui.canvas;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.MenuPlace;
import standfirst.ui.session.Session;

/** The page being composed, centred on a soft ground: blocks look as the mail will, are edited in place and arranged by drag and drop or by keys. */
public final class PageCanvas extends StackPane {
    static final String STYLESHEET = Objects.requireNonNull(
                    PageCanvas.class.getResource("/standfirst/ui/canvas.css"), "canvas.css is missing")
            .toExternalForm();

    private final CardSelection selection;
    private final PagePane page;
    private final StackPane placeholder = new StackPane(new Label(Texts.of("canvas.empty")));
    private final Viewport viewport;
    private final CardHandles handles;
    private final CardFiller filler;
    private final BlockTools tools;
    private final CardMouse mouse;
    private final Arranger arranger;
    private final BlockClips clips;
    private final CardMarks marks;
    private final Revealer revealer;
    private Function<MenuPlace, List<MenuItem>> wordMenu = _ -> List.of();
    private Runnable mergeTag = () -> {};
    private final Announcer announcer = new Announcer();
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark", false);
    private final CanvasFocus focus;
    private Porter porter = new NoPorter(announcer);

    public PageCanvas(Session session) {
        this(session, BlockForms::create);
    }

    /**
     * @param factory makes the forms of blocks
     */
    public PageCanvas(Session session, FormFactory factory) {
        this.selection = new CardSelection(session);
        this.arranger = new Arranger(this, session, selection, announcer);
        this.clips = new BlockClips(this, session, arranger, announcer);
        this.page = new PagePane(session, factory, arranger, this::listenTo);
        this.focus = new CanvasFocus(this, page);
        this.viewport = new Viewport(page, placeholder);
        this.revealer = new Revealer(page, viewport);
        this.filler = new CardFiller(page, viewport.scroller());
        this.handles = new CardHandles(this, page, session, viewport.scroller());
        this.tools = new BlockTools(this, page, session, selection, handles, arranger);
        this.mouse = new CardMouse(this, selection, handles);
        this.marks = new CardMarks(session, page);
        new CaretKeeper(this, page, viewport.scroller()).install(session);
        build();
        var drop = new PageDrop(this, page, viewport.scroller(), arranger);
        drop.install();
        new CanvasKeys(this).install();
        page.setOnPlaced(() -> {
            handles.placed();
            viewport.placed();
            drop.placed();
        });
        session.editionProperty().subscribe(this::show);
        session.settledProperty().subscribe(this::describe);
        session.selectionProperty().subscribe(this::showSelection);
        session.revealedProperty().subscribe(reveal -> reveal.ifPresent(revealer::reveal));
        dark.subscribe(() -> show(session.edition()));
    }

    private void build() {
        getStyleClass().add("page-canvas");
        getStylesheets().add(STYLESHEET);
        placeholder.getStyleClass().add("empty-page");
        viewport.ground().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            clearSelection();
            event.consume();
        });
        viewport.node().vvalueProperty().subscribe(() -> {
            filler.scrolled();
            handles.scrolled();
        });
        viewport.node().viewportBoundsProperty().subscribe(filler::start);
        getChildren().addAll(viewport.node(), announcer);
    }

    /** Who brings files from outside; without one they are refused. */
    public void setPorter(Porter files) {
        porter = files;
    }

    Porter porter() {
        return porter;
    }

    /** How large the page is drawn; it is never drawn wider than the window, so that nothing scrolls sideways. */
    public DoubleProperty zoomProperty() {
        return viewport.zoomProperty();
    }

    /** A picture of the page's upper part, of that size in pixels, without what is only drawn for working on it. */
    public WritableImage picture(int width, int height) {
        page.cards().forEach(card -> card.setSelected(false));
        handles.setPrimary(Optional.empty());
        var picture = viewport.picture(width, height);
        markSelection(selection.blocks());
        return picture;
    }

    /** Whether the page shows the theme's dark variant. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** What was last done to the page, in words; read out to those who do not see it. */
    public ReadOnlyStringProperty announcementProperty() {
        return announcer.saidProperty();
    }

    /** What the menu of a word holds beside cut, copy and paste. */
    public void setWordMenu(Function<MenuPlace, List<MenuItem>> items) {
        wordMenu = items;
    }

    /** What offers the merge tags that can be put in at the caret. */
    public void setOnMergeTag(Runnable asked) {
        mergeTag = asked;
    }

    void askForMergeTag() {
        mergeTag.run();
    }

    /** What an empty page offers. */
    public void setPlaceholder(Node offer) {
        placeholder.getChildren().setAll(offer);
    }

    /** Whether an event is for what an empty page offers. */
    boolean isOffer(EventTarget target) {
        for (var at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.equals(placeholder)) {
                return true;
            }
        }
        return false;
    }

    /** Moves the selected blocks one step up (negative) or down the page. */
    public void moveSelection(int direction) {
        arranger.vertical(direction);
    }

    /** Moves the selected blocks to the left (sidebar, main column, full width) or to the right (back). */
    public void moveSelectionToRegion(int direction) {
        arranger.sideways(direction);
    }

    /** Moves the selected blocks to the top (negative) or the end of the page, within masthead and footer. */
    public void moveSelectionToEnd(int direction) {
        arranger.toEnd(direction);
    }

    /** From the sidebar to the main column, from anywhere else to the right. */
    void switchColumn() {
        arranger.switchColumn();
    }

    /** Puts copies of the selected blocks below them and selects these. */
    public void duplicateSelection() {
        arranger.duplicate();
    }

    /** Takes the selected blocks off the page; the next one is selected. */
    public void deleteSelection() {
        arranger.delete();
    }

    /** Puts a new block after the selected one, or at the end of the page, and its first field under the caret. */
    public void insert(Block block) {
        arranger.insert(block);
    }

    /** Lets blocks be saved: with nobody to save them, that is not offered. */
    public void setOnSaveBlocks(Consumer<List<Entry>> saves) {
        tools.onSave(saves);
    }

    BlockTools tools() {
        return tools;
    }

    /** The selected blocks on their way to the clipboard and back. */
    public BlockClips clips() {
        return clips;
    }

    /** Asks for the picture of the selected block, if it may have one. */
    public void choosePicture() {
        arranger.pictures().choose(porter);
    }

    /** Lets the picture of the selected block be cropped, where it has one. */
    public void cropPicture() {
        selection.lead().ifPresent(arranger::crop);
    }

    /** The place of a block's picture on the page. */
    Optional<Node> pictureOf(BlockId block) {
        return page.card(block).map(card -> {
            var picture = card.lookup(".picture");
            return picture == null || !picture.isVisible() ? card : picture;
        });
    }

    /** Starts editing the words of the selected block. */
    public void focusSelected() {
        selection.lead().ifPresent(id -> reveal(Place.in(id, ""), true));
    }

    /** Edits the selected block: its words, or its picture where it has neither words nor picture yet. */
    void enter() {
        if (arranger.pictures().isWanted()) {
            choosePicture();
        } else {
            focusSelected();
        }
    }

    /** Selects the block with the focus, or no longer. */
    void toggleLead() {
        selection.lead().ifPresent(selection::toggle);
    }

    /** Selects the block that many steps on, in the order in which the page is read. */
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
        return focus.isEditing();
    }

    /** Gives the focus to the page: to the selected block as a whole, where there is one. */
    public void focusPage() {
        focusCard();
    }

    void focusCard() {
        selection.lead().flatMap(page::card).ifPresentOrElse(BlockCard::requestFocus, this::requestFocus);
    }

    private void show(Edition edition) {
        focus.kept(() -> page.show(edition, dark.get()));
        placeholder.setVisible(edition.entries().isEmpty());
        filler.refill();
        markSelection(selection.blocks());
    }

    private void describe(Edition edition) {
        Announcer.describe(edition)
                .forEach((id, words) -> page.card(id).ifPresent(card -> card.setAccessibleText(words)));
    }

    private void showSelection(List<BlockId> blocks) {
        markSelection(blocks);
        selection.lead().flatMap(page::card).ifPresent(viewport::revealHidden);
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

    /** @param caret whether the field is given the caret */
    void reveal(Place place, boolean caret) {
        revealer.reveal(place, caret);
    }

    Optional<Node> focusOwner() {
        return focus.owner();
    }

    private void listenTo(BlockCard card) {
        filler.expect(card);
        mouse.listenTo(card);
        marks.take(card);
        card.setWordMenu(place -> wordMenu.apply(place));
    }
}
