package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Theme;

class EditionFileTest {
    private static final Edition EDITION = new Edition(Details.on(LocalDate.of(2026, 5, 14)), Theme.DAILY, List.of());

    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws Exception {
        var file = folder.resolve("a.edition.json");
        EditionFile.write(file, EDITION);
        assertEquals(EDITION, EditionFile.read(file));
        assertEquals(List.of(file), list());
    }

    @Test
    void keepsPermissionsAndFollowsLinks() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var file = folder.resolve("real.edition.json");
        EditionFile.write(file, EDITION);
        var ordinary = Files.getPosixFilePermissions(Files.createFile(folder.resolve("ordinary")));
        assertEquals(ordinary, Files.getPosixFilePermissions(file));
        var permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        var link = Files.createSymbolicLink(folder.resolve("link.edition.json"), Path.of("real.edition.json"));

        EditionFile.write(link, EDITION.withTheme(Theme.BROADSHEET));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Theme.BROADSHEET, EditionFile.read(file).theme());
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    /** Whoever reads while it is written sees one edition or the other, whole. */
    @Test
    void aReaderNeverSeesHalfAFile() throws Exception {
        var file = folder.resolve("a.edition.json");
        EditionFile.write(file, EDITION);
        var done = new AtomicBoolean();
        var writer = Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; i < 100; i++) {
                    EditionFile.write(
                            file, EDITION.withDetails(EDITION.details().withSubject("x".repeat(i * 1000))));
                }
            } catch (StorageException e) {
                throw new IllegalStateException(e);
            } finally {
                done.set(true);
            }
        });
        int reads = 0;
        while (!done.get()) {
            EditionFile.read(file);
            reads++;
        }
        writer.join();
        assertTrue(reads > 0);
        assertEquals(99_000, EditionFile.read(file).details().subject().length());
    }

    @Test
    void saysWhyItCannotWriteAndLeavesNothingBehind() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "words");
        assertSentence("part of the path is not a folder", () -> EditionFile.write(plain.resolve("a.json"), EDITION));
        assertSentence(
                "there is no such file or folder", () -> EditionFile.write(folder.resolve("no/a.json"), EDITION));
        assertSentence("is a folder", () -> EditionFile.write(folder, EDITION));
        assertEquals(List.of(plain), list());
        assertEquals("words", Files.readString(plain));
    }

    @Test
    void saysWhyItCannotReadAndLeavesTheFile() throws Exception {
        var file = folder.resolve("a.edition.json");
        assertSentence("There is no file", () -> EditionFile.read(file));
        assertSentence("is a folder", () -> EditionFile.read(folder));
        var binary = new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xff, 0, 1};
        Files.write(file, binary);
        assertSentence("it is not UTF-8 text", () -> EditionFile.read(file));
        assertArrayEquals(binary, Files.readAllBytes(file));
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private interface Attempt {
        void run() throws StorageException;
    }

    private static void assertSentence(String part, Attempt attempt) {
        var sentence = assertThrows(StorageException.class, attempt::run).sentence();
        assertTrue(sentence.contains(part) && sentence.endsWith(".") && !sentence.contains("\n"), sentence);
    }
}
