package standfirst.handoff;

import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import standfirst.handoff.Sending.Step;
import standfirst.model.MailServer;
import standfirst.model.MailServer.Security;

/**
 * Sends over SMTP (RFC 5321, 6409). STARTTLS is asked for and insisted on, certificates must be trusted and be the server's own, and nothing goes out
 * unencrypted except to this machine. Each step has its time, so that no server can hold the editor up.
 */
public final class SmtpPostbox implements Postbox {
    /** 127.0.0.0/8 and ::1 as they are typed; other names may come to stand for another machine. */
    private static final Pattern LOCAL = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|\\[::1]");

    private final SSLSocketFactory tls;
    private final Patience patience;

    /**
     * How long is waited.
     *
     * @param connecting for the connection to stand
     * @param answering for the greeting, the encryption and the login together, and then for each step
     * @param taking for the server to have taken the whole mail, which it may look through first
     */
    public record Patience(Duration connecting, Duration answering, Duration taking) {
        public static final Patience USUAL =
                new Patience(Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofMinutes(2));
    }

    /** Trusts whom this computer's Java trusts. */
    public SmtpPostbox() {
        this((SSLSocketFactory) SSLSocketFactory.getDefault(), Patience.USUAL);
    }

    SmtpPostbox(SSLSocketFactory tls, Patience patience) {
        this.tls = tls;
        this.patience = patience;
    }

    /** Whether mail may go to this server unencrypted. */
    public static boolean isThisMachine(String host) {
        return LOCAL.matcher(host.strip().toLowerCase(Locale.ROOT)).matches();
    }

    @Override
    public Receipt send(TestMail mail, MailServer server, Optional<Password> password, Sending sending)
            throws PostException {
        var trouble = new SmtpTrouble(server, password, patience);
        if (server.security() == Security.NONE && !isThisMachine(server.host())) {
            throw trouble.notPrivate();
        }
        try (var line = new Line(sending)) {
            return send(mail, server, password, sending, line, trouble);
        }
    }

    private Receipt send(
            TestMail mail,
            MailServer server,
            Optional<Password> password,
            Sending sending,
            Line line,
            SmtpTrouble trouble)
            throws PostException {
        @Nullable SmtpTalk talk = null;
        try {
            sending.tell(Step.CONNECTING, 0);
            line.allow(patience.connecting());
            var bare = line.open(server.host().strip(), server.port(), server.security() == Security.NONE);
            line.allow(patience.answering());
            sending.tell(Step.SIGNING_IN, 0);
            var socket = server.security() == Security.TLS ? secured(bare, server) : bare;
            var session = session(server, password);
            talk = new SmtpTalk(
                    session,
                    new URLName("smtp", server.host(), server.port(), null, null, null),
                    mail.size(),
                    (step, part) -> {
                        line.allow(step == Step.WAITING ? patience.taking() : patience.answering());
                        sending.tell(step, part);
                    });
            talk.connect(socket);
            trouble.checkAbilities(talk, mail.size());
            talk.sendMessage(message(session, mail), addresses(mail.to()));
            var answer = trouble.words(talk.getLastServerResponse());
            leave(talk);
            return new Receipt(mail.to(), answer);
        } catch (IOException | MessagingException e) {
            throw trouble.told(e, Optional.ofNullable(talk), mail, line.isLate(), sending.isCancelled());
        }
    }

    /** Says goodbye; whether that goes well is of no matter to a mail that has been taken. */
    private static boolean leave(SmtpTalk talk) {
        try {
            talk.close();
            return true;
        } catch (MessagingException e) {
            return false;
        }
    }

    private SSLSocket secured(Socket bare, MailServer server) throws IOException {
        var socket = (SSLSocket) tls.createSocket(bare, server.host().strip(), server.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm(
                "LDAPS"); // as the library does after STARTTLS: RFC 2830 is as strict with wildcards as RFC 7817
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private Session session(MailServer server, Optional<Password> password) {
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host().strip());
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", tls);
        properties.put("mail.smtp.localhost", "[127.0.0.1]"); // what this computer is called is nobody's business
        properties.put("mail.smtp.quitwait", "false");
        if (server.user().isBlank()) {
            return Session.getInstance(properties);
        }
        properties.put("mail.smtp.user", server.user().strip());
        properties.put("mail.smtp.auth", "true");
        properties.put("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        server.user().strip(), password.map(Password::reveal).orElse(""));
            }
        });
    }

    private static Address[] addresses(List<String> to) {
        return to.stream()
                .map(address -> {
                    var made = new InternetAddress();
                    made.setAddress(address);
                    return (Address) made;
                })
                .toArray(Address[]::new);
    }

    /** The mail's own octets, not written anew by the library. */
    private static MimeMessage message(Session session, TestMail mail) throws MessagingException {
        var octets = mail.message();
        return new MimeMessage(session, new ByteArrayInputStream(octets)) {
            @Override
            public void writeTo(OutputStream out, String[] ignored) throws IOException {
                out.write(octets);
            }
        };
    }
}
