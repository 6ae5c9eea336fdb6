package standfirst.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/**
 * Something the window can do.
 *
 * @param id names it in the texts, as {@code command.<id>}
 * @param menu the menu it stands in, by the name of that menu's text
 * @param name as it is called now: undo says what it would take back
 * @param key what calls it, where it has a key
 * @param first whether it goes before what the focused field would make of the key: undo is one for all, not the field's own
 * @param enabled whether it makes sense now
 */
record Command(
        String id,
        String menu,
        ObservableValue<String> name,
        Optional<KeyCombination> key,
        boolean first,
        ObservableValue<Boolean> enabled,
        Runnable action) {
    /** Does it, where it makes sense now. */
    void run() {
        if (enabled.getValue()) {
            action.run();
        }
    }

    MenuItem menuItem() {
        var item = new MenuItem();
        item.setMnemonicParsing(false);
        item.setId("menu-" + id);
        item.textProperty().bind(name);
        key.ifPresent(item::setAccelerator);
        item.disableProperty().bind(enabled.map(on -> !on));
        item.setOnAction(_ -> run());
        return item;
    }
}
