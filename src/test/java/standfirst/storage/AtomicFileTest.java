package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that belong together are written together, or none is. */
class AtomicFileTest {
    @TempDir
    private Path folder;

    private int renames;

    @Test
    void allAreWrittenAndNothingElseStays() throws Exception {
        Files.writeString(file("a"), "old");
        AtomicFile.writeAll(three());
        assertEquals(List.of("a: new", "b: new", "c: new"), there());
    }

    @Test
    void whatWasReplacedAlreadyIsPutBackWhenALaterOneFails() throws Exception {
        Files.writeString(file("a"), "old");
        Files.writeString(file("c"), "older");
        var failure = assertThrows(
                StorageException.class, () -> AtomicFile.writeAll(three(), (from, to) -> renameUntil(3, 3, from, to)));
        assertEquals("“" + file("c") + "” could not be written: no permission for it.", failure.sentence());
        assertEquals(List.of("a: old", "c: older"), there());
    }

    @Test
    void whatCannotBePutBackIsNamed() throws Exception {
        Files.writeString(file("a"), "old");
        var failure = assertThrows(
                StorageException.class, () -> AtomicFile.writeAll(three(), (from, to) -> renameUntil(3, 9, from, to)));
        assertEquals(
                "“" + file("c")
                        + "” could not be written: no permission for it. Already written, and not to be put back: “"
                        + file("a") + "”.",
                failure.sentence());
        assertEquals(List.of("a: new"), there());
    }

    /** Why it failed is what is told, not what came of tidying up. */
    @Test
    void theReasonIsToldThoughTidyingFailsToo() throws Exception {
        var one = Map.of(file("a"), bytes("new"));
        var failure = assertThrows(
                StorageException.class,
                () -> AtomicFile.writeAll(one, (from, to) -> {
                    Files.delete(from);
                    Files.createDirectory(from);
                    Files.writeString(from.resolve("full"), "");
                    throw new AccessDeniedException(to.toString());
                }));
        assertEquals("“" + file("a") + "” could not be written: no permission for it.", failure.sentence());
        assertEquals(1, failure.getSuppressed().length);
    }

    private void renameUntil(int first, int last, Path from, Path to) throws IOException {
        renames++;
        if (renames >= first && renames <= last) {
            throw new AccessDeniedException(to.toString());
        }
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private Map<Path, byte[]> three() {
        var files = new LinkedHashMap<Path, byte[]>();
        for (var name : List.of("a", "b", "c")) {
            files.put(file(name), bytes("new"));
        }
        return files;
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> there() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> file.getFileName() + ": " + words(file))
                    .toList();
        }
    }

    private static String words(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
