package standfirst.ui;

import standfirst.ui.library.Library;
import standfirst.ui.session.Session;

/** What is done with saved blocks. */
final class LibraryCommands {
    private LibraryCommands() {}

    static void add(Commands commands, Session session, Library library, Desk desk) {
        var selected = session.selectionProperty().map(blocks -> !blocks.isEmpty());
        commands.menu("menu.view").line().add("library", "Shortcut+6", () -> desk.goTo("library"));
        commands.menu("menu.block").line().add("save-block", "Shortcut+Shift+L", selected, library::saveSelection);
    }
}
