package standfirst.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.model.Footer;
import standfirst.model.Link;
import standfirst.model.Masthead;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.EditionFile;
import standfirst.storage.EditionJson;

class CliTest {
    private static final Path SAMPLE = Path.of("assets/sample.edition.json");
    private static final String COPY = """
            Ferry returns to Inish
            Boats sail again from Monday.
            The first boat in nine years leaves the quay at seven, writes Ana Reyes. It carries the café’s bread.
            ALSO TODAY
            Tom Hale
            Why the tide tables are wrong
            Ida Moor
            The bench that nobody may move
            """;

    @TempDir
    Path folder;

    record Run(int status, String out, String err) {}

    @Test
    void copyBecomesAnEditionAndTheEditionAMail() throws Exception {
        var copy = Files.writeString(folder.resolve("day.txt"), COPY);
        var edition = folder.resolve("day.edition.json");
        assertEquals(new Run(0, "", ""), run("intake", copy.toString(), "-o", edition.toString()));
        assertEquals(
                "Ferry returns to Inish", EditionFile.read(edition).details().subject());
        var outline = run("outline", edition.toString());
        assertEquals(0, outline.status());
        assertEquals(outline.out(), run("outline", copy.toString()).out());
        var headline = JsonParser.parseString(outline.out()).getAsJsonObject().get("headline");
        assertEquals("Ferry returns to Inish", headline.getAsString());

        var export = run(
                "export",
                edition.toString(),
                "-o",
                folder.resolve("out").toString(),
                "--format=html,text,eml,zip",
                "--provider",
                "mailchimp");
        assertEquals(0, export.status(), export.err());
        assertEquals(4, export.out().lines().count());
        assertTrue(Files.readString(folder.resolve("out/newsletter.html")).contains("*|UNSUB|*"));
        assertTrue(Files.readString(folder.resolve("out/newsletter.txt")).contains("café’s bread"));
        assertEquals(COPY, Files.readString(copy));
    }

    @Test
    void richTextIsWrittenForProvidersThatTakeAPost() throws Exception {
        var out = folder.resolve("rich");
        var export =
                run("export", SAMPLE.toString(), "-o", out.toString(), "--format", "rich", "--provider", "substack");
        assertEquals(0, export.status(), export.err());
        assertEquals(out.resolve("newsletter-rich.html") + "\n", export.out());
        var html = Files.readString(out.resolve("newsletter-rich.html"));
        assertTrue(html.contains("<h1>") && !html.contains("<table") && !html.contains("nsubscribe"), html);
    }

    /** What the desk says of mails holds here too; where that cannot be read, nothing leaves on other terms. */
    @Test
    void theDesksSettingsHoldHereToo() throws Exception {
        var desk = folder.resolve("own-desk");
        var before = System.getProperty(DeskFolder.PROPERTY);
        System.setProperty(DeskFolder.PROPERTY, desk.toString());
        try {
            DeskSettings.DEFAULTS.keep(new DeskFolder(desk));
            var out = folder.resolve("out-desk").toString();
            assertEquals(0, run("export", SAMPLE.toString(), "-o", out).status());
            Files.writeString(new DeskFolder(desk).settings(), "{\"format\":");
            assertRefused("desk.json", run("export", SAMPLE.toString(), "-o", folder.resolve("none") + ""));
            assertTrue(Files.notExists(folder.resolve("none")));
        } finally {
            if (before == null) {
                System.clearProperty(DeskFolder.PROPERTY);
            } else {
                System.setProperty(DeskFolder.PROPERTY, before);
            }
        }
    }

