package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadLogTest {
    private static final String HERE = "https://cdn.example.com/";

    @TempDir
    private Path folder;

    @Test
    void remembersWhatLiesWhere() throws Exception {
        var log = new UploadLog(new DeskFolder(folder));
        assertEquals(Set.of(), log.at(HERE));
        log.mark(HERE, List.of("aa", "bb"), true);
        log.mark("https://other.example.com/", List.of("cc"), true);
        log.mark(HERE, List.of("bb"), false);
        var again = new UploadLog(new DeskFolder(folder));
        assertEquals(Set.of("aa"), again.at(HERE));
        assertEquals(Set.of("cc"), again.at("https://other.example.com/"));
    }

    @Test
    void aDamagedListIsToldAndLeftAsItIs() throws Exception {
        Files.createDirectories(folder.resolve("images"));
        var file = Files.writeString(folder.resolve("images/uploaded.json"), "{");
        var log = new UploadLog(new DeskFolder(folder));
        assertTrue(assertThrows(StorageException.class, () -> log.mark(HERE, List.of("aa"), true))
                .sentence()
                .contains("uploaded.json"));
        assertEquals("{", Files.readString(file));
    }
}
