package standfirst.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import standfirst.edit.Edit;
import standfirst.edit.History;
import standfirst.ui.find.FindBar;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** What is done to the words, and taken back. A new command is a line here. */
final class EditCommands {
    private final Session session;
    private final Consumer<String> tell;

    private EditCommands(Session session, Consumer<String> tell) {
        this.session = session;
        this.tell = tell;
    }

    /**
     * Adds them.
     *
     * @param tell is given a sentence that is worth a glance
     */
    static void add(
            Commands commands,
            Session session,
            PasteCopy pasteCopy,
            FindBar findBar,
            Runnable details,
            Runnable subject,
            Runnable tags,
            Consumer<String> tell) {
        var history = session.historyProperty();
        var steps = new EditCommands(session, tell);
        commands.menu("menu.edit")
                .add(
                        "undo",
                        "Shortcut+Z",
                        steps.named("undo", History::undoable),
                        history.map(History::canUndo),
                        steps::undo)
                .add(
                        "redo",
                        "Shortcut+Y",
                        steps.named("redo", History::redoable),
                        history.map(History::canRedo),
                        steps::redo)
                .or("Shortcut+Shift+Z")
                .line()
                // Within words Ctrl+Shift+V pastes without formatting
                .add("paste-copy", "Shortcut+Alt+V", pasteCopy::fromClipboard)
                .orOnPage("Shortcut+Shift+V")
                .line()
                .add("merge-tag", "Shortcut+Shift+M", tags)
                .line()
                .add("find", "Shortcut+F", findBar::find)
                .add("replace", "Shortcut+H", findBar::replaceWords)
                .add("find-next", "Shortcut+G", () -> findBar.go(1))
                .add("find-previous", "Shortcut+Shift+G", () -> findBar.go(-1))
                .line()
                .add("subject", "F4", subject)
                .add("details", "F2", details);
    }

    private void undo() {
        var step = name(History::undoable);
        session.undo();
        step.ifPresent(name -> tell.accept(Texts.of("status.undone", name)));
    }

    private void redo() {
        var step = name(History::redoable);
        session.redo();
        step.ifPresent(name -> tell.accept(Texts.of("status.redone", name)));
    }

    private ObservableValue<String> named(String id, Function<History, Optional<Edit>> step) {
        return session.historyProperty()
                .map(_ -> name(step)
                        .map(name -> Texts.of("command." + id + ".step", name))
                        .orElseGet(() -> Texts.of("command." + id)));
    }

    private Optional<String> name(Function<History, Optional<Edit>> step) {
        var history = session.historyProperty().get();
        return step.apply(history).map(edit -> StepNames.of(edit, history.present()));
    }
}
