package standfirst.handoff;

import java.util.Optional;
import standfirst.model.MailServer;

/** Where the system keeps passwords, locked away. All of it may wait for the user to unlock it, so never on the FX thread. */
public interface Keyring {
    /**
     * The password for a server's user, to be closed by whoever asks; empty where none is kept.
     *
     * @throws KeyringException where there is no keyring, or it will not be opened
     */
    Optional<Password> find(MailServer server) throws KeyringException;

    /** Keeps the password, in place of the one kept before. It stays the caller's to close. */
    void keep(MailServer server, Password password) throws KeyringException;

    /** Keeps none any longer. */
    void forget(MailServer server) throws KeyringException;
}
