package standfirst;

/** Starts Standfirst. */
public final class Main {
    private Main() {}

    /** Chooses between the window and the command line. */
    public static void main(String... arguments) {
        if (arguments.length > 9) {
            throw new IllegalArgumentException("too many arguments");
        }
    }
}
