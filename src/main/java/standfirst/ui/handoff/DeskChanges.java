package standfirst.ui.handoff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.StorageException;

/**
 * What was changed in a desk's settings and is not in its file yet. It is done to what the file says then: what another window or a hand has written
 * meanwhile stays. On any thread.
 */
final class DeskChanges {
    private final DeskFolder desk;
    private final List<UnaryOperator<DeskSettings>> waiting = new ArrayList<>();

    DeskChanges(DeskFolder desk) {
        this.desk = desk;
    }

    synchronized void add(UnaryOperator<DeskSettings> change) {
        waiting.add(change);
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    synchronized void forget() {
        waiting.clear();
    }

    /** Settings with what waits done to them. */
    synchronized DeskSettings in(DeskSettings settings) {
        var changed = settings;
        for (var change : waiting) {
            changed = change.apply(changed);
        }
        return changed;
    }

    /**
     * Does to the file what waits.
     *
     * @return what the file says now
     * @throws StorageException with one sentence when the file could not be read or written; what waits waits on
     */
    DeskSettings keep() throws StorageException {
        var found = DeskSettings.of(desk);
        DeskSettings changed;
        int done;
        synchronized (this) {
            changed = in(found);
            done = waiting.size();
        }
        if (!changed.equals(found)) {
            changed.keep(desk);
        }
        synchronized (this) {
            waiting.subList(0, Math.min(done, waiting.size())).clear();
        }
        return changed;
    }
}
