package standfirst.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailPicturesTest {
    @Test
    void aPhotographBecomesTwiceAsWideAsShownAndKeepsToTheBudget() throws Exception {
        var photo = Made.file(Made.photo(2000, 1500), "jpg");
        var made = MailPictures.of(photo, 600);
        assertEquals(Kind.JPEG, made.file().kind());
        assertEquals(1200, Made.read(made.file().bytes()).getWidth());
        assertEquals(600, made.shownWidth());
        assertEquals(450, made.shownHeight());
        assertTrue(
                made.file().size() <= Fitting.BUDGET,
                () -> "bytes: " + made.file().size());
        assertEquals(2000, Made.read(made.original().orElseThrow().bytes()).getWidth());
        assertEquals(
                new Report(
                        new Report.Side(Kind.JPEG, 2000, 1500, photo.length),
                        new Report.Side(Kind.JPEG, 1200, 900, made.file().size()),
                        false,
                        false,
                        false,
                        false),
                made.report());
    }

    @Test
    void theSameFileMakesTheSameBytes() throws Exception {
        var photo = Made.file(Made.photo(900, 500), "jpg");
        assertArrayEquals(
                MailPictures.of(photo, 300).file().bytes(),
                MailPictures.of(photo, 300).file().bytes());
    }

    @Test
    void aSmallPictureIsNotMadeLargerNorHeavier() throws Exception {
        var photo = Made.file(Made.photo(300, 200), "jpg");
        var made = MailPictures.of(photo, 600);
        assertEquals(300, Made.read(made.file().bytes()).getWidth());
        assertEquals(300, made.shownWidth());
        assertTrue(made.file().size() <= photo.length);
        assertTrue(made.original().isEmpty());
    }

    @Test
    void aPictureThatIsPressedAlreadyKeepsItsPixels() throws Exception {
        var pressed = Encoder.jpeg(Made.photo(700, 500), 0.2);
        assertEquals(
                700, Made.read(MailPictures.of(pressed, 600).file().bytes()).getWidth());
    }

    /** The corner that is red must be at the upper left again, whichever way the camera was held. */
    @ParameterizedTest
    @CsvSource({
        "1,false,false",
        "2,true,false",
        "3,true,true",
        "4,false,true",
        "5,false,false",
        "6,false,true",
        "7,true,true",
        "8,true,false"
    })
    void aPictureIsSetUpright(int orientation, boolean storedRight, boolean storedLow) throws Exception {
        var sideways = orientation > 4;
        var stored = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        var pen = stored.createGraphics();
        pen.setColor(java.awt.Color.RED);
        pen.fillRect(storedRight ? 40 : 0, storedLow ? 30 : 0, 40, 30);
        pen.dispose();
        var made = MailPictures.of(Made.withExif(Made.file(stored, "jpg"), orientation), 600);
        var shown = Made.read(made.file().bytes());
        assertEquals(sideways ? 60 : 80, shown.getWidth());
        assertEquals(sideways ? 80 : 60, shown.getHeight());
        assertTrue((shown.getRGB(10, 10) >> 16 & 0xff) > 200, "red is at the upper left");
        assertTrue((shown.getRGB(shown.getWidth() - 10, 10) >> 16 & 0xff) < 50);
        assertTrue((shown.getRGB(10, shown.getHeight() - 10) >> 16 & 0xff) < 50);
    }

    @Test
    void whereAPictureWasTakenIsNotToldOn() throws Exception {
        var xmp = "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>Jane Doe</x:xmpmeta>".getBytes(StandardCharsets.UTF_8);
        var told = Made.withSegment(Made.withExif(Made.file(Made.photo(1500, 800), "jpg"), 6), 0xe1, xmp);
        var after = Made.joined(told, "a film of the moment, with its place".getBytes(StandardCharsets.UTF_8));
        var made = MailPictures.of(after, 300);
        assertTrue(made.report().place());
        assertTrue(made.report().data());
        for (var file : new PictureFile[] {made.file(), made.original().orElseThrow()}) {
            var bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains("Exif"));
            assertFalse(bytes.contains("xmp"));
            assertFalse(bytes.contains("place"));
        }
    }

    @Test
    void wordsInAPngDoNotLeaveHoweverTheyArePacked() throws Exception {
        var words = Made.joined("Comment\0\0".getBytes(StandardCharsets.US_ASCII), Made.packed(new byte[30_000_000]));
        var bomb = Made.withChunk(Made.file(Made.cornered(40, 40), "png"), "zTXt", words);
        var profile = Made.joined("icc\0\0".getBytes(StandardCharsets.US_ASCII), Made.packed(new byte[30_000_000]));
        var made = MailPictures.of(Made.withChunk(bomb, "iCCP", profile), 600);
        assertEquals(Kind.PNG, made.file().kind());
        assertTrue(made.report().data());
        assertTrue(made.file().size() < 400, () -> "bytes: " + made.file().size());
    }

    @Test
    void huntsForNoOrientationInHugeExif() throws Exception {
        var png = Made.withChunk(Made.file(Made.cornered(40, 20), "png"), "eXIf", new byte[3 << 20]);
        assertEquals(40, MailPictures.of(png, 600).shownWidth());
        var turned = Made.withChunk(Made.file(Made.cornered(40, 20), "png"), "eXIf", Made.exif(6));
        assertEquals(20, MailPictures.of(turned, 600).shownWidth());
    }

    @Test
    void coloursOfAnotherProfileBecomeThoseOfScreens() throws Exception {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var grey = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var pen = grey.createGraphics();
        pen.setColor(new java.awt.Color(64, 64, 64));
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        var packed = Made.joined("linear\0\0".getBytes(StandardCharsets.US_ASCII), Made.packed(linear));
        var png = Made.withChunk(Made.file(grey, "png"), "iCCP", packed);
        var shown = Made.read(MailPictures.of(png, 600).file().bytes());
        // A quarter of the light is about half of the number.
        assertEquals(137, shown.getRGB(20, 20) & 0xff, 4);
    }

    @Test
    void inksBecomeColours() throws Exception {
        var made = MailPictures.of(Made.inks(64, 48, 255, 0, 0, 255), 600);
        var colour = Made.read(made.file().bytes()).getRGB(30, 20);
        assertTrue((colour >> 16 & 0xff) > 200 && (colour >> 8 & 0xff) < 60, () -> Integer.toHexString(colour));
    }

    /** As Photoshop writes them: brightness and colour for three inks, black beside them, all of it turned over. */
    @Test
    void mixedInksBecomeColours() throws Exception {
        // Red is no cyan, all magenta and yellow: 255, 0, 0 turned over is 0, 255, 255 as colour, which is this in
        // JPEG's terms.
        var mixed = Made.inks(64, 48, 179, 171, 0, 255);
        int adobe = new String(mixed, StandardCharsets.ISO_8859_1).indexOf("Adobe");
        mixed[adobe + 11] = 2;
        var colour = Made.read(MailPictures.of(mixed, 600).file().bytes()).getRGB(30, 20);
        assertTrue((colour >> 16 & 0xff) > 200 && (colour >> 8 & 0xff) < 60, () -> Integer.toHexString(colour));
    }

    /** Sixteen bits a channel, and greys of eight: the numbers stay what they are. */
    @Test
    void deepAndGreyPicturesKeepTheirTones() throws Exception {
        var deep = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB), true, false, 3, DataBuffer.TYPE_USHORT),
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, 30, 20, 4, null),
                false,
                null);
        var grey = new BufferedImage(30, 20, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 600; i++) {
            deep.getRaster().setPixel(i % 30, i / 30, new int[] {0x4040, 0x8080, 0xc0c0, 0xffff});
            grey.getRaster().setSample(i % 30, i / 30, 0, 0x50);
        }
        for (var format : new String[] {"png", "jpg"}) {
            var shown = Made.read(
                    MailPictures.of(Made.file(grey, format), 600).file().bytes());
            assertEquals(0x50, shown.getRGB(9, 9) & 0xff, 2, format);
        }
        var shown =
                Made.read(MailPictures.of(Made.file(deep, "png"), 600).file().bytes());
        assertEquals(0xff4080c0, shown.getRGB(9, 9));
        assertEquals(
                Kind.JPEG,
                MailPictures.of(sixteen(Made.photo(300, 200)), 600).file().kind());
    }

    private static byte[] sixteen(BufferedImage picture) {
        var deep = new BufferedImage(
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, 1, DataBuffer.TYPE_USHORT),
                Raster.createInterleavedRaster(
                        DataBuffer.TYPE_USHORT, picture.getWidth(), picture.getHeight(), 3, null),
                false,
                null);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int rgb = picture.getRGB(x, y);
                deep.getRaster().setPixel(x, y, new int[] {(rgb >> 8) & 0xff00, rgb & 0xff00, (rgb << 8) & 0xff00});
            }
        }
        return Made.file(deep, "png");
    }

    @Test
    void flatGraphicsAndWhatShowsThroughStayPng() throws Exception {
        var flat = MailPictures.of(Made.file(Made.cornered(900, 300), "png"), 600);
        assertEquals(Kind.PNG, flat.file().kind());
        var glass = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        var random = Made.photo(300, 300);
        for (int i = 0; i < 300 * 300; i++) {
            int colour = random.getRGB(i % 300, i / 300) & 0xffffff;
            glass.setRGB(i % 300, i / 300, colour | ((i % 255) << 24));
        }
        var made = MailPictures.of(Made.file(glass, "png"), 600);
        assertEquals(Kind.PNG, made.file().kind());
        assertTrue(Made.read(made.file().bytes()).getColorModel().hasAlpha());
        assertTrue(
                made.file().size() <= Fitting.BUDGET,
                () -> "bytes: " + made.file().size());
    }

    @Test
    void aPhotographSavedAsPngBecomesAJpeg() throws Exception {
        var made = MailPictures.of(Made.file(Made.photo(1300, 800), "png"), 600);
        assertEquals(Kind.JPEG, made.file().kind());
        assertTrue(made.file().size() <= Fitting.BUDGET);
    }

    @Test
    void aGifThatMovesGoesOnMovingWithoutItsComment() throws Exception {
        var gif = Made.movingGif(60, 40, 5);
        var made = MailPictures.of(gif, 600);
        assertEquals(Kind.GIF, made.file().kind());
        assertFalse(made.report().stilled());
        assertTrue(made.report().data());
        assertFalse(new String(made.file().bytes(), StandardCharsets.ISO_8859_1).contains("home"));
        assertEquals(5, new GifParts(made.file().bytes()).read().frames);
    }

    @Test
    void aGifThatWouldMoveTooMuchStandsStill() throws Exception {
        var made = MailPictures.of(Made.movingGif(3000, 3000, 40), 600);
        assertTrue(made.report().stilled());
        assertEquals(Kind.PNG, made.file().kind());
        assertEquals(600, made.shownWidth());
    }

    @Test
    void aStillGifBecomesAPng() throws Exception {
        assertEquals(
                Kind.PNG,
                MailPictures.of(Made.file(Made.cornered(60, 40), "gif"), 600)
                        .file()
                        .kind());
    }

    @Test
    void webpIsMadeIntoWhatMailShows() throws Exception {
        var made = MailPictures.of(Made.webp(200, 100), 600);
        assertEquals(Kind.PNG, made.file().kind());
        var shown = Made.read(made.file().bytes());
        assertEquals(200, shown.getWidth());
        assertEquals(0xff5a281e, shown.getRGB(10, 10));
        assertEquals(0xff5ac81e, shown.getRGB(190, 10));
    }

    @Test
    void aSvgLogoIsDrawnTwiceAsWideAsShown() throws Exception {
        var svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='120' height='40'>"
                + "<script>alert(1)</script><rect width='60' height='40' fill='#c00'/>"
                + "<image href='https://example.com/spy.png' width='9' height='9'/></svg>";
        var made = MailPictures.of(svg.getBytes(StandardCharsets.UTF_8), 600);
        var shown = Made.read(made.file().bytes());
        assertEquals(Kind.PNG, made.file().kind());
        assertEquals(120, made.shownWidth());
        assertEquals(240, shown.getWidth());
        assertEquals(80, shown.getHeight());
        assertEquals(0xffcc0000, shown.getRGB(30, 40));
        assertEquals(0, shown.getRGB(200, 40) >>> 24);
    }

    @Test
    void aDrawingWithoutASizeIsAsWideAsItsPlace() throws Exception {
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3000 1000'><rect width='3000' height='1000'/></svg>";
        var made = MailPictures.of(svg.getBytes(StandardCharsets.UTF_8), 600);
        assertEquals(600, made.shownWidth());
        assertEquals(200, made.shownHeight());
    }

    @Test
    void aPartIsCutFromThePictureAsItStandsUpright() throws Exception {
        var jpeg = Made.withExif(Made.file(Made.cornered(800, 600), "jpg"), 6);
        // Stored at the upper left, shown at the upper right.
        var part = MailPictures.cropped(jpeg, new Crop(5000, 0, 5000, 5000), 600);
        var shown = Made.read(part.file().bytes());
        assertEquals(300, shown.getWidth());
        assertEquals(400, shown.getHeight());
        assertTrue((shown.getRGB(150, 200) >> 16 & 0xff) > 180);
    }

    @Test
    void theFocalPointStaysInSightWhateverTheProportions() {
        assertEquals(new Crop(0, 0, 10_000, 10_000), Focus.CENTRE.crop(1.5, 1.5));
        assertEquals(new Crop(1667, 0, 6667, 10_000), Focus.CENTRE.crop(1.5, 1));
        assertEquals(new Crop(0, 0, 5000, 10_000), new Focus(900, 500).crop(2, 1));
        assertEquals(new Crop(0, 7500, 10_000, 2500), new Focus(5000, 9900).crop(1, 4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | is a PDF document: export its picture as PNG or JPEG",
                "<!doctype html><p>404 | is a web page, not a picture: save the picture itself",
                "Dear editor, here is the picture | is text, not a picture",
                "BM6789 | is a BMP picture: save it as PNG",
                "....ftypheic.... | is a HEIC photograph: save it as JPEG",
                "PK\3\4.. | is a ZIP archive or an office document: take the picture out of it",
            })
    void saysWhatALyingFileIs(String content, String predicate) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), predicate);
    }

    @Test
    void refusesBombsByTheirHeadersAlone() {
        refused(
                Made.pngOfSize(20_000, 20_000),
                "is 20,000 × 20,000 pixels, more than 60 million: make it smaller first");
        refused(Made.pngOfSize(1_000_000, 1), "is said to be 1,000,000 pixels long, which no picture for mail is");
        refused(Made.pngOfSize(0, 5), "is damaged: get the file again");
        refused(new byte[0], "is empty");
        refused(new byte[(MailPictures.MOST_MEGABYTES << 20) + 1], "is larger than 40 MB: make it smaller first");
        var jpeg = Made.file(Made.cornered(8, 8), "jpg");
        int frame = new String(jpeg, StandardCharsets.ISO_8859_1).indexOf("\u00ff\u00c0");
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0x4e);
        refused(jpeg, "is 20,046 × 20,046 pixels, more than 60 million: make it smaller first");
    }

    @Test
    void numbersAreEnglishOnEveryMachine() {
        var usual = Locale.getDefault();
        try {
            for (var language : List.of("de-DE", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                refused(
                        Made.pngOfSize(20_000, 20_000),
                        "is 20,000 × 20,000 pixels, more than 60 million: make it smaller first");
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void refusesAJpegOfEndlessLayers() {
        var jpeg = Made.file(Made.cornered(8, 8), "jpg");
        var text = new String(jpeg, StandardCharsets.ISO_8859_1);
        int scan = text.indexOf("\u00ff\u00da");
        var layer = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        var layers = new byte[200][];
        Arrays.fill(layers, layer);
        refused(
                Made.joined(Arrays.copyOf(jpeg, scan), Made.joined(layers), new byte[] {(byte) 0xff, (byte) 0xd9}),
                "is packed in more than 100 layers, as only a picture made to do harm is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "webp"})
    void refusesWhatIsCutShort(String format) {
        var file = format.equals("webp") ? Made.webp(64, 48) : Made.file(Made.cornered(64, 48), format);
        refused(Arrays.copyOf(file, file.length * 2 / 3), "is cut short: get the whole file again");
    }

    @Test
    void refusesDrawingsThatGrow() {
        var laughs =
                "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg width='9' height='9'><text>&b;</text></svg>";
        refused(
                laughs.getBytes(StandardCharsets.UTF_8),
                "is a drawing that declares entities: save it as plain SVG, or as PNG");
        refused(
                laughs.getBytes(StandardCharsets.UTF_16),
                "is a drawing that declares entities: save it as plain SVG, or as PNG");
        refused("<svg width='9'".getBytes(StandardCharsets.UTF_8), "is a drawing that cannot be read: save it as PNG");
        refused(
                "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='90000'/>".getBytes(StandardCharsets.UTF_8),
                "is a drawing far higher than it is wide: crop it first");
    }

    @Test
    void aDrawingThatUsesItselfOverAndOverComesToAnEnd() throws Exception {
        var svg = new StringBuilder(
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g id='g0'><path d='M0 0h1'/></g>");
        for (int i = 1; i < 40; i++) {
            svg.append("<g id='g%d'><use href='#g%d'/><use href='#g%d'/></g>".formatted(i, i - 1, i - 1));
        }
        svg.append("<use href='#g39'/></svg>");
        try {
            MailPictures.of(svg.toString().getBytes(StandardCharsets.UTF_8), 600);
        } catch (PictureException told) {
            assertTrue(told.predicate().startsWith("is a drawing"));
        }
    }

    private static void refused(byte[] file, String predicate) {
        assertEquals(
                predicate,
                assertThrows(PictureException.class, () -> MailPictures.of(file, 600))
                        .predicate());
    }
}
