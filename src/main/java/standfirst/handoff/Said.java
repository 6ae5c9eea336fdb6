package standfirst.handoff;

import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail server said last: its code, below 0 where that is none, and its words. */
record Said(int code, String words) {
    /** By what went wrong, where that tells it, else by the talk. */
    static Said of(SmtpTalk talk, List<Throwable> causes) {
        for (var cause : causes) {
            if (cause instanceof SMTPAddressFailedException failed) {
                return new Said(failed.getReturnCode(), String.valueOf(failed.getMessage()));
            }
            if (cause instanceof SMTPSendFailedException failed && failed.getReturnCode() > 0) {
                return new Said(failed.getReturnCode(), String.valueOf(failed.getMessage()));
            }
        }
        return new Said(
                talk.getLastReturnCode(),
                String.valueOf(talk.getLastServerResponse()).strip());
    }
}
