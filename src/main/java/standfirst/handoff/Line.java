package standfirst.handoff;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * A connection to a server that may fall silent: broken off from outside when the sending is cancelled, or when a step of the talk takes longer than it
 * may. Breaking off closes the bare socket, below any encryption, which would wait for a last word.
 */
final class Line implements AutoCloseable {
    private final Sending sending;
    private Runnable breaker = () -> {};
    private long end;
    private boolean late;
    private boolean closed;

    Line(Sending sending) {
        this.sending = sending;
        sending.onCancel(this::breakOff);
    }

    /** From now on this much time is left. */
    synchronized void allow(Duration time) {
        boolean first = end == 0;
        end = System.nanoTime() + time.toNanos();
        if (first) {
            Thread.ofVirtual().name("standfirst-post-watch").start(this::watch);
        }
    }

    /** Whether a step took too long. */
    synchronized boolean isLate() {
        return late;
    }

    /**
     * Opens a connection; the addresses of the name are tried one after the other.
     *
     * @param local whether only this machine will do
     * @throws UnknownHostException where the name is nobody's
     */
    Socket open(String host, int port, boolean local) throws IOException {
        var trouble = new IOException("“" + host + "” has no address here");
        for (var address : find(host)) {
            if (local && !address.isLoopbackAddress()) {
                continue;
            }
            var socket = new Socket();
            breakWith(() -> close(socket));
            try {
                socket.connect(new InetSocketAddress(address, port));
                return socket;
            } catch (IOException e) {
                close(socket);
                trouble = e;
                if (isLate() || sending.isCancelled()) {
                    break;
                }
            }
        }
        throw trouble;
    }

    /** Asking for a name cannot be broken off; waiting for the answer can. */
    private List<InetAddress> find(String host) throws IOException {
        var answer = new CompletableFuture<List<InetAddress>>();
        breakWith(() -> answer.cancel(true));
        Thread.ofPlatform().daemon().name("standfirst-post-names").start(() -> {
            try {
                answer.complete(List.of(InetAddress.getAllByName(host)));
            } catch (UnknownHostException e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException unknown ? unknown : new IOException(e);
        } catch (CancellationException e) {
            throw new IOException("broken off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("broken off", e);
        }
    }

    private void breakWith(Runnable action) {
        boolean over;
        synchronized (this) {
            breaker = action;
            over = late;
        }
        if (over || sending.isCancelled()) {
            action.run();
        }
    }

    private void breakOff() {
        Runnable now;
        synchronized (this) {
            now = breaker;
        }
        now.run();
    }

    private void watch() {
        try {
            synchronized (this) {
                for (long left = end - System.nanoTime(); left > 0 && !closed; left = end - System.nanoTime()) {
                    wait(Duration.ofNanos(left).toMillis() + 1);
                }
                if (closed) {
                    return;
                }
                late = true;
            }
            breakOff();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it went without trouble; a socket that cannot even be closed is as gone as it can be. */
    private static boolean close(Socket socket) {
        try {
            socket.close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        sending.onCancel(() -> {});
        breakOff();
    }
}
