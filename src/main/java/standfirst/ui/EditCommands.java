package standfirst.ui;

import standfirst.ui.session.Session;

/** What is done to the words, and taken back. A new command is a line here. */
final class EditCommands {
    private EditCommands() {}

    static void add(Commands commands, Session session, PasteCopy pasteCopy, Runnable details, Runnable subject) {
        var history = session.historyProperty();
        commands.menu("menu.edit")
                .add("undo", "Shortcut+Z", history.map(past -> past.canUndo()), session::undo)
                .add("redo", "Shortcut+Y", history.map(past -> past.canRedo()), session::redo)
                .or("Shortcut+Shift+Z")
                .line()
                .add("paste-copy", "Shortcut+Shift+V", pasteCopy::fromClipboard)
                .line()
                .add("subject", "F4", subject)
                .add("details", "F2", details);
    }
}
