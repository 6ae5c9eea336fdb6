package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Editions;
import standfirst.Golden;
import standfirst.Samples;
import standfirst.clean.Clean;
import standfirst.model.*;
import standfirst.pictures.Made;
import standfirst.render.AutomaticText;
import standfirst.render.Renderer;

class ExportTest {
    private static final Edition FRAME = new Edition(
            Samples.DETAILS,
            Theme.DAILY,
            List.of(
                    Entry.of(Region.FULL, Samples.MASTHEAD.withBrowserLink(Optional.empty())),
                    Entry.of(
                            Region.FULL,
                            Samples.FOOTER.withUnsubscribe(Optional.empty()).withAddress(""))));
    private static final Pattern LINK = Pattern.compile(
            "<a\\s[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>|(<(unsubscribe|webversion)>.*?</\\4>)", Pattern.DOTALL);

    @TempDir
    Path folder;

    static List<ProviderProfile> profiles() {
        return ProviderProfile.all();
    }

    /** What a provider finds in the mail: its tags, and nothing of another's. */
    @ParameterizedTest
    @MethodSource("profiles")
    void tagsAsItsGoldenFile(ProviderProfile profile) {
        var rendered = Export.of(FRAME, profile);
        var shown = new StringBuilder(profile.name() + "\n== links\n");
        LINK.matcher(rendered.html())
                .results()
                .forEach(link -> shown.append(
                                link.group(3) == null ? link.group(1) + "  " + link.group(2) : link.group(3))
                        .append('\n'));
        profile.postalAddress()
                .ifPresent(tag ->
                        assertTrue(rendered.text().replaceAll("\\s+", " ").contains(tag.text()), rendered.text()));
        shown.append("== text\n").append(rendered.text()).append('\n');
        Golden.assertMatches("handoff/" + profile.id() + ".txt", shown.toString());
        assertFalse((rendered.html() + rendered.text()).contains(".invalid"));
    }

    @Test
    void everyProfileFileIsInTheIndexOnce() throws Exception {
        var files = new TreeSet<String>();
        try (var list = Files.list(Path.of("src/main/resources/standfirst/providers"))) {
            list.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(name -> files.add(name.replace(".json", "")));
        }
        var ids = ProviderProfile.all().stream().map(ProviderProfile::id).toList();
        assertEquals(files, new TreeSet<>(ids));
        assertEquals(files.size(), ids.size());
        assertEquals(Optional.empty(), ProviderProfile.byId("nobody"));
    }

    @Test
    void whatIsWrittenByTheEditorStays() {
        var written = Export.of(Samples.GAZETTE, ProviderProfile.byId("klaviyo").orElseThrow());
        assertEquals(
                Export.of(Samples.GAZETTE, ProviderProfile.GENERIC).html().contains("*|UNSUB|*"),
                written.html().contains("*|UNSUB|*"));
        assertTrue(written.text().contains("3 Fish Quay"), written.text());
    }

    /** The cleaner knows everything the renderer writes: it takes nothing out. */
    @Property(tries = 100)
    void theRenderersMailIsClean(@ForAll("editions") Edition edition) {
        var html = Renderer.render(edition).html();
        assertEquals(html, Clean.mail(html));
    }

