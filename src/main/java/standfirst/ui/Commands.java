package standfirst.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** All that the window can do, each thing once: menus, buttons, keys, the palette and the keyboard's page are made from this. */
final class Commands {
    /** Menus whose commands need no page. */
    private static final Set<String> BESIDE_PAGE = Set.of("menu.file", "menu.help");

    /** Choices that change the page or go to a place on it. */
    private static final Set<String> OF_PAGE = Set.of("palette.add", "palette.go-to", "menu.theme");

    private final Map<String, Command> all = new LinkedHashMap<>();
    private final Map<KeyCombination, Command> first = new LinkedHashMap<>();
    private final Map<KeyCombination, Command> later = new LinkedHashMap<>();
    private final Map<String, CommandMenu> menus = new LinkedHashMap<>();
    private final List<Offer> offers = new ArrayList<>();
    private final BooleanProperty covered = new SimpleBooleanProperty(this, "covered");

    /**
     * Choices beside the commands, asked for anew each time.
     *
     * @param kind what they are, by the name of its text
     */
    record Offer(String kind, Supplier<List<Choice>> choices) {}

    /** The menu of that title, by the name of its text; a new one comes after those there are. */
    CommandMenu menu(String title) {
        return menus.computeIfAbsent(title, _ -> new CommandMenu(this, title));
    }

    /** Choices for the palette that stand in no menu. */
    void offer(String kind, Supplier<List<Choice>> choices) {
        offers.add(new Offer(kind, choices));
    }

    /** Whether a command of that menu makes sense, and the page is there for it where it needs that. */
    ObservableValue<Boolean> onPage(String menu, ObservableValue<Boolean> enabled) {
        return BESIDE_PAGE.contains(menu)
                ? enabled
                : Bindings.createBooleanBinding(
                        () -> !covered.get() && Boolean.TRUE.equals(enabled.getValue()), covered, enabled);
    }

    void put(Command command) {
        if (all.put(command.id(), command) != null) {
            throw new IllegalArgumentException("two commands are called " + command.id());
        }
        if (command.first()) {
            command.key().ifPresent(key -> first.put(key, command));
        }
    }

    /** Another key for a command. */
    void alias(Command command, String key) {
        first.put(KeyCombination.valueOf(key), command);
    }

    /** Another key for a command: the focused field goes before it. */
    void later(Command command, String key) {
        later.put(KeyCombination.valueOf(key), command);
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

    /** Its keys, the one that is shown first. */
    List<KeyCombination> keys(Command command) {
        return Stream.of(command.key().stream(), keysIn(later, command), keysIn(first, command))
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }

    private static Stream<KeyCombination> keysIn(Map<KeyCombination, Command> keys, Command command) {
        return keys.entrySet().stream()
                .filter(key -> key.getValue().equals(command))
                .map(Map.Entry::getKey);
    }

    List<Offer> offers() {
        return offers.stream()
                .filter(offer -> !covered.get() || !OF_PAGE.contains(offer.kind()))
                .toList();
    }

    /** Every menu, in the order they were begun. */
    List<Menu> menus() {
        return menus.values().stream().map(CommandMenu::menu).toList();
    }

    List<MenuItem> items(String... ids) {
        return List.of(ids).stream().map(id -> get(id).menuItem()).toList();
    }

    /** Choices of a kind as a menu among a button's own; they are asked for anew when that opens. */
    Menu submenu(String kind, MenuButton button) {
        var choices = offers.stream()
                .filter(offer -> offer.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is offered as " + kind))
                .choices();
        var menu = new Menu(Texts.of(kind));
        CommandMenu.fill(menu, choices.get());
        button.addEventHandler(MenuButton.ON_SHOWING, _ -> CommandMenu.fill(menu, choices.get()));
        return menu;
    }

    /** Lets a button do a command: it is named, explained, and disabled with it. */
    <B extends ButtonBase> B bind(B button, String id) {
        var command = get(id);
        button.setId("button-" + id);
        button.setOnAction(_ -> command.run());
        button.disableProperty().bind(command.enabled().map(on -> !on));
        command.name()
                .subscribe(name -> Icons.explain(button, name, command.key().orElse(null)));
        return button;
    }

    /**
     * Takes the keys of the commands that go first; those of the others come with the menu's items.
     *
     * @param over whether something lies over the page: what would change or show it is not done then, by whatever it is called
     */
    void listen(Scene scene, ObservableValue<Boolean> over) {
        covered.bind(over);
        later.forEach((key, command) -> scene.getAccelerators().put(key, command::run));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (AltGr.isHeld(event)) {
                event.consume(); // what it types comes as an event of its own
                return;
            }
            for (var entry : first.entrySet()) {
                if (entry.getKey().match(event)
                        && (!covered.get() || entry.getValue().enabled().getValue())) {
                    event.consume();
                    entry.getValue().run();
                    return;
                }
            }
        });
    }
}
