package standfirst.ui.handoff;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.StorageException;

/**
 * The desk's settings as they are now: the one place of the window that holds them. They are read and written off the FX thread, on which all else
 * here is called, {@link #now} and {@link #of} excepted. Settings that could not be read are never written over, and of those that can, only what was
 * changed here.
 */
public final class DeskTerms implements AutoCloseable {
    /** So long after the last letter typed into a setting the file is written. */
    private static final long QUIET_MILLIS = 400;

    private static final long LAST_WORDS_SECONDS = 5;

    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("standfirst-desk").factory());
    private final ReadOnlyObjectWrapper<DeskSettings> settings = new ReadOnlyObjectWrapper<>(DeskSettings.DEFAULTS);
    private final ReadOnlyObjectWrapper<Optional<String>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicReference<DeskSettings> newest = new AtomicReference<>(DeskSettings.DEFAULTS);
    private DeskFolder desk;
    private DeskChanges changes;
    private Standing standing = Standing.READING;
    private @Nullable ScheduledFuture<?> waiting;

    private enum Standing {
        READING,
        READ,
        UNREADABLE
    }

    /** The settings of a desk; the usual ones until they have been read, a moment later. */
    public DeskTerms(DeskFolder desk) {
        this.desk = desk;
        changes = new DeskChanges(desk);
        read();
    }

    /** Whose settings these are. */
    public DeskFolder desk() {
        return desk;
    }

    public ReadOnlyObjectProperty<DeskSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Why the settings could not be read, kept or changed, in one sentence; empty while all is well. */
    public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** The settings as they are now; on any thread. */
    public DeskSettings now() {
        return newest.get();
    }

    /** On which terms an edition leaves for a provider now; on any thread. */
    public Terms of(ProviderProfile provider) {
        var current = now();
        return new Terms(provider, current.pictureHost(), current.campaign(), current.text(), current.server());
    }

    /**
     * Changes the settings, and keeps them soon. Those that could not be read stay as they are, and that is told again.
     *
     * @param change done more than once, on any thread
     */
    public void change(UnaryOperator<DeskSettings> change) {
        if (standing == Standing.UNREADABLE) {
            var told = trouble.get();
            trouble.set(Optional.empty());
            trouble.set(told);
            return;
        }
        var changed = change.apply(settings.get());
        if (changed.equals(settings.get())) {
            return;
        }
        hold(changed);
        changes.add(change);
        if (standing == Standing.READ) {
            keepSoon();
        }
    }

    /** Goes over to another desk; what was changed for the last one is kept there. */
    public void move(DeskFolder other) {
        keepNow();
        desk = other;
        changes = new DeskChanges(other);
        read();
    }

    /** Reads the settings anew, such as after the file was put right by hand. */
    public void reload() {
        move(desk);
    }

    private void hold(DeskSettings changed) {
        if (changed.equals(settings.get())) {
            return;
        }
        newest.set(changed);
        settings.set(changed);
    }

    private void read() {
        var from = desk;
        standing = Standing.READING;
        worker.execute(() -> {
            try {
                var found = DeskSettings.of(from);
                Platform.runLater(() -> found(from, found));
            } catch (StorageException e) {
                Platform.runLater(() -> unreadable(from, e.sentence()));
            }
        });
    }

    private void found(DeskFolder from, DeskSettings found) {
        if (!from.equals(desk) || standing != Standing.READING) {
            return;
        }
        standing = Standing.READ;
        trouble.set(Optional.empty());
        hold(changes.in(found));
        if (!changes.isEmpty()) {
            keepSoon();
        }
    }

    private void unreadable(DeskFolder from, String sentence) {
        if (from.equals(desk)) {
            standing = Standing.UNREADABLE;
            changes.forget();
            hold(DeskSettings.DEFAULTS);
            trouble.set(Optional.of(sentence));
        }
    }

    private void keepSoon() {
        stopWaiting();
        waiting = worker.schedule(keeping(), QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void keepNow() {
        stopWaiting();
        if (!changes.isEmpty()) {
            worker.execute(keeping());
        }
    }

    private void stopWaiting() {
        var was = waiting;
        waiting = null;
        if (was != null) {
            was.cancel(false);
        }
    }

    private Runnable keeping() {
        var those = changes;
        return () -> {
            try {
                var kept = those.keep();
                Platform.runLater(() -> kept(those, kept));
            } catch (StorageException e) {
                Platform.runLater(() -> trouble.set(Optional.of(e.sentence())));
            }
        };
    }

    /** What others have written meanwhile holds here from now on. */
    private void kept(DeskChanges those, DeskSettings kept) {
        if (those.equals(changes) && standing == Standing.READ) {
            trouble.set(Optional.empty());
            hold(those.in(kept));
        }
    }

    /** Keeps what was changed last. */
    @Override
    public void close() {
        keepNow();
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