    @Test
    void theSamplesAreCleanInEveryTheme() {
        for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW)) {
            for (var theme : Theme.BUILT_IN) {
                var html = Renderer.render(edition.withTheme(theme)).html();
                assertEquals(html, Clean.mail(html));
            }
        }
    }

    @Test
    void rawHtmlIsCleanedOnTheWayOut() {
        var raw = new RawHtml("<p onclick=x()>Tide<script>alert(1)</script></p><table><tr><td>12:00<iframe src=x>");
        var html =
                Export.of(Samples.of(Theme.DAILY, raw), ProviderProfile.GENERIC).html();
        assertTrue(html.contains("Tide") && html.contains("12:00"), html);
        assertFalse(html.contains("onclick") || html.contains("<script") || html.contains("<iframe"), html);
    }

    @Test
    void writesEveryFormatWithItsPictures() throws Exception {
        var desk = pictureDesk();
        var edition = Samples.of(
                Theme.DAILY, new ImageBlock(Figure.of(new Picture("images/quay.png", "The quay", 600, 300))));
        var out = folder.resolve("out/deep");
        var written = Export.write(
                edition, Terms.of(ProviderProfile.GENERIC), EnumSet.allOf(Format.class), out, Optional.of(desk));
        assertEquals(List.of(), written.missing());
        assertEquals(Format.values().length, written.files().size());
        assertEquals(
                Export.of(edition, ProviderProfile.GENERIC).html(), Files.readString(out.resolve("newsletter.html")));
        try (var zip = new ZipFile(out.resolve("newsletter.zip").toFile())) {
            assertEquals(
                    List.of("newsletter.html", "newsletter.txt", "images/quay.png"),
                    zip.stream().map(Object::toString).toList());
            assertArrayEquals(
                    Files.readAllBytes(desk.resolve("images/quay.png")),
                    zip.getInputStream(zip.getEntry("images/quay.png")).readAllBytes());
        }
        var parts = parts(Files.readAllBytes(out.resolve("newsletter.eml")));
        assertEquals(List.of("text/plain", "text/html", "image/png"), parts);
        var first = Files.readAllBytes(out.resolve("newsletter.eml"));
        Export.write(edition, Terms.of(ProviderProfile.GENERIC), EnumSet.of(Format.EML), out, Optional.of(desk));
        assertArrayEquals(first, Files.readAllBytes(out.resolve("newsletter.eml")));
    }

    /** Whoever unpacks the zip and opens its page sees the pictures: a source is an address, in which %20 is a space. */
    @Test
    void aZipCallsItsPicturesWhatThePageCallsThem() throws Exception {
        var desk = Files.createDirectories(folder.resolve("desk/images")).getParent();
        var names = List.of("images/the quay.png", "images/Brücke & co.png", "images/50%.png", "images/a+b.png");
        var blocks = new ArrayList<Block>();
        for (var name : names) {
            Files.write(desk.resolve(name), Made.pngOfSize(20, 10));
            blocks.add(new ImageBlock(Figure.of(new Picture(name, "", 600, 300))));
        }
        blocks.add(new RawHtml("<p>Tide</p><img src=\"images/the%20quay.png\"><img src=\"./images/the quay.png\">"));
        var edition = FRAME.withEntries(
                blocks.stream().map(block -> Entry.of(Region.FULL, block)).toList());
        var written = Export.write(
                edition, Terms.of(ProviderProfile.GENERIC), EnumSet.of(Format.ZIP), folder, Optional.of(desk));
        assertEquals(List.of(), written.missing());
        try (var zip = new ZipFile(written.files().getFirst().toFile())) {
            var expected = new ArrayList<>(List.of("newsletter.html", "newsletter.txt"));
            expected.addAll(names);
            assertEquals(expected, zip.stream().map(Object::toString).toList());
            var html = new String(
                    zip.getInputStream(zip.getEntry("newsletter.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(html.contains("src=\"images/the%20quay.png\""), html);
        }
    }

    @Test
    void theLetterSaysWhatTheMailSays() throws Exception {
        var rendered = Export.of(Samples.GAZETTE, ProviderProfile.GENERIC);
        Export.write(
                Samples.GAZETTE, Terms.of(ProviderProfile.GENERIC), EnumSet.of(Format.EML), folder, Optional.empty());
        var bytes = Files.readAllBytes(folder.resolve("newsletter.eml"));
        for (var line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            assertTrue(line.length() <= 998 && !line.contains("\n"), line);
        }
        var message = message(bytes);
        assertEquals(Samples.GAZETTE.details().subject(), message.getSubject());
        assertTrue(message.getContentType().startsWith("multipart/alternative"), message.getContentType());
        assertEquals("1", message.getHeader("X-Unsent", null));
        var body = (Multipart) message.getContent();
        assertEquals(rendered.text(), ((String) body.getBodyPart(0).getContent()).replace("\r\n", "\n"));
        assertEquals(rendered.html(), ((String) body.getBodyPart(1).getContent()).replace("\r\n", "\n"));
    }

    @Test
    void aPictureThatIsNotThereIsNamed() throws Exception {
        var edition = Samples.of(Theme.DAILY, new ImageBlock(Figure.of(new Picture("images/gone.png", "", 0, 0))));
        var written = Export.write(
                edition, Terms.of(ProviderProfile.GENERIC), EnumSet.of(Format.ZIP), folder, Optional.of(folder));
        assertEquals(List.of("images/gone.png"), written.missing());
    }

    @Test
    void aLinkOutOfTheDeskIsNotFollowed() throws Exception {
        var desk = Files.createDirectories(folder.resolve("desk/images"));
        var secret = Files.writeString(folder.resolve("secret.png"), "secret");
        Files.createSymbolicLink(desk.resolve("leak.png"), secret);
        var edition = Samples.of(Theme.DAILY, new ImageBlock(Figure.of(new Picture("images/leak.png", "", 0, 0))));
        var written = Export.write(
                edition,
                Terms.of(ProviderProfile.GENERIC),
                EnumSet.of(Format.ZIP),
                folder,
                Optional.of(folder.resolve("desk")));
        assertEquals(List.of("images/leak.png"), written.missing());
    }

    @Test
    void picturesAreLookedForInEachFolder() throws Exception {
        var beside = Files.createDirectories(folder.resolve("edition"));
        var desk = Files.createDirectories(folder.resolve("desk"));
        for (var home : List.of(beside, desk)) {
            Files.createDirectories(home.resolve("images"));
        }
        Files.write(beside.resolve("images/own.png"), Made.pngOfSize(20, 10));
        Files.write(desk.resolve("images/kept.png"), Made.pngOfSize(30, 10));
        var written = new ArrayList<String>();
        for (var source : List.of("images/own.png", "images/kept.png", "images/lost.png")) {
            written.addAll(missing(source, List.of(beside, desk)));
        }
        assertEquals(List.of("images/lost.png"), written);
    }

    private List<String> missing(String source, List<Path> folders) throws HandoffException {
        var written = Export.write(
                Samples.of(Theme.DAILY, new ImageBlock(Figure.of(new Picture(source, "", 0, 0)))),
                Terms.of(ProviderProfile.GENERIC),
                EnumSet.of(Format.ZIP),
                folder,
                "both",
                folders);
        return written.missing();
    }

    @Test
    void saysWhyItCannotWrite() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "words");
        var trouble = assertThrows(
                HandoffException.class,
                () -> Export.write(
                        FRAME, Terms.of(ProviderProfile.GENERIC), EnumSet.of(Format.HTML), plain, Optional.empty()));
        assertTrue(trouble.sentence().contains("is a file, not a folder"), trouble.sentence());
        assertEquals("words", Files.readString(plain));
    }

    private Path pictureDesk() throws IOException {
        var desk = folder.resolve("desk");
        Files.createDirectories(desk.resolve("images"));
        Files.write(desk.resolve("images/quay.png"), Made.pngOfSize(20, 10));
        return desk;
    }

    private static MimeMessage message(byte[] bytes) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static List<String> parts(byte[] bytes) throws Exception {
        var types = new ArrayList<String>();
        collect((Multipart) message(bytes).getContent(), types);
        return types;
    }

    private static void collect(Multipart multipart, List<String> types) throws Exception {
        for (int i = 0; i < multipart.getCount(); i++) {
            var part = multipart.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, types);
                assertTrue(((String) inner.getBodyPart(0).getContent()).contains("cid:picture1@standfirst.invalid"));
                assertEquals(
                        "<picture1@standfirst.invalid>", inner.getBodyPart(1).getHeader("Content-ID")[0]);
            } else {
                types.add(part.getContentType().split(";", 2)[0].strip().toLowerCase(java.util.Locale.ROOT));
            }
        }
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }

    @Test
    void theEditorsOwnTextGetsTheProvidersTags() {
        var own = FRAME.withOwnText(Optional.of(OwnText.from(AutomaticText.of(FRAME))));
        var mailchimp = ProviderProfile.byId("mailchimp").orElseThrow();
        assertEquals(
                Export.of(FRAME, mailchimp).text().replaceAll("-{20,}", "--"),
                Export.of(own, mailchimp).text().replaceAll("-{20,}", "--"));
        var substack = ProviderProfile.byId("substack").orElseThrow();
        assertFalse(Export.of(own, substack).text().contains("[unsubscribe]"));
        assertEquals(
                Export.of(own, mailchimp).html(), Export.of(FRAME, mailchimp).html());
    }

    @Test
    void linksAreNumberedAsTheDeskWantsThem() throws Exception {
        var numbered = new Terms(ProviderProfile.GENERIC, "", Campaign.OFF, new TextForm(TextForm.Links.NUMBERED));
        assertTrue(Export.leaving(Samples.GAZETTE, numbered).text().contains("\n[1] https://"));
        assertFalse(Export.leaving(Samples.GAZETTE, Terms.of(ProviderProfile.GENERIC))
                .text()
                .contains("[1]"));
    }
}
