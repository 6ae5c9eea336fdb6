package standfirst.storage;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes of a picture say of it.
 *
 * @param ending of its file's name, without the dot
 * @param width in pixels, 0 where it is not told
 * @param height in pixels, 0 where it is not told
 */
record PictureBytes(String ending, int width, int height) {
    /** Reads the beginning of a file; empty where it is no PNG, JPEG, GIF or WebP. */
    static Optional<PictureBytes> of(byte[] file) {
        if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(new PictureBytes("png", big(file, 16, 4), big(file, 20, 4)));
        }
        if (startsWith(file, 0, "GIF8")) {
            return Optional.of(new PictureBytes("gif", little(file, 6, 2), little(file, 8, 2)));
        }
        if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(jpeg(file));
        }
        return startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP") ? Optional.of(webp(file)) : Optional.empty();
    }

    /** The size stands in the first frame header, behind segments that say how long they are. */
    private static PictureBytes jpeg(byte[] file) {
        int at = 2;
        while (at + 9 < file.length && at(file, at) == 0xff) {
            int marker = at(file, at + 1);
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return new PictureBytes("jpg", big(file, at + 7, 2), big(file, at + 5, 2));
            }
            at += marker == 0xff ? 1 : 2 + big(file, at + 2, 2);
        }
        return new PictureBytes("jpg", 0, 0);
    }

    private static PictureBytes webp(byte[] file) {
        if (startsWith(file, 12, "VP8X")) {
            return new PictureBytes("webp", little(file, 24, 3) + 1, little(file, 27, 3) + 1);
        }
        if (startsWith(file, 12, "VP8L")) {
            int bits = little(file, 21, 4);
            return new PictureBytes("webp", (bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        return startsWith(file, 12, "VP8 ")
                ? new PictureBytes("webp", little(file, 26, 2) & 0x3fff, little(file, 28, 2) & 0x3fff)
                : new PictureBytes("webp", 0, 0);
    }

    private static boolean startsWith(byte[] file, int from, String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (from + i >= file.length || file[from + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int at(byte[] file, int index) {
        return index < file.length ? file[index] & 0xff : 0;
    }

    private static int big(byte[] file, int from, int bytes) {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | at(file, from + i);
        }
        return Math.max(0, value);
    }

    private static int little(byte[] file, int from, int bytes) {
        int value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | at(file, from + i);
        }
        return value;
    }
}
