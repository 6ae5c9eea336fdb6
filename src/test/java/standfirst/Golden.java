package standfirst;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares what was made with a file a person has read; {@code -Dgolden.update=true} rewrites the file instead. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/golden");

    private Golden() {}

    /** Fails at the first line in which {@code actual} differs from {@code src/test/golden/NAME} (UTF-8, LF). */
    public static void assertMatches(String name, String actual) {
        assertMatches(FOLDER.resolve(name), actual, Boolean.getBoolean("golden.update"));
    }

    static void assertMatches(Path file, String actual, boolean update) {
        try {
            if (update) {
                write(file, actual);
            } else if (Files.notExists(file)) {
                fail("No golden file " + file + "; -Dgolden.update=true writes it.");
            } else {
                compare(file, Files.readString(file), actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Golden file " + file, e);
        }
    }

    private static void write(Path file, String actual) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file) || !Files.readString(file).equals(actual)) {
            Files.writeString(file, actual);
        }
    }

    private static void compare(Path file, String expected, String actual) {
        if (expected.equals(actual)) {
            return;
        }
        var wanted = expected.split("\n", -1);
        var got = actual.split("\n", -1);
        int line = 0;
        while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
            line++;
        }
        fail("%s:%d differs (-Dgolden.update=true rewrites it)%n  expected: %s%n  actual:   %s"
                .formatted(file, line + 1, at(wanted, line), at(got, line)));
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line].replace("\r", "\\r") : "(end of text)";
    }
}
