package standfirst.ui.canvas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import standfirst.storage.DeskPictures;
import standfirst.ui.session.Session;

/** The desk's own pictures for the page: looked for and loaded in the background, and kept. Files alone, never the network. */
final class PagePictures {
    private static final int KEPT = 60;

    /** Twice the widest page, for fine screens; a larger photograph is loaded no larger. */
    private static final int WIDEST = 1_440;

    private static final long LARGE_FILE = 300_000;

    /** A file as it was when it was loaded. */
    private record Version(Path file, long bytes, long changed) {}

    private final Session session;
    private final Map<Version, Image> loaded = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Image> eldest) {
            return size() > KEPT;
        }
    };

    PagePictures(Session session) {
        this.session = session;
    }

    void load(String source, Consumer<Image> shown) {
        var folders = session.pictureFolders();
        Thread.ofVirtual()
                .start(() -> find(folders, source).ifPresent(file -> Platform.runLater(() -> show(file, shown))));
    }

    private void show(Version version, Consumer<Image> shown) {
        var image = loaded.computeIfAbsent(version, PagePictures::image);
        if (image.getProgress() >= 1) {
            tell(image, shown);
        } else {
            image.progressProperty().addListener((_, _, now) -> {
                if (now.doubleValue() >= 1) {
                    tell(image, shown);
                }
            });
        }
    }

    private static void tell(Image image, Consumer<Image> shown) {
        if (!image.isError() && image.getWidth() > 0) {
            shown.accept(image);
        }
    }

    private static Image image(Version version) {
        var address = version.file().toUri().toString();
        return version.bytes() > LARGE_FILE
                ? new Image(address, WIDEST, 0, true, true, true)
                : new Image(address, true);
    }

    /** A path that leads out of its folder, by a link of the file system, leads to nothing here, as in the hand-off. */
    private static Optional<Version> find(List<Path> folders, String source) {
        for (var folder : folders) {
            var found = find(folder, source);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Version> find(Path folder, String source) {
        return DeskPictures.find(folder, source).flatMap(PagePictures::version);
    }

    private static Optional<Version> version(Path file) {
        try {
            return Optional.of(new Version(
                    file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException gone) {
            // It may be in another folder; where it is in none, the page shows that it is missing.
            return Optional.empty();
        }
    }
}
