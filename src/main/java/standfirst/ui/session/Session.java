package standfirst.ui.session;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import standfirst.edit.Edit;
import standfirst.edit.History;
import standfirst.edit.Stance;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Rendered;
import standfirst.ui.kit.Mark;

/**
 * The only mutable state of a window. Views listen to its read-only properties and call its commands; all of it on the FX thread. A new edition is
 * rendered and checked in the background, and the newest answer alone is delivered.
 */
public final class Session implements AutoCloseable {
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<History> history;
    private final ReadOnlyObjectWrapper<Edition> edition;
    private final Openings openings = new Openings();
    private final OnDisk disk;
    private final ReadOnlyObjectWrapper<List<BlockId>> selection = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<BlockId, String>> doubts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Reveal>> revealed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Marked marks = new Marked();
    private final ReadOnlyBooleanWrapper smartTyping = new ReadOnlyBooleanWrapper(true);
    private final Standing standing;
    private final Settling settling;
    private final ReadOnlyBooleanWrapper picturesAllowed = new ReadOnlyBooleanWrapper();
    private final Proofs proofs;

    /** A request to show a place; each is distinct, so that asking for the same place twice shows it twice. */
    public record Reveal(Place place, Optional<Stretch> stretch, long request) {}

    /**
     * Words of a place.
     *
     * @param from the first character, {@code to} behind the last, counted in the field's text
     * @param selected whether they are to be selected, which takes the keyboard there
     */
    public record Stretch(int from, int to, boolean selected) {}

    public Session(Edition first, Work work, InstantSource clock) {
        this.clock = clock;
        this.history = new ReadOnlyObjectWrapper<>(History.of(first));
        this.edition = new ReadOnlyObjectWrapper<>(first);
        this.disk = new OnDisk(first);
        this.standing = new Standing(this, history);
        this.settling = new Settling(first);
        this.proofs = new Proofs(work);
        proofs.make(first);
    }

    public Edition edition() {
        return edition.get();
    }

    public ReadOnlyObjectProperty<Edition> editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /**
     * The edition as it was when the typing last paused; what is no typing is here at once. The page alone follows each letter: whatever else shows
     * something of the edition listens here, so that a letter is painted before anything is counted.
     */
    public ReadOnlyObjectProperty<Edition> settledProperty() {
        return settling.settledProperty();
    }

    /** The history, for what it says of undo and redo. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Does an edit; nothing happens where it changes nothing. */
    public void apply(Edit edit) {
        advance(history.get().apply(edit, clock.instant(), standing.now()), Settling.isTyping(edit));
    }

    /** Takes the last edit back, and stands where the editor stood before it. */
    public void undo() {
        comeBack(history.get().undo(), history.get().beforeUndoable());
    }

    /** Does what was undone again, and stands where the editor stood after it. */
    public void redo() {
        comeBack(history.get().redo(), history.get().afterRedoable());
    }

    private void comeBack(History next, Stance remembered) {
        var from = edition();
        advance(next, false);
        standing.comeBack(remembered.at(from, edition()));
    }

    /** What is typed after this is an undo step of its own. */
    public void endTyping() {
        history.set(history.get().endTyping());
        settling.now(edition());
    }

    /** Where the caret is, and where undo and redo bring it. */
    public Standing standing() {
        return standing;
    }

    /** Whether quotes and dashes are set by the edition's language while they are typed. */
    public ReadOnlyBooleanProperty smartTypingProperty() {
        return smartTyping.getReadOnlyProperty();
    }

    public void setSmartTyping(boolean on) {
        smartTyping.set(on);
    }

    /** Starts over with another edition and an empty history, as opening a file does. */
    public void open(Edition opened, Optional<Path> from) {
        openings.next();
        disk.opened(opened, from);
        setDoubts(Map.of());
        picturesAllowed.set(false);
        select(List.of());
        advance(History.of(opened), false);
        disk.compare(opened);
    }

    /** How often that was done. */
    public Openings openings() {
        return openings;
    }

    /** What is to be done with something that comes later: it is left where another edition has been opened meanwhile. */
    public <T> Consumer<T> whileOpen(Consumer<T> then) {
        return openings.whileOpen(then);
    }

