package standfirst.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import standfirst.model.Edition;
import standfirst.storage.EditionFile;
import standfirst.storage.StorageException;

/**
 * An edition that was open lately, as its file is now.
 *
 * @param edition empty where the file is gone or cannot be read
 * @param missing whether there is no such file
 */
public record Recent(Path file, Optional<Edition> edition, boolean missing) {
    /** Looks at the files; slow, so not on the FX thread. */
    public static List<Recent> read(List<Path> files) {
        return files.stream().map(Recent::read).toList();
    }

    /** The edition of the latest day, and of its day the one with the highest number. */
    public static Optional<Edition> newest(List<Recent> recent) {
        return recent.stream()
                .flatMap(each -> each.edition.stream())
                .max(Comparator.comparing((Edition edition) -> edition.details().date())
                        .thenComparingInt(edition -> edition.details().number()));
    }

    private static Recent read(Path file) {
        if (!Files.exists(file)) {
            return new Recent(file, Optional.empty(), true);
        }
        try {
            return new Recent(file, Optional.of(EditionFile.read(file)), false);
        } catch (StorageException e) {
            // Opening it says why; here it is only shown without a picture.
            return new Recent(file, Optional.empty(), false);
        }
    }
}
