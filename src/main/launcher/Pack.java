import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The last step of the build, run by the JDK of the build: puts the launchers into the program's folder, records where
 * that JDK is, and lets one export of the sample leave the cache from which the command line starts quickly.
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
        }
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
