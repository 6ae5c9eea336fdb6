package standfirst.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files on their way to the disk together: each lies beside its place until all do, and goes back where not all can take theirs. */
final class Batch {
    private final Renaming renaming;
    private final boolean several;
    /** What is to be renamed to what. */
    private final Map<Path, Path> ready = new LinkedHashMap<>();
    /** What the files were before, where they were. */
    private final Map<Path, Path> before = new LinkedHashMap<>();

    private final List<Path> replaced = new ArrayList<>();

    /** How a file gets its name, from that of another. */
    @FunctionalInterface
    interface Renaming {
        void rename(Path from, Path to) throws IOException;
    }

    /** @param several whether what was before is kept until all is done: a single file is either renamed or not */
    Batch(Renaming renaming, boolean several) {
        this.renaming = renaming;
        this.several = several;
    }

    /** Writes beside a file. */
    void prepare(Path file, byte[] content) throws StorageException {
        try {
            var target = AtomicFile.target(file);
            if (Files.isDirectory(target)) {
                throw new StorageException("“" + file + "” is a folder, so no file can be written there.");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new StorageException("“" + file + "” is write-protected; nothing was changed.");
            }
            var beside = beside(target);
            ready.put(file, beside);
            AtomicFile.fill(beside, content);
            AtomicFile.keepPermissions(target, beside);
            if (several && Files.exists(target)) {
                var copy = beside(target);
                before.put(file, copy);
                Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    private static Path beside(Path target) throws IOException {
        return Files.createTempFile(AtomicFile.folder(target), "." + target.getFileName(), ".part");
    }

    /** Renames what lies ready into its place. */
    void put(Path file) throws StorageException {
        try {
            var target = AtomicFile.target(file);
            var beside = ready.get(file);
            if (beside != null) {
                renaming.rename(beside, target);
                ready.remove(file);
                replaced.add(file);
            }
            AtomicFile.forceFolder(AtomicFile.folder(target));
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    private static StorageException notWritten(Path file, IOException e) {
        return new StorageException("“" + file + "” could not be written: " + AtomicFile.reason(e) + ".", e);
    }

    /** Makes all be as it was, as far as can be; what cannot is told of beside the failure. */
    StorageException undo(StorageException failure) {
        var stuck = undoBeside(failure);
        return stuck.isEmpty()
                ? failure
                : new StorageException(
                        failure.sentence() + " Already written, and not to be put back: "
                                + stuck.stream().map(file -> "“" + file + "”").collect(Collectors.joining(", ")) + ".",
                        failure);
    }

    /** Likewise, beside any failure; gives the files that stay written. */
    List<Path> undoBeside(Throwable failure) {
        var stuck = new ArrayList<Path>();
        if (several) {
            for (var file : replaced.reversed()) {
                try {
                    putBack(file, before.get(file));
                } catch (IOException e) {
                    failure.addSuppressed(e);
                    stuck.add(file);
                }
            }
        }
        tidy().ifPresent(failure::addSuppressed);
        return stuck.reversed();
    }

    private void putBack(Path file, @Nullable Path was) throws IOException {
        var target = AtomicFile.target(file);
        if (was == null) {
            Files.deleteIfExists(target);
        } else {
            renaming.rename(was, target);
        }
    }

    /** Removes whatever lies beside the files; gives what stood in the way. */
    Optional<StorageException> tidy() {
        Optional<StorageException> trouble = Optional.empty();
        for (var parts : List.of(ready.values(), before.values())) {
            for (var part : parts) {
                try {
                    Files.deleteIfExists(part);
                } catch (IOException e) {
                    trouble = Optional.of(new StorageException(
                            "“" + part + "” could not be removed: " + AtomicFile.reason(e) + ".", e));
                }
            }
        }
        return trouble;
    }
}
