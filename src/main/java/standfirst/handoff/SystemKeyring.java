package standfirst.handoff;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import standfirst.handoff.KeyringTool.Call;
import standfirst.model.MailServer;

/**
 * The keyring of whoever is logged in, by the system's own program for it: a password goes to it by its standard input alone, for arguments can be read
 * by every process. What was kept is read back, so that nobody believes in a keyring that does not keep.
 */
public final class SystemKeyring implements Keyring {
    private final KeyringTool tool;
    private final Runner runner;

    /** Runs programs. */
    interface Runner {
        /**
         * Runs one to its end.
         *
         * @param sending ends it too when it is cancelled
         * @throws InterruptedIOException where it does not end by itself in time
         * @throws IOException where there is no such program
         */
        Ended run(Call call, Sending sending) throws IOException;
    }

    /** What became of a program; whoever asks wipes the output. */
    record Ended(int code, Output output, String complaint) {}

    /** What a program wrote, which may be a password, to be wiped by whoever reads it. */
    static final class Output {
        private final byte[] octets;

        Output(byte[] octets) {
            this.octets = octets;
        }

        byte[] octets() {
            return octets;
        }
    }

    /** The keyring of the system this runs on. */
    public SystemKeyring() {
        // An unlocking user has time to find a password.
        this(
                KeyringTool.of(System.getProperty("os.name", "")),
                (call, sending) -> ran(call, Duration.ofMinutes(1), sending));
    }

    SystemKeyring(KeyringTool tool, Runner runner) {
        this.tool = tool;
        this.runner = runner;
    }

    @Override
    public Optional<Password> find(MailServer server, Sending sending) throws KeyringException {
        var ended = run(tool.find(account(server)), sending);
        if (ended.code() == 0 && ended.output().octets().length > 0) {
            return Optional.of(tool.read(ended.output().octets()));
        }
        Arrays.fill(ended.output().octets(), (byte) 0);
        if (tool.isNone(ended)) {
            return Optional.empty();
        }
        throw new KeyringException("The keyring did not answer.");
    }

    @Override
    public void keep(MailServer server, Password password, Sending sending) throws KeyringException {
        var call = tool.keep(account(server), password);
        try {
            var ended = run(call, sending);
            Arrays.fill(ended.output().octets(), (byte) 0);
        } finally {
            Arrays.fill(call.input(), (byte) 0);
        }
        var kept = find(server, sending);
        try (var found = kept.orElseGet(() -> new Password(new char[0]))) {
            if (!found.isSame(password)) {
                throw new KeyringException("The keyring did not keep the password.");
            }
        }
    }

    @Override
    public void forget(MailServer server, Sending sending) throws KeyringException {
        var ended = run(tool.forget(account(server)), sending);
        Arrays.fill(ended.output().octets(), (byte) 0);
        if (ended.code() != 0 && !tool.isNone(ended)) {
            throw new KeyringException("The keyring did not let go of the password.");
        }
    }

    private Ended run(Call call, Sending sending) throws KeyringException {
        try {
            return runner.run(call, sending);
        } catch (InterruptedIOException e) {
            throw new KeyringException("The keyring did not answer in time.");
        } catch (IOException e) {
            throw new KeyringException("There is no keyring here: " + tool.lack() + ".");
        }
    }

    /** One login at one server, in characters that no program takes for anything else. */
    private static String account(MailServer server) {
        var host = server.host().strip().toLowerCase(Locale.ROOT);
        return "smtp://" + encoded(server.user().strip()) + "@" + encoded(host);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    /** The program, and what it has started in turn, ends with the sending or when patience does. */
    static Ended ran(Call call, Duration patience, Sending sending) throws IOException {
        var process = new ProcessBuilder(call.command()).start();
        sending.onCancel(() -> end(process));
        try {
            write(call, process);
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) || sending.isCancelled()) {
                throw new InterruptedIOException("it does not end");
            }
            return new Ended(
                    process.exitValue(),
                    new Output(process.getInputStream().readAllBytes()),
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("broken off", e);
        } finally {
            sending.onCancel(() -> {});
            end(process);
        }
    }

    private static void write(Call call, Process process) {
        try (var in = process.getOutputStream()) {
            in.write(call.input());
        } catch (IOException deaf) {
            // It has ended without reading; how, its exit code tells.
            process.destroy();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
