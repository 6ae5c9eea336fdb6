package standfirst.ui.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import standfirst.model.Edition;

/** Where the open edition lies, and what of it lies there. Used on the FX thread. */
final class OnDisk {
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private Optional<Path> desk = Optional.empty();
    private Edition saved;

    OnDisk(Edition first) {
        saved = first;
    }

    ReadOnlyObjectWrapper<Optional<Path>> file() {
        return file;
    }

    ReadOnlyObjectWrapper<Optional<Instant>> savedAt() {
        return savedAt;
    }

    ReadOnlyBooleanWrapper dirty() {
        return dirty;
    }

    void opened(Edition opened, Optional<Path> from) {
        file.set(from);
        saved = opened;
        savedAt.set(Optional.empty());
    }

    void saved(Edition written, Path to, Instant when) {
        file.set(Optional.of(to));
        saved = written;
        savedAt.set(Optional.of(when));
    }

    /** Tells whether what is on the page now lies there. */
    void compare(Edition now) {
        dirty.set(!saved.equals(now));
    }

    void setDesk(Path folder) {
        desk = Optional.of(folder);
    }

    List<Path> pictureFolders() {
        return Stream.concat(file.get().map(Path::toAbsolutePath).map(Path::getParent).stream(), desk.stream())
                .toList();
    }
}
