package standfirst.storage;

/** Something could not be read or written. The message is one sentence for the user: what happened, and to which file. */
public final class StorageException extends Exception {
    private static final long serialVersionUID = 1;

    public StorageException(String sentence) {
        super(sentence);
    }

    public StorageException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
