package standfirst.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import standfirst.storage.EditionFile;
import standfirst.storage.StorageException;

/**
 * How the window answers, as its user sees it, as a table in Markdown. Arguments choose what is measured: parts by their names, editions by their
 * number of blocks, and as “20%” how much of the hour the memory is watched; without them it is all parts with 40 and with 400 blocks. Each part runs
 * in a process of its own, with settings and desk of its own.
 */
public final class WindowBench {
    /** Says that what follows is one part and one size, to be measured in this very process. */
    private static final String HERE = "here";

    private WindowBench() {}

    /** Something to measure. */
    private enum Part {
        START,
        OPENING,
        CHANGE,
        TYPING,
        PREVIEW,
        DRAGGING,
        MEMORY
    }

    /** A step of a measurement. */
    interface Measurement {
        void run() throws InterruptedException, ExecutionException, TimeoutException;
    }

    public static void main(String... given) throws IOException, InterruptedException, StorageException {
        var arguments = List.of(given);
        if (arguments.contains(HERE)) {
            measure(arguments);
            return;
        }
        System.out.println(Figures.HEAD);
        for (var part : Part.values()) {
            for (int blocks : sizes(arguments)) {
                if (arguments.contains(name(part))
                        || Arrays.stream(Part.values()).map(WindowBench::name).noneMatch(arguments::contains)) {
                    inAnotherProcess(part, blocks, share(arguments));
                }
            }
        }
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }

    private static List<Integer> sizes(List<String> arguments) {
        var sizes = arguments.stream()
                .filter(argument -> argument.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        return sizes.isEmpty() ? List.of(40, 400) : sizes;
    }

    private static int share(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.matches("\\d+%"))
                .map(argument -> Integer.valueOf(argument.replace("%", "")))
                .findFirst()
                .orElse(100);
    }

    private static void inAnotherProcess(Part part, int blocks, int share)
            throws IOException, InterruptedException, StorageException {
        var folder = Files.createTempDirectory("standfirst-bench");
        var edition = folder.resolve("bench.edition.json");
        EditionFile.write(edition, Sample.ofBlocks(blocks, Sample.HEADLINE));
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dstandfirst.settings=" + folder.resolve("settings.json"));
        command.add("-Dstandfirst.desk=" + folder.resolve("desk"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WindowBench.class.getName()));
        command.addAll(List.of(HERE, name(part), String.valueOf(blocks), share + "%", edition.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("measuring " + name(part) + " ended with " + exit);
        }
    }

    private static void measure(List<String> arguments) {
        var part = Part.valueOf(arguments.get(1).toUpperCase(Locale.ROOT));
        var blocks = sizes(arguments).getFirst();
        if (part == Part.START) {
            OpeningBench.start(blocks, Path.of(arguments.getLast()));
            return;
        }
        Platform.startup(() -> Platform.setImplicitExit(false));
        orEnd(() -> {
            switch (part) {
                case START -> throw new IllegalStateException("the program has been started otherwise");
                case OPENING -> OpeningBench.reopen(blocks);
                case CHANGE -> ChangeBench.measure(blocks);
                case TYPING -> TypingBench.measure(blocks);
                case PREVIEW -> PreviewBench.measure(blocks);
                case DRAGGING -> DraggingBench.measure(blocks);
                case MEMORY -> MemoryBench.measure(blocks, share(arguments));
            }
        });
        Runtime.getRuntime().halt(0); // the window would ask about unsaved changes
    }

    /** Runs it; what fails ends the process, which would else stay open for ever. */
    static void orEnd(Measurement measurement) {
        try {
            measurement.run();
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            System.out.println("not measured: " + e);
            Runtime.getRuntime().halt(1);
        }
    }
}
