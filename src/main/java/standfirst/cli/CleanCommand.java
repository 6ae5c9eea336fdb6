package standfirst.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standfirst.clean.Clean;
import standfirst.intake.CopyException;
import standfirst.intake.Decoder;
import standfirst.storage.AtomicFile;
import standfirst.storage.StorageException;

/** {@code standfirst clean}. */
final class CleanCommand {
    private CleanCommand() {}

    static int run(List<String> given, Streams streams) throws CliException {
        var arguments = Arguments.parse("clean", given, Set.of("-o"), Set.of("--raw-html"));
        var raw = arguments.has("--raw-html");
        var target = arguments.value("-o");
        try {
            if (target.isPresent()) {
                toFolder(arguments.operands(), Input.path(target.get()), raw);
                return Cli.FINE;
            }
            for (var cleaned : all(arguments.operands(), raw, streams)) {
                Commands.print(cleaned, streams);
            }
            return Cli.FINE;
        } catch (CopyException e) {
            throw new CliException(String.valueOf(e.getMessage()), e);
        }
    }

    /** All is cleaned before anything is printed: an unusable file leaves no half of an output. */
    private static List<String> all(List<String> names, boolean raw, Streams streams)
            throws CliException, CopyException {
        var cleaned = new ArrayList<String>();
        for (var name : names.isEmpty() ? List.of("-") : names) {
            cleaned.add(
                    name.equals("-")
                            ? clean(streams.readInput(Decoder.MOST_BYTES), "Standard input", raw)
                            : clean(Input.bytes(Input.path(name)), name, raw));
        }
        return cleaned;
    }

    private static String clean(byte[] bytes, String name, boolean raw) throws CopyException {
        if (bytes.length == 0) {
            return "";
        }
        var html = Decoder.decode(bytes, name);
        if (!raw) {
            return Clean.richHtml(html);
        }
        var cleaned = Clean.rawHtml(html);
        return cleaned.isEmpty() || cleaned.endsWith("\n") ? cleaned : cleaned + "\n";
    }

    private static void toFolder(List<String> names, Path folder, boolean raw) throws CliException, CopyException {
        if (names.isEmpty()) {
            throw new CliException("standfirst clean -o needs the files to clean.");
        }
        Map<Path, String> cleaned = new LinkedHashMap<>();
        for (var name : names) {
            var file = Input.path(name);
            var target = folder.resolve(String.valueOf(file.getFileName()));
            if (cleaned.put(target, clean(Input.bytes(file), name, raw)) != null) {
                throw new CliException("Two files would be written to “" + target + "”; nothing was written.");
            }
            if (isSame(file, target)) {
                throw new CliException("“" + file + "” would be written over; choose another folder.");
            }
        }
        write(folder, cleaned);
    }

    private static void write(Path folder, Map<Path, String> cleaned) throws CliException {
        try {
            Files.createDirectories(folder);
            for (var file : cleaned.entrySet()) {
                AtomicFile.write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new CliException("The folder “" + folder + "” could not be made: " + AtomicFile.reason(e) + ".", e);
        } catch (StorageException e) {
            throw new CliException(e.sentence(), e);
        }
    }

    private static boolean isSame(Path file, Path target) throws CliException {
        try {
            return Files.exists(target) && Files.isSameFile(file, target);
        } catch (IOException e) {
            throw new CliException("“" + target + "” could not be looked at: " + AtomicFile.reason(e) + ".", e);
        }
    }
}