    @Test
    void standardInputIsReadToo() throws Exception {
        var made = run(COPY.getBytes(StandardCharsets.UTF_8), "intake", "-");
        assertEquals(0, made.status(), made.err());
        assertEquals(
                "Ferry returns to Inish", EditionJson.read(made.out()).details().subject());
        assertEquals(
                0,
                run(made.out().getBytes(StandardCharsets.UTF_8), "outline", "-").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void encodingsAreTold(String charset) throws Exception {
        var copy = Files.write(folder.resolve("a.txt"), COPY.getBytes(Charset.forName(charset)));
        var outline = run("outline", copy.toString());
        assertEquals(0, outline.status(), outline.err());
        assertTrue(outline.out().contains("café’s bread"), outline.out());
    }

    @Test
    void checkCountsErrors() throws Exception {
        assertEquals(0, run("check", SAMPLE.toString()).status());
        var copy = Files.writeString(folder.resolve("day.txt"), COPY);
        var human = run("check", copy.toString());
        assertEquals(1, human.status(), human.out());
        assertTrue(
                human.out().lines().allMatch(line -> line.matches("(error|warning|note): .+ \\[[a-z.-]+\\].*")),
                human.out());
        assertTrue(human.out().contains("(Footer, postal address)"), human.out());
        assertFalse(human.out().contains("Edition, "), human.out());
        var json = JsonParser.parseString(
                        run("check", "--json", copy.toString()).out())
                .getAsJsonObject()
                .getAsJsonArray("findings");
        assertEquals(human.out().lines().count(), json.size());
        for (var finding : json) {
            assertEquals(
                    List.of("severity", "code", "block", "field", "message"),
                    List.copyOf(finding.getAsJsonObject().keySet()));
        }
    }

    @Test
    void cleansStreamsAndFiles() throws Exception {
        var html = "<p onclick=x()>Hi <b>bold</b><script>x</script><table><tr><td"
                + " style='color:#123456'>cell</td></tr></table>";
        assertEquals(
                new Run(0, "<p>Hi <b>bold</b></p>\n<p>cell</p>\n", ""),
                run(html.getBytes(StandardCharsets.UTF_8), "clean"));
        assertEquals(new Run(0, "", ""), run("clean"));
        var raw = run(html.getBytes(StandardCharsets.UTF_8), "clean", "--raw-html")
                .out();
        assertTrue(raw.contains("<td style=\"color:#123456\">cell</td>") && !raw.contains("script"), raw);
        var one = Files.writeString(folder.resolve("one.html"), html);
        var two = Files.writeString(folder.resolve("two.html"), "<h2>Two</h2>");
        var out = folder.resolve("clean");
        assertEquals(new Run(0, "", ""), run("clean", one.toString(), two.toString(), "-o", out.toString()));
        assertEquals("<p>Hi <b>bold</b></p>\n<p>cell</p>\n", Files.readString(out.resolve("one.html")));
        assertEquals("<h2>Two</h2>\n", Files.readString(out.resolve("two.html")));
        assertRefused("would be written over", run("clean", one.toString(), "-o", folder.toString()));
        assertEquals(html, Files.readString(one));
    }

    @Test
    void badInputIsRefusedWithOneLineAndLeftAsItIs() throws Exception {
        var sample = Files.readString(SAMPLE);
        refuse("empty", "a.txt", new byte[0], "is empty");
        refuse("binary", "b.txt", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 3, 0, 62, 0, 1, 0, 0}, "not text");
        refuse("empty edition", "c.edition.json", new byte[0], "is empty");
        refuse(
                "truncated",
                "d.edition.json",
                sample.substring(0, sample.length() / 2).getBytes(StandardCharsets.UTF_8),
                "is damaged");
        refuse(
                "foreign",
                "e.edition.json",
                "{\"name\": \"other\"}\n".getBytes(StandardCharsets.UTF_8),
                "is JSON, but not an edition");
        refuse(
                "newer",
                "f.edition.json",
                sample.replace("\"version\": 1", "\"version\": 99").getBytes(StandardCharsets.UTF_8),
                "newer Standfirst");
        refuse("no suffix", "g.txt", sample.substring(0, 900).getBytes(StandardCharsets.UTF_8), "is damaged");
        refuse(
                "Latin-1 edition",
                "h.edition.json",
                sample.getBytes(StandardCharsets.ISO_8859_1),
                "is damaged",
                "not UTF-8");
        var huge = new byte[50 << 20];
        Arrays.fill(huge, (byte) 'a');
        refuse("huge", "i.txt", huge, "MB");
    }

    private void refuse(String what, String name, byte[] content, String... saying) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        for (var arguments : List.of(
                List.of("outline", file.toString()),
                List.of("check", file.toString()),
                List.of("intake", file.toString()),
                List.of("export", file.toString(), "-o", folder.resolve("none").toString()))) {
            var run = run(arguments.toArray(String[]::new));
            assertEquals(2, run.status(), what);
            assertOneLine(run);
            assertTrue(
                    Arrays.stream(saying).anyMatch(run.err()::contains)
                            || run.err().contains("edition already"),
                    run.err());
        }
        assertArrayEquals(content, Files.readAllBytes(file), what);
        assertFalse(Files.exists(folder.resolve("none")));
    }

    @Test
    void badArgumentsAreRefusedWithOneLine() throws Exception {
        var sample = SAMPLE.toString();
        var plain = Files.writeString(folder.resolve("plain"), "").toString();
        assertRefused("no option “--papyrus”", run("export", "--papyrus", sample));
        assertRefused("needs -o DIR", run("export", sample));
        assertRefused("needs a value", run("export", sample, "-o"));
        assertRefused("given twice", run("export", sample, "-o", "a", "-o", "b"));
        assertRefused("no format “papyrus”", run("export", sample, "-o", plain, "--format", "html,papyrus"));
        assertRefused("no provider “nobody”", run("export", sample, "-o", plain, "--provider", "nobody"));
        assertRefused("could not be written", run("export", sample, "-o", plain));
        assertRefused("could not be written", run("export", sample, "-o", plain + "/below"));
        assertRefused(
                "There is no file",
                run("check", folder.resolve("none.edition.json").toString()));
        assertRefused(
                "There is no file", run("outline", folder.resolve("none.txt").toString()));
        assertRefused("is a folder", run("outline", folder.toString()));
        assertRefused("is not a file name", run("outline", "a\u0000b"));
        assertRefused("needs copy", run("outline"));
        assertRefused("takes one argument", run("outline", sample, sample));
        assertRefused("no option", run("--frobnicate"));
        assertRefused("no command and no file", run("frobnicate"));
        assertRefused("one edition at a time", run(sample, sample));
        assertRefused("no command", run("help", "frobnicate"));
        assertRefused("needs the files", run("clean", "-o", plain));
    }

