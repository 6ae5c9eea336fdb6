package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDictionaryTest {
    @TempDir
    private Path folder;

    private Path file;
    private PersonalDictionary dictionary;

    @BeforeEach
    void name() {
        file = new DeskFolder(folder.resolve("desk")).dictionary();
        dictionary = new PersonalDictionary(file);
    }

    @Test
    void keepsWordsALineEachInOrder() throws Exception {
        assertTrue(dictionary.read().isEmpty());
        dictionary.add("Saltmere");
        dictionary.add(" bezos ");
        dictionary.add("Bezos");
        dictionary.add("éclairage");
        dictionary.add("Saltmere");
        assertEquals("Bezos\nbezos\nSaltmere\néclairage\n", Files.readString(file));
        assertEquals(List.of("Bezos", "bezos", "Saltmere", "éclairage"), List.copyOf(dictionary.read()));
        dictionary.remove("bezos");
        assertEquals("Bezos\nSaltmere\néclairage\n", Files.readString(file));
    }

    @Test
    void whatAnotherProgramWroteIsKept() throws Exception {
        dictionary.add("one");
        Files.writeString(file, "\ufeffthree\r\n\r\n  two words \r\none\r\n");
        assertEquals(List.of("four", "one", "three", "two words"), List.copyOf(dictionary.add("four")));
        assertEquals("four\none\nthree\ntwo words\n", Files.readString(file));
    }

    @Test
    void aFileThatIsNoTextIsToldOfAndLeftAlone() throws Exception {
        Files.createDirectories(file.getParent());
        var bytes = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        assertThrows(StorageException.class, dictionary::read);
        assertThrows(StorageException.class, () -> dictionary.add("word"));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }
}
