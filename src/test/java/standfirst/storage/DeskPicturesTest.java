package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskPicturesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void knowsTheSizeOfAPictureByItsBytes(String format) throws IOException {
        assertEquals(Optional.of(new PictureBytes(format, 301, 120)), PictureBytes.of(picture(format, 301, 120)));
    }

    @Test
    void knowsTheSizeOfWebp() {
        var extended = "52494646000000005745425056503858" + "0a00000000000000" + "2c0100" + "770000";
        var lossless = "5249464600000000574542505650384c" + "0a0000002f" + "2cc11d00";
        var lossy = "52494646000000005745425056503820" + "0a000000" + "0000009d012a" + "2d01" + "7800";
        for (var hex : new String[] {extended, lossless, lossy}) {
            assertEquals(
                    Optional.of(new PictureBytes("webp", 301, 120)),
                    PictureBytes.of(HexFormat.of().parseHex(hex)));
        }
    }

    @Test
    void keepsAPictureOnceWhateverItIsCalled() throws Exception {
        var bytes = picture("png", 1200, 600);
        var one = Files.write(folder.resolve("Brücke am Abend.PNG"), bytes);
        var other = Files.write(folder.resolve("copy.jpg"), bytes);
        var desk = new DeskFolder(folder.resolve("desk"));
        var kept = new DeskPictures(desk).keep(one, 600);
        assertTrue(kept.source().matches("images/brucke-am-abend-[0-9a-f]{12}\\.png"), kept.source());
        assertEquals(600, kept.width());
        assertEquals(300, kept.height());
        assertEquals("", kept.alt());
        assertArrayEquals(bytes, Files.readAllBytes(desk.folder().resolve(kept.source())));
        assertEquals(kept, new DeskPictures(desk).keep(other, 600));
        try (var files = Files.list(desk.images())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsMade() throws Exception {
        var file = Files.writeString(folder.resolve("fake.png"), "<svg/>");
        var desk = new DeskFolder(folder.resolve("desk"));
        var refused = assertThrows(StorageException.class, () -> new DeskPictures(desk).keep(file, 600));
        assertTrue(String.valueOf(refused.getMessage()).contains("fake.png"));
        assertThrows(StorageException.class, () -> new DeskPictures(desk).keep(folder.resolve("missing.png"), 600));
        assertFalse(Files.exists(desk.folder()));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
        return out.toByteArray();
    }
}