    @Test
    void intakeNeverWritesOverWhatIsNoEdition() throws Exception {
        var copy = Files.writeString(folder.resolve("day.txt"), COPY);
        var notes = Files.writeString(folder.resolve("notes.txt"), "my notes");
        assertRefused("not written over", run("intake", copy.toString(), "-o", notes.toString()));
        assertEquals("my notes", Files.readString(notes));
        var edition = folder.resolve("day.edition.json");
        assertEquals(0, run("intake", copy.toString(), "-o", edition.toString()).status());
        assertEquals(0, run("intake", copy.toString(), "-o", edition.toString()).status());
    }

    @Test
    void helpIsNeverAnError() {
        for (var command : List.of("intake", "outline", "export", "check", "clean", "help")) {
            var help = run(command, "--help");
            assertEquals(0, help.status());
            assertTrue(help.out().startsWith("standfirst " + command), help.out());
            assertEquals(help, run("help", command));
        }
        assertTrue(run("--help").out().contains("Exit codes"));
        assertTrue(run("--version").out().startsWith("Standfirst"));
    }

    /** As when piped into head. */
    @Test
    void aClosedOutputIsSaidInOneLine() {
        var err = new ByteArrayOutputStream();
        var closed = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        int status = Cli.run(
                List.of("outline", SAMPLE.toString()),
                new ByteArrayInputStream(new byte[0]),
                closed,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertRefused("could not be written whole", new Run(status, "", err.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void theSampleIsStableAndExports() throws Exception {
        var bytes = Files.readString(SAMPLE);
        assertEquals(bytes, EditionJson.write(EditionFile.read(SAMPLE)));
        var export =
                run("export", SAMPLE.toString(), "-o", folder.resolve("out").toString());
        assertEquals(new Run(0, export.out(), ""), export);
        assertTrue(Files.readString(folder.resolve("out/newsletter.html")).contains("Harbour vote splits the council"));
    }

    @Test
    void withoutADisplayTheSampleIsComposed() throws Exception {
        Files.writeString(folder.resolve("pom.xml"), "");
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = WithoutDisplay.compose(
                List.of(),
                folder,
                (edition, png) -> Files.writeString(png, edition.details().subject()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
        assertEquals(0, status);
        assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("No display"));
        for (var name : List.of("newsletter.html", "newsletter.txt", "window.png")) {
            assertTrue(Files.size(folder.resolve("target/sample").resolve(name)) > 0, name);
        }
    }

    @Test
    void copyTakesTheDesksMastheadAndFooter() throws Exception {
        var masthead = new Masthead(
                "The Inish Bell", "", Optional.empty(), "", "View in browser", Optional.of(new Link("*|ARCHIVE|*")));
        var footer =
                new Footer("1 Quay Lane, Inish", "You asked for it.", "Stop", Optional.empty(), "", Optional.empty());
        var desk = new DeskFolder(folder.resolve("desk"));
        DeskSettings.DEFAULTS
                .withMasthead(Optional.of(masthead))
                .withFooter(Optional.of(footer))
                .keep(desk);
        var copy = Files.writeString(folder.resolve("day.txt"), COPY);
        var before = System.setProperty(DeskFolder.PROPERTY, desk.folder().toString());
        try {
            var edition = EditionJson.read(run("intake", copy.toString()).out(), "the edition");
            assertEquals(masthead, edition.entries().getFirst().block());
            assertEquals(footer, edition.entries().getLast().block());
            Files.writeString(desk.settings(), "{");
            assertRefused("desk.json", run("intake", copy.toString()));
        } finally {
            if (before == null) {
                System.clearProperty(DeskFolder.PROPERTY);
            } else {
                System.setProperty(DeskFolder.PROPERTY, before);
            }
        }
    }

    private static Run run(String... arguments) {
        return run(new byte[0], arguments);
    }

    private static Run run(byte[] input, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Cli.run(
                List.of(arguments),
                new ByteArrayInputStream(input),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String saying, Run run) {
        assertEquals(2, run.status(), run.toString());
        assertEquals("", run.out());
        assertOneLine(run);
        assertTrue(run.err().contains(saying), run.err());
    }

    private static void assertOneLine(Run run) {
        assertTrue(run.err().endsWith("\n") && run.err().lines().count() == 1, run.err());
        assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
    }
}
