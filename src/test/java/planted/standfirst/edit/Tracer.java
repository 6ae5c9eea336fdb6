package planted.standfirst.edit;

/** Prints a stack trace where nobody reads it. */
public final class Tracer {
    private Tracer() {}

    /** Prints it. */
    public static void trace(Exception trouble) {
        trouble.printStackTrace();
    }
}
