package standfirst.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The command line. It ends with 0 when all is well, 1 when a check found errors, 2 when the arguments or the input cannot be used. */
public final class Cli {
    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int UNUSABLE = 2;

    private static final Set<String> COMMANDS = Set.of("intake", "outline", "export", "check", "clean", "help");

    private Cli() {}

    /** Whether these arguments are for the command line, be it to refuse them; nothing, or one file, is for the window. */
    public static boolean takes(List<String> arguments) {
        return arguments.size() > 1
                || (arguments.size() == 1
                        && (COMMANDS.contains(arguments.getFirst())
                                || arguments.getFirst().startsWith("-")
                                || !isFile(arguments.getFirst())));
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Runs a command on the process's own streams, in UTF-8. */
    public static int run(List<String> arguments) {
        return run(arguments, System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** Runs a command; trouble is one line on {@code err}. */
    public static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        var streams = new Streams(in, out, err);
        int status = attempt(streams, () -> command(arguments, streams));
        out.flush();
        // Whoever read our output has gone, or the disk is full.
        if (out.checkError() && status != UNUSABLE) {
            streams.complain("The output could not be written whole.");
            return UNUSABLE;
        }
        return status;
    }

    /** Something that ends with a status. */
    interface Attempt {
        int run() throws CliException;
    }

    static int attempt(Streams streams, Attempt attempt) {
        try {
            return attempt.run();
        } catch (CliException e) {
            streams.complain(e.sentence());
        } catch (RuntimeException e) {
            // A defect of ours; a stack trace would help nobody at a terminal.
            streams.complain("Standfirst has a fault: " + e + "; please report it with the file at hand.");
        } catch (OutOfMemoryError e) {
            streams.complain("There is not enough memory for this.");
        }
        return UNUSABLE;
    }

    static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    private static String unknown(String command) {
        if (command.startsWith("-")) {
            return "There is no option “" + command + "”; see standfirst --help.";
        }
        return isFile(command)
                ? "standfirst opens one edition at a time; see standfirst --help."
                : "There is no command and no file “" + command + "”; see standfirst --help.";
    }

    private static int command(List<String> arguments, Streams streams) throws CliException {
        var command = arguments.isEmpty() ? "help" : arguments.getFirst();
        var rest = arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size());
        if (COMMANDS.contains(command) && (rest.contains("--help") || rest.contains("-h"))) {
            return Help.print(List.of(command), streams);
        }
        return switch (command) {
            case "intake" -> Commands.intake(rest, streams);
            case "outline" -> Commands.outline(rest, streams);
            case "export" -> ExportCommand.run(rest, streams);
            case "check" -> Commands.check(rest, streams);
            case "clean" -> CleanCommand.run(rest, streams);
            case "help", "--help", "-h" -> Help.print(rest, streams);
            case "--version", "-V" -> Help.version(streams);
            default -> throw new CliException(unknown(command));
        };
    }
}
