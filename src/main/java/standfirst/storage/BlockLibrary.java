package standfirst.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import standfirst.model.Entry;
import standfirst.storage.BlocksJson.Blocks;

/** Saved blocks: a file each, in one folder. What is damaged there is told and left as it is. */
public record BlockLibrary(Path folder) {
    public static final String SUFFIX = ".blocks.json";

    private static final int LONGEST_NAME = 60;

    /** Names that Windows keeps for devices, whatever follows them after a dot. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /** Blocks in the library, and the file they lie in. */
    public record Saved(Path file, String name, List<Entry> entries) {
        public Saved {
            entries = List.copyOf(entries);
        }

        /** The blocks as new ones, to be put on a page. */
        public List<Entry> copies() {
            return entries.stream().map(Entry::copy).toList();
        }
    }

    /**
     * What the library holds.
     *
     * @param saved by name
     * @param damaged a sentence for each file that could not be read
     */
    public record Contents(List<Saved> saved, List<String> damaged) {
        public Contents {
            saved = List.copyOf(saved);
            damaged = List.copyOf(damaged);
        }
    }

    /**
     * All that is in the library; nothing where its folder is not there yet.
     *
     * @throws StorageException when the folder cannot be listed
     */
    public Contents contents() throws StorageException {
        var saved = new ArrayList<Saved>();
        var damaged = new ArrayList<String>();
        for (var file : files()) {
            try {
                var json = Files.readString(file, StandardCharsets.UTF_8);
                var blocks = BlocksJson.read(json, "“" + file.getFileName() + "”");
                saved.add(new Saved(file, blocks.name(), blocks.entries()));
            } catch (StorageException e) {
                damaged.add(e.sentence());
            } catch (IOException e) {
                damaged.add("“" + file.getFileName() + "” could not be read: " + AtomicFile.reason(e) + ".");
            }
        }
        saved.sort(
                Comparator.comparing(Saved::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Saved::file));
        return new Contents(saved, damaged);
    }

    /** Saves blocks under a name, in a file of their own. */
    public Saved save(String name, List<Entry> entries) throws StorageException {
        return restore(new Saved(free(name), name, entries));
    }

    /** Gives saved blocks another name; their file stays the same. */
    public Saved rename(Saved saved, String name) throws StorageException {
        return restore(new Saved(saved.file(), name, saved.entries()));
    }

    /** Writes saved blocks to their file, as they were. */
    public Saved restore(Saved saved) throws StorageException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException("“" + folder + "” could not be made: " + AtomicFile.reason(e) + ".", e);
        }
        var json = BlocksJson.write(new Blocks(saved.name(), saved.entries()));
        AtomicFile.write(saved.file(), json.getBytes(StandardCharsets.UTF_8));
        return saved;
    }

    /** Takes blocks out of the library. */
    public Saved delete(Saved saved) throws StorageException {
        try {
            Files.deleteIfExists(saved.file());
            return saved;
        } catch (IOException e) {
            throw new StorageException("“" + saved.name() + "” could not be deleted: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private List<Path> files() throws StorageException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StorageException("“" + folder + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private Path free(String name) throws StorageException {
        var taken = files().stream()
                .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                .toList();
        var plain = fileName(name);
        var candidate = plain + SUFFIX;
        for (int i = 2; taken.contains(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = plain + " " + i + SUFFIX;
        }
        return folder.resolve(candidate);
    }

    /** A name that every system takes for a file: letters, digits, blanks and hyphens, not too long, and no device. */
    static String fileName(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} _-]+", " ").strip().replaceAll("\\s+", " ");
        int end = Math.min(plain.length(), LONGEST_NAME);
        if (end < plain.length() && Character.isHighSurrogate(plain.charAt(end - 1))) {
            end--;
        }
        var cut = plain.substring(0, end).strip();
        var lower = cut.toLowerCase(Locale.ROOT);
        var isDevice = DEVICES.contains(lower) || lower.matches("(com|lpt)[0-9]");
        return cut.isEmpty() || isDevice ? ("block " + cut).strip() : cut;
    }
}
