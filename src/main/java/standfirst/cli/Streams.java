package standfirst.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** What a command reads and writes. */
record Streams(InputStream in, PrintStream out, PrintStream err) {
    /** Prints one line of trouble, whatever line breaks are in it. */
    void complain(String sentence) {
        err.print("standfirst: " + sentence.replaceAll("\\p{Cntrl}+", " ").strip() + "\n");
        err.flush();
    }

    /** All of standard input, but not more than a little over the given number of bytes. */
    byte[] readInput(int most) throws CliException {
        try {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new CliException("Standard input could not be read: " + e.getMessage() + ".", e);
        }
    }
}
