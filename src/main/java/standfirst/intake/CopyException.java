package standfirst.intake;

/** Copy that cannot be read as text; the message is one sentence for the user. */
public final class CopyException extends Exception {
    private static final long serialVersionUID = 1;

    public CopyException(String sentence) {
        super(sentence);
    }
}
