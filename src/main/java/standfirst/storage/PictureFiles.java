package standfirst.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import standfirst.edit.EditionPictures;
import standfirst.model.Edition;
import standfirst.model.Picture;
import standfirst.model.PictureFacts;
import standfirst.pictures.MailPictures;

/** What the files of an edition's own pictures tell of them. Each is read once, and again when it was changed; on any thread. */
public final class PictureFiles {
    private final Map<Path, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(FileTime changed, long bytes, PictureFacts.File facts) {}

    /**
     * Looks the edition's pictures up.
     *
     * @param folders where they are looked for, the likeliest first
     * @param host the address under which they lie on the web; empty where they lie nowhere
     */
    public PictureFacts of(Edition edition, List<Path> folders, String host) {
        var files = new HashMap<String, PictureFacts.File>();
        for (var picture : EditionPictures.of(edition)) {
            if (picture.isLocal() && !files.containsKey(picture.source())) {
                file(picture, folders).flatMap(this::facts).ifPresent(facts -> files.put(picture.source(), facts));
            }
        }
        return new PictureFacts(host, files);
    }

    private static Optional<Path> file(Picture picture, List<Path> folders) {
        return folders.stream()
                .flatMap(folder -> DeskPictures.find(folder, picture.source()).stream())
                .findFirst();
    }

    private Optional<PictureFacts.File> facts(Path file) {
        try {
            var changed = Files.getLastModifiedTime(file);
            long bytes = Files.size(file);
            var known = seen.get(file);
            if (known != null && known.changed().equals(changed) && known.bytes() == bytes) {
                return Optional.of(known.facts());
            }
            var facts = bytes > (long) MailPictures.MOST_MEGABYTES << 20
                    ? new PictureFacts.File(bytes, 0, 0)
                    : MailPictures.facts(Files.readAllBytes(file));
            seen.put(file, new Seen(changed, bytes, facts));
            return Optional.of(facts);
        } catch (IOException unreadable) {
            // The page and the hand-off say which pictures cannot be read.
            return Optional.empty();
        }
    }
}
