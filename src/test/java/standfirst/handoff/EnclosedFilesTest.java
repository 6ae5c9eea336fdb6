package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;
import standfirst.model.Campaign;
import standfirst.model.Edition;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.MailServer;
import standfirst.model.Picture;
import standfirst.model.RawHtml;
import standfirst.model.TextForm;
import standfirst.model.Theme;
import standfirst.pictures.Made;

/** Whatever an edition names, nothing but pictures goes with a mail. */
class EnclosedFilesTest {
    private static final Terms ANY = new Terms(
            ProviderProfile.GENERIC,
            "",
            Campaign.OFF,
            TextForm.USUAL,
            new MailServer(
                    "mail.example.com", 587, MailServer.Security.STARTTLS, "", "desk@example.com", "ann@example.com"));

    @TempDir
    private Path desk;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "images/lie.png | is text, not a picture: choose another, or take it off the page.",
                "secret.txt | is text, not a picture: choose another, or take it off the page.",
                "desk.json | is text, not a picture: choose another, or take it off the page.",
                "images/page.png | is a web page, not a picture: save the picture itself.",
                "images/drawn.svg | is an SVG drawing, which mail programs do not show: save it as PNG.",
                "images/bomb.png | is 20,000 × 20,000 pixels, more than 60 million: make it smaller first.",
                "images/none.png | is damaged: get the file again.",
                "images/half.png | is damaged: get the file again.",
                "images/empty.png | is empty: choose another, or take it off the page.",
                "images/huge.png | is larger than 20 MB: make it smaller first.",
                "images/originals/quay.png | is what a picture was cropped from, which stays on the desk: choose another, or take it off the page.",
            })
    void nothingButPicturesLeaves(String source, String predicate) throws Exception {
        fill();
        var sentence = "“" + source + "” " + predicate;
        for (var edition : List.of(
                Samples.of(Theme.DAILY, new ImageBlock(Figure.of(new Picture(source, "", 0, 0)))),
                Samples.of(Theme.DAILY, new RawHtml("<p>Look</p><img src=\"" + source + "\">")))) {
            for (var format : List.of(Format.EML, Format.ZIP)) {
                assertEquals(sentence, refused(() -> written(edition, format)));
            }
            assertEquals(sentence, refused(() -> sent(edition)));
            assertEquals(sentence, refused(() -> Upload.of(edition, ANY, List.of(desk))));
            assertFalse(Files.exists(desk.resolve("out")));
        }
    }

    /** The page names its pictures for whoever puts them beside it; it holds none of them. */
    @Test
    void thePageByItselfLeavesAsItIs() throws Exception {
        fill();
        var written = written(lie(), Format.HTML);
        assertEquals(List.of(), written.missing());
        assertTrue(Files.readString(written.files().getFirst()).contains("images/lie.png"));
    }

    @Test
    void whatMailShowsIsEnclosedWhateverItIsCalled() throws Exception {
        Files.createDirectories(desk.resolve("images"));
        for (var kind : List.of("png", "jpg", "gif")) {
            Files.write(desk.resolve("images/any.dat"), Made.file(Made.photo(40, 30), kind));
            var edition = Samples.of(Theme.DAILY, new ImageBlock(Figure.of(new Picture("images/any.dat", "", 0, 0))));
            var eml = Files.readString(written(edition, Format.EML).files().getFirst(), StandardCharsets.US_ASCII);
            assertTrue(eml.contains("image/" + kind.replace("jpg", "jpeg")), eml);
            assertTrue(eml.contains("any." + kind), eml);
        }
    }

    private static Edition lie() {
        return Samples.of(Theme.DAILY, new ImageBlock(Figure.of(new Picture("images/lie.png", "", 0, 0))));
    }

    private Export.Written written(Edition edition, Format format) throws HandoffException {
        return Export.write(edition, ANY, EnumSet.of(format), desk.resolve("out"), "mail", List.of(desk));
    }

    private TestMail sent(Edition edition) throws Exception {
        return TestMail.of(edition, ANY, List.of(desk), "[Test]", UnaryOperator.identity(), Clock.systemUTC());
    }

    private interface Leaving {
        Object leave() throws Exception;
    }

    private static String refused(Leaving leaving) {
        return assertThrows(HandoffException.class, leaving::leave).sentence();
    }

    private void fill() throws IOException {
        var images = Files.createDirectories(desk.resolve("images"));
        Files.writeString(images.resolve("lie.png"), "Account 12-34-56");
        Files.writeString(desk.resolve("secret.txt"), "The password is “tide”.");
        Files.writeString(desk.resolve("desk.json"), "{\"format\": \"standfirst-desk\"}");
        Files.writeString(images.resolve("page.png"), "<!doctype html><p>Not found");
        Files.writeString(images.resolve("drawn.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Files.write(images.resolve("bomb.png"), Made.pngOfSize(20_000, 20_000));
        Files.write(images.resolve("none.png"), Made.pngOfSize(0, 300));
        Files.write(images.resolve("half.png"), Arrays.copyOf(Made.pngOfSize(20, 20), 14));
        Files.write(images.resolve("empty.png"), new byte[0]);
        Files.createDirectories(images.resolve("originals"));
        Files.write(images.resolve("originals/quay.png"), Made.file(Made.photo(40, 30), "png"));
        // Two gigabytes that take no room: were they read, the test would end for want of memory.
        try (var huge = new RandomAccessFile(images.resolve("huge.png").toFile(), "rw")) {
            huge.write(Made.pngOfSize(300, 200));
            huge.setLength(2L << 30);
        }
    }
}
