package standfirst.handoff;

import java.io.IOException;
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
         * @throws IOException where there is no such program, or it does not end
         */
        Ended run(Call call) throws IOException;
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
        this(KeyringTool.of(System.getProperty("os.name", "")), call -> ran(call, Duration.ofMinutes(2)));
    }

    SystemKeyring(KeyringTool tool, Runner runner) {
        this.tool = tool;
        this.runner = runner;
    }

    @Override
    public Optional<Password> find(MailServer server) throws KeyringException {
        var ended = run(tool.find(account(server)));
        if (ended.code() == 0 && ended.output().octets().length > 0) {
            return Optional.of(tool.read(ended.output().octets()));
        }
        if (tool.isNone(ended)) {
            return Optional.empty();
        }
        throw new KeyringException("The keyring did not answer.");
    }

    @Override
    public void keep(MailServer server, Password password) throws KeyringException {
        var call = tool.keep(account(server), password);
        try {
            var ended = run(call);
            Arrays.fill(ended.output().octets(), (byte) 0);
        } finally {
            Arrays.fill(call.input(), (byte) 0);
        }
        var kept = find(server);
        try (var found = kept.orElseGet(() -> new Password(new char[0]))) {
            if (!found.isSame(password)) {
                throw new KeyringException("The keyring did not keep the password.");
            }
        }
    }

    @Override
    public void forget(MailServer server) throws KeyringException {
        run(tool.forget(account(server)));
    }

    private Ended run(Call call) throws KeyringException {
        try {
            return runner.run(call);
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

    private static Ended ran(Call call, Duration patience) throws IOException {
        var process = new ProcessBuilder(call.command()).start();
        try (var in = process.getOutputStream()) {
            in.write(call.input());
        } catch (IOException deaf) {
            // It has ended without reading; what it says about that comes below.
            process.destroy();
        }
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException("it does not end");
            }
            return new Ended(
                    process.exitValue(),
                    new Output(process.getInputStream().readAllBytes()),
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("broken off", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
