package standfirst.handoff;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import standfirst.handoff.Sending.Step;

/** The talk with a server, as the library leads it (RFC 5321); known is how far it has come. */
final class SmtpTalk extends SMTPTransport {
    /** So much goes out between two looks at the clock, in octets. */
    private static final int CHUNK = 16 * 1024;

    private final Pace pace;
    private final int size;
    private Stage stage = Stage.GREETING;

    /** How far the talk has come. */
    enum Stage {
        GREETING,
        SECURING,
        /** Encrypted by STARTTLS by now. */
        SIGNING_IN,
        SENDER,
        RECIPIENTS,
        CONTENT,
        /** All is said: whether the server has taken the mail is not known before it answers. */
        ANSWER
    }

    /** Is told of what goes on, and gives the next step its time. */
    interface Pace {
        void at(Step step, double part);
    }

    SmtpTalk(Session session, URLName url, int size, Pace pace) {
        super(session, url);
        this.size = size;
        this.pace = pace;
    }

    Stage stage() {
        return stage;
    }

    @Override
    protected void startTLS() throws MessagingException {
        stage = Stage.SECURING;
        super.startTLS();
        stage = Stage.SIGNING_IN;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        stage = Stage.SENDER;
        pace.at(Step.SENDING, 0);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        stage = Stage.RECIPIENTS;
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        stage = Stage.CONTENT;
        pace.at(Step.SENDING, 0);
        return new Counted(super.data());
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        stage = Stage.ANSWER;
        pace.at(Step.WAITING, 1);
        super.finishData();
    }

    private final class Counted extends FilterOutputStream {
        private int gone;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            for (int at = 0; at < length; at += CHUNK) {
                int next = Math.min(CHUNK, length - at);
                out.write(octets, from + at, next);
                gone += next;
                pace.at(Step.SENDING, Math.min(1, gone / (double) Math.max(1, size)));
            }
        }
    }
}
