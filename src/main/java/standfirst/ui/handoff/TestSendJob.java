package standfirst.ui.handoff;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import standfirst.handoff.HandoffException;
import standfirst.handoff.Keyring;
import standfirst.handoff.KeyringException;
import standfirst.handoff.Password;
import standfirst.handoff.PostException;
import standfirst.handoff.Postbox;
import standfirst.handoff.Sending;
import standfirst.handoff.Terms;
import standfirst.handoff.TestMail;
import standfirst.model.Edition;
import standfirst.model.MailServer;

/** One test mail from the keyring to the server; all of it off the FX thread. */
final class TestSendJob {
    private final Postbox postbox;
    private final Keyring keyring;
    private final Clock clock;

    /**
     * What is to be sent.
     *
     * @param pictures the folders that the edition's pictures are looked for in
     * @param filled puts something in the place of merge tags
     * @param known the password as far as it is known; it is closed unless the mail was taken
     * @param keep whether the keyring is to keep the password that is known
     * @param forget whether it is to keep it no longer
     */
    record Order(
            Edition edition,
            Terms terms,
            List<Path> pictures,
            String prefix,
            UnaryOperator<String> filled,
            Optional<Password> known,
            boolean keep,
            boolean forget) {
        MailServer server() {
            return terms.server();
        }
    }

    /** How it ended. */
    sealed interface Outcome {}

    /**
     * It was taken.
     *
     * @param password that was right, to be closed by whoever holds it
     * @param kept whether the keyring keeps it
     * @param keyring what the keyring had to say that the editor must know
     */
    record Sent(
            List<String> to,
            String answer,
            List<String> missing,
            Optional<Password> password,
            boolean kept,
            Optional<String> keyring)
            implements Outcome {}

    /** It was not, for that reason. */
    record Refused(PostException.Reason reason, String sentence) implements Outcome {}

    /** Nobody knows the password; why the keyring does not, where there is a reason. */
    record PasswordWanted(Optional<String> keyring) implements Outcome {}

    TestSendJob(Postbox postbox, Keyring keyring, Clock clock) {
        this.postbox = postbox;
        this.keyring = keyring;
        this.clock = clock;
    }

    Outcome run(Order order, Sending sending) {
        boolean asked = order.known().isEmpty() && !order.server().user().isEmpty();
        Optional<Password> password = order.known();
        try {
            password = asked ? keyring.find(order.server(), sending) : password;
        } catch (KeyringException e) {
            return new PasswordWanted(Optional.of(e.sentence()));
        }
        if (asked && password.isEmpty()) {
            return new PasswordWanted(Optional.empty());
        }
        boolean taken = false;
        try {
            var mail = TestMail.of(
                    order.edition(), order.terms(), order.pictures(), order.prefix(), order.filled(), clock);
            var receipt = postbox.send(mail, order.server(), password, sending);
            var sent = sent(order, mail, receipt, password, asked, sending);
            taken = true;
            return sent;
        } catch (PostException e) {
            return new Refused(e.reason(), e.sentence());
        } catch (HandoffException e) {
            return new Refused(PostException.Reason.SETTINGS, e.sentence());
        } finally {
            if (!taken) {
                password.ifPresent(Password::close);
            }
        }
    }

    private Sent sent(
            Order order,
            TestMail mail,
            Postbox.Receipt receipt,
            Optional<Password> password,
            boolean found,
            Sending sending) {
        Optional<String> trouble = Optional.empty();
        boolean kept = found;
        try {
            if (!found && password.isPresent() && order.keep()) {
                keyring.keep(order.server(), password.get(), sending);
                kept = true;
            } else if (order.forget()) {
                kept = true;
                keyring.forget(order.server(), sending);
                kept = false;
            }
        } catch (KeyringException e) {
            trouble = Optional.of(e.sentence());
        }
        return new Sent(receipt.to(), receipt.answer(), mail.missing(), password, kept, trouble);
    }
}
