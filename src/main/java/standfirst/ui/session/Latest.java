package standfirst.ui.session;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Slow work of which the newest answer alone counts: it runs on one background thread, after a quiet where one is wanted, and what was overtaken
 * meanwhile is never delivered. Called and answered on the FX thread.
 */
public final class Latest<I, O> implements AutoCloseable {
    private final ScheduledExecutorService worker;
    private final Duration quiet;
    private final Function<I, O> work;
    private final Consumer<O> done;
    private final Consumer<Throwable> failed;
    private final AtomicLong newest = new AtomicLong();
    private @Nullable ScheduledFuture<?> waiting;

    public Latest(String name, Duration quiet, Function<I, O> work, Consumer<O> done, Consumer<Throwable> failed) {
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        this.quiet = quiet;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    /** Asks for the work on this input; what was asked before and has not been answered is forgotten. */
    public void submit(I input) {
        var ticket = newest.incrementAndGet();
        if (waiting != null) {
            waiting.cancel(false);
        }
        waiting = worker.schedule(() -> run(ticket, input), quiet.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(long ticket, I input) {
        if (ticket != newest.get()) {
            return;
        }
        try {
            var answer = work.apply(input);
            Platform.runLater(() -> deliver(ticket, () -> done.accept(answer)));
        } catch (RuntimeException | Error e) {
            Platform.runLater(() -> deliver(ticket, () -> failed.accept(e)));
        }
    }

    private void deliver(long ticket, Runnable answer) {
        if (ticket == newest.get()) {
            answer.run();
        }
    }

    @Override
    public void close() {
        newest.incrementAndGet();
        worker.shutdownNow();
    }
}
