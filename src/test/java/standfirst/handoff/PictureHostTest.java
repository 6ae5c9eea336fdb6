package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Campaign;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Masthead;
import standfirst.model.Picture;
import standfirst.model.RawHtml;
import standfirst.model.RichText;
import standfirst.model.Sponsor;
import standfirst.model.TextForm;
import standfirst.pictures.Made;

class PictureHostTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://cdn.example.com/news/ | images/a-12.png | https://cdn.example.com/news/a-12.png",
                "https://cdn.example.com/news | images/a-12.png | https://cdn.example.com/news/a-12.png",
                " HTTP://cdn.example.com:8080 | logo.png | HTTP://cdn.example.com:8080/logo.png",
                "https://cdn.example.com/a%20b/ | images/2026/Brücke & co.png | https://cdn.example.com/a%20b/2026/Br%C3%BCcke%20%26%20co.png",
                "https://bücher.example/ | images/50%.png | https://bücher.example/50%25.png",
                "https://cdn.example.com/ | images/a%20b.png | https://cdn.example.com/a%20b.png",
            })
    void putsAPictureUnderItsAddress(String typed, String source, String address) throws Exception {
        assertEquals(address, PictureHost.of(typed).orElseThrow().address(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cdn.example.com/news | The picture host “cdn.example.com/news” does not say how it is reached: begin it with https://, such as https://cdn.example.com/news.",
                "cdn.example.com:8080 | The picture host “cdn.example.com:8080” does not say how it is reached: begin it with https://, such as https://cdn.example.com:8080.",
                "//cdn.example.com | The picture host “//cdn.example.com” does not say how it is reached: begin it with https://, such as https://cdn.example.com.",
                "ftp://cdn.example.com/ | The picture host “ftp://cdn.example.com/” is no address of the web: begin it with https://.",
                "javascript:alert(1) | The picture host “javascript:alert(1)” is no address of the web: begin it with https://.",
                "https:// | The picture host “https://” is not a whole address, such as https://pictures.example.com/news/.",
                "https://a b/ | The picture host “https://a b/” is not a whole address, such as https://pictures.example.com/news/.",
                "https://me:secret@a.example/ | The picture host “https://me:secret@a.example/” is not a whole address, such as https://pictures.example.com/news/.",
                "https://a.example/?x= | The picture host “https://a.example/?x=” goes on after its folder: leave out what follows ? or #.",
            })
    void saysWhatIsWrongWithAnAddress(String typed, String sentence) {
        assertEquals(
                sentence,
                assertThrows(HandoffException.class, () -> PictureHost.of(typed))
                        .sentence());
    }

    @Test
    void noHostIsNoTrouble() throws Exception {
        assertEquals(Optional.empty(), PictureHost.of("  "));
    }

    @Test
    void everyPictureOfTheDeskIsFetchedFromTheHost() throws Exception {
        var rendered = Export.leaving(illustrated(), terms("https://cdn.example.com/n"));
        assertEquals(
                List.of(
                        "https://cdn.example.com/n/logo.png",
                        "https://cdn.example.com/n/bridge.jpg",
                        "https://web.example.com/already.png",
                        "{{ picture }}",
                        "https://cdn.example.com/n/ad.gif",
                        "https://cdn.example.com/n/raw%20one.png"),
                sources(rendered.html()));
        var edition = illustrated();
        assertEquals(Export.of(edition, ProviderProfile.GENERIC), Export.leaving(edition, terms("")));
    }

    @Test
    void whatEnclosesItsPicturesGoesOnDoingSo() throws Exception {
        var images = Files.createDirectories(folder.resolve("images"));
        Files.write(images.resolve("bridge.jpg"), Made.file(Made.photo(20, 10), "jpg"));
        var written = Export.write(
                illustrated(),
                terms("https://cdn.example.com/n"),
                Set.of(Format.HTML, Format.ZIP, Format.EML),
                folder.resolve("out"),
                Optional.of(folder));
        var html = Files.readString(folder.resolve("out/newsletter.html"));
        assertTrue(html.contains("https://cdn.example.com/n/bridge.jpg"));
        try (var zip = new ZipFile(folder.resolve("out/newsletter.zip").toFile())) {
            assertTrue(zip.stream().anyMatch(entry -> entry.getName().endsWith("bridge.jpg")));
        }
        var eml = Files.readString(folder.resolve("out/newsletter.eml"), StandardCharsets.US_ASCII);
        assertTrue(eml.contains("cid:"));
        assertFalse(eml.contains("cdn.example.com"));
        assertTrue(written.missing().contains("images/ad.gif"), () -> "missing: " + written.missing());
    }

    @Test
    void anAddressThatIsNoneIsToldBeforeAnythingIsWritten() {
        var out = folder.resolve("out");
        assertThrows(
                HandoffException.class,
                () -> Export.write(
                        illustrated(), terms("cdn.example.com"), Set.of(Format.HTML), out, Optional.of(folder)));
        assertFalse(Files.exists(out));
    }

    /** Nor does it leave by the clipboard, with pictures that no reader would see. */
    @Test
    void anAddressThatIsNoneIsToldByEveryWayOut() {
        var sentence =
                "The picture host “cdn.example.com” does not say how it is reached: begin it with https://, such as https://cdn.example.com.";
        var terms = terms("cdn.example.com");
        assertEquals(
                sentence,
                assertThrows(HandoffException.class, () -> Export.leaving(illustrated(), terms))
                        .sentence());
        assertEquals(
                sentence,
                assertThrows(HandoffException.class, () -> RichMail.of(illustrated(), terms))
                        .sentence());
    }

    @Test
    void listsWhatIsToBeUploaded() throws Exception {
        var images = Files.createDirectories(folder.resolve("images"));
        var bytes = Made.file(Made.photo(20, 10), "jpg");
        Files.write(images.resolve("bridge.jpg"), bytes);
        var uploads = Upload.of(illustrated(), terms("https://cdn.example.com"), List.of(folder));
        assertEquals(
                List.of("images/bridge.jpg", "images/logo.png", "images/ad.gif", "images/raw one.png"),
                uploads.stream().map(each -> each.source().replace("%20", " ")).toList());
        var bridge = uploads.getFirst();
        assertEquals("bridge.jpg", bridge.name());
        assertEquals(Optional.of("https://cdn.example.com/bridge.jpg"), bridge.address());
        assertEquals(bytes.length, bridge.file().orElseThrow().bytes());
        assertTrue(uploads.getLast().file().isEmpty());
    }

    private static List<String> sources(String html) {
        return Jsoup.parse(html).select("img").eachAttr("src").stream()
                .distinct()
                .toList();
    }

    private static Terms terms(String host) {
        return new Terms(ProviderProfile.GENERIC, host, Campaign.OFF, TextForm.USUAL);
    }

    private static Edition illustrated() {
        var blocks = List.<Block>of(
                new Masthead("News", "", Optional.of(picture("images/logo.png")), "", "", Optional.empty()),
                new ImageBlock(Figure.of(picture("images/bridge.jpg"))),
                new ImageBlock(Figure.of(picture("https://web.example.com/already.png"))),
                new ImageBlock(Figure.of(picture("{{ picture }}"))),
                new Sponsor(
                        "Ad",
                        Optional.of(picture("images/ad.gif")),
                        RichText.plain("Buy"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new RawHtml("<p>Before</p><img src=\"images/raw one.png\" alt=\"raw\"><p>After</p>"));
        return Samples.EVERYTHING.withEntries(blocks.stream()
                .map(block -> Entry.of(standfirst.model.Region.FULL, block))
                .toList());
    }

    private static Picture picture(String source) {
        return new Picture(source, "What it shows", 100, 50);
    }
}
