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
import org.jsoup.Jsoup;
import standfirst.storage.DeskPictures;

/**
 * The desk's own pictures that a mail shows.
 *
 * @param files by the source under which the mail names them, in the mail's order
 * @param missing sources for which the desk has no file
 */
record Pictures(Map<String, Path> files, List<String> missing) {
    /** @param folders where they are looked for, the likeliest first */
    static Pictures of(String html, List<Path> folders) {
        var files = new LinkedHashMap<String, Path>();
        var missing = new ArrayList<String>();
        for (var image : Jsoup.parse(html).select("img[src]")) {
            var source = image.attr("src");
            if (PictureHost.isOnDesk(source) && !files.containsKey(source) && !missing.contains(source)) {
                // In HTML a source stands as an address does, with %20 for a space.
                var file = folders.stream()
                        .flatMap(folder -> DeskPictures.find(folder, source)
                                .or(() -> DeskPictures.find(folder, plain(source)))
                                .stream())
                        .findFirst();
                if (file.isPresent()) {
                    files.put(source, file.get());
                } else {
                    missing.add(source);
                }
            }
        }
        return new Pictures(files, List.copyOf(missing));
    }

    private static String plain(String source) {
        try {
            return URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return source;
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
