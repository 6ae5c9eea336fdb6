package standfirst.handoff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.Samples;

/** What is written is there whole, or not at all. */
class WholeFilesTest {
    private static final Terms ANY = Terms.of(ProviderProfile.GENERIC);

    @TempDir
    Path folder;

    /**
     * A disk that is full after some kilobytes: the system lets a process write no longer files than that. Of two formats the first would have fitted, and
     * is not there either.
     */
    @Test
    void aDiskThatFillsUpHalfWayLeavesNoHalfFile() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no shell to set the limit with");
        var target = folder.resolve("out");
        Files.createDirectories(target);
        Files.writeString(target.resolve("newsletter.html"), "yesterday's");
        var run = new ProcessBuilder(
                        "/bin/bash",
                        "-c",
                        "ulimit -f 6 && exec \"$@\"",
                        "limited",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "standfirst.Main",
                        "export",
                        Path.of("assets/sample.edition.json").toString(),
                        "--format",
                        "text,html",
                        "-o",
                        target.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(run.waitFor(60, TimeUnit.SECONDS), said);
        assertEquals(2, run.exitValue(), said);
        assertTrue(said.startsWith("standfirst: “" + target.resolve("newsletter.")), said);
        assertTrue(said.contains("could not be written: "), said);
        assertEquals(1, said.lines().count(), said);
        assertEquals("yesterday's", Files.readString(target.resolve("newsletter.html")));
        assertEquals(Set.of("newsletter.html"), names(target));
    }

    @Test
    void ofSeveralFormatsOneThatCannotBeWrittenKeepsTheOthersBack() throws Exception {
        Files.createDirectories(folder.resolve("newsletter.zip"));
        var trouble = assertThrows(
                HandoffException.class,
                () -> Export.write(
                        Samples.GAZETTE, ANY, EnumSet.of(Format.HTML, Format.ZIP), folder, Optional.empty()));
        assertTrue(trouble.sentence().contains("newsletter.zip” is a folder"), trouble.sentence());
        assertEquals(Set.of("newsletter.zip"), names(folder));
    }

    @Test
    void aFolderThatIsAFileIsToldOf() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "words");
        for (var target : List.of(plain, plain.resolve("below"))) {
            var trouble = assertThrows(
                    HandoffException.class,
                    () -> Export.write(Samples.GAZETTE, ANY, EnumSet.of(Format.HTML), target, Optional.empty()));
            assertTrue(trouble.sentence().contains("plain"), trouble.sentence());
            assertEquals(1, trouble.sentence().lines().count());
        }
        assertEquals("words", Files.readString(plain));
    }

    @Test
    void aFolderNobodyMayWriteToIsToldOf() throws Exception {
        var locked = Files.createDirectories(folder.resolve("locked"));
        assumeTrue(
                locked.toFile().setWritable(false) && !Files.isWritable(locked),
                "whoever runs this may write anywhere");
        var trouble = assertThrows(
                HandoffException.class,
                () -> Export.write(Samples.GAZETTE, ANY, EnumSet.of(Format.HTML), locked, Optional.empty()));
        assertTrue(trouble.sentence().contains("no permission"), trouble.sentence());
        assertTrue(locked.toFile().setWritable(true));
    }

    @Test
    void aFolderThatIsGoneIsMadeAgainAndFilesHaveTheNameAskedFor() throws Exception {
        var written = Export.write(
                Samples.GAZETTE,
                ANY,
                EnumSet.allOf(Format.class),
                folder.resolve("gone/again"),
                "2026-03-05-lifeboat",
                List.of());
        assertEquals(5, written.files().size());
        assertTrue(
                names(folder.resolve("gone/again")).stream().allMatch(name -> name.startsWith("2026-03-05-lifeboat")));
        assertArrayEquals(
                RichMail.of(Samples.GAZETTE, ANY).html().getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(folder.resolve("gone/again/2026-03-05-lifeboat-rich.html")));
    }

    /** Importers take one HTML file with its pictures; the text goes with it for people. */
    @Test
    void aZipHoldsWhatItsReaderTakes() throws Exception {
        assertEquals(List.of("newsletter.html", "newsletter.txt"), zipped(ProviderProfile.GENERIC));
        assertEquals(
                List.of("newsletter.html"),
                zipped(ProviderProfile.byId("campaign-monitor").orElseThrow()));
    }

    private List<String> zipped(ProviderProfile provider) throws Exception {
        var written =
                Export.write(Samples.GAZETTE, Terms.of(provider), EnumSet.of(Format.ZIP), folder, Optional.empty());
        try (var zip = new ZipFile(written.files().getFirst().toFile())) {
            return zip.stream().map(Object::toString).toList();
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }
}
