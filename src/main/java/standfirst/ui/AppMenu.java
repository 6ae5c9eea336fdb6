package standfirst.ui;

import javafx.scene.control.MenuButton;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** The menu: every command with its key, behind one button. */
final class AppMenu {
    private final MenuButton node = Icons.quiet(new MenuButton(), "fth-menu");

    AppMenu(Commands commands) {
        node.setId("menu");
        node.getStyleClass().add("app-menu");
        Icons.explain(node, Texts.of("menu"), commands.get("menu").key().orElse(null));
        node.getItems().setAll(commands.menus());
    }

    MenuButton node() {
        return node;
    }
}
