package standfirst.model;

/**
 * Where test mails go out. The password is never part of this: it is in the system's keyring, or asked for.
 *
 * @param host empty means that none is set up yet
 * @param user empty means that the server asks for no login
 * @param from the sender's address
 * @param to the addresses of testers, with commas between them
 */
public record MailServer(String host, int port, Security security, String user, String from, String to) {
    public static final MailServer NONE = new MailServer("", 587, Security.STARTTLS, "", "", "");

    /** How the connection is kept private. */
    public enum Security {
        /** Plain at first, encrypted before anything is told (RFC 3207); no mail is sent where the server cannot. */
        STARTTLS,
        /** Encrypted from the first byte (RFC 8314). */
        TLS,
        /** Not at all: for a server on this machine alone. */
        NONE
    }

    public MailServer {
        Require.present(host, security, user, from, to);
        Require.that(port > 0 && port < 65_536, "a mail server's port is between 1 and 65535");
    }
}
