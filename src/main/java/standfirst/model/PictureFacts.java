package standfirst.model;

import java.util.Map;
import java.util.Optional;

/**
 * What is known of the desk's own pictures.
 *
 * @param host the address under which they lie on the web; empty where they lie nowhere
 * @param files by the source under which an edition names them; one whose file was not found, or not looked for, is missing here
 */
public record PictureFacts(String host, Map<String, File> files) {
    /** Where nothing was looked for. */
    public static final PictureFacts NONE = new PictureFacts("", Map.of());

    /** What a picture in a mail may weigh, in bytes: a page has several, and phones load them away from home. */
    public static final int BUDGET = 200 * 1024;

    public PictureFacts {
        Require.present(host);
        files = Map.copyOf(files);
    }

    /**
     * A picture's file.
     *
     * @param bytes how large it is
     * @param width in pixels as it is shown, upright; 0 where it is a drawing or cannot be read, likewise {@code height}
     */
    public record File(long bytes, int width, int height) {
        public File {
            Require.that(bytes >= 0 && width >= 0 && height >= 0, "a picture's size is negative");
        }
    }

    public Optional<File> of(Picture picture) {
        return Optional.ofNullable(files.get(picture.source()));
    }
}
