package standfirst.pictures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is by its first bytes. */
final class Recognised {
    private static final int LOOKED_AT = 4096;

    private record Mark(int at, String bytes, String what) {}

    private static final List<Mark> STRANGERS = List.of(
            new Mark(0, "%PDF", "a PDF document: export its picture as PNG or JPEG"),
            new Mark(0, "PK\3\4", "a ZIP archive or an office document: take the picture out of it"),
            new Mark(0, "II*\0", "a TIFF or raw camera picture: save it as JPEG or PNG"),
            new Mark(0, "MM\0*", "a TIFF or raw camera picture: save it as JPEG or PNG"),
            new Mark(0, "BM", "a BMP picture: save it as PNG"),
            new Mark(0, "8BPS", "a Photoshop document: export it as JPEG or PNG"),
            new Mark(0, "\0\0\1\0", "an icon (ICO): save it as PNG"),
            new Mark(4, "ftypheic", "a HEIC photograph: save it as JPEG"),
            new Mark(4, "ftypheix", "a HEIC photograph: save it as JPEG"),
            new Mark(4, "ftypmif1", "a HEIC photograph: save it as JPEG"),
            new Mark(4, "ftypavif", "an AVIF picture: save it as JPEG or PNG"),
            new Mark(4, "ftyp", "a film or a sound, not a picture"),
            new Mark(0, "\0\0\0\fJXL ", "a JPEG XL picture: save it as JPEG"),
            new Mark(0, "\u00ff\n", "a JPEG XL picture: save it as JPEG"),
            new Mark(0, "\0\0\0\fjP  ", "a JPEG 2000 picture: save it as JPEG"),
            new Mark(0, "%!PS", "a PostScript drawing: save it as PNG"),
            new Mark(0, "\u001f\u008b", "packed with gzip: unpack it first"),
            new Mark(0, "RIFF", "a sound or a film, not a picture"),
            new Mark(0, "MZ", "a program, not a picture"),
            new Mark(0, "\u007fELF", "a program, not a picture"),
            new Mark(0, "{\\rtf", "a text document, not a picture"));

    private Recognised() {}

    /** @throws PictureException that names what the file is, where it is none of these */
    static Kind kind(byte[] file) throws PictureException {
        if (file.length == 0) {
            throw new PictureException("is empty");
        }
        var known = picture(file);
        if (known.isPresent()) {
            return known.get();
        }
        for (var mark : STRANGERS) {
            if (Octets.startsWith(file, mark.at(), mark.bytes())) {
                throw new PictureException("is " + mark.what());
            }
        }
        var words = beginning(file);
        if (words.contains("<svg")) {
            return Kind.SVG;
        }
        if (words.startsWith("<!doctype html") || words.contains("<html")) {
            throw new PictureException("is a web page, not a picture: save the picture itself");
        }
        throw new PictureException(
                isText(words) ? "is text, not a picture" : "is no PNG, JPEG, GIF, WebP or SVG picture");
    }

    private static Optional<Kind> picture(byte[] file) {
        if (Octets.startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(Kind.PNG);
        }
        if (Octets.startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(Kind.JPEG);
        }
        if (Octets.startsWith(file, 0, "GIF87a") || Octets.startsWith(file, 0, "GIF89a")) {
            return Optional.of(Kind.GIF);
        }
        return Octets.startsWith(file, 0, "RIFF") && Octets.startsWith(file, 8, "WEBP")
                ? Optional.of(Kind.WEBP)
                : Optional.empty();
    }

    private static String beginning(byte[] file) {
        var length = Math.min(file.length, LOOKED_AT);
        var wide = Octets.startsWith(file, 0, "\u00ff\u00fe") || Octets.startsWith(file, 0, "\u00fe\u00ff");
        var words = new String(file, 0, length, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return words.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isText(String words) {
        return words.chars().noneMatch(c -> c == 0xfffd || (c < 0x20 && !Character.isWhitespace(c)));
    }
}
