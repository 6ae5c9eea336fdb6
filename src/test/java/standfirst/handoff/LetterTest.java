package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Link;
import standfirst.model.MailServer;
import standfirst.model.Picture;
import standfirst.model.RawHtml;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.Theme;
import standfirst.pictures.Kind;
import standfirst.pictures.Made;

/** The .eml, read by two parsers that are not ours. */
class LetterTest {
    private static final byte[] PNG = Made.pngOfSize(20, 10);
    private static final byte[] JPEG = Made.file(Made.photo(20, 10), "jpg");
    private static final MailServer SERVER = new MailServer(
            "mail.example.com",
            587,
            MailServer.Security.STARTTLS,
            "",
            "desk@example.com",
            "ann@example.com; Bo <bo@example.org>");

    @TempDir
    Path folder;

    private static final class Sent {
        private final byte[] bytes;
        private final Rendered rendered;
        private final List<String> missing;

        Sent(byte[] bytes, Rendered rendered, List<String> missing) {
            this.bytes = bytes;
            this.rendered = rendered;
            this.missing = missing;
        }

        byte[] bytes() {
            return bytes;
        }

        Rendered rendered() {
            return rendered;
        }

        List<String> missing() {
            return missing;
        }

        String lines() {
            return new String(bytes, StandardCharsets.US_ASCII);
        }
    }

    private Sent letter(Edition edition, MailServer server) throws Exception {
        var rendered = Export.of(edition, ProviderProfile.GENERIC);
        var pictures = Pictures.of(rendered.html(), List.of(folder));
        return new Sent(Letter.eml(edition, rendered, pictures, server), rendered, pictures.missing());
    }

    private static Edition subject(String subject) {
        return Samples.GAZETTE.withDetails(Samples.DETAILS.withSubject(subject));
    }

    private Edition shows(String... sources) {
        var blocks = new ArrayList<Block>();
        for (var source : sources) {
            blocks.add(new ImageBlock(Figure.of(new Picture(source, "A view", 600, 300))));
        }
        return page(blocks);
    }

    private static Edition page(List<Block> blocks) {
        return new Edition(
                Samples.DETAILS,
                Theme.DAILY,
                blocks.stream().map(block -> Entry.of(Region.FULL, block)).toList());
    }

