package standfirst.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import standfirst.model.Block;
import standfirst.model.Theme;
import standfirst.storage.Settings.Appearance;
import standfirst.ui.blocks.BlockForms;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The menu: every command with its key, behind one button. */
final class AppMenu {
    private final MenuButton node = Icons.quiet(new MenuButton(), "fth-menu");
    private final Commands commands;
    private final Memory memory;

    AppMenu(
            Commands commands,
            Memory memory,
            Session session,
            Consumer<Path> open,
            Consumer<Block> insert,
            Consumer<Appearance> wear,
            Consumer<Theme> dress) {
        this.commands = commands;
        this.memory = memory;
        node.setId("menu");
        node.getStyleClass().add("app-menu");
        Icons.explain(node, Texts.of("menu"), javafx.scene.input.KeyCombination.valueOf("F10"));
        node.getItems()
                .setAll(
                        file(open),
                        menu(
                                "menu.edit",
                                "undo",
                                "redo",
                                Commands.LINE,
                                "paste-copy",
                                Commands.LINE,
                                "duplicate",
                                "delete",
                                Commands.LINE,
                                "move-up",
                                "move-down",
                                "move-left",
                                "move-right",
                                Commands.LINE,
                                "details"),
                        insert(insert),
                        view(session, wear, dress),
                        menu("menu.help", "keys"));
    }

    MenuButton node() {
        return node;
    }

    private Menu file(Consumer<Path> open) {
        var menu = menu("menu.file", "new", "open");
        var recent = new Menu(Texts.of("menu.recent"));
        recent.setId("menu-recent");
        menu.setOnShowing(_ -> fill(recent, open));
        fill(recent, open);
        menu.getItems().add(recent);
        menu.getItems()
                .addAll(commands.menu(
                        Commands.LINE, "save", "save-as", Commands.LINE, "copy-html", "export", Commands.LINE, "quit"));
        return menu;
    }

    private Menu insert(Consumer<Block> insert) {
        var menu = menu("menu.insert", "add-block", Commands.LINE);
        for (var item : BlockForms.palette()) {
            var entry = new MenuItem(BlockNames.kind(item.fresh().get()));
            entry.setOnAction(_ -> insert.accept(item.fresh().get()));
            menu.getItems().add(entry);
        }
        return menu;
    }

    private void fill(Menu recent, Consumer<Path> open) {
        recent.getItems()
                .setAll(memory.recent().stream().map(file -> item(file, open)).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private static MenuItem item(Path file, Consumer<Path> open) {
        var item = new MenuItem(String.valueOf(file));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(file));
        return item;
    }

    private Menu view(Session session, Consumer<Appearance> wear, Consumer<Theme> dress) {
        var menu = menu(
                "menu.view",
                "left-rail",
                "right-rail",
                "preview",
                "findings",
                "inspect",
                "themes",
                Commands.LINE,
                "zoom-in",
                "zoom-out",
                "zoom-reset",
                Commands.LINE);
        var appearance =
                choices("menu.appearance", List.of(Appearance.values()), each -> Texts.of("appearance." + each), wear);
        appearance.setOnShowing(_ -> tick(appearance, memory.settings().appearance()));
        var theme = choices("menu.theme", Theme.BUILT_IN, Theme::name, dress);
        theme.setOnShowing(_ -> tick(theme, session.edition().theme()));
        menu.getItems().addAll(appearance, theme);
        return menu;
    }

    private static <T> Menu choices(
            String title, List<T> values, java.util.function.Function<T, String> name, Consumer<T> choose) {
        var group = new ToggleGroup();
        var menu = new Menu(Texts.of(title));
        for (var value : values) {
            var item = new RadioMenuItem(name.apply(value));
            item.setToggleGroup(group);
            item.setUserData(value);
            item.setOnAction(_ -> choose.accept(value));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static void tick(Menu menu, Object chosen) {
        for (var item : menu.getItems()) {
            if (item instanceof RadioMenuItem choice) {
                choice.setSelected(chosen.equals(choice.getUserData()));
            }
        }
    }

    private Menu menu(String title, String... ids) {
        var menu = new Menu(Texts.of(title));
        menu.getItems().setAll(commands.menu(ids));
        return menu;
    }
}
