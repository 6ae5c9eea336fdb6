package standfirst.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import standfirst.ui.kit.Icons;

/** All that the window can do, each thing once: menus, buttons, keys and the keyboard's page are made from this. */
final class Commands {
    /** Stands for a line between groups in {@link #menu}. */
    static final String LINE = "-";

    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    private final Map<String, Command> all = new LinkedHashMap<>();
    private final Map<KeyCombination, Command> first = new LinkedHashMap<>();
    private final Map<KeyCombination, Command> last = new LinkedHashMap<>();

    /** A command whose key works wherever the focus is. */
    void add(String id, String key, Runnable action) {
        add(id, key, ALWAYS, action);
    }

    /** A command whose key works wherever the focus is, while it is enabled. */
    void add(String id, String key, ObservableValue<Boolean> enabled, Runnable action) {
        put(new Command(id, parsed(key), true, enabled, action));
    }

    /** A command on blocks: the focused field has its key before it. */
    void addOnPage(String id, String key, ObservableValue<Boolean> enabled, Runnable action) {
        put(new Command(id, parsed(key), false, enabled, action));
    }

    /** Another key for a command. */
    void alias(String id, String key) {
        first.put(KeyCombination.valueOf(key), get(id));
    }

    /** Another key for a command, which the focused field has before it. */
    void aliasOnPage(String id, String key) {
        last.put(KeyCombination.valueOf(key), get(id));
    }

    Command get(String id) {
        var command = all.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command is called " + id);
        }
        return command;
    }

    void run(String id) {
        get(id).run();
    }

    /** The commands in the order they were added. */
    List<Command> all() {
        return List.copyOf(all.values());
    }

    MenuItem[] menu(String... ids) {
        var items = new MenuItem[ids.length];
        for (int i = 0; i < ids.length; i++) {
            items[i] =
                    ids[i].equals(LINE) ? new SeparatorMenuItem() : get(ids[i]).menuItem();
        }
        return items;
    }

    /** Lets a button do a command: it is named, explained, and disabled with it. */
    <B extends ButtonBase> B bind(B button, String id) {
        var command = get(id);
        button.setId("button-" + id);
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(command.enabled().map(on -> !on));
        Icons.explain(button, command.name(), command.key().orElse(null));
        return button;
    }

    /** Takes the keys of the commands that go first; those of the others come with the menu's items. */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(first, event));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> run(last, event));
    }

    private static void run(Map<KeyCombination, Command> keys, KeyEvent event) {
        for (var entry : keys.entrySet()) {
            if (entry.getKey().match(event)) {
                event.consume();
                entry.getValue().run();
                return;
            }
        }
    }

    private void put(Command command) {
        all.put(command.id(), command);
        if (command.first()) {
            command.key().ifPresent(key -> first.put(key, command));
        }
    }

    private static Optional<KeyCombination> parsed(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    }
}
