package standfirst.handoff;

import java.util.function.Consumer;

/** One sending: how far it is, and the way to break it off. */
public final class Sending {
    private final Consumer<Progress> watcher;
    private boolean cancelled;
    private Runnable breaker = () -> {};

    /** What is being done. */
    public enum Step {
        CONNECTING,
        SIGNING_IN,
        SENDING,
        /** All is said; the server has yet to take it. */
        WAITING
    }

    /**
     * How far it is.
     *
     * @param part how much of the mail has gone out, from 0 to 1
     */
    public record Progress(Step step, double part) {}

    /**
     * One that has not begun.
     *
     * @param watcher is told of each step, on the thread that sends
     */
    public Sending(Consumer<Progress> watcher) {
        this.watcher = watcher;
    }

    /** Breaks off at once, whatever is going on; on any thread. */
    public void cancel() {
        Runnable now;
        synchronized (this) {
            cancelled = true;
            now = breaker;
        }
        now.run();
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** What breaks off from now on; done at once where that has been asked for. */
    void onCancel(Runnable action) {
        boolean late;
        synchronized (this) {
            breaker = action;
            late = cancelled;
        }
        if (late) {
            action.run();
        }
    }

    void tell(Step step, double part) {
        watcher.accept(new Progress(step, part));
    }
}
