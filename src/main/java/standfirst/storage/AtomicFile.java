package standfirst.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;

/** Writes a file so that whoever opens it, at any moment and after any crash, finds it as it was or as it is to be, never half of it. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes beside the file, forces that to the disk, and renames it into place. A link is followed, and the permissions of a file that was there
     * are kept. The folder must exist.
     *
     * @throws StorageException with one sentence; the file is then as it was
     */
    public static void write(Path file, byte[] content) throws StorageException {
        writeAll(Map.of(file, content));
    }

    /**
     * Writes several files that belong together: none is renamed into place before all of them lie whole on the disk, so that a disk that fills up leaves
     * all as they were. Where one cannot be renamed after all, those before it are put back. A crash between two renames leaves files that are whole,
     * some of them new and some old. The folders must exist.
     *
     * @throws StorageException with one sentence, or two; the files are then as they were, but for those that it says are written
     */
    public static void writeAll(Map<Path, byte[]> files) throws StorageException {
        writeAll(files, AtomicFile::rename);
    }

    static void writeAll(Map<Path, byte[]> files, Batch.Renaming renaming) throws StorageException {
        var batch = new Batch(renaming, files.size() > 1);
        try {
            for (var file : files.entrySet()) {
                batch.prepare(file.getKey(), file.getValue());
            }
            for (var file : files.keySet()) {
                batch.put(file);
            }
        } catch (StorageException e) {
            throw batch.undo(e);
        } catch (RuntimeException e) {
            batch.undoBeside(e);
            throw e;
        }
        var left = batch.tidy();
        if (left.isPresent()) {
            throw left.get();
        }
    }

    static Path target(Path file) throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /** What stood in the way, in words for the middle of a sentence. */
    public static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission for it";
            case NoSuchFileException missing -> "there is no such file or folder";
            case NotDirectoryException noFolder -> "part of the path is not a folder";
            case FileSystemException failed
            when "Not a directory".equals(failed.getReason()) -> "part of the path is not a folder";
            case FileSystemException failed when failed.getReason() != null -> oneLine(failed.getReason());
            default -> oneLine(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    private static String oneLine(String message) {
        var line = message.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "the reason is unknown" : Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    static void fill(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A temporary file is for its owner alone; the file it becomes is for whom it was before, or for whom the folder gives new files to. */
    static void keepPermissions(Path target, Path beside) throws IOException {
        var view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        } else {
            var ordinary = beside.resolveSibling(beside.getFileName() + ".new");
            Files.createFile(ordinary);
            try {
                view.setPermissions(Files.getPosixFilePermissions(ordinary));
            } finally {
                Files.delete(ordinary);
            }
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The rename itself reaches the disk only with its folder. Windows cannot open folders, and needs not. */
    static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
