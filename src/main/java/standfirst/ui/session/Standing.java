package standfirst.ui.session;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import standfirst.edit.Edit;
import standfirst.edit.History;
import standfirst.edit.Stance;
import standfirst.edit.TextJoin;
import standfirst.model.BlockId;
import standfirst.model.Caret;

/** Where the editor stands on the page: part of the session's state, so that undo and redo bring caret and selection back with the words. */
public final class Standing {
    private final Session session;
    private final ObjectProperty<History> history;
    private final ReadOnlyObjectWrapper<Optional<Caret>> caret = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Return>> returned = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A request to stand where somebody stood before; each is distinct. */
    public record Return(Stance stance, long request) {}

    Standing(Session session, ObjectProperty<History> history) {
        this.session = session;
        this.history = history;
    }

    /** Where the caret stands in the words of the page; empty where it does not. */
    public ReadOnlyObjectProperty<Optional<Caret>> caretProperty() {
        return caret.getReadOnlyProperty();
    }

    /** The latest place that undo or redo came back to. */
    public ReadOnlyObjectProperty<Optional<Return>> returnedProperty() {
        return returned.getReadOnlyProperty();
    }

    /** Tells where the caret stands now; empty when it has left the words of the page. */
    public void caretAt(Optional<Caret> place) {
        caret.set(place);
        if (place.isPresent() && isAfterEditOf(place.get())) {
            history.set(history.get().standing(now()));
        }
    }

    Stance now() {
        return new Stance(session.selectionProperty().get(), caret.get());
    }

    /** Asks the page to stand there; nothing happens where no block is named. */
    public void comeBack(Stance there) {
        if (!there.blocks().isEmpty()) {
            session.select(there.blocks());
            var last = returned.get().map(Return::request).orElse(0L);
            returned.set(Optional.of(new Return(there, last + 1)));
        }
    }

    /**
     * The way back to where the keyboard is now. An area of words is gone when it has lost the keyboard: what is left is where its caret stood.
     *
     * @param owner what has the keyboard
     */
    public Runnable wayBack(Optional<Node> owner) {
        var stance = now();
        return () -> {
            if (stance.caret()
                    .flatMap(there -> there.place().block())
                    .flatMap(session.edition()::entry)
                    .isPresent()) {
                comeBack(stance);
            } else {
                owner.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            }
        };
    }

    /** Joins a text block with the one before it (-1) or after it (1) and stands between their words; false where they do not go together. */
    public boolean join(BlockId block, int direction) {
        var join = TextJoin.of(session.edition(), block, direction);
        join.ifPresent(found -> {
            session.apply(found.edit());
            var caret = found.caret();
            comeBack(new Stance(caret.place().block().stream().toList(), Optional.of(caret)));
        });
        return join.isPresent();
    }

    /** Whether the last edit was one of the caret's own block, and where it left the caret is not known yet. */
    private boolean isAfterEditOf(Caret place) {
        var now = history.get();
        return !now.canRedo()
                && now.afterUndoable().equals(Stance.NOWHERE)
                && now.undoable().filter(edit -> changes(edit, place)).isPresent();
    }

    private static boolean changes(Edit edit, Caret place) {
        return switch (edit) {
            case Edit.Change change ->
                Optional.of(change.block()).equals(place.place().block());
            case Edit.Batch batch -> batch.edits().stream().anyMatch(one -> changes(one, place));
            case Edit.Insert insert -> false;
            case Edit.Remove remove -> false;
            case Edit.Move move -> false;
            case Edit.Describe describe -> false;
            case Edit.Dress dress -> false;
            case Edit.Reword reword -> false;
            case Edit.Adopt adopt -> false;
        };
    }
}
