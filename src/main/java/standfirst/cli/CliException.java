package standfirst.cli;

/** Arguments or input that cannot be used; the message is the one line that is printed, and the program ends with 2. */
final class CliException extends Exception {
    private static final long serialVersionUID = 1;

    CliException(String sentence) {
        super(sentence);
    }

    CliException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the user. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
