package standfirst.ui.start;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** Small pictures of editions, kept in a folder of their own: they can be thrown away at any time. */
public final class Thumbnails {
    /** In pixels; twice of what is shown, for fine screens. */
    public static final int WIDTH = 368;

    public static final int HEIGHT = 276;

    private final Optional<Path> folder;

    /** @param folder where they are kept; empty where nothing is to be kept */
    public Thumbnails(Optional<Path> folder) {
        this.folder = folder;
    }

    /** A picture ready to be kept. It must be made on the FX thread; what follows may be done on any other. */
    public static BufferedImage ready(Image picture) {
        return SwingFXUtils.fromFXImage(picture, null);
    }

    /**
     * Keeps the picture of an edition, and no others than those of the editions named.
     *
     * @throws IOException when it cannot be written
     */
    public void keep(Path edition, BufferedImage picture, List<Path> recent) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        var place = Files.createDirectories(folder.get());
        if (!ImageIO.write(picture, "png", file(place, edition).toFile())) {
            throw new IOException("this Java cannot write PNG pictures");
        }
        var wanted = recent.stream().map(path -> file(place, path)).collect(Collectors.toSet());
        wanted.add(file(place, edition));
        try (var files = Files.newDirectoryStream(place, "*.png")) {
            for (var file : files) {
                if (!wanted.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The picture of an edition, unless there is none, or the edition has been changed since by somebody else. */
    public Optional<Path> of(Path edition) {
        try {
            var file = folder.map(place -> file(place, edition));
            return file.isPresent()
                            && Files.exists(file.get())
                            && Files.getLastModifiedTime(file.get()).compareTo(Files.getLastModifiedTime(edition)) >= 0
                    ? file
                    : Optional.empty();
        } catch (IOException e) {
            // Then it is drawn from the edition.
            return Optional.empty();
        }
    }

    private static Path file(Path folder, Path edition) {
        var name = edition.toAbsolutePath().normalize().toString();
        return folder.resolve("%016x.png".formatted(hash(name)));
    }

    /** FNV-1a, 64 bits: of ten names no two are the same. */
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
