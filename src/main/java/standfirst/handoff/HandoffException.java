package standfirst.handoff;

/** Something could not be handed off. The message is one sentence for the user. */
public final class HandoffException extends Exception {
    private static final long serialVersionUID = 1;

    public HandoffException(String sentence) {
        super(sentence);
    }

    public HandoffException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
