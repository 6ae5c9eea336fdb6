package standfirst.handoff;

import java.util.List;
import java.util.Optional;
import standfirst.model.MailServer;

/** Where mails go out: the network behind one door. */
public interface Postbox {
    /**
     * What became of a mail.
     *
     * @param to who will have it
     * @param answer what the server said last, such as under which number the mail is on its way; may be empty
     */
    record Receipt(List<String> to, String answer) {
        public Receipt {
            to = List.copyOf(to);
        }
    }

    /**
     * Sends a mail to all it is for, or to nobody. Blocks, for a bounded time, so never on the FX thread.
     *
     * @param password where the server asks for a login
     * @param sending tells how far it is, and can break it off from another thread
     * @throws PostException with one sentence
     */
    Receipt send(TestMail mail, MailServer server, Optional<Password> password, Sending sending) throws PostException;
}
