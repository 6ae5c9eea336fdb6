package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.handoff.Keyring;
import standfirst.handoff.KeyringException;
import standfirst.handoff.Password;
import standfirst.handoff.PostException;
import standfirst.handoff.Postbox;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Sending;
import standfirst.handoff.SmtpPostbox;
import standfirst.handoff.TestMail;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.MailServer;
import standfirst.model.Rendered;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** The page for test mails, used by keys alone. */
class TestSendTest {
    private static final String SECRET = "s3cret";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T12:04:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Chest keyring = new Chest();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private GreenMail greenMail;
    private Session session;
    private DeskTerms desk;
    private Stage stage;
    private TestSend part;

    /** A keyring in memory. */
    private static final class Chest implements Keyring {
        private final Map<String, String> kept = new HashMap<>();
        private boolean broken;

        private static String account(MailServer server) {
            return server.user() + "@" + server.host();
        }

        @Override
        public Optional<Password> find(MailServer server, Sending sending) throws KeyringException {
            complain();
            return Optional.ofNullable(kept.get(account(server))).map(word -> new Password(word.toCharArray()));
        }

        @Override
        public void keep(MailServer server, Password password, Sending sending) throws KeyringException {
            complain();
            kept.put(account(server), password.isSame(new Password(SECRET.toCharArray())) ? SECRET : "another");
        }

        @Override
        public void forget(MailServer server, Sending sending) {
            kept.remove(account(server));
        }

        private void complain() throws KeyringException {
            if (broken) {
                throw new KeyringException("There is no keyring here: it is a test.");
            }
        }
    }

    /** Renders and finds nothing: these tests look at the sending alone. */
    private static final class Idle implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    @BeforeEach
    void start() {
        greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp").dynamicPort());
        greenMail.start();
        greenMail.setUser("ann@example.com", "ann", SECRET);
        open(new SmtpPostbox());
    }

    private void open(Postbox postbox) {
        Fx.run(() -> {
            session = new Session(Samples.GAZETTE, new Idle(), CLOCK);
            desk = new DeskTerms(new DeskFolder(folder));
            part = new TestSend(session, host(), desk, postbox, keyring, CLOCK);
            stage = new Stage();
            stage.setScene(new Scene((javafx.scene.Parent) part.node(), 640, 700));
            stage.show();
            stage.requestFocus();
            part.shown();
        });
        Fx.settle();
        awaitFocus(() -> stage.isFocused());
    }

    /** Of the window, the page needs the terms, and somebody to tell when it is not seen. */
    private HandOffHost host() {
        return (HandOffHost) Proxy.newProxyInstance(
                HandOffHost.class.getClassLoader(), new Class<?>[] {HandOffHost.class}, (_, method, given) -> {
                    return switch (method.getName()) {
                        case "terms" -> desk.of(ProviderProfile.GENERIC);
                        case "told", "trouble" -> {
                            told.add(method.getName() + ": " + given[0]);
                            yield null;
                        }
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private void shut() {
        Fx.run(() -> {
            stage.hide();
            session.close();
            desk.close();
        });
    }

    @AfterEach
    void stop() {
        shut();
        greenMail.stop();
    }

    private <T extends Node> T find(Class<T> kind, String id) {
        return Fx.get(() -> kind.cast(Objects.requireNonNull(stage.getScene().lookup(id), id)));
    }

    private void focus(String id) {
        var node = find(Node.class, id);
        Fx.run(node::requestFocus);
        awaitFocus(node::isFocused);
    }

    /** A key pressed before the window or the field has it goes nowhere. */
    private static void awaitFocus(BooleanSupplier focused) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.get(focused::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing has the keyboard", e);
        }
    }

    private void type(String id, String text) {
        var field = find(TextField.class, id);
        Fx.run(() -> {
            field.requestFocus();
            field.setText(text);
        });
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void setUp() {
        type("#test-send-to", "ann@example.com, bo@example.org");
        type("#test-send-from", "desk@example.com");
        type("#test-send-host", "localhost");
        type("#test-send-port", String.valueOf(greenMail.getSmtp().getPort()));
        focus("#test-send-security");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        // Choosing an encryption changes a port only where that was the usual one.
        assertEquals(
                String.valueOf(greenMail.getSmtp().getPort()),
                find(TextField.class, "#test-send-port").getText());
        type("#test-send-user", "ann");
    }

    private String said() {
        var label = stage.getScene().lookup("#test-send-said");
        return label == null ? "" : ((Label) label).getText();
    }

    private void awaitSaid(String words) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Fx.get(() -> said().contains(words)));
        } catch (TimeoutException e) {
            throw new AssertionError(
                    Fx.get(() -> "It says “" + said() + "”, the fields " + fields() + ", the keyboard is at "
                            + stage.getScene().getFocusOwner()),
                    e);
        }
    }

    private String fields() {
        return stage.getScene().getRoot().lookupAll(".text-field").stream()
                .map(field -> ((TextField) field).getText())
                .collect(Collectors.joining(" | "));
    }

    private String outcome() {
        return Fx.get(() -> stage.getScene().getRoot().lookupAll("#test-send-outcome .label").stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n")));
    }

    private boolean isFocused(String id) {
        var node = find(Node.class, id);
        return Fx.get(node::isFocused);
    }

    @Test
    void aTestArrivesAndThePasswordIsInTheKeyringAlone() throws Exception {
        setUp();
        type("#test-send-password", "wrong");
        press(KeyCode.ENTER);
        awaitSaid("does not take this user and password");
        assertTrue(isFocused("#test-send-password"));
        assertEquals("", find(TextField.class, "#test-send-password").getText());
        var remember = find(CheckBox.class, "#test-send-remember");
        Fx.run(() -> remember.setSelected(true));
        type("#test-send-password", SECRET);
        press(KeyCode.ENTER);
        awaitSaid("Sent to ann@example.com, bo@example.org at 12:04.");
        assertEquals(2, greenMail.getReceivedMessages().length);
        assertEquals("[Test] " + Samples.GAZETTE.details().subject(), greenMail.getReceivedMessages()[0].getSubject());
        assertEquals(Map.of("ann@localhost", SECRET), keyring.kept);
        assertEquals(
                "In the keyring", find(TextField.class, "#test-send-password").getPromptText());
        shut();
        assertEquals(
                "localhost", DeskSettings.of(new DeskFolder(folder)).server().host());
        assertFalse(everythingIn(folder).contains(SECRET));
        open(new SmtpPostbox());
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> find(TextField.class, "#test-send-user").getText().equals("ann"));
        focus("#test-send-to");
        press(KeyCode.ENTER);
        awaitSaid("Sent to");
        assertEquals(4, greenMail.getReceivedMessages().length);
        assertTrue(find(CheckBox.class, "#test-send-remember").isSelected());
        var box = find(CheckBox.class, "#test-send-remember");
        Fx.run(() -> box.setSelected(false));
        focus("#test-send-send");
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> keyring.kept.isEmpty());
    }

