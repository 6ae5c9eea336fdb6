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
import org.jspecify.annotations.Nullable;

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
        @Nullable Path beside = null;
        try {
            var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new StorageException("“" + file + "” is a folder, so no file can be written there.");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new StorageException("“" + file + "” is write-protected; nothing was changed.");
            }
            beside = Files.createTempFile(folder(target), "." + target.getFileName(), ".part");
            fill(beside, content);
            keepPermissions(target, beside);
            rename(beside, target);
            beside = null;
            forceFolder(folder(target));
        } catch (IOException e) {
            throw new StorageException("“" + file + "” could not be written: " + reason(e) + ".", e);
        } finally {
            discard(beside);
        }
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

    private static Path folder(Path file) {
        var parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void fill(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A temporary file is for its owner alone; the file it becomes is for whom it was before, or for whom the folder gives new files to. */
    private static void keepPermissions(Path target, Path beside) throws IOException {
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
    private static void forceFolder(Path folder) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void discard(@Nullable Path beside) throws StorageException {
        if (beside != null) {
            try {
                Files.deleteIfExists(beside);
            } catch (IOException e) {
                throw new StorageException("“" + beside + "” could not be removed: " + reason(e) + ".", e);
            }
        }
    }
}
