package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.model.Picture;
import standfirst.pictures.Crop;
import standfirst.pictures.Focus;
import standfirst.pictures.Made;
import standfirst.storage.DeskPictures.Croppable;

class DeskPicturesTest {
    @TempDir
    private Path folder;

    private DeskFolder desk;
    private DeskPictures pictures;

    @BeforeEach
    void open() {
        desk = new DeskFolder(folder.resolve("desk"));
        pictures = new DeskPictures(desk);
    }

    @Test
    void keepsAPictureOnceWhateverItIsCalled() throws Exception {
        var bytes = Made.file(Made.cornered(1200, 600), "png");
        var one = Files.write(folder.resolve("Brücke am Abend.PNG"), bytes);
        var other = Files.write(folder.resolve("copy.jpg"), bytes);
        var kept = pictures.keep(one, 600).picture();
        assertTrue(kept.source().matches("images/brucke-am-abend-[0-9a-f]{12}\\.png"), kept.source());
        assertEquals(new Picture(kept.source(), "", 600, 300), kept);
        assertEquals(kept, pictures.keep(other, 600).picture());
        assertEquals(1, files(desk.images()).size());
    }

    @Test
    void keepsAPhotographSmallAndWithoutItsPlaceInAllItsFiles() throws Exception {
        var file =
                Files.write(folder.resolve("IMG_4711.JPG"), Made.withExif(Made.file(Made.photo(2400, 1600), "jpg"), 6));
        var kept = pictures.keep(file, 600);
        assertTrue(kept.report().place());
        assertEquals(600, kept.picture().width());
        assertEquals(900, kept.picture().height());
        assertTrue(Files.size(desk.folder().resolve(kept.picture().source())) <= 200 * 1024);
        for (var each : files(desk.folder())) {
            assertFalse(Files.readString(each, StandardCharsets.ISO_8859_1).contains("Exif"), each::toString);
        }
    }

    @Test
    void cropsFromTheOriginalHoweverOftenItWasCropped() throws Exception {
        var file = Files.write(folder.resolve("view.jpg"), Made.file(Made.photo(2400, 1600), "jpg"));
        var whole = pictures.keep(file, 600).picture();
        var first = pictures.croppable(desk.folder().resolve(whole.source()));
        assertEquals(Crop.WHOLE, first.crop());
        var half = new Crop(5000, 0, 5000, 10_000);
        var cropped = pictures.crop(new Croppable(first.file(), half, new Focus(7000, 2000)), 600)
                .picture();
        assertTrue(cropped.source().matches("images/view-[0-9a-f]{12}\\.jpg"), cropped.source());
        assertEquals(600, cropped.width());
        assertEquals(800, cropped.height());
        var again = pictures.croppable(desk.folder().resolve(cropped.source()));
        assertEquals(new Croppable(first.file(), half, new Focus(7000, 2000)), again);
        var back = pictures.crop(new Croppable(again.file(), Crop.WHOLE, Focus.CENTRE), 600)
                .picture();
        assertEquals(whole.withAlt(""), new Picture(whole.source(), "", back.width(), back.height()));
    }

    @Test
    void cropsAPictureThatCameAnotherWayAndKeepsIt() throws Exception {
        var own = Files.createDirectories(desk.images()).resolve("old.png");
        var bytes = Made.file(Made.cornered(400, 200), "png");
        Files.write(own, bytes);
        var from = pictures.croppable(own);
        assertEquals(new Croppable(own, Crop.WHOLE, Focus.CENTRE), from);
        var cropped = pictures.crop(new Croppable(own, new Crop(0, 0, 5000, 5000), Focus.CENTRE), 600);
        assertEquals(200, cropped.picture().width());
        assertArrayEquals(bytes, Files.readAllBytes(own));
        var again = pictures.croppable(desk.folder().resolve(cropped.picture().source()));
        assertArrayEquals(bytes, Files.readAllBytes(again.file()));
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsMade() throws Exception {
        var file = Files.writeString(folder.resolve("fake.png"), "%PDF-1.4");
        var refused = assertThrows(StorageException.class, () -> pictures.keep(file, 600));
        assertEquals("“fake.png” is a PDF document: export its picture as PNG or JPEG.", refused.sentence());
        assertThrows(StorageException.class, () -> pictures.keep(folder.resolve("missing.png"), 600));
        assertFalse(Files.exists(desk.folder()));
    }

    private static List<Path> files(Path folder) throws Exception {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
