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
import standfirst.pictures.Outgoing;
import standfirst.pictures.PictureException;
import standfirst.pictures.PictureFile;
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
                        .flatMap(folder ->
                                DeskPictures.find(folder, source)
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

    /** Where whoever opens the page looks for a source's file, beside the page. */
    static String path(String source) {
        return plain(source).replaceAll("(^|/)(?:\\.?/)+", "$1");
    }

    private static String plain(String source) {
        try {
            return URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return source;
        }
    }

    /**
     * One of the files, to be enclosed or uploaded. An edition may come from anybody and name any file: none but a picture leaves the desk.
     *
     * @param source under which the mail names it
     * @throws HandoffException with one sentence where the file is no picture that mail can show, is too large, or cannot be read
     */
    static PictureFile read(String source, Path file) throws HandoffException {
        if (DeskPictures.isOriginal(file)) {
            throw new HandoffException(
                    "“" + source
                            + "” is what a picture was cropped from, which stays on the desk: choose another, or take it off the page.");
        }
        try {
            Outgoing.check(head(file), Files.size(file));
            return Outgoing.of(Files.readAllBytes(file));
        } catch (PictureException e) {
            throw new HandoffException("“" + source + "” " + e.predicate() + todo(e.predicate()), e);
        } catch (IOException e) {
            throw new HandoffException("The picture “" + file + "” could not be read.", e);
        }
    }

    /** Most of what is wrong with a picture is said with what can be done about it. */
    private static String todo(String predicate) {
        return predicate.contains(": ") ? "." : ": choose another, or take it off the page.";
    }

    private static byte[] head(Path file) throws IOException {
        try (var beginning = Files.newInputStream(file)) {
            return beginning.readNBytes(Outgoing.HEAD);
        }
    }
}
