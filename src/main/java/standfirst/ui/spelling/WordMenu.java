package standfirst.ui.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What can be done about a misspelt word, in a menu; and the way to the next such word by a key. */
public final class WordMenu {
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
        var suggested = spelling.suggest(word);
        for (int i = 0; i < suggested.size(); i++) {
            var other = suggested.get(i);
            var item = item("spelling-" + (i + 1), (i + 1) + "   " + other, () -> replace.accept(other));
            item.getStyleClass().add("suggestion");
            items.add(item);
        }
        if (suggested.isEmpty()) {
            var none = item("spelling-none", Texts.of("spelling.none"), () -> {});
            none.setDisable(true);
            items.add(none);
        }
        items.add(new SeparatorMenuItem());
        items.add(item("spelling-add", Texts.of("spelling.add", word), () -> spelling.add(word)));
        items.add(item("spelling-ignore", Texts.of("spelling.ignore"), () -> spelling.ignore(word)));
        return items;
    }

    /** Goes to the next misspelt word and opens its menu. */
    public void next(Node owner) {
        var all = spelling.misspellings();
        if (all.isEmpty()) {
            tell.accept(Texts.of(spelling.onProperty().get() ? "spelling.all-right" : "spelling.off"));
            return;
        }
        var wrong = all.get((position(all) + 1) % all.size());
        last = Optional.of(wrong);
        session.reveal(wrong.place(), new Session.Stretch(wrong.from(), wrong.to(), true));
        open(owner, wrong);
    }

    /** The word gone to last, or where that is none any more the one before it; -1 at the beginning of the selected block or the page. */
    private int position(List<Misspelling> all) {
        var selected = session.selectionProperty().get().stream().findFirst();
        if (last.isPresent() && last.get().place().block().equals(selected)) {
            var at = last.get();
            var before = -1;
            for (int i = 0; i < all.size(); i++) {
                var other = all.get(i);
                if (other.place().equals(at.place()) && other.from() <= at.from()) {
                    before = i;
                }
            }
            if (before >= 0) {
                return before;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (selected.isPresent() && all.get(i).place().block().equals(selected)) {
                return i - 1;
            }
        }
        return -1;
    }

    private void open(Node owner, Misspelling wrong) {
        menu.getItems().setAll(items(wrong.word(), with -> spelling.replace(wrong, with)));
        Platform.runLater(() -> {
            var scene = owner.getScene();
            Node at = scene == null || scene.getFocusOwner() == null ? owner : scene.getFocusOwner();
            Bounds bounds = at.localToScreen(at.getLayoutBounds());
            menu.show(at, bounds.getMinX(), bounds.getMaxY());
        });
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
