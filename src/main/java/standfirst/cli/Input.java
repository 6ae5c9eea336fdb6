package standfirst.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.intake.CopyException;
import standfirst.intake.CopyFile;
import standfirst.intake.Decoder;
import standfirst.intake.Draft;
import standfirst.intake.Intake;
import standfirst.intake.Outline;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Theme;
import standfirst.storage.AtomicFile;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.storage.EditionFile;
import standfirst.storage.EditionJson;
import standfirst.storage.StorageException;

/** What a command was given to work on: copy or an edition, from a file or from standard input. */
sealed interface Input {
    /** An edition, and the desk its pictures are on. */
    record Finished(Edition edition, Path desk) implements Input {}

    /** Copy, sorted, and the settings of the desk it becomes an edition on. */
    record Filed(Draft draft, DeskSettings settings) implements Input {}

    /** An edition starts as an object does; no copy starts so. */
    Pattern OBJECT = Pattern.compile("\\A\\uFEFF?\\s*\\{\\s*(?:\"|\\}|\\z)");

    /** The edition, made of the copy where it is copy. */
    default Edition edition() {
        return switch (this) {
            case Finished finished -> finished.edition();
            case Filed(var draft, var settings) ->
                draft.edition(
                        Details.on(LocalDate.now(ZoneId.systemDefault())),
                        Theme.BUILT_IN.getFirst(),
                        settings.masthead(),
                        settings.footer());
        };
    }

    /** Says how many lines of the copy had no place, so that nobody sends them unread. */
    default void tellOfLeftovers(Streams streams) {
        if (this instanceof Filed filed && !filed.draft().unplaced().isEmpty()) {
            int lines = filed.draft().unplaced().size();
            streams.complain((lines == 1 ? "one line" : lines + " lines")
                    + " of the copy had no place, kept in a text block at the end: look before you send.");
        }
    }

    default Outline outline() {
        return switch (this) {
            case Finished finished -> Outline.of(finished.edition().entries(), List.of());
            case Filed filed -> Outline.of(filed.draft());
        };
    }

    /** Where local pictures are. */
    default Optional<Path> pictures() {
        return switch (this) {
            case Finished finished -> Optional.of(finished.desk());
            case Filed filed -> Optional.empty();
        };
    }

    /**
     * Reads copy or an edition.
     *
     * @param name a file, or {@code -} for standard input
     */
    static Input read(String name, Streams streams) throws CliException {
        try {
            if (name.equals("-")) {
                return fromStandardInput(streams);
            }
            var file = path(name);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
                return new Finished(EditionFile.read(file), desk(file));
            }
            var bytes = bytes(file);
            return isEdition(bytes) ? new Finished(EditionFile.read(file), desk(file)) : filed(name, bytes);
        } catch (CopyException | StorageException e) {
            throw new CliException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Reads copy alone. */
    static Filed copy(String name, Streams streams) throws CliException {
        return switch (read(name, streams)) {
            case Filed filed -> filed;
            case Finished finished -> throw new CliException("“" + name + "” is an edition already, not copy.");
        };
    }

    /** The bytes of a file of copy or HTML. */
    static byte[] bytes(Path file) throws CliException, CopyException {
        try {
            if (Files.isDirectory(file)) {
                throw new CliException("“" + file + "” is a folder, not a file.");
            }
            Decoder.checkSize(Files.size(file), file.toString());
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CliException(
                    Files.notExists(file)
                            ? "There is no file “" + file + "”."
                            : "“" + file + "” could not be read: " + AtomicFile.reason(e) + ".",
                    e);
        }
    }

    static Path path(String name) throws CliException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CliException("“" + name + "” is not a file name.", e);
        }
    }

    private static Input fromStandardInput(Streams streams) throws CliException, CopyException, StorageException {
        var name = "Standard input";
        var bytes = streams.readInput(Decoder.MOST_BYTES);
        Decoder.checkSize(bytes.length, name);
        if (!isEdition(bytes)) {
            return filed(name, bytes);
        }
        try {
            var json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Finished(EditionJson.read(json, name), Path.of(""));
        } catch (CharacterCodingException e) {
            throw new CliException(name + " is not an edition: it is not UTF-8 text.", e);
        }
    }

    private static Filed filed(String name, byte[] copy) throws CopyException, StorageException {
        return new Filed(Intake.read(new CopyFile(name, copy)), DeskSettings.of(DeskFolder.standard()));
    }

    private static boolean isEdition(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        return OBJECT.matcher(head).find();
    }

    /** The folder that pictures are named from: the file's own, or the one above where the file lies among the desk's editions. */
    private static Path desk(Path file) {
        var folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return Path.of("");
        }
        var desk = folder.getParent();
        return desk != null && folder.endsWith("editions") ? desk : folder;
    }
}
