package standfirst.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import standfirst.model.Edition;

/** Editions as files. The format is described in {@code edition-format.md} beside this room's resources. */
public final class EditionFile {
    /** How edition files end. */
    public static final String SUFFIX = ".edition.json";

    /** A year of newsletters is smaller; what is bigger is no edition and would only fill the memory. */
    private static final long BIGGEST = 64L << 20;

    private EditionFile() {}

    /**
     * Reads an edition.
     *
     * @throws StorageException with one sentence when the file is missing, too big, damaged, no edition, or of a newer version
     */
    public static Edition read(Path file) throws StorageException {
        try {
            if (Files.isDirectory(file)) {
                throw new StorageException("“" + file + "” is a folder, not an edition.");
            }
            if (Files.size(file) > BIGGEST) {
                throw new StorageException(
                        "“" + file + "” is over 64 MB, far more than an edition can be; it was left as it is.");
            }
            return parse(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StorageException("There is no file “" + file + "”.", e);
        } catch (IOException e) {
            throw new StorageException("“" + file + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /**
     * Writes the edition whole or not at all; a file that was there is replaced in one step.
     *
     * @throws StorageException with one sentence when the folder is missing or cannot be written to, or the disk is full
     */
    public static void write(Path file, Edition edition) throws StorageException {
        AtomicFile.write(file, EditionJson.write(edition).getBytes(StandardCharsets.UTF_8));
    }

    private static Edition parse(Path file, byte[] bytes) throws StorageException {
        String json;
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new StorageException("“" + file + "” is not an edition: it is not UTF-8 text.", e);
        }
        return EditionJson.read(json, "“" + file + "”");
    }
}
