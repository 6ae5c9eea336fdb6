package standfirst.handoff;

import java.util.List;
import java.util.Locale;
import standfirst.pictures.Kind;

/**
 * What a picture is called in a mail, by its content: some mail programs show nothing where name and content differ.
 *
 * @param type the media type
 * @param endings of files of this kind, the usual one first
 */
record PictureType(String type, List<String> endings) {
    static PictureType of(Kind kind) {
        return switch (kind) {
            case PNG -> new PictureType("image/png", List.of("png"));
            case JPEG -> new PictureType("image/jpeg", List.of("jpg", "jpeg", "jpe"));
            case GIF -> new PictureType("image/gif", List.of("gif"));
            case WEBP -> new PictureType("image/webp", List.of("webp"));
            case SVG -> new PictureType("image/svg+xml", List.of("svg"));
        };
    }

    /** The file's name with an ending of this kind. */
    String named(String file) {
        var dot = file.lastIndexOf('.');
        var ending = file.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot > 0 && endings.contains(ending)) {
            return file;
        }
        return (dot > 0 ? file.substring(0, dot) : file) + "." + endings.getFirst();
    }
}
