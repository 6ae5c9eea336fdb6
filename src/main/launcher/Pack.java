import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The last step of the build, run by the JDK of the build: puts the launchers into the program's folder, records where
 * that JDK is, and leaves the archives of classes from which the command line and the window start quickly.
 */
final class Pack {
    private Pack() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var app = Path.of(arguments[0]).toAbsolutePath();
        var sample = Path.of(arguments[1]);
        var home = Path.of(System.getProperty("java.home"));
        Files.writeString(app.resolve("java-home"), home + "\n");

        var bin = Files.createDirectories(app.resolve("bin"));
        for (var name : List.of("standfirst", "standfirst.bat")) {
            var launcher = bin.resolve(name);
            Files.copy(Path.of("src/main/launcher", name), launcher, StandardCopyOption.REPLACE_EXISTING);
            if (!launcher.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot make " + launcher + " executable");
            }
        }

        var cache = app.resolve("standfirst.aot");
        Files.deleteIfExists(cache);
        if (Files.exists(sample)) {
            train(home, app, cache, sample);
            archiveWindow(home, app, sample);
        }
    }

    /**
     * Draws the window in memory to learn which classes it needs, and has them archived for the options of the launcher. An archive cannot be made of
     * that run itself, for the drawing in memory patches a module, which the window on a screen does not. Without one the window starts too, later.
     */
    private static void archiveWindow(Path home, Path app, Path sample) throws IOException, InterruptedException {
        var archive = app.resolve("window.jsa");
        Files.deleteIfExists(archive);
        var trial = Files.createDirectories(Path.of("target", "trial-window"));
        var loaded = trial.resolve("loaded.txt");
        var java = home.resolve("bin/java").toString();
        var window = new ArrayList<>(List.of(java));
        window.addAll(modules(app));
        window.addAll(List.of(
                "--patch-module",
                "javafx.graphics=" + app.resolve("headless/openjfx-monocle.jar"),
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw"));
        window.addAll(List.of("-Dstandfirst.headless=true", "-Djava.io.tmpdir=" + trial, "-Duser.home=" + trial));
        window.addAll(List.of("-Xlog:class+load:file=" + loaded + ":none", "-cp", classPath(app.resolve("lib"))));
        window.addAll(List.of("standfirst.Main", sample.toString()));
        if (run(window, trial) != 0) {
            System.out.println("The window could not be drawn in memory: it will start without its archive of classes");
            return;
        }
        var classes = trial.resolve("classes.txt");
        Files.write(classes, archivable(loaded));
        var dump = new ArrayList<>(List.of(java));
        dump.addAll(modules(app));
        dump.addAll(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive));
        dump.addAll(List.of("-Xlog:disable", "-Xlog:all=off", "-cp", classPath(app.resolve("lib"))));
        if (run(dump, trial) != 0) {
            Files.deleteIfExists(archive);
        }
    }

    private static List<String> modules(Path app) {
        return List.of(
                "--module-path",
                app.resolve("javafx").toString(),
                "--add-modules",
                "javafx.controls,javafx.web,javafx.swing",
                "--enable-native-access=javafx.graphics,javafx.web");
    }

    /** The classes of the log that come from a file and can be loaded by their names. */
    private static List<String> archivable(Path loaded) throws IOException {
        try (var lines = Files.lines(loaded)) {
            return lines.filter(line -> line.contains(" source: ") && !line.contains(" source: __"))
                    .map(line -> line.substring(0, line.indexOf(" source: ")))
                    .filter(name -> !name.contains("/") && !name.contains("$$") && !name.contains(".monocle."))
                    .map(name -> name.replace('.', '/'))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static int run(List<String> command, Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start()
                .waitFor();
    }

    /** A cache fits one class path and one set of options: those of the launcher. */
    private static void train(Path home, Path app, Path cache, Path sample) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache));
        command.addAll(List.of("-Xlog:disable", "-Xlog:all=off", "-cp", classPath(app.resolve("lib"))));
        command.addAll(List.of("standfirst.Main", "export", sample.toString(), "-o", "target/trial-export"));
        var output = Path.of("target", "trial-export.log").toFile();
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException(
                    "Exporting " + sample + " ended with " + exit + ": " + Files.readString(output.toPath()));
        }
    }

    private static String classPath(Path lib) throws IOException {
        try (var jars = Files.list(lib)) {
            return String.join(
                    System.getProperty("path.separator"),
                    jars.map(Path::toString)
                            .filter(name -> name.endsWith(".jar"))
                            .sorted()
                            .toList());
        }
    }
}
