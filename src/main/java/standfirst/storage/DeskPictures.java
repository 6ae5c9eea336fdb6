package standfirst.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import standfirst.model.Picture;

/** The desk's own pictures: copied there once, whatever they are called and however often they are used. */
public record DeskPictures(DeskFolder desk) {
    /** No mail program shows a heavier picture in time. */
    public static final int MOST_MEGABYTES = 20;

    private static final int MEGABYTE = 1024 * 1024;
    private static final int DIGITS = 12;
    private static final int LONGEST_NAME = 40;

    /**
     * Copies a picture to the desk.
     *
     * @param shownWidth the widest it is shown, in CSS pixels; a wider one is shown as wide as that
     * @return the picture as an edition names it, without a description
     * @throws StorageException with one sentence when the file cannot be read, is no picture that mail shows, is too heavy, or cannot be copied
     */
    public Picture keep(Path file, int shownWidth) throws StorageException {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > (long) MOST_MEGABYTES * MEGABYTE) {
                throw new StorageException(
                        "“" + name + "” is larger than " + MOST_MEGABYTES + " MB; make it smaller for mail.");
            }
            return keep(Files.readAllBytes(file), name, shownWidth);
        } catch (IOException e) {
            throw new StorageException("“" + name + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /**
     * Keeps a picture that is no file yet.
     *
     * @param name what its file is to be called, about
     */
    public Picture keep(byte[] bytes, String name, int shownWidth) throws StorageException {
        var picture = PictureBytes.of(bytes)
                .orElseThrow(() -> new StorageException("“" + name + "” is not a PNG, JPEG, GIF or WebP picture."));
        var mark = "-" + hash(bytes) + "." + picture.ending();
        var file = known(mark).orElse(plain(name) + mark);
        var target = desk.images().resolve(file);
        if (!Files.exists(target)) {
            makeFolder();
            AtomicFile.write(target, bytes);
        }
        int width = Math.min(picture.width(), shownWidth);
        int height = picture.width() == 0 ? 0 : Math.round(picture.height() * (width / (float) picture.width()));
        return new Picture(desk.images().getFileName() + "/" + file, "", width, height);
    }

    /** The file that holds the same already. */
    private Optional<String> known(String mark) throws StorageException {
        if (!Files.isDirectory(desk.images())) {
            return Optional.empty();
        }
        try (var files = Files.list(desk.images())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(mark))
                    .findFirst();
        } catch (IOException e) {
            throw new StorageException("“" + desk.images() + "” could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private void makeFolder() throws StorageException {
        try {
            Files.createDirectories(desk.images());
        } catch (IOException e) {
            throw new StorageException("“" + desk.images() + "” could not be made: " + AtomicFile.reason(e) + ".", e);
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

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
