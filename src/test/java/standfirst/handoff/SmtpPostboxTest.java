package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;
import standfirst.handoff.PostException.Reason;
import standfirst.handoff.SmtpPostbox.Patience;
import standfirst.model.Campaign;
import standfirst.model.MailServer;
import standfirst.model.MailServer.Security;
import standfirst.model.TextForm;

@Timeout(60)
class SmtpPostboxTest {
    private static final String SECRET = "s3cret-Pässword";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T06:30:00Z"), ZoneOffset.ofHours(2));
    private static final Patience SHORT =
            new Patience(Duration.ofMillis(600), Duration.ofMillis(600), Duration.ofMillis(600));

    @TempDir
    Path folder;

    private final SmtpPostbox postbox = new SmtpPostbox(Loopback.trusting(), Patience.USUAL);
    private final SmtpPostbox hasty = new SmtpPostbox(Loopback.trusting(), SHORT);
    private final List<Sending.Progress> progress = new ArrayList<>();
    private final Sending sending = new Sending(progress::add);

    private static MailServer server(int port, Security security, String user) {
        return new MailServer("localhost", port, security, user, "desk@example.com", "ann@example.com, bo@example.org");
    }

    private static TestMail mail(MailServer server) throws Exception {
        var terms = new Terms(ProviderProfile.GENERIC, "", Campaign.OFF, TextForm.USUAL, server);
        return TestMail.of(Samples.GAZETTE, terms, List.of(), "[Test]", UnaryOperator.identity(), CLOCK);
    }

    private Postbox.Receipt send(MailServer server) throws Exception {
        return send(postbox, server);
    }

    private Postbox.Receipt send(Postbox box, MailServer server) throws Exception {
        try (var password = new Password(SECRET.toCharArray())) {
            return box.send(mail(server), server, Optional.of(password), sending);
        }
    }

