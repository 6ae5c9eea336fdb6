package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.handoff.SystemKeyring.Ended;
import standfirst.handoff.SystemKeyring.Output;
import standfirst.model.MailServer;

class KeyringTest {
    private static final String SECRET = "pässwörd \"x\" $y";
    private static final MailServer SERVER =
            new MailServer("Mail.example.com ", 587, MailServer.Security.STARTTLS, "ann \"a\"", "", "");
    private static final String ACCOUNT = "smtp://ann+%22a%22@mail.example.com";

    private static final Sending SENDING = new Sending(_ -> {});

    private final List<KeyringTool.Call> calls = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();

    /** A keyring's program of that system, as it is called and as it answers. */
    private Ended play(String system, KeyringTool.Call call) {
        calls.add(new KeyringTool.Call(call.command(), call.input().clone()));
        var read = new String(call.input(), StandardCharsets.UTF_8);
        var command = String.join(" ", call.command());
        var none = system.equals("Linux") ? 1 : 44;
        if (command.contains("store") || command.endsWith("-i") || command.contains("$vault.Add")) {
            assertTrue(read.contains(ACCOUNT) || command.contains(ACCOUNT));
            kept.put(
                    ACCOUNT,
                    system.equals("Linux")
                            ? read
                            : read.replaceAll("(?s).*[\\n\"]([A-Za-z0-9+/=]+)\"?\\n$", "$1") + "\n");
            return new Ended(0, new Output(new byte[0]), "");
        }
        if (command.contains("clear") || command.contains("delete") || command.contains("Remove")) {
            kept.clear();
            return new Ended(0, new Output(new byte[0]), "");
        }
        var found = kept.get(ACCOUNT);
        return found == null
                ? new Ended(none, new Output(new byte[0]), "")
                : new Ended(0, new Output(found.getBytes(StandardCharsets.UTF_8)), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X", "Windows 11"})
    void keepsFindsAndForgets(String system) throws Exception {
        var keyring = new SystemKeyring(KeyringTool.of(system), (call, _) -> play(system, call));
        assertEquals(Optional.empty(), keyring.find(SERVER, SENDING).map(Password::reveal));
        try (var password = new Password(SECRET.toCharArray())) {
            keyring.keep(SERVER, password, SENDING);
            assertEquals(SECRET, password.reveal());
        }
        assertEquals(Optional.of(SECRET), keyring.find(SERVER, SENDING).map(Password::reveal));
        keyring.forget(SERVER, SENDING);
        assertTrue(kept.isEmpty());
        var word = java.util.Base64.getEncoder().encodeToString(SECRET.getBytes(StandardCharsets.UTF_8));
        for (var call : calls) {
            assertFalse(call.command().toString().contains(SECRET)
                    || call.command().toString().contains(word));
        }
    }

    @Test
    void aKeyringThatDoesNotKeepIsNotBelieved() {
        var keyring = new SystemKeyring(KeyringTool.of("Linux"), (_, _) -> new Ended(1, new Output(new byte[0]), ""));
        var trouble = assertThrows(
                KeyringException.class, () -> keyring.keep(SERVER, new Password(SECRET.toCharArray()), SENDING));
        assertEquals("The keyring did not keep the password.", trouble.sentence());
    }

    @Test
    void whereThereIsNoneItSaysSo() {
        var none = new SystemKeyring(KeyringTool.of("Linux"), (_, _) -> {
            throw new IOException("no such file");
        });
        var trouble = assertThrows(KeyringException.class, () -> none.find(SERVER, SENDING));
        assertEquals(
                "There is no keyring here: the program secret-tool is not installed (package libsecret-tools).",
                trouble.sentence());
        var locked = new SystemKeyring(
                KeyringTool.of("Linux"), (_, _) -> new Ended(1, new Output(new byte[0]), "Cannot autolaunch D-Bus"));
        assertThrows(KeyringException.class, () -> locked.find(SERVER, SENDING));
    }

    @Test
    void aKeyringThatDoesNotLetGoIsNotBelieved() throws Exception {
        var stubborn = new SystemKeyring(
                KeyringTool.of("Linux"), (_, _) -> new Ended(1, new Output(new byte[0]), "The collection is locked"));
        var trouble = assertThrows(KeyringException.class, () -> stubborn.forget(SERVER, SENDING));
        assertEquals("The keyring did not let go of the password.", trouble.sentence());
        new SystemKeyring(KeyringTool.of("Mac OS X"), (_, _) -> new Ended(44, new Output(new byte[0]), "not found"))
                .forget(SERVER, SENDING);
    }

    /** A keyring that waits for somebody to unlock it: who cancels does not wait, nor does the program, nor what that has started. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void cancellingEndsTheProgram() throws Exception {
        var sending = new Sending(_ -> {});
        var hanging = KeyringTool.Call.of("sh", "-c", "sleep 600; true");
        var running = CompletableFuture.supplyAsync(() -> {
            try {
                return SystemKeyring.ran(hanging, Duration.ofMinutes(5), sending)
                        .complaint();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        sending.cancel();
        var ended = assertThrows(ExecutionException.class, running::get);
        assertEquals(InterruptedIOException.class, rootOf(ended).getClass());
    }

    private static Throwable rootOf(Throwable trouble) {
        var cause = trouble.getCause();
        return cause == null ? trouble : rootOf(cause);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void patienceEndsTheProgram() {
        var silent = KeyringTool.Call.of("sh", "-c", "sleep 600; true");
        assertThrows(InterruptedIOException.class, () -> SystemKeyring.ran(silent, Duration.ZERO, SENDING));
        var late = new SystemKeyring(KeyringTool.of("Linux"), (_, _) -> {
            throw new InterruptedIOException("it does not end");
        });
        var trouble = assertThrows(KeyringException.class, () -> late.find(SERVER, SENDING));
        assertEquals("The keyring did not answer in time.", trouble.sentence());
    }
}