    /** Tells that this edition now lies in that file. */
    public void savedAs(Edition written, Path to) {
        disk.saved(written, to, clock.instant());
        disk.compare(edition());
    }

    /** The file the edition was opened from or saved to last. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return disk.file().getReadOnlyProperty();
    }

    /** When the edition was last written to its file; empty where that has not been done since it was opened. */
    public ReadOnlyObjectProperty<Optional<Instant>> savedAtProperty() {
        return disk.savedAt().getReadOnlyProperty();
    }

    /** Whether the edition differs from what lies on disk. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return disk.dirty().getReadOnlyProperty();
    }

    /** The selected blocks, in page order. */
    public ReadOnlyObjectProperty<List<BlockId>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects these blocks and no others; unknown ones are left out. */
    public void select(List<BlockId> blocks) {
        var wanted = Set.copyOf(blocks);
        var selected = edition().entries().stream()
                .map(Entry::id)
                .filter(wanted::contains)
                .toList();
        // Most letters leave the selection as it is, and those who show it alone.
        if (!selected.equals(selection.get())) {
            selection.set(selected);
        }
    }

    public void select(BlockId block) {
        select(List.of(block));
    }

    /** The newest export; empty until the first is ready. */
    public ReadOnlyObjectProperty<Optional<Rendered>> renderedProperty() {
        return proofs.rendered().getReadOnlyProperty();
    }

    /** What preflight says of the export, a moment after that. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return proofs.findings().getReadOnlyProperty();
    }

    /** Why the newest edition could not be rendered or checked; empty while all is well. */
    public ReadOnlyObjectProperty<Optional<Throwable>> troubleProperty() {
        return proofs.trouble().getReadOnlyProperty();
    }

    /** Blocks that intake was not sure of, each with the reason. */
    public ReadOnlyObjectProperty<Map<BlockId, String>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    /** Keeps what intake was not sure of, in place of what it said before. */
    public void setDoubts(Map<BlockId, String> doubtful) {
        doubts.set(Map.copyOf(doubtful));
    }

    /** Exports and checks the edition anew: what it is handed off to is another. */
    public void proveAgain() {
        proofs.make(edition());
    }

    /** Names the editor's desk, for the pictures that lie there. */
    public void setDesk(Path folder) {
        disk.setDesk(folder);
    }

    /** Where a picture that is named by a relative path may lie, the first one first: beside the edition's file, and on the desk. */
    public List<Path> pictureFolders() {
        return disk.pictureFolders();
    }

    /** Lets this edition's pictures be fetched from the web, until another edition is opened. */
    public void allowPictures() {
        picturesAllowed.set(true);
    }

    /** Whether this edition's pictures may be fetched from the web to be seen. */
    public ReadOnlyBooleanProperty picturesAllowedProperty() {
        return picturesAllowed.getReadOnlyProperty();
    }

    /** Marks words on the page in place of those of the same kind; the marks of other kinds stay. */
    public void mark(Mark.Kind kind, Map<Place, List<Mark>> marked) {
        marks.put(kind, marked);
    }

    /** What is marked on the page, by kind and place. */
    public ReadOnlyObjectProperty<Map<Mark.Kind, Map<Place, List<Mark>>>> marksProperty() {
        return marks.property();
    }

    /** Shows a place: selects its block, scrolls to it, and puts the caret into its field. */
    public void reveal(Place place) {
        reveal(place, Optional.empty());
    }

    /** Shows words of a place: selects its block, scrolls to them, and selects them where asked. */
    public void reveal(Place place, Stretch stretch) {
        reveal(place, Optional.of(stretch));
    }

    private void reveal(Place place, Optional<Stretch> stretch) {
        place.block().ifPresent(this::select);
        revealed.set(Optional.of(
                new Reveal(place, stretch, revealed.get().map(Reveal::request).orElse(0L) + 1)));
    }

    /** The latest place asked to be shown. */
    public ReadOnlyObjectProperty<Optional<Reveal>> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    private void advance(History next, boolean typing) {
        if (!typing) {
            settling.now(edition());
        }
        history.set(next);
        if (!next.present().equals(edition.get())) {
            edition.set(next.present());
            select(selection.get());
            disk.compare(edition());
            proofs.make(next.present());
        }
        settling.follow(edition(), typing);
    }

    @Override
    public void close() {
        proofs.close();
    }
}
