package standfirst.handoff;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import standfirst.model.Link;
import standfirst.model.Picture;

/**
 * The desk's own pictures that a mail shows.
 *
 * @param files by the source under which the mail names them, in the mail's order
 * @param missing sources for which the desk has no file
 */
record Pictures(Map<String, Path> files, List<String> missing) {
    static Pictures of(String html, Optional<Path> desk) {
        var files = new LinkedHashMap<String, Path>();
        var missing = new ArrayList<String>();
        for (var image : Jsoup.parse(html).select("img[src]")) {
            var source = image.attr("src");
            if (isLocal(source) && !files.containsKey(source) && !missing.contains(source)) {
                // In HTML a source stands as an address does, with %20 for a space.
                var file = desk.flatMap(folder -> file(folder, source).or(() -> file(folder, plain(source))));
                if (file.isPresent()) {
                    files.put(source, file.get());
                } else {
                    missing.add(source);
                }
            }
        }
        return new Pictures(files, List.copyOf(missing));
    }

    private static boolean isLocal(String source) {
        return Picture.isSafe(source)
                && new Picture(source, "", 0, 0).isLocal()
                && Link.parse(source).filter(Link::isMergeTag).isEmpty();
    }

    private static String plain(String source) {
        try {
            return URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return source;
        }
    }

    /** A link on the desk may lead out of it; what it leads to is not the editor's to send by accident. */
    private static Optional<Path> file(Path desk, String source) {
        try {
            var real = desk.resolve(source).toRealPath();
            return Files.isRegularFile(real) && real.startsWith(desk.toRealPath())
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(Path file) throws HandoffException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new HandoffException("The picture “" + file + "” could not be read.", e);
        }
    }
}
