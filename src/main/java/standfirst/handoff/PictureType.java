package standfirst.handoff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a picture is, told by its first bytes: a file's name may lie, and some mail programs show nothing where name and content differ.
 *
 * @param type the media type
 * @param endings of files of this kind, the usual one first
 */
record PictureType(String type, List<String> endings) {
    private static final PictureType PNG = new PictureType("image/png", List.of("png"));
    private static final PictureType JPEG = new PictureType("image/jpeg", List.of("jpg", "jpeg", "jpe"));
    private static final PictureType GIF = new PictureType("image/gif", List.of("gif"));
    private static final PictureType WEBP = new PictureType("image/webp", List.of("webp"));
    private static final PictureType AVIF = new PictureType("image/avif", List.of("avif"));
    private static final PictureType BMP = new PictureType("image/bmp", List.of("bmp"));
    private static final PictureType SVG = new PictureType("image/svg+xml", List.of("svg"));

    private static final Pattern SVG_ROOT =
            Pattern.compile("\\A\\uFEFF?\\s*(<\\?xml[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE svg[^>]*>\\s*)*<svg[\\s>]", Pattern.DOTALL);

    private static final int LOOKED_AT = 1024;

    /** Empty where it is no picture that mail programs know. */
    static Optional<PictureType> of(byte[] content) {
        var head = new String(content, 0, Math.min(LOOKED_AT, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.startsWith("GIF8")) {
            return Optional.of(GIF);
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        }
        if (head.startsWith("ftypavif", 4)) {
            return Optional.of(AVIF);
        }
        if (head.startsWith("BM")) {
            return Optional.of(BMP);
        }
        var words = new String(content, 0, Math.min(LOOKED_AT, content.length), StandardCharsets.UTF_8);
        return SVG_ROOT.matcher(words).find() ? Optional.of(SVG) : Optional.empty();
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
