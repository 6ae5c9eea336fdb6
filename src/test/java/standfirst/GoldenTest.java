package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class GoldenTest {
    @Test
    void writesWhenToldToAndThenMatches(@TempDir Path folder) throws IOException {
        var file = folder.resolve("deep/er/page.txt");
        Golden.assertMatches(file, "naïve\nsecond\n", true);
        assertEquals("naïve\nsecond\n", Files.readString(file));
        Golden.assertMatches(file, "naïve\nsecond\n", false);
    }

    @Test
    void aMissingFileFails(@TempDir Path folder) {
        var failure = assertThrows(
                AssertionFailedError.class, () -> Golden.assertMatches(folder.resolve("none"), "text", false));
        assertTrue(failure.getMessage().contains("No golden file"));
    }

    @Test
    void namesTheFirstLineThatDiffers(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("page.txt"), "one\ntwo\nthree");
        var failure =
                assertThrows(AssertionFailedError.class, () -> Golden.assertMatches(file, "one\r\ntwo\nthree", false));
        assertTrue(failure.getMessage().contains("page.txt:1 differs"), failure.getMessage());
        assertTrue(failure.getMessage().contains("actual:   one\\r"), failure.getMessage());

        var longer =
                assertThrows(AssertionFailedError.class, () -> Golden.assertMatches(file, "one\ntwo\nthree\n", false));
        assertTrue(longer.getMessage().contains(":4 differs"), longer.getMessage());
    }
}