    private void put(String source, byte[] content) throws IOException {
        var file = folder.resolve(source);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    static List<String> subjects() {
        return List.of(
                "The tide is in",
                "",
                "  Two lines\r\nBcc: everyone@example.com  ",
                "“Quotes” – and dashes…",
                "🎉 Party 👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦 for families 👩🏽‍🚀 all over 🇬🇧",
                "החדשות של היום: 12 כותרות, ו־3 תמונות",
                "words ".repeat(200).strip(),
                "a".repeat(2000),
                "é".repeat(999),
                "Not =?UTF-8?Q?encoded?= at all",
                "half \ud83d of a smile, and \ude00 the other",
                "\ud83d");
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void everySubjectComesThrough(String subject) throws Exception {
        var sent = letter(subject(subject), MailServer.NONE);
        assertEquals(Heading.tidy(subject), message(sent.bytes()).getSubject());
        assertEquals(null, message(sent.bytes()).getHeader("Bcc", null));
        var head = sent.lines().substring(0, sent.lines().indexOf("\r\n\r\n"));
        for (var line : head.split("\r\n", -1)) {
            assertTrue(line.length() <= 76 || !(line.startsWith("Subject") || line.startsWith(" ")), line);
        }
    }

    @Test
    void noLetterOfASubjectIsCutInTwo() throws Exception {
        var family = "👨‍👩‍👧‍👦";
        var words = EncodedWords.of(family.repeat(4)).split("\r\n ", -1);
        assertEquals(4, words.length);
        for (var word : words) {
            assertEquals(family, jakarta.mail.internet.MimeUtility.decodeWord(word));
        }
    }

    /** The letter is put together on one line in no more than 76 characters, each ending in CRLF, whatever is in it. */
    @Test
    void linesAreShortAndEndAsTheyShould() throws Exception {
        put("images/a.png", PNG);
        for (var edition : List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW, shows("images/a.png"))) {
            var sent = letter(edition, SERVER);
            var body = sent.lines().substring(sent.lines().indexOf("\r\n\r\n"));
            for (var line : sent.lines().split("\r\n", -1)) {
                assertFalse(line.contains("\n") || line.contains("\r"), line);
                assertTrue(line.length() <= 998, line);
            }
            for (var line : body.split("\r\n", -1)) {
                assertTrue(
                        line.length() <= 76 || line.startsWith("Content-Type: multipart") || line.startsWith("--"),
                        line);
            }
            for (var octet : sent.bytes()) {
                assertTrue(octet == '\r' || octet == '\n' || octet == '\t' || (octet >= 0x20 && octet < 0x7f));
            }
        }
    }

    @Test
    void theHeaderSaysWhoWhenAndWhatFor() throws Exception {
        var message = message(letter(Samples.GAZETTE, SERVER).bytes());
        assertEquals("1", message.getHeader("X-Unsent", null));
        assertEquals("1.0", message.getHeader("MIME-Version", null));
        assertEquals("en-GB", message.getHeader("Content-Language", null));
        assertEquals(
                "\"The Saltmere Gazette\" <desk@example.com>".replace("\"", ""),
                message.getFrom()[0].toString().replace("\"", ""));
        assertEquals(2, message.getAllRecipients().length);
        assertTrue(message.getHeader("Date", null)
                .matches("[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} 00:00:00 \\+0000"));
        assertTrue(message.getMessageID().matches("<[0-9a-f-]{36}@example\\.com>"), message.getMessageID());
    }

    @Test
    void readersUnsubscribeOnlyWhereTheEditionKnowsTheAddress() throws Exception {
        assertEquals(Optional.of("https://example.com/off?list=1"), unsubscribe("https://example.com/off?list=1"));
        assertEquals(Optional.of("mailto:off@example.com"), unsubscribe("mailto:off@example.com"));
        assertEquals(Optional.empty(), unsubscribe("*|UNSUB|*"));
        assertEquals(Optional.empty(), unsubscribe("https://example.com/off?who=*|EMAIL|*"));
        assertEquals(Optional.empty(), unsubscribe("https://example.com/off?who={{ contact.id }}"));
        assertEquals(Optional.empty(), unsubscribe("tel:+441234"));
    }

    private Optional<String> unsubscribe(String target) throws Exception {
        var edition = Samples.of(Theme.DAILY, Samples.FOOTER.withUnsubscribe(Optional.of(new Link(target))));
        return Optional.ofNullable(
                        message(letter(edition, MailServer.NONE).bytes()).getHeader("List-Unsubscribe", null))
                .map(header -> header.substring(1, header.length() - 1));
    }

    @Test
    void theSameBytesEverywhere() throws Exception {
        put("images/a.png", PNG);
        var zone = TimeZone.getDefault();
        var first = letter(shows("images/a.png"), SERVER);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertArrayEquals(
                    first.bytes(), letter(shows("images/a.png"), SERVER).bytes());
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    /** A source that stands in the text, or has letters that HTML writes otherwise, is told from one that is shown. */
    @Test
    void picturesAreShownById() throws Exception {
        put("images/brücke & co.png", JPEG);
        var raw = new RawHtml("<p>Write src=\"images/brücke &amp; co.png\" to show it</p>");
        var image = new ImageBlock(Figure.of(new Picture("images/brücke & co.png", "Bridge", 600, 300)));
        var sent = letter(page(List.of(image, raw)), MailServer.NONE);
        var related = (Multipart)
                ((Multipart) message(sent.bytes()).getContent()).getBodyPart(1).getContent();
        var html = (String) related.getBodyPart(0).getContent();
        assertTrue(html.contains("src=\"cid:picture1@standfirst.invalid\""), html);
        assertFalse(html.contains("<img src=\"images/"), html);
        assertTrue(related.getBodyPart(1).getContentType().startsWith("image/jpeg"));
        assertTrue(related.getBodyPart(1).getDescription() == null);
        assertEquals(
                "brücke & co.jpg",
                jakarta.mail.internet.MimeUtility.decodeText(
                        related.getBodyPart(1).getFileName()));
    }

    @Test
    void whatOutlookAloneReadsIsShownByIdToo() throws Exception {
        put("images/a.png", PNG);
        var html =
                "<table background=\"images/a.png\"><!--[if mso]><v:fill type=\"frame\" src=\"images/a.png\"/><![endif]--><img src=\"images/a.png\">src=\"images/a.png\"";
        var id = "cid:picture1@standfirst.invalid";
        assertEquals(
                "<table background=\"%s\"><!--[if mso]><v:fill type=\"frame\" src=\"%s\"/><![endif]--><img src=\"%s\">src=\"images/a.png\""
                        .formatted(id, id, id),
                Enclosures.of(html, Pictures.of(html, List.of(folder))).html());
    }

    @Test
    void aPictureIsCalledWhatItIs() {
        assertEquals("image/png", PictureType.of(Kind.PNG).type());
        var jpeg = PictureType.of(Kind.JPEG);
        assertEquals("a.jpeg", jpeg.named("a.jpeg"));
        assertEquals("a.b.jpg", jpeg.named("a.b.png"));
        assertEquals(".png.jpg", jpeg.named(".png"));
    }

    @Test
    void pythonReadsTheSame() throws Exception {
        assumeTrue(hasPython(), "no python3 here: its parser was not asked");
        var sources = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "images/" + number + ".png")
                .toArray(String[]::new);
        for (int i = 0; i < sources.length; i++) {
            var content = PNG.clone();
            content[8] = (byte) i;
            put(sources[i], content);
        }
        put("images/lies.png", JPEG);
        var sent = new ArrayList<Sent>();
        for (var subject : subjects()) {
            sent.add(letter(subject(subject), SERVER));
        }
        sent.add(letter(Samples.EVERYTHING, MailServer.NONE));
        sent.add(letter(Samples.HEBREW, SERVER));
        sent.add(letter(shows(sources), SERVER));
        sent.add(letter(shows("images/lies.png", "images/gone.png", "https://example.com/a.png"), SERVER));
        var read = python(sent);
        for (int i = 0; i < sent.size(); i++) {
            var mail = read.get(i).getAsJsonObject();
            assertEquals(new JsonArray(), mail.get("defects"), mail.toString());
            assertEquals(sent.get(i).rendered().text(), mail.get("text").getAsString());
            assertEquals(
                    withoutIds(sent.get(i).rendered().html()),
                    withoutIds(mail.get("html").getAsString()));
            if (i < subjects().size()) {
                assertEquals(
                        Heading.tidy(subjects().get(i)), mail.get("subject").getAsString());
                assertEquals("The Saltmere Gazette", mail.get("fromName").getAsString());
                assertEquals(
                        "[\"ann@example.com\",\"bo@example.org\"]",
                        mail.get("to").toString());
                assertEquals(
                        "[\"multipart/alternative\",\"text/plain\",\"text/html\"]",
                        mail.get("tree").toString());
            }
        }
        var twenty = read.get(read.size() - 2).getAsJsonObject().getAsJsonArray("pictures");
        assertEquals(20, twenty.size());
        for (int i = 0; i < twenty.size(); i++) {
            assertPicture(twenty.get(i).getAsJsonObject(), i + 1, "image/png", sources[i]);
        }
        assertEquals(List.of("images/gone.png"), sent.getLast().missing());
        var last = read.get(read.size() - 1).getAsJsonObject();
        assertPicture(last.getAsJsonArray("pictures").get(0).getAsJsonObject(), 1, "image/jpeg", "images/lies.png");
        assertEquals(
                "[\"multipart/alternative\",\"text/plain\",[\"multipart/related\",\"text/html\",\"image/jpeg\"]]",
                last.get("tree").toString());
    }

    private void assertPicture(JsonObject picture, int number, String type, String source) throws Exception {
        assertEquals(
                "<picture" + number + "@standfirst.invalid>", picture.get("id").getAsString());
        assertEquals(type, picture.get("type").getAsString());
        assertEquals("inline", picture.get("disposition").getAsString());
        var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(source)));
        assertEquals(HexFormat.of().formatHex(hash), picture.get("sha256").getAsString());
    }

    private static String withoutIds(String html) {
        return html.replaceAll("src=\"(cid:picture|images/)[^\"]*\"", "src=\"\"");
    }

    private JsonArray python(List<Sent> sent) throws Exception {
        var command = new ArrayList<>(List.of("python3", "src/test/resources/standfirst/handoff/read_mail.py"));
        for (int i = 0; i < sent.size(); i++) {
            command.add(
                    Files.write(folder.resolve(i + ".eml"), sent.get(i).bytes()).toString());
        }
        var told = folder.resolve("told.json");
        var process = new ProcessBuilder(command)
                .redirectOutput(told.toFile())
                .redirectErrorStream(true)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        JsonElement json = JsonParser.parseString(Files.readString(told));
        return json.getAsJsonArray();
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "-c", "import email.policy, json")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static MimeMessage message(byte[] bytes) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    @Test
    void addressesAsTheyAreTyped() {
        var some = MailAddresses.of(
                "ann@example.com, Bo <bo@example.org>;\n ann@example.com , cé@example.com, dot@bücher.example, nobody, @b, a@, a b@c");
        assertEquals(List.of("ann@example.com", "bo@example.org", "dot@xn--bcher-kva.example"), some.good());
        assertEquals(List.of("cé@example.com", "nobody", "@b", "a@", "a b@c"), some.bad());
        assertFalse(MailAddresses.of(" , ").areAllGood());
        assertEquals(
                Optional.empty(),
                MailAddresses.of("a@example.com, b@example.com").only());
    }
}
