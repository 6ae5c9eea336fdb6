package standfirst.cli;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import standfirst.handoff.Export;
import standfirst.handoff.Format;
import standfirst.handoff.HandoffException;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Edition;
import standfirst.storage.AtomicFile;
import standfirst.storage.EditionJson;
import standfirst.storage.StorageException;

/** What is done instead of opening a window where there is none: the edition is composed, and the window drawn into a picture. */
public final class WithoutDisplay {
    private static final String SAMPLE = "/standfirst/sample.edition.json";

    private WithoutDisplay() {}

    /** Draws the window with an edition in it. */
    public interface Shot {
        /** Draws into a PNG file; fails with whatever stands in the way. */
        void draw(Edition edition, Path png) throws IOException, InterruptedException;
    }

    /** Whether no window can be opened: the launcher says so, or a Unix has no display to name. */
    public static boolean isHere() {
        var display = System.getenv("DISPLAY");
        return Boolean.getBoolean("standfirst.headless")
                || (System.getProperty("os.name", "").equals("Linux") && (display == null || display.isBlank()));
    }

    /** Composes the edition named, or the sample, on the process's own streams. */
    public static int compose(List<String> arguments, Shot shot) {
        return compose(arguments, Path.of(""), shot, Cli.utf8(FileDescriptor.out), Cli.utf8(FileDescriptor.err));
    }

    static int compose(List<String> arguments, Path here, Shot shot, PrintStream out, PrintStream err) {
        var streams = new Streams(System.in, out, err);
        int status = Cli.attempt(streams, () -> compose(arguments, here, shot, streams));
        out.flush();
        return status;
    }

    private static int compose(List<String> arguments, Path here, Shot shot, Streams streams) throws CliException {
        if (arguments.size() > 1) {
            throw new CliException(
                    "standfirst opens one edition, not " + arguments.size() + "; see standfirst --help.");
        }
        Input input = arguments.isEmpty() ? sample() : Input.read(arguments.getFirst(), streams);
        try {
            var folder = folder(here);
            Commands.print(
                    "No display to open a window on: composing into " + folder
                            + " instead; see standfirst --help for what works here.\n",
                    streams);
            var edition = input.edition();
            var written = Export.write(
                    edition,
                    Terms.of(ProviderProfile.GENERIC),
                    EnumSet.of(Format.HTML, Format.TEXT),
                    folder,
                    input.pictures());
            written.files().forEach(file -> Commands.print(file + "\n", streams));
            var png = folder.resolve("window.png");
            shot.draw(edition, png);
            Commands.print(png + "\n", streams);
            return Cli.FINE;
        } catch (HandoffException e) {
            throw new CliException(e.sentence(), e);
        } catch (IOException e) {
            throw new CliException("The window could not be drawn: " + AtomicFile.reason(e) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException("The window was not drawn: the program was told to stop.", e);
        }
    }

    /** Among the other things a build makes where this is a source tree; else in a folder of its own for temporary files. */
    private static Path folder(Path here) throws IOException {
        return Files.exists(here.resolve("pom.xml"))
                ? here.resolve("target").resolve("sample")
                : Files.createTempDirectory("standfirst-sample-");
    }

    private static Input sample() throws CliException {
        try (var stream = WithoutDisplay.class.getResourceAsStream(SAMPLE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + SAMPLE);
            }
            var json = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new Input.Finished(EditionJson.read(json, "The sample"), Path.of(""));
        } catch (IOException e) {
            throw new CliException("The sample could not be read: " + AtomicFile.reason(e) + ".", e);
        } catch (StorageException e) {
            throw new CliException(e.sentence(), e);
        }
    }
}
