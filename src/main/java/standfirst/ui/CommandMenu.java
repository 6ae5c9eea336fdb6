package standfirst.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import standfirst.ui.kit.Texts;

/** A menu while it is put together: its commands in the order they are added, each in one line, which is all that a new command needs. */
final class CommandMenu {
    static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    private final Commands commands;
    private final String title;
    private final List<Part> parts = new ArrayList<>();

    /** What stands in a menu. */
    private sealed interface Part {
        /** A command, once. */
        record Single(Command command) implements Part {}

        /** A line between groups. */
        record Line() implements Part {}

        /**
         * Choices, which may be others each time.
         *
         * @param title of their kind, by the name of its text
         * @param own whether they stand in a menu of their own
         */
        record Several(String title, boolean own, Supplier<List<Choice>> choices) implements Part {}
    }

    CommandMenu(Commands commands, String title) {
        this.commands = commands;
        this.title = title;
    }

    /** A command whose key works wherever the focus is. */
    CommandMenu add(String id, String key, Runnable action) {
        return add(id, key, ALWAYS, action);
    }

    /** A command whose key works wherever the focus is, while it is enabled. */
    CommandMenu add(String id, String key, ObservableValue<Boolean> enabled, Runnable action) {
        return put(new Command(id, title, named(id), parsed(key), true, commands.onPage(title, enabled), action));
    }

    /** A command that is called differently from time to time. */
    CommandMenu add(
            String id, String key, ObservableValue<String> name, ObservableValue<Boolean> enabled, Runnable action) {
        return put(new Command(id, title, name, parsed(key), true, commands.onPage(title, enabled), action));
    }

    /** A command on blocks: the focused field has its key before it. */
    CommandMenu addOnPage(String id, String key, ObservableValue<Boolean> enabled, Runnable action) {
        return put(new Command(id, title, named(id), parsed(key), false, commands.onPage(title, enabled), action));
    }

    /** Other keys for the command added last. */
    CommandMenu or(String... keys) {
        if (parts.getLast() instanceof Part.Single last) {
            for (var key : keys) {
                commands.alias(last.command(), key);
            }
        }
        return this;
    }

    /** Another key for the command added last that works only where the focused field makes nothing of it. */
    CommandMenu orOnPage(String key) {
        if (parts.getLast() instanceof Part.Single last) {
            commands.later(last.command(), key);
        }
        return this;
    }

    CommandMenu line() {
        parts.add(new Part.Line());
        return this;
    }

    /** A submenu of choices, asked for each time it opens. The palette has them too, each as “kind: name”. */
    CommandMenu choices(String kind, Supplier<List<Choice>> choices) {
        parts.add(new Part.Several(kind, true, choices));
        commands.offer(kind, choices);
        return this;
    }

    /** Choices that stand in the menu itself and are always the same. */
    CommandMenu choicesHere(String kind, Supplier<List<Choice>> choices) {
        parts.add(new Part.Several(kind, false, choices));
        commands.offer(kind, choices);
        return this;
    }

    /** The menu itself. */
    Menu menu() {
        var menu = new Menu(Texts.of(title));
        for (var part : parts) {
            switch (part) {
                case Part.Single single -> menu.getItems().add(single.command().menuItem());
                case Part.Line _ -> menu.getItems().add(new SeparatorMenuItem());
                case Part.Several several when several.own() -> menu.getItems().add(submenu(several, menu));
                case Part.Several several ->
                    several.choices().get().forEach(choice -> menu.getItems().add(item(choice)));
            }
        }
        return menu;
    }

    private static Menu submenu(Part.Several several, Menu above) {
        var menu = new Menu(Texts.of(several.title()));
        menu.setId(several.title().replace('.', '-'));
        // A menu without items would not open, and so never be filled; what it holds may change once more before it
        // opens.
        above.addEventHandler(Menu.ON_SHOWING, event -> {
            if (above.equals(event.getTarget()) || menu.equals(event.getTarget())) {
                fill(menu, several.choices().get());
            }
        });
        fill(menu, several.choices().get());
        return menu;
    }

    static void fill(Menu menu, List<Choice> choices) {
        var chosen = choices.stream().anyMatch(Choice::chosen);
        menu.getItems()
                .setAll(choices.stream()
                        .map(choice -> chosen ? ticked(choice) : item(choice))
                        .toList());
        menu.setDisable(choices.isEmpty());
    }

    private static MenuItem item(Choice choice) {
        var item = new MenuItem(choice.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choice.action().run());
        return item;
    }

    private static MenuItem ticked(Choice choice) {
        var item = new CheckMenuItem(choice.name());
        item.setMnemonicParsing(false);
        item.setSelected(choice.chosen());
        item.setOnAction(_ -> choice.action().run());
        return item;
    }

    private CommandMenu put(Command command) {
        parts.add(new Part.Single(command));
        commands.put(command);
        return this;
    }

    private static ObservableValue<String> named(String id) {
        return new javafx.beans.property.SimpleStringProperty(Texts.of("command." + id));
    }

    private static Optional<KeyCombination> parsed(String key) {
        return Optional.of(key).filter(AltGr::canBeKey).map(KeyCombination::valueOf);
    }
}
