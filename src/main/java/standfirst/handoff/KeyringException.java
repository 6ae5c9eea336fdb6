package standfirst.handoff;

/** The system's keyring could not be asked. The message is one sentence for the user; no password is in it. */
public final class KeyringException extends Exception {
    private static final long serialVersionUID = 1;

    public KeyringException(String sentence) {
        super(sentence);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
