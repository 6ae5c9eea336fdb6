package planted.standfirst.edit;

/** Keeps state in a static field and prints. */
public final class Careless {
    private static int count;

    private Careless() {}

    /** Prints to both streams. */
    public static void print() {
        count++;
        System.out.println(count);
        System.err.println(count);
    }
}
