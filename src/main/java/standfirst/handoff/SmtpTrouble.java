package standfirst.handoff;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import standfirst.handoff.PostException.Reason;
import standfirst.handoff.SmtpTalk.Stage;
import standfirst.model.MailServer;
import standfirst.model.MailServer.Security;

/** What went wrong between here and a mail server, in one sentence. */
final class SmtpTrouble {
    private static final int OK = 250;
    private static final int LOGIN_NEEDED = 530;
    private static final int TOO_BIG = 552;
    private static final int TOO_BIG_EXTENDED = 554;
    private static final int LONGEST_ANSWER = 240;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{C}]+");

    private final MailServer server;
    private final Optional<Password> password;
    private final SmtpPostbox.Patience patience;
    private final String name;

    SmtpTrouble(MailServer server, Optional<Password> password, SmtpPostbox.Patience patience) {
        this.server = server;
        this.password = password;
        this.patience = patience;
        name = "“" + server.host().strip() + "”";
    }

    PostException notPrivate() {
        return new PostException(
                Reason.SETTINGS,
                name
                        + " is not this computer, and without encryption everybody on the way could read along: choose STARTTLS or TLS.");
    }

    /** Before the mail goes out: whether the server is for people who sign in, and takes a mail of that size (RFC 1870). */
    void checkAbilities(SmtpTalk talk, int size) throws PostException {
        if (!server.user().isBlank() && !talk.supportsExtension("AUTH") && !talk.supportsExtension("AUTH=LOGIN")) {
            throw new PostException(Reason.LOGIN, name + " has no login: leave the user empty.");
        }
        var most = Optional.ofNullable(talk.getExtensionParameter("SIZE")).filter(given -> given.matches("\\d{1,15}"));
        if (most.isPresent()) {
            long limit = Long.parseLong(most.get());
            if (limit > 0 && size > limit) {
                throw new PostException(
                        Reason.TOO_BIG,
                        "The mail is too big: it is %s, and %s takes no more than %s."
                                .formatted(megabytes(size), name, megabytes(limit)));
            }
        }
    }

    PostException told(Exception trouble, Optional<SmtpTalk> talk, TestMail mail, boolean late, boolean cancelled) {
        var stage = talk.map(SmtpTalk::stage);
        var unsure = stage.equals(Optional.of(Stage.ANSWER));
        if (cancelled) {
            return new PostException(
                    Reason.CANCELLED,
                    unsure
                            ? "Cancelled, but " + name + " may have taken the mail already."
                            : "Cancelled: nothing was sent.");
        }
        if (late) {
            return late(stage);
        }
        var causes = causes(trouble);
        return connection(causes)
                .or(() -> encryption(causes, stage))
                .orElseGet(
                        () -> talk.map(begun -> answer(begun, causes, mail)).orElseGet(() -> lost(Optional.empty())));
    }

    private PostException late(Optional<Stage> stage) {
        if (stage.isEmpty() && server.security() != Security.TLS) {
            return new PostException(
                    Reason.TIMEOUT,
                    "%s did not answer on port %s within %s seconds: check name and port."
                            .formatted(
                                    name, server.port(), patience.connecting().toSeconds()));
        }
        var meanwhile = stage.isEmpty() || stage.equals(Optional.of(Stage.GREETING))
                ? "is there on port %s, but does not talk as it should: check port and encryption."
                        .formatted(server.port())
                : stage.equals(Optional.of(Stage.ANSWER))
                        ? "never said whether it took the mail, which may have arrived."
                        : "stopped answering; the mail was not sent.";
        return new PostException(Reason.TIMEOUT, name + " " + meanwhile);
    }

    /** Nobody there. */
    private Optional<PostException> connection(List<Throwable> causes) {
        if (has(causes, UnknownHostException.class)) {
            return Optional.of(new PostException(
                    Reason.UNKNOWN_HOST, "No server is called " + name + ": check the name, and that you are online."));
        }
        if (has(causes, ConnectException.class)) {
            return Optional.of(new PostException(
                    Reason.REFUSED,
                    "%s refuses connections on port %s: check name and port.".formatted(name, server.port())));
        }
        if (has(causes, NoRouteToHostException.class)) {
            return Optional.of(new PostException(Reason.REFUSED, name + " cannot be reached from here."));
        }
        return Optional.empty();
    }

    private Optional<PostException> encryption(List<Throwable> causes, Optional<Stage> stage) {
        if (has(causes, CertificateExpiredException.class)) {
            return certificate("has expired");
        }
        if (has(causes, CertificateNotYetValidException.class)) {
            return certificate("is not valid yet; is this computer’s clock right?");
        }
        if (causes.stream().anyMatch(SmtpTrouble::isAnothersName)) {
            return certificate("belongs to another name");
        }
        if (has(causes, CertPathBuilderException.class) || has(causes, CertificateException.class)) {
            return certificate("is signed by nobody whom this computer trusts");
        }
        if (has(causes, SSLException.class) && !has(causes, EOFException.class)) {
            var instead = server.security() == Security.TLS && stage.isEmpty()
                    ? "%s does not speak TLS on port %s: try STARTTLS, or port 465.".formatted(name, server.port())
                    : name + " and this computer could not agree on an encryption.";
            return Optional.of(new PostException(Reason.PROTOCOL, instead));
        }
        return Optional.empty();
    }

    private Optional<PostException> certificate(String what) {
        var end = what.endsWith("?") ? " Nothing was sent." : ": nothing was sent.";
        return Optional.of(new PostException(Reason.CERTIFICATE, "The certificate of " + name + " " + what + end));
    }

    /** As the JDK says that a certificate is for another server. */
    private static boolean isAnothersName(Throwable cause) {
        var message = String.valueOf(cause.getMessage());
        return cause instanceof CertificateException
                && (message.startsWith("No subject alternative") || message.startsWith("No name matching"));
    }

    private PostException answer(SmtpTalk talk, List<Throwable> causes, TestMail mail) {
        var said = Said.of(talk, causes);
        var stage = talk.stage();
        if (said.words().equals("[EOF]") || has(causes, IOException.class)) {
            return lost(Optional.of(stage));
        }
        return noServer(said, stage, causes)
                .or(() -> login(said, causes))
                .orElseGet(() -> rejected(said, stage, causes, mail));
    }

    /** A server of another kind, or one that does not encrypt. */
    private Optional<PostException> noServer(Said said, Stage stage, List<Throwable> causes) {
        if (stage == Stage.GREETING && said.code() < 0) {
            return Optional.of(new PostException(
                    Reason.PROTOCOL,
                    "What answers on port %s of %s is no mail server.".formatted(server.port(), name)));
        }
        if (stage == Stage.GREETING
                && said.code() == OK
                && server.security() == Security.STARTTLS
                && !isLogin(causes)) {
            return Optional.of(new PostException(
                    Reason.PROTOCOL,
                    "%s offers no STARTTLS on port %s, and without it the mail would go out unencrypted: nothing was sent."
                            .formatted(name, server.port())));
        }
        return Optional.empty();
    }

    private Optional<PostException> login(Said said, List<Throwable> causes) {
        if (isLogin(causes) && said.code() == OK) {
            return Optional.of(new PostException(
                    Reason.LOGIN, name + " knows no way to sign in with a password that is known here."));
        }
        if (isLogin(causes) || said.code() == LOGIN_NEEDED) {
            return Optional.of(new PostException(
                    Reason.LOGIN,
                    server.user().isBlank()
                            ? name + " asks for a user and a password."
                            : name + " does not take this user and password" + quoted(said)));
        }
        return Optional.empty();
    }

    private PostException rejected(Said said, Stage stage, List<Throwable> causes, TestMail mail) {
        if (said.code() == TOO_BIG
                || (said.code() == TOO_BIG_EXTENDED && said.words().contains("5.3.4"))) {
            return new PostException(
                    Reason.TOO_BIG, "The mail of " + megabytes(mail.size()) + " is too big for " + name + quoted(said));
        }
        return switch (stage) {
            case SENDER ->
                new PostException(Reason.SENDER, name + " takes no mail from “" + mail.from() + "”" + quoted(said));
            case RECIPIENTS ->
                new PostException(
                        Reason.RECIPIENT,
                        name + " takes no mail to " + refused(causes, mail) + ", so nothing was sent" + quoted(said));
            case GREETING, SECURING, SIGNING_IN, CONTENT, ANSWER ->
                new PostException(Reason.REJECTED, name + " did not take the mail" + quoted(said));
        };
    }

    private PostException lost(Optional<Stage> stage) {
        return new PostException(
                Reason.LOST,
                "The connection to " + name + " broke off"
                        + (stage.equals(Optional.of(Stage.ANSWER))
                                ? " before it said whether it took the mail, which may have arrived."
                                : "; the mail was not sent."));
    }

    private static String refused(List<Throwable> causes, TestMail mail) {
        Set<String> named = new LinkedHashSet<>();
        for (var cause : causes) {
            if (cause instanceof SMTPAddressFailedException failed) {
                named.add(failed.getAddress().getAddress());
            }
        }
        return "“" + String.join("”, “", named.isEmpty() ? mail.to() : named) + "”";
    }

    private static boolean isLogin(List<Throwable> causes) {
        return has(causes, AuthenticationFailedException.class);
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    /** The trouble and all below it, by either way that the library chains them. */
    private static List<Throwable> causes(Throwable trouble) {
        Set<Throwable> seen = new LinkedHashSet<>();
        var next = new ArrayDeque<Throwable>(List.of(trouble));
        while (!next.isEmpty()) {
            var cause = next.remove();
            if (seen.add(cause)) {
                Optional.ofNullable(cause.getCause()).ifPresent(next::add);
                if (cause instanceof MessagingException chained) {
                    Optional.ofNullable(chained.getNextException()).ifPresent(next::add);
                }
            }
        }
        return List.copyOf(seen);
    }

    /** A server's answer behind a sentence of ours. */
    private String quoted(Said said) {
        var shown = words(said.words());
        return shown.isEmpty() ? "." : "; it says: “" + shown + "”.";
    }

    /** A server's answer on one line; nothing of one that repeats what it was told in confidence. */
    String words(@Nullable String answer) {
        var line = UNSEEN.matcher(String.valueOf(answer)).replaceAll(" ").strip();
        if (answer == null || password.filter(secret -> isIn(line, secret)).isPresent()) {
            return "";
        }
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER) + "…";
    }

    private boolean isIn(String line, Password secret) {
        if (secret.isEmpty()) {
            return false;
        }
        var plain = secret.reveal();
        var user = server.user().strip();
        return List.of(
                        plain,
                        base64(plain),
                        base64("\0" + user + "\0" + plain),
                        base64(user + "\0" + user + "\0" + plain))
                .stream()
                .anyMatch(line::contains);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String megabytes(long octets) {
        return octets < 100_000
                ? Math.max(1, octets / 1000) + " kB"
                : String.format(Locale.UK, "%.1f MB", octets / 1_000_000.0);
    }
}
