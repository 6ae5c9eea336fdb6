package standfirst.handoff;

import java.util.Optional;
import standfirst.model.MailServer;

/**
 * Where the system keeps passwords, locked away. All of it may wait for the user to unlock it, so never on the FX thread; cancelling the sending that it
 * is for ends the waiting.
 */
public interface Keyring {
    /**
     * The password for a server's user, to be closed by whoever asks; empty where none is kept.
     *
     * @throws KeyringException where there is no keyring, or it will not be opened
     */
    Optional<Password> find(MailServer server, Sending sending) throws KeyringException;

    /** Keeps the password, in place of the one kept before. It stays the caller's to close. */
    void keep(MailServer server, Password password, Sending sending) throws KeyringException;

    /**
     * Keeps none any longer.
     *
     * @throws KeyringException where it may still keep one
     */
    void forget(MailServer server, Sending sending) throws KeyringException;
}
