package standfirst.ui.handoff;

import java.util.ArrayList;
import java.util.List;
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
 * here is called, {@link #now} and {@link #of} excepted. Settings that could not be read are never written over.
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
    /** What was changed before the file had been read: it is done again to what the file says. */
    private final List<UnaryOperator<DeskSettings>> early = new ArrayList<>();

    private DeskFolder desk;
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
        return new Terms(
                provider, current.pictureHost(), current.campaign(), current.text(), current.server());
    }

    /** Changes the settings, and keeps them soon. Those that could not be read stay as they are, and that is told again. */
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
        if (standing == Standing.READING) {
            early.add(change);
        } else {
            keepSoon();
        }
    }

    /** Goes over to another desk; what was changed for the last one is kept there. */
    public void move(DeskFolder other) {
        keepNow();
        desk = other;
        read();
    }

    /** Reads the settings anew, such as after the file was put right by hand. */
    public void reload() {
        move(desk);
    }

    private void hold(DeskSettings changed) {
        newest.set(changed);
        settings.set(changed);
    }

    private void read() {
        var from = desk;
        standing = Standing.READING;
        early.clear();
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
        var now = found;
        for (var change : early) {
            now = change.apply(now);
        }
        early.clear();
        hold(now);
        if (!now.equals(found)) {
            keepSoon();
        }
    }

    private void unreadable(DeskFolder from, String sentence) {
        if (from.equals(desk)) {
            standing = Standing.UNREADABLE;
            early.clear();
            hold(DeskSettings.DEFAULTS);
            trouble.set(Optional.of(sentence));
        }
    }

    private void keepSoon() {
        forget();
        waiting = worker.schedule(keeping(), QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void keepNow() {
        if (forget()) {
            worker.execute(keeping());
        }
    }

    /** Whether something was waiting to be kept, which is now no longer. */
    private boolean forget() {
        var was = waiting;
        waiting = null;
        return was != null && was.cancel(false);
    }

    private Runnable keeping() {
        var where = desk;
        var kept = settings.get();
        return () -> {
            Optional<String> told = Optional.empty();
            try {
                kept.keep(where);
            } catch (StorageException e) {
                told = Optional.of(e.sentence());
            }
            var sentence = told;
            Platform.runLater(() -> trouble.set(sentence));
        };
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
