package standfirst.ui;

import javafx.stage.Stage;

/** What helps to find one's way. */
final class HelpCommands {
    private HelpCommands() {}

    static void add(Commands commands, Stage stage, Memory memory, Runnable palette, Runnable tour, Runnable menu) {
        commands.menu("menu.help")
                .add("palette", "Shortcut+Shift+P", palette)
                .orOnPage("Shortcut+K")
                .add("tour", "", tour)
                .add(
                        "keys",
                        "F1",
                        () -> KeysHelp.show(
                                stage, commands, memory.settings().view().text()))
                .add("menu", "F10", menu);
    }
}
