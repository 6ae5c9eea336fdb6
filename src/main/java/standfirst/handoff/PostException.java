package standfirst.handoff;

/** A mail could not be sent. The message is one sentence for the user; nothing of the password is in it, nor in what caused it. */
public final class PostException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** What there is to do about it. */
    public enum Reason {
        /** No address, or a connection that would not be private. */
        SETTINGS,
        UNKNOWN_HOST,
        REFUSED,
        TIMEOUT,
        /** What answers is no mail server, or cannot do what is asked for. */
        PROTOCOL,
        LOGIN,
        CERTIFICATE,
        SENDER,
        RECIPIENT,
        TOO_BIG,
        /** The server will not have the mail, for a reason of its own. */
        REJECTED,
        LOST,
        CANCELLED
    }

    PostException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
