package standfirst.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standfirst.model.Edition;

/**
 * An edition with its past and its future, immutable: one history for text, order, fields and look. It keeps snapshots, which share what did not
 * change, and joins typing in one field to one step.
 */
public final class History {
    /** Typing in the same field within this time of the last keystroke is one step. */
    public static final Duration TYPING_PAUSE = Duration.ofMillis(500);

    private final Edition present;
    private final @Nullable Step past;
    private final @Nullable Step future;

    /**
     * A step away from the present: the edition there, the edit that lies between with where the editor stood before and after it, and the steps
     * beyond.
     */
    private record Step(
            Edition edition,
            Edit edit,
            Instant lastTyped,
            Stance before,
            Stance after,
            @Nullable Step beyond) {
        Step from(Edition other, @Nullable Step further) {
            return new Step(other, edit, Instant.MIN, before, after, further);
        }
    }

    private History(Edition present, @Nullable Step past, @Nullable Step future) {
        this.present = present;
        this.past = past;
        this.future = future;
    }

    /** A history that starts with this edition. */
    public static History of(Edition edition) {
        return new History(edition, null, null);
    }

    public Edition present() {
        return present;
    }

    /** The history after an edit made at that moment; this very history where the edit changes nothing. What was undone before is dropped. */
    public History apply(Edit edit, Instant at) {
        return apply(edit, at, Stance.NOWHERE);
    }

    /** The same, remembering where the editor stood before it. */
    public History apply(Edit edit, Instant at, Stance before) {
        var next = edit.apply(present);
        if (next.equals(present)) {
            return this;
        }
        if (past != null && future == null && continuesTyping(past, edit, at)) {
            return new History(next, new Step(past.edition, edit, at, past.before, Stance.NOWHERE, past.beyond), null);
        }
        return new History(next, new Step(present, edit, at, before, Stance.NOWHERE, past), null);
    }

    /** Remembers where the editor stands after the last edit. */
    public History standing(Stance after) {
        return past == null
                ? this
                : new History(
                        present,
                        new Step(past.edition, past.edit, past.lastTyped, past.before, after, past.beyond),
                        future);
    }

    /** Ends the current run of typing, as leaving the field does: what is typed next is a step of its own. */
    public History endTyping() {
        return past == null ? this : new History(present, past.from(past.edition, past.beyond), future);
    }

    public boolean canUndo() {
        return past != null;
    }

    public boolean canRedo() {
        return future != null;
    }

    /** The edit that undo would take back. */
    public Optional<Edit> undoable() {
        return Optional.ofNullable(past).map(Step::edit);
    }

    /** The edit that redo would make again. */
    public Optional<Edit> redoable() {
        return Optional.ofNullable(future).map(Step::edit);
    }

    /** Where the editor stood before the edit that undo would take back. */
    public Stance beforeUndoable() {
        return past == null ? Stance.NOWHERE : past.before;
    }

    /** Where the editor stood after the last edit, as far as that has been told. */
    public Stance afterUndoable() {
        return past == null ? Stance.NOWHERE : past.after;
    }

    /** Where the editor stood after the edit that redo would make again. */
    public Stance afterRedoable() {
        return future == null ? Stance.NOWHERE : future.after;
    }

    /** One step back; this very history where there is none. */
    public History undo() {
        return past == null ? this : new History(past.edition, past.beyond, past.from(present, future));
    }

    /** One step forward again; this very history where there is none. */
    public History redo() {
        return future == null ? this : new History(future.edition, future.from(present, past), future.beyond);
    }

    private static boolean continuesTyping(Step last, Edit edit, Instant at) {
        return edit.typingKey().isPresent()
                && edit.typingKey().equals(last.edit.typingKey())
                && !last.lastTyped.equals(Instant.MIN)
                && Duration.between(last.lastTyped, at).compareTo(TYPING_PAUSE) <= 0;
    }
}