    /** Fails for that reason, and says nothing of the password anywhere. */
    private String trouble(Reason reason, Postbox box, MailServer server) {
        var trouble = assertThrows(PostException.class, () -> send(box, server));
        var trace = new StringWriter();
        trouble.printStackTrace(new PrintWriter(trace));
        var secrets = List.of(SECRET, base64(SECRET), base64("\0ann\0" + SECRET));
        assertTrue(secrets.stream().noneMatch(trace.toString()::contains), trace.toString());
        assertEquals(reason, trouble.reason(), trouble.sentence());
        assertTrue(trouble.sentence().matches("[^\\n]+[.]"), trouble.sentence());
        return trouble.sentence();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static GreenMail greenMail(String protocol) {
        var greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol).dynamicPort());
        greenMail.start();
        return greenMail;
    }

    @Test
    void aMailArrivesAsItWasPutTogether() throws Exception {
        var greenMail = greenMail("smtp");
        try {
            greenMail.setUser("ann@example.com", "ann", SECRET);
            var server = server(greenMail.getSmtp().getPort(), Security.NONE, "ann");
            var receipt = send(server);
            assertEquals(List.of("ann@example.com", "bo@example.org"), receipt.to());
            assertTrue(receipt.answer().startsWith("250"), receipt.answer());
            assertEquals(2, greenMail.getReceivedMessages().length);
            var arrived = greenMail.getReceivedMessages()[0];
            assertEquals("[Test] " + Samples.GAZETTE.details().subject(), arrived.getSubject());
            assertEquals("Thu, 5 Mar 2026 08:30:00 +0200", arrived.getHeader("Date", null));
            assertEquals(null, arrived.getHeader("X-Unsent", null));
            var parts = (Multipart) arrived.getContent();
            var rendered = Export.of(Samples.GAZETTE, ProviderProfile.GENERIC);
            assertEquals(rendered.text(), ((String) parts.getBodyPart(0).getContent()).replace("\r\n", "\n"));
            assertEquals(rendered.html(), ((String) parts.getBodyPart(1).getContent()).replace("\r\n", "\n"));
            assertEquals(
                    List.of(
                            Sending.Step.CONNECTING,
                            Sending.Step.SIGNING_IN,
                            Sending.Step.SENDING,
                            Sending.Step.WAITING),
                    progress.stream().map(Sending.Progress::step).distinct().toList());
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void aWrongPasswordIsToldAsSuch() throws Exception {
        var greenMail = greenMail("smtp");
        try {
            greenMail.setUser("ann@example.com", "ann", "another");
            var server = server(greenMail.getSmtp().getPort(), Security.NONE, "ann");
            var told = trouble(Reason.LOGIN, postbox, server);
            assertTrue(told.startsWith("“localhost” does not take this user and password"), told);
            assertEquals(0, greenMail.getReceivedMessages().length);
        } finally {
            greenMail.stop();
        }
    }

    @Test
    void overTlsToGreenMail() throws Exception {
        System.setProperty(
                "greenmail.tls.keystore.file",
                Loopback.storeOf("good", folder.resolve("good.p12")).toString());
        System.setProperty("greenmail.tls.keystore.password", "loopback");
        var greenMail = greenMail("smtps");
        try {
            greenMail.setUser("ann@example.com", "ann", SECRET);
            send(server(greenMail.getSmtps().getPort(), Security.TLS, "ann"));
            assertEquals(2, greenMail.getReceivedMessages().length);
        } finally {
            greenMail.stop();
            System.clearProperty("greenmail.tls.keystore.file");
            System.clearProperty("greenmail.tls.keystore.password");
        }
    }

    @ParameterizedTest
    @CsvSource({"other, belongs to another name", "expired, has expired", "good, signed by nobody"})
    void theCertificateMustBeTheServersOwn(String certificate, String why) throws Exception {
        var box = certificate.equals("good") ? new SmtpPostbox() : postbox;
        try (var server = Loopback.encrypted(certificate)) {
            assertTrue(trouble(Reason.CERTIFICATE, box, server(server.port(), Security.TLS, "ann"))
                    .contains(why));
            assertTrue(
                    server.heard().stream().noneMatch(line -> line.startsWith("EHLO")),
                    server.heard().toString());
        }
        try (var server = Loopback.startingTls(certificate)) {
            assertTrue(trouble(Reason.CERTIFICATE, box, server(server.port(), Security.STARTTLS, "ann"))
                    .contains(why));
            assertTrue(
                    server.heard().stream().noneMatch(line -> line.startsWith("AUTH")),
                    server.heard().toString());
        }
    }

    @Test
    void startTlsComesBeforeThePassword() throws Exception {
        try (var server = Loopback.startingTls("good")) {
            var receipt = send(server(server.port(), Security.STARTTLS, "ann"));
            assertEquals("250 queued as 42", receipt.answer());
            var commands = server.heard().stream()
                    .map(line -> line.split("[ :]", 2)[0])
                    .toList();
            assertEquals(
                    List.of("EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "RCPT", "DATA"),
                    commands.subList(0, 8));
            assertTrue(server.heard().contains("EHLO [127.0.0.1]"));
        }
    }

    @Test
    void withoutStartTlsNothingIsTold() throws Exception {
        try (var server = Loopback.answering(Map.of())) {
            var told = trouble(Reason.PROTOCOL, postbox, server(server.port(), Security.STARTTLS, "ann"));
            assertTrue(told.contains("offers no STARTTLS"), told);
            assertEquals(List.of("EHLO [127.0.0.1]"), server.heard());
        }
    }

    @Test
    void unencryptedMailGoesToThisMachineAlone() {
        var away = new MailServer("mail.example.com", 25, Security.NONE, "", "a@example.com", "b@example.com");
        assertTrue(trouble(Reason.SETTINGS, postbox, away).contains("choose STARTTLS or TLS"));
        assertTrue(SmtpPostbox.isThisMachine("LOCALHOST ") && SmtpPostbox.isThisMachine("127.0.0.1"));
        assertFalse(SmtpPostbox.isThisMachine("localhost.example.com") || SmtpPostbox.isThisMachine("10.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL | 550 5.7.1 not from you                | SENDER    | takes no mail from “desk@example.com”",
                "MAIL | 552 5.3.4 too much                    | TOO_BIG   | is too big",
                "MAIL | 530 5.7.0 Authentication required     | LOGIN     | ",
                "RCPT | 550 5.1.1 nobody here                 | RECIPIENT | to “ann@example.com”, “bo@example.org”, so nothing was sent; it says: “550 5.1.1 nobody here”",
                "DATA | 554 no                                | REJECTED  | did not take the mail; it says: “554 no”",
                ".    | 552 5.3.4 message too big             | TOO_BIG   | too big",
                ".    | 554 5.7.1 smells of spam              | REJECTED  | smells of spam",
                ".    | (hang up)                             | LOST      | which may have arrived",
                "RCPT | (hang up)                             | LOST      | the mail was not sent",
                "AUTH | (hang up)                             | LOST      | the mail was not sent",
                "EHLO | (hang up)                             | LOST      | the mail was not sent",
                "AUTH | 535 5.7.8 Application-specific password required | LOGIN | Application-specific password required",
                "EHLO | 250 here                              | LOGIN     | has no login: leave the user empty",
                "EHLO | '250-here\r\n250 AUTH GSSAPI'         | LOGIN     | knows no way to sign in",
                "EHLO | '250-here\r\n250-AUTH PLAIN\r\n250 SIZE 1000' | TOO_BIG | takes no more than 1 kB",
                "(greeting) | 554 we know you                 | REJECTED  | we know you",
                "(greeting) | HTTP/1.1 400 Bad Request        | PROTOCOL  | is no mail server",
                "(greeting) | (hang up)                       | LOST      | the mail was not sent",
            })
    void whatAServerRefusesIsToldInOneSentence(String command, String answer, Reason reason, String told)
            throws Exception {
        try (var server = Loopback.answering(Map.of(command, answer))) {
            var sentence = trouble(reason, postbox, server(server.port(), Security.NONE, "ann"));
            assertTrue(sentence.contains(Optional.ofNullable(told).orElse("")), sentence);
        }
    }

    /** Sentences are English, whatever language the machine speaks: so are the numbers in them. */
    @Test
    void numbersAreEnglishOnEveryMachine() throws Exception {
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try (var server = Loopback.answering(Map.of("(greeting)", "HTTP/1.1 400 Bad Request"))) {
            var sentence = trouble(Reason.PROTOCOL, postbox, server(server.port(), Security.NONE, "ann"));
            assertTrue(sentence.contains("on port " + server.port() + " of"), sentence);
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void oneTesterWhoIsNotTakenIsNamedAndNobodyGetsTheMail() throws Exception {
        try (var server = new Loopback(talk -> {
            talk.say("220 here");
            for (var line = talk.hear(); line != null; line = talk.hear()) {
                talk.say(line.contains("bo@") ? "550 nobody" : "250 fine");
            }
        })) {
            var told = trouble(Reason.RECIPIENT, postbox, server(server.port(), Security.NONE, ""));
            assertTrue(told.contains("to “bo@example.org”, so nothing"), told);
            assertFalse(server.heard().contains("DATA"));
        }
    }

    /** A server that says back what it was told in confidence is not quoted. */
    @Test
    void aTalkativeServerIsNotQuoted() throws Exception {
        for (var echo : List.of(SECRET, base64("\0ann\0" + SECRET), base64(SECRET))) {
            try (var server = Loopback.answering(Map.of("AUTH", "535 not " + echo))) {
                var latin = new String(echo.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                var told = trouble(Reason.LOGIN, postbox, server(server.port(), Security.NONE, "ann"));
                assertFalse(told.contains(latin), told);
            }
        }
    }

    @Test
    void nobodyThere() throws Exception {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertTrue(trouble(Reason.REFUSED, postbox, server(port, Security.STARTTLS, ""))
                .contains("on port " + port));
        var nowhere = new MailServer("nowhere.invalid", 587, Security.STARTTLS, "", "a@example.com", "b@example.com");
        assertTrue(trouble(Reason.UNKNOWN_HOST, postbox, nowhere).contains("No server is called “nowhere.invalid”"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STARTTLS | (greeting) | check port and encryption",
                "TLS      | (greeting) | check port and encryption",
                "NONE     | EHLO       | check port and encryption",
                "NONE     | AUTH       | ",
                "NONE     | RCPT       | stopped answering; the mail was not sent",
                "NONE     | .          | never said whether it took the mail",
            })
    void aServerThatFallsSilentDoesNotHoldTheEditorUp(Security security, String command, String told) throws Exception {
        try (var server = Loopback.answering(Map.of(command, ""))) {
            var sentence = trouble(Reason.TIMEOUT, hasty, server(server.port(), security, "ann"));
            assertTrue(sentence.contains(Optional.ofNullable(told).orElse("")), sentence);
        }
    }

    /** One letter now and then keeps no read from ending, but the step has its time all the same. */
    @Test
    void aServerThatDripsDoesNotEither() throws Exception {
        try (var server = new Loopback(talk -> {
            for (; ; ) {
                talk.drip("2");
            }
        })) {
            trouble(Reason.TIMEOUT, hasty, server(server.port(), Security.NONE, ""));
        }
    }

    @Test
    void tlsWhereNoneIsSpokenIsToldAsSuch() throws Exception {
        try (var server = Loopback.answering(Map.of())) {
            var told = trouble(Reason.PROTOCOL, postbox, server(server.port(), Security.TLS, ""));
            assertTrue(told.contains("try STARTTLS"), told);
        }
    }

    @ParameterizedTest
    @CsvSource({"(greeting)", "EHLO", "AUTH", "RCPT", "."})
    void cancellingEndsItAtOnce(String command) throws Exception {
        try (var server = Loopback.answering(Map.of(command, ""))) {
            var told = CompletableFuture.supplyAsync(
                    () -> trouble(Reason.CANCELLED, postbox, server(server.port(), Security.NONE, "ann")));
            server.awaitSilence();
            sending.cancel();
            assertTrue(told.get(20, TimeUnit.SECONDS).startsWith("Cancelled"));
        }
    }

    @Test
    void whatWasCancelledBeforeDoesNotBegin() throws Exception {
        sending.cancel();
        try (var server = Loopback.answering(Map.of())) {
            trouble(Reason.CANCELLED, postbox, server(server.port(), Security.NONE, ""));
            assertEquals(List.of(), server.heard());
        }
    }

    @Test
    void aPasswordShowsNowhere() {
        var password = new Password(SECRET.toCharArray());
        assertFalse(password.toString().contains("s3"));
        password.close();
        assertFalse(password.reveal().contains("s"));
    }

    @Test
    void aTestMailNeedsAddresses() {
        var nobody = new MailServer("h", 1, Security.TLS, "", "", "b@example.com");
        assertEquals(
                "A test mail needs one address that it is from.",
                assertThrows(PostException.class, () -> mail(nobody)).sentence());
        var wrong = new MailServer("h", 1, Security.TLS, "", "a@example.com", "b@example.com, carol");
        assertEquals(
                "“carol” is no mail address.",
                assertThrows(PostException.class, () -> mail(wrong)).sentence());
    }
}
