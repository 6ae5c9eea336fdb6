package standfirst.storage;

/** Why a text is no edition, as the end of a sentence that starts with its name: "is damaged: …". */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final String predicate;

    Unreadable(String predicate) {
        super(predicate);
        this.predicate = predicate;
    }

    Unreadable(String predicate, Throwable cause) {
        super(predicate, cause);
        this.predicate = predicate;
    }

    String predicate() {
        return predicate;
    }
}