    private static String everythingIn(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void withoutAKeyringThePasswordIsAskedForAndKnownUntilTheEnd() throws Exception {
        keyring.broken = true;
        setUp();
        press(KeyCode.ENTER);
        awaitSaid("Type the password of ann at localhost. There is no keyring here");
        assertTrue(isFocused("#test-send-password"));
        type("#test-send-password", SECRET);
        var remember = find(CheckBox.class, "#test-send-remember");
        Fx.run(() -> remember.setSelected(true));
        press(KeyCode.ENTER);
        awaitSaid("Sent to");
        assertTrue(outcome().contains("The password is not kept: There is no keyring here"), outcome());
        press(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> greenMail.getReceivedMessages().length == 4);
    }

    @Test
    void whatIsWrongIsSaidBelowItsField() {
        type("#test-send-to", "ann@example.com, bo");
        assertFalse(find(Label.class, "#test-send-to-trouble").isVisible(), "half typed is not wrong");
        focus("#test-send-from");
        assertEquals(
                "“bo” is no mail address.",
                find(Label.class, "#test-send-to-trouble").getText());
        type("#test-send-port", "70000");
        assertTrue(find(Label.class, "#test-send-port-trouble").isVisible());
        press(KeyCode.ENTER);
        assertTrue(isFocused("#test-send-to"), "goes to the first that is wrong");
        assertTrue(find(Label.class, "#test-send-from-trouble").isVisible());
        assertTrue(find(Label.class, "#test-send-host-trouble").isVisible());
        type("#test-send-to", "ann@example.com");
        assertFalse(find(Label.class, "#test-send-to-trouble").isVisible());
        assertEquals(587, desk.now().server().port(), "what is no port is not kept");
    }

    @Test
    void unencryptedMailIsForThisComputer() {
        setUp();
        assertFalse(find(Label.class, "#test-send-open").isVisible());
        type("#test-send-host", "mail.example.com");
        assertTrue(find(Label.class, "#test-send-open").isVisible());
        press(KeyCode.ENTER);
        assertTrue(isFocused("#test-send-security"));
        assertEquals("", Fx.get(this::said));
    }

    /** A server that hangs: Esc ends the sending and not the page; where the page is shut meanwhile, the window tells how it ended. */
    @Test
    void escCancelsAndTheWindowTellsWhoHasLeft() throws Exception {
        shut();
        var waiting = new CountDownLatch(1);
        open(new Postbox() {
            @Override
            public Receipt send(TestMail mail, MailServer server, Optional<Password> password, Sending sending)
                    throws PostException {
                waiting.countDown();
                while (!sending.isCancelled()) {
                    Thread.onSpinWait();
                }
                return new SmtpPostbox().send(mail, server, password, sending);
            }
        });
        setUp();
        type("#test-send-user", "");
        press(KeyCode.ENTER);
        assertTrue(waiting.await(20, TimeUnit.SECONDS));
        assertTrue(isFocused("#test-send-cancel"));
        Fx.run(part::hidden);
        press(KeyCode.ESCAPE);
        awaitSaid("Cancelled: nothing was sent.");
        assertEquals(List.of("trouble: Cancelled: nothing was sent."), told);
        assertTrue(isFocused("#test-send-send"));
        assertEquals(0, greenMail.getReceivedMessages().length);
    }
}
