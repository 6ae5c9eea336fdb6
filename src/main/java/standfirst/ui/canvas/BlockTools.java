package standfirst.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.ui.richtext.Slash;
import standfirst.ui.session.Session;

/** What opens beside the selected block: its menu, its details, and the list of what can be inserted below it. */
final class BlockTools {
    private final PageCanvas canvas;
    private final PagePane page;
    private final Session session;
    private final CardSelection selection;
    private final CardHandles handles;
    private final BlockMenu menu;
    private final Inserter inserter;
    private @Nullable Consumer<List<Entry>> saver;

    BlockTools(
            PageCanvas canvas,
            PagePane page,
            Session session,
            CardSelection selection,
            CardHandles handles,
            Arranger arranger) {
        this.canvas = canvas;
        this.page = page;
        this.session = session;
        this.selection = selection;
        this.handles = handles;
        this.menu = new BlockMenu(canvas, this);
        this.inserter = new Inserter(canvas, arranger);
        canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::menuKey);
        canvas.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    void onSave(Consumer<List<Entry>> saves) {
        saver = saves;
        handles.setSaves(saves);
    }

    void save() {
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

    void openMenu() {
        if (!selection.blocks().isEmpty() && !handles.menuIsOpen()) {
            handles.openMenu(menuNow());
        }
    }

    private ContextMenu menuNow() {
        var only = selected().size() == 1 ? Optional.of(selected().getFirst()) : Optional.<Entry>empty();
        var card = only.flatMap(entry -> page.card(entry.id()));
        return menu.of(
                only,
                card.map(BlockCard::offers).orElse(List.of()),
                card.filter(BlockCard::hasDetails).isPresent(),
                saver != null);
    }

    void openDetails() {
        selection.lead().flatMap(page::card).ifPresent(BlockCard::openDetails);
    }

    /** Opens the list of blocks to insert, below the selected one. */
    void openInserter() {
        inserter.open(
                selection.lead().flatMap(page::card).<Node>map(card -> card).orElse(page));
    }

    /** The same where a slash was typed on an empty line, which goes when a block is inserted. */
    void slash(BlockId block, String field, Slash slash) {
        var entry = session.edition().entry(block);
        var caret = session.standing().caretProperty().get();
        if (entry.isEmpty() || caret.isEmpty() || !selection.blocks().equals(List.of(block))) {
            slash.asLetter();
            return;
        }
        var at = slash.onScreen().orElseGet(() -> page.localToScreen(page.getLayoutBounds()));
        inserter.open(at, EmptyLine.removed(entry.get(), field, caret.get().position()), slash::asLetter);
    }

    /** Puts the caret into a field, which is shown where it was hidden. */
    void focusField(BlockId block, String field) {
        canvas.reveal(new Place(Optional.of(block), field), true);
    }

    void change(Edit edit) {
        session.apply(edit);
        canvas.focusCard();
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
        var opens = event.getCode() == KeyCode.CONTEXT_MENU || (event.getCode() == KeyCode.F10 && event.isShiftDown());
        if (opens && !selection.blocks().isEmpty()) {
            openMenu();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if ("/".equals(event.getCharacter()) && !event.isShortcutDown() && !event.isAltDown() && !canvas.isEditing()) {
            openInserter();
            event.consume();
        }
    }
}
