package standfirst.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import standfirst.ui.handoff.HandOffHost;
import standfirst.ui.kit.Texts;

/** Shows files where the system shows its own. */
final class FolderView {
    private static final long PATIENCE_SECONDS = 3;

    private FolderView() {}

    /** Opens the folder of a file in the system's own program for that; which of its files is meant is shown where the system can. */
    static void show(Path file, HandOffHost host) {
        host.run(
                Texts.of("busy.folder"),
                () -> start(command(file.toAbsolutePath(), System.getProperty("os.name", ""))),
                _ -> {},
                _ -> host.trouble(Texts.of("hand-off.no-folder-view", file)));
    }

    /** Whether it could be done is known as soon as the program has ended; one that shows the folder itself goes on. */
    private static boolean start(List<String> command) throws IOException, InterruptedException {
        var program = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // Windows' own says 1 whatever became of it.
        if (program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                && program.exitValue() != 0
                && !command.getFirst().startsWith("explorer")) {
            throw new IOException(command.getFirst() + " ended with " + program.exitValue());
        }
        return true;
    }

    static List<String> command(Path file, String system) {
        if (system.startsWith("Windows")) {
            return List.of("explorer.exe", "/select,", file.toString());
        }
        return system.startsWith("Mac")
                ? List.of("open", "-R", file.toString())
                : List.of("xdg-open", String.valueOf(file.getParent()));
    }
}
