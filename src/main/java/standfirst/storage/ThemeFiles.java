package standfirst.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import standfirst.model.Require;
import standfirst.model.Theme;

/** The editor's own themes: a folder with a file each. */
public record ThemeFiles(Path folder) {
    /** How theme files end. */
    public static final String SUFFIX = ".theme.json";

    /** A theme is a page of text; what is bigger is none. */
    private static final long BIGGEST = 1L << 20;

    private static final VersionedJson<Theme> JSON = new VersionedJson<>("standfirst-theme", 1, "a theme", Theme.class);

    /**
     * What lies in the folder.
     *
     * @param themes those that can be read, by name
     * @param troubles a sentence for each file that cannot; it was left as it is
     */
    public record Shelf(List<Theme> themes, List<String> troubles) {
        public Shelf {
            Require.allPresent(themes);
            Require.allPresent(troubles);
            themes = List.copyOf(themes);
            troubles = List.copyOf(troubles);
        }
    }

    /** An id for a theme of that name: lower case letters and digits, with hyphens for the rest. */
    public static String id(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var id = plain.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return id.isEmpty() ? "theme" : id;
    }

    /**
     * Reads a theme from anywhere.
     *
     * @throws StorageException with one sentence when the file is missing, too big, damaged, no theme, or of a newer version
     */
    public static Theme read(Path file) throws StorageException {
        var name = "“" + file.getFileName() + "”";
        try {
            if (Files.size(file) > BIGGEST) {
                throw new StorageException(name + " is far bigger than a theme can be; it was left as it is.");
            }
            var json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)));
            return JSON.read(json.toString(), name);
        } catch (CharacterCodingException e) {
            throw new StorageException(name + " is not a theme: it is not UTF-8 text.", e);
        } catch (NoSuchFileException e) {
            throw new StorageException("There is no file " + name + ".", e);
        } catch (IOException e) {
            throw new StorageException(name + " could not be read: " + AtomicFile.reason(e) + ".", e);
        }
    }

    /**
     * Writes a theme anywhere.
     *
     * @throws StorageException with one sentence; a file that was there is then as it was
     */
    public static void write(Path file, Theme theme) throws StorageException {
        AtomicFile.write(file, JSON.write(theme).getBytes(StandardCharsets.UTF_8));
    }

    /** The themes of the folder; none where there is no folder. */
    public Shelf shelf() {
        var themes = new ArrayList<Theme>();
        var troubles = new ArrayList<String>();
        for (var file : files(troubles)) {
            try {
                var read = read(file);
                // The file's name is what saving and deleting go by, whatever the file says.
                themes.add(read.named(idOf(file), read.name()));
            } catch (StorageException e) {
                troubles.add(e.sentence());
            }
        }
        return new Shelf(themes, troubles);
    }

    /**
     * Writes a theme's file, in place of one of the same id.
     *
     * @throws StorageException with one sentence; the theme on disk is then as it was
     */
    public void save(Theme theme) throws StorageException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StorageException("“" + folder + "” could not be made: " + AtomicFile.reason(e) + ".", e);
        }
        write(file(theme.id()), theme);
    }

    /**
     * Removes a theme's file, if it is there.
     *
     * @throws StorageException with one sentence when the file is there and cannot be removed
     */
    public void delete(String id) throws StorageException {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new StorageException(
                    "“" + file(id).getFileName() + "” could not be removed: " + AtomicFile.reason(e) + ".", e);
        }
    }

    private Path file(String id) {
        // An id comes out of files, and must not lead out of the folder.
        var safe = !id.startsWith(".") && id.matches("[^/\\\\:*?\"<>|\\x00-\\x1f]+");
        return folder.resolve((safe ? id : id(id)) + SUFFIX);
    }

    private static String idOf(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }

    private List<Path> files(List<String> troubles) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(SUFFIX))
                    .filter(file -> !idOf(file).isBlank())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            troubles.add("“" + folder + "” could not be read: " + AtomicFile.reason(e) + ".");
            return List.of();
        }
    }
}
