package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.model.Entry;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.storage.BlockLibrary.Saved;

class BlockLibraryTest {
    private static final Entry NOTE = Entry.of(Region.SIDEBAR, new TextBlock("A note", RichText.plain("Words")));

    @TempDir
    private Path desk;

    private BlockLibrary library() {
        return new BlockLibrary(desk.resolve("blocks"));
    }

    @Test
    void anEmptyDeskHasNoBlocks() throws StorageException {
        assertEquals(List.of(), library().contents().saved());
        assertTrue(Files.notExists(desk.resolve("blocks")), "looking makes no folder");
    }

    @Test
    void savedBlocksComeBackByName() throws StorageException {
        var zebra = library().save("Zebra", List.of(NOTE));
        var ant = library().save("ant", List.of(NOTE, NOTE.copy()));
        assertEquals(List.of(ant, zebra), library().contents().saved());
        var renamed = library().rename(zebra, "Aardvark");
        assertEquals(List.of(renamed, ant), library().contents().saved());
        library().delete(ant);
        assertEquals(List.of(renamed), library().contents().saved());
        library().restore(ant);
        assertEquals(List.of(renamed, ant), library().contents().saved());
    }

    @Test
    void oneNameMayBeUsedTwice() throws StorageException {
        var first = library().save("Note", List.of(NOTE));
        var second = library().save("note", List.of(NOTE));
        assertNotEquals(
                first.file().toString().toLowerCase(java.util.Locale.ROOT),
                second.file().toString().toLowerCase(java.util.Locale.ROOT));
        assertEquals(2, library().contents().saved().size());
    }

    @Test
    void insertedBlocksAreNewOnes() {
        var copies = new Saved(desk, "Note", List.of(NOTE)).copies();
        assertEquals(NOTE.block(), copies.getFirst().block());
        assertEquals(NOTE.region(), copies.getFirst().region());
        assertNotEquals(NOTE.id(), copies.getFirst().id());
    }

    @Test
    void whatIsDamagedIsToldAndLeft() throws StorageException, IOException {
        var good = library().save("Good", List.of(NOTE));
        var bad = library().folder().resolve("bad" + BlockLibrary.SUFFIX);
        Files.writeString(bad, "{\"format\":");
        Files.writeString(library().folder().resolve("notes.txt"), "no block");
        var contents = library().contents();
        assertEquals(List.of(good), contents.saved());
        assertEquals(1, contents.damaged().size());
        assertTrue(contents.damaged().getFirst().contains("bad" + BlockLibrary.SUFFIX), contents::toString);
        assertEquals("{\"format\":", Files.readString(bad));
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws IOException {
        Files.writeString(desk.resolve("blocks"), "a file");
        assertThrows(StorageException.class, () -> library().save("Note", List.of(NOTE)));
    }

    @Test
    void fileNamesSuitEverySystem() {
        assertEquals(
                "Über uns – 5 things".replace('–', ' ').replaceAll(" +", " "),
                BlockLibrary.fileName("Über uns – 5 things"));
        assertEquals("a b c", BlockLibrary.fileName("a/b\\c"));
        assertEquals("block CON", BlockLibrary.fileName("CON"));
        assertEquals("block com1", BlockLibrary.fileName(" com1."));
        assertEquals("block", BlockLibrary.fileName("?*.."));
        assertEquals("block", BlockLibrary.fileName(""));
        assertEquals(60, BlockLibrary.fileName("x".repeat(300)).length());
    }
}
