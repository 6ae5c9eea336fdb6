package standfirst.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import standfirst.model.Picture;
import standfirst.model.Require;
import standfirst.pictures.Crop;
import standfirst.pictures.Focus;
import standfirst.pictures.MailPicture;
import standfirst.pictures.MailPictures;
import standfirst.pictures.PictureException;
import standfirst.pictures.PictureFile;
import standfirst.pictures.Report;

/**
 * The desk's own pictures, made small for mail as they come in: kept there once, whatever they are called and however often they are used. What one
 * was made of is kept beside it, without its metadata, for as long as it may be cropped again; a mail never takes that along.
 */
public record DeskPictures(DeskFolder desk) {
    private static final String ORIGINALS = "originals";
    private static final int DIGITS = 12;
    private static final int LONGEST_NAME = 40;
    private static final Pattern MARK = Pattern.compile("-[0-9a-f]{12}(?=\\.[a-z]+$)");
    private static final VersionedJson<Origin> JSON =
            new VersionedJson<>("standfirst-picture", 1, "what a picture was made of", Origin.class);

    /**
     * A picture on the desk.
     *
     * @param picture as an edition names it
     * @param report what was done to it
     */
    public record Kept(Picture picture, Report report) {}

    /**
     * What a picture was made of.
     *
     * @param original the name of the file, in the folder of originals
     */
    record Origin(String original, Crop crop, Focus focus) {
        Origin {
            Require.present(original, crop, focus);
        }
    }

    /**
     * A picture as it can be cropped.
     *
     * @param file what it is cropped from
     * @param crop the part of it that is shown
     */
    public record Croppable(Path file, Crop crop, Focus focus) {}

    /**
     * Makes a picture for mail of a file and keeps it.
     *
     * @param widest the widest it is shown, in CSS pixels; a wider one is shown as wide as that
     * @return the picture as an edition names it, without a description
     * @throws StorageException with one sentence when the file cannot be read, is no picture, is damaged or too large, or cannot be kept
     */
    public Kept keep(Path file, int widest) throws StorageException {
        var name = String.valueOf(file.getFileName());
        return keep(read(file), name, widest);
    }

    /**
     * Keeps a picture that is no file yet.
     *
     * @param name what its file is to be called, about
     */
    public Kept keep(byte[] bytes, String name, int widest) throws StorageException {
        var made = made(name, () -> MailPictures.of(bytes, widest));
        var file = write(desk.images(), made.file(), name);
        if (made.original().isPresent()) {
            var original = write(originals(), made.original().get(), name);
            remember(file, new Origin(String.valueOf(original.getFileName()), Crop.WHOLE, Focus.CENTRE));
        }
        return kept(file, made);
    }

    /** What a picture's file can be cropped from: what it was made of, or itself where nothing else is kept. */
    public Croppable croppable(Path file) throws StorageException {
        var note = note(file);
        if (!Files.exists(note)) {
            return new Croppable(file, Crop.WHOLE, Focus.CENTRE);
        }
        try {
            var origin = JSON.read(Files.readString(note), "“" + note + "”");
            var original = DeskPictures.find(originals(), origin.original());
            return original.map(from -> new Croppable(from, origin.crop(), origin.focus()))
                    .orElse(new Croppable(file, Crop.WHOLE, Focus.CENTRE));
        } catch (IOException e) {
            throw new StorageException("“" + note + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /** The picture to look at while it is cropped, no wider than that. */
    public PictureFile shown(Croppable from, int widest) throws StorageException {
        var bytes = read(from.file());
        return made(String.valueOf(from.file().getFileName()), () -> MailPictures.shown(bytes, widest));
    }

    /** Makes another picture of the same original, and keeps it. */
    public Kept crop(Croppable from, int widest) throws StorageException {
        var name = String.valueOf(from.file().getFileName());
        var bytes = read(from.file());
        var made = made(name, () -> MailPictures.cropped(bytes, from.crop(), widest));
        // The original's name ends with its own mark.
        var file = write(desk.images(), made.file(), MARK.matcher(name).replaceFirst(""));
        var original = from.file().startsWith(originals())
                ? name
                : String.valueOf(write(originals(), bytes, ending(name), name).getFileName());
        remember(file, new Origin(original, from.crop(), from.focus()));
        return kept(file, made);
    }

    /** A file of a folder by its relative path; empty where there is none. A link that leads out of the folder leads to nothing. */
    public static Optional<Path> find(Path folder, String source) {
        try {
            var real = folder.resolve(source).toRealPath();
            return Files.isRegularFile(real) && real.startsWith(folder.toRealPath())
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException noSuchFile) {
            // Sources are typed by hand, too; the page and the hand-off say which are missing.
            return Optional.empty();
        }
    }

    /** Whether a file, as {@link #find} found it, is kept to be cropped from alone: it shows what was cut off. */
    public static boolean isOriginal(Path file) {
        var folder = file.getParent();
        return folder != null && folder.endsWith(Path.of("images", ORIGINALS));
    }

    private interface Making<T> {
        T make() throws PictureException;
    }

    private static <T> T made(String name, Making<T> making) throws StorageException {
        try {
            return making.make();
        } catch (PictureException e) {
            throw new StorageException("“" + name + "” " + e.predicate() + ".", e);
        }
    }

    private static byte[] read(Path file) throws StorageException {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > (long) MailPictures.MOST_MEGABYTES << 20) {
                throw new StorageException(
                        "“" + name + "” " + MailPictures.tooHeavy().predicate() + ".");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StorageException("“" + name + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private Path originals() {
        return desk.images().resolve(ORIGINALS);
    }

    private Path note(Path file) {
        return originals().resolve(file.getFileName() + ".json");
    }

    private void remember(Path file, Origin origin) throws StorageException {
        AtomicFile.write(note(file), JSON.write(origin).getBytes(StandardCharsets.UTF_8));
    }

    private Kept kept(Path file, MailPicture made) {
        var source = desk.images().getFileName() + "/" + file.getFileName();
        return new Kept(new Picture(source, "", made.shownWidth(), made.shownHeight()), made.report());
    }

    private static Path write(Path folder, PictureFile file, String name) throws StorageException {
        return write(folder, file.bytes(), file.kind().ending(), name);
    }

    private static Path write(Path folder, byte[] bytes, String ending, String name) throws StorageException {
        var mark = "-" + hash(bytes) + "." + ending;
        var target = folder.resolve(known(folder, mark).orElse(plain(name) + mark));
        if (!Files.exists(target)) {
            makeFolder(folder);
            AtomicFile.write(target, bytes);
        }
        return target;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The file that holds the same already. */
    private static Optional<String> known(Path folder, String mark) throws StorageException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(mark))
                    .findFirst();
        } catch (IOException e) {
            throw new StorageException("“" + folder + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private static void makeFolder(Path folder) throws StorageException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException("“" + folder + "” could not be made: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /** The name without its ending and without what addresses and file systems do not bear. */
    private static String plain(String name) {
        var stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        var plain = Normalizer.normalize(stem, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "picture" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    /** By which a file is known whatever it is called: the beginning of its SHA-256 hash. */
    public static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
