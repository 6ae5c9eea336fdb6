package standfirst.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import standfirst.edit.Passages;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Place;
import standfirst.ui.blocks.Carets;
import standfirst.ui.kit.Mark;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.MenuPlace;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** What can be done about a misspelt word, in a menu; and the way to the next such word by a key. */
public final class WordMenu {
    private static final Duration MOMENT = Duration.millis(60);
    private static final double GAP = 4;

    private final Session session;
    private final SpellCheck spelling;
    private final Consumer<String> tell;
    private final ContextMenu menu = new ContextMenu();
    private Optional<Misspelling> last = Optional.empty();

    /**
     * @param tell is given a sentence that is worth a glance
     */
    public WordMenu(Session session, SpellCheck spelling, Consumer<String> tell) {
        this.session = session;
        this.spelling = spelling;
        this.tell = tell;
        menu.setId("spelling-menu");
        menu.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /**
     * What to do about a misspelt word: up to five others, the dictionary, nothing.
     *
     * @param replace puts another word in its place
     */
    public List<MenuItem> items(String word, Consumer<String> replace) {
        var items = new ArrayList<MenuItem>();
        var known = spelling.suggest(word);
        var suggested = known.orElse(List.of());
        for (int i = 0; i < suggested.size(); i++) {
            var other = suggested.get(i);
            var item = item("spelling-" + (i + 1), (i + 1) + "   " + other, () -> replace.accept(other));
            item.getStyleClass().add("suggestion");
            items.add(item);
        }
        if (suggested.isEmpty()) {
            var none =
                    item("spelling-none", Texts.of(known.isPresent() ? "spelling.none" : "spelling.looking"), () -> {});
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("spelling-add", Texts.of("spelling.add", word), () -> spelling.add(word)));
        items.add(item("spelling-ignore", Texts.of("spelling.ignore"), () -> spelling.ignore(word)));
        return items;
    }

    /** The same for a word of a field, in the field's own menu; nothing where the word is right. */
    public List<MenuItem> items(MenuPlace place) {
        return place.mark()
                .filter(mark -> mark.kind() == Mark.Kind.MISSPELT)
                .map(mark -> items(place.words(), with -> place.field().replace(mark.from(), mark.to(), with)))
                .orElse(List.of());
    }

    /** Goes to the next misspelt word and opens its menu. */
    public void next(Node owner) {
        var all = spelling.misspellings();
        if (all.isEmpty()) {
            tell.accept(Texts.of(spelling.onProperty().get() ? "spelling.all-right" : "spelling.off"));
            return;
        }
        var wrong = all.get(nextOf(all));
        last = Optional.of(wrong);
        session.reveal(wrong.place(), new Session.Stretch(wrong.from(), wrong.to(), true));
        open(owner, wrong);
    }

    /** Which is next: the one the caret stands in, or the first behind it; where there is no caret, from the selected block on. */
    private int nextOf(List<Misspelling> all) {
        var order = new HashMap<Place, Integer>();
        var blocks = new HashMap<BlockId, Integer>();
        for (var passage : Passages.of(session.edition())) {
            order.put(passage.place(), order.size());
            passage.place().block().ifPresent(block -> blocks.putIfAbsent(block, order.size() - 1));
        }
        var caret = session.standing().caretProperty().get().map(there -> Carets.inWords(session.edition(), there));
        var block = session.selectionProperty().get().stream().findFirst();
        var from = caret.map(there -> order.getOrDefault(there.place(), 0))
                .orElseGet(() -> block.map(id -> blocks.getOrDefault(id, 0)).orElse(0));
        for (int i = 0; i < all.size(); i++) {
            var at = order.getOrDefault(all.get(i).place(), 0);
            if (at > from || (at.equals(from) && isAhead(all.get(i), caret))) {
                return i;
            }
        }
        return 0;
    }

    private boolean isAhead(Misspelling wrong, Optional<Caret> caret) {
        if (caret.isEmpty()) {
            return last.filter(at -> at.place().equals(wrong.place()) && at.from() >= wrong.from())
                    .isEmpty();
        }
        var stands = caret.get().anchor() == caret.get().position();
        var position = Math.max(caret.get().anchor(), caret.get().position());
        return stands ? wrong.to() >= position : wrong.from() >= position;
    }

    /** The caret is there a moment after the field was opened. */
    private void open(Node owner, Misspelling wrong) {
        menu.getItems().setAll(items(wrong.word(), with -> spelling.replace(wrong, with)));
        var moment = new PauseTransition(MOMENT);
        moment.setOnFinished(_ -> {
            var scene = owner.getScene();
            Node at = scene == null || scene.getFocusOwner() == null ? owner : scene.getFocusOwner();
            Bounds bounds = RichField.caretOnScreen(at).orElseGet(() -> at.localToScreen(at.getLayoutBounds()));
            menu.show(at, bounds.getMinX(), bounds.getMaxY() + GAP);
        });
        moment.play();
    }

    /** A digit is taken as it is typed: were the menu gone when it is pressed, the field below would have it typed into it. */
    private void typed(KeyEvent event) {
        var wanted = "spelling-" + event.getCharacter();
        menu.getItems().stream()
                .filter(item -> wanted.equals(item.getId()))
                .findFirst()
                .ifPresent(item -> {
                    menu.hide();
                    item.fire();
                });
        event.consume();
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
