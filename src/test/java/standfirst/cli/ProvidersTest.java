package standfirst.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.storage.DeskFolder;

/** The desk's own providers on the command line. */
class ProvidersTest {
    private static final String PROFILE = """
            { "format": "standfirst-provider", "version": 1, "id": "harbour-post", "name": "Harbour Post", "takes": ["source"],
              "tags": { "firstName": { "tag": "{{ name }}" } }, "duties": { "unsubscribe": "required" } }
            """;

    @TempDir
    Path desk;

    private String before = "";

    @BeforeEach
    void chooseDesk() throws Exception {
        before = System.getProperty(DeskFolder.PROPERTY, "");
        System.setProperty(DeskFolder.PROPERTY, desk.toString());
        Files.createDirectories(desk.resolve("providers"));
        Files.writeString(desk.resolve("providers/post.provider.json"), PROFILE);
    }

    @AfterEach
    void leaveDesk() {
        if (before.isEmpty()) {
            System.clearProperty(DeskFolder.PROPERTY);
        } else {
            System.setProperty(DeskFolder.PROPERTY, before);
        }
    }

    @Test
    void areThereBesideTheOthersAndABadOneIsALine() throws Exception {
        var copy = Files.writeString(
                desk.resolve("day.txt"), "Ferry returns\n\nDear {{first_name}}, it came back to the quay at noon.\n");
        Files.writeString(desk.resolve("providers/bad.provider.json"), PROFILE.replace("firstName", "forename"));
        var out = desk.resolve("out");
        var run = run("export", copy.toString(), "-o", out.toString(), "--provider", "harbour-post");
        assertEquals(0, run.status(), run.err());
        assertTrue(Files.readString(out.resolve("newsletter.html")).contains("Dear {{ name }}, it came"));
        var told = run.err().lines().toList();
        assertEquals(2, told.size(), run.err());
        assertTrue(
                told.getFirst()
                        .contains("bad.provider.json” is no usable provider profile: it has a field “tags.forename”"),
                run.err());
        assertTrue(
                told.getLast().contains("Note: Harbour Post sends no mail without its own unsubscribe tag"), run.err());
        assertTrue(run("help", "export").out().contains("beehiiv, harbour-post."));
        assertTrue(run("check", copy.toString(), "--provider", "harbour-post")
                .out()
                .contains("[provider.tag-missing]"));
        assertTrue(run("check", copy.toString(), "--provider", "nobody").err().contains("harbour-post"));
    }

    @Test
    void whatIsMissingIsToldBeforeAnythingIsWritten() throws Exception {
        var copy = Files.writeString(desk.resolve("day.txt"), "Ferry returns\n\nIt came back to the quay at noon.\n");
        var barred = Files.writeString(desk.resolve("plain"), "a file where the folder should be");
        var run = run("export", copy.toString(), "-o", barred.toString(), "--provider", "harbour-post");
        assertTrue(run.status() != 0);
        assertTrue(
                run.err().startsWith("standfirst: Note: Harbour Post sends no mail without its own unsubscribe tag"),
                run.err());
    }

    @Test
    void oneThatIsAskedForAndCannotBeUsedIsOneSentence() throws Exception {
        var copy = Files.writeString(desk.resolve("day.txt"), "Ferry returns\n\nIt came back to the quay at noon.\n");
        Files.writeString(
                desk.resolve("providers/mine.provider.json"),
                PROFILE.replace("harbour-post", "mine").replace("firstName", "forename"));
        Files.writeString(desk.resolve("providers/other.provider.json"), "{ damaged");
        var run = run("check", copy.toString(), "--provider", "mine");
        assertTrue(run.status() != 0);
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(
                run.err().contains("mine.provider.json” is no usable provider profile: it has a field “tags.forename”"),
                run.err());

        Files.delete(desk.resolve("providers/mine.provider.json"));
        Files.writeString(
                desk.resolve("providers/the-post.provider.json"),
                PROFILE.replace("harbour-post", "mine").replace("firstName", "forename"));
        var elsewhere = run("check", copy.toString(), "--provider", "mine").err();
        assertTrue(
                elsewhere.contains("the-post.provider.json")
                        && elsewhere.lines().count() == 1,
                elsewhere);
    }

    @Test
    void aProfileOfAnotherNameIsSpokenOfWhereItsIdIsAskedFor() throws Exception {
        var copy = Files.writeString(desk.resolve("day.txt"), "Ferry returns\n\nIt came back to the quay at noon.\n");
        Files.writeString(desk.resolve("providers/mine.json"), PROFILE.replace("harbour-post", "mine"));
        var run = run("check", copy.toString(), "--provider", "mine");
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("mine.json” is not read: profiles are files named"), run.err());
        assertTrue(run.err().contains("*.provider.json"), run.err());
        assertTrue(run("check", copy.toString(), "--provider", "nobody")
                .err()
                .contains("Your own are files *.provider.json in"));
        assertEquals(
                "", run("check", copy.toString(), "--provider", "harbour-post").err());
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int status = Cli.run(
                List.of(arguments),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
