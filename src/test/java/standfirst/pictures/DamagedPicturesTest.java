package standfirst.pictures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever was done to a file on its way, it becomes a picture or one sentence. */
class DamagedPicturesTest {
    private static final Map<String, byte[]> WHOLE = whole();

    private static Map<String, byte[]> whole() {
        try {
            var svg = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40' viewBox='0 0 60 40'><defs>"
                    + "<linearGradient id='a'><stop offset='0' stop-color='#f00'/><stop offset='1'/></linearGradient></defs>"
                    + "<path d='M1 2h30v20z' fill='url(#a)'/><text x='3' y='9' font-size='7'>News</text></svg>";
            return Map.of(
                    "png", Made.file(Made.photo(64, 48), "png"),
                    "indexed.png",
                            MailPictures.of(Made.file(Made.cornered(64, 48), "png"), 60)
                                    .file()
                                    .bytes(),
                    "jpg", Made.withExif(Made.file(Made.photo(64, 48), "jpg"), 6),
                    "cmyk.jpg", Made.inks(32, 32, 200, 30, 90, 255),
                    "gif", Made.file(Made.cornered(64, 48), "gif"),
                    "moving.gif", Made.movingGif(32, 24, 3),
                    "webp", Made.webp(64, 48),
                    "alpha.webp",
                            Made.riff(Made.joined(
                                    Made.webpChunk("VP8X", new byte[] {16, 0, 0, 0, 63, 0, 0, 47, 0, 0}),
                                    Arrays.copyOfRange(Made.webp(64, 48), 12, Made.webp(64, 48).length),
                                    Made.webpChunk("EXIF", Made.exif(3)))),
                    "svg", svg.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | PictureException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 80)
    void cutAnywhere(@ForAll Random random) {
        for (var one : WHOLE.entrySet()) {
            var file = one.getValue();
            comesToAnEnd(one.getKey(), Arrays.copyOf(file, random.nextInt(file.length)));
        }
    }

    @Property(tries = 80)
    void withBitsTurnedOver(@ForAll Random random) {
        for (var one : WHOLE.entrySet()) {
            var file = one.getValue().clone();
            // Where headers are it does more than among pixels.
            int reach = random.nextBoolean() ? Math.min(file.length, 200) : file.length;
            for (int i = random.nextInt(6); i >= 0; i--) {
                file[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
            }
            comesToAnEnd(one.getKey(), file);
        }
    }

    @Property(tries = 80)
    void withOtherBytes(@ForAll Random random) {
        for (var one : WHOLE.entrySet()) {
            var file = one.getValue().clone();
            int at = random.nextInt(file.length);
            int length = Math.min(file.length - at, 1 + random.nextInt(8));
            for (int i = 0; i < length; i++) {
                file[at + i] = (byte) (random.nextBoolean() ? 0xff : random.nextInt(256));
            }
            comesToAnEnd(one.getKey(), file);
        }
    }

    private static void comesToAnEnd(String name, byte[] file) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    try {
                        var made = MailPictures.of(file, 300);
                        assertTrue(made.file().size() > 0);
                        assertTrue(made.shownWidth() > 0 && made.shownHeight() > 0);
                    } catch (PictureException told) {
                        assertFalse(told.predicate().isBlank());
                    }
                },
                name);
    }
}
