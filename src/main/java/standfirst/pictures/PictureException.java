package standfirst.pictures;

import java.io.Serial;

/** What is wrong with a picture, as the rest of a sentence that begins with the file's name: "is cut short: …". */
public final class PictureException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    PictureException(String predicate) {
        super(predicate);
    }

    PictureException(String predicate, Throwable cause) {
        super(predicate, cause);
    }

    /** The rest of the sentence, without its full stop. */
    public String predicate() {
        return String.valueOf(getMessage());
    }

    static PictureException cutShort() {
        return new PictureException("is cut short: get the whole file again");
    }

    static PictureException damaged() {
        return new PictureException("is damaged: get the file again");
    }

    static PictureException damaged(Throwable cause) {
        return new PictureException("is damaged: get the file again", cause);
    }
}
