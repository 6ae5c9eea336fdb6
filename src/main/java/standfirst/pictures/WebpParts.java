package standfirst.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The chunks of a WebP file; of one that moves, the first frame becomes a file of its own. */
final class WebpParts {
    private static final int HEADER = 12;
    private static final int ALPHA = 0x10;

    private final byte[] file;
    private final Raw.Builder raw = new Raw.Builder(Kind.WEBP);
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream();
    private boolean alpha;
    private boolean found;
    private int frames;
    private long width;
    private long height;

    WebpParts(byte[] file) {
        this.file = file;
    }

    Raw read() throws PictureException {
        long end = 8 + Octets.little(file, 4, 4);
        if (end > file.length || end < HEADER) {
            throw PictureException.cutShort();
        }
        if (file.length > end + 1) {
            raw.talks();
        }
        chunks(HEADER, (int) end, true);
        if (!found) {
            throw PictureException.damaged();
        }
        return raw.size(width, height)
                .bare(container())
                .frames(Math.max(1, frames))
                .build();
    }

    private void chunks(int from, int end, boolean top) throws PictureException {
        int at = from;
        while (at + 8 <= end) {
            long length = Octets.little(file, at + 4, 4);
            if (at + 8 + length > end) {
                throw PictureException.cutShort();
            }
            chunk(Octets.name(file, at), at, (int) length, top);
            at += 8 + (int) length + (int) (length & 1);
        }
    }

    private void chunk(String name, int at, int length, boolean top) throws PictureException {
        int data = at + 8;
        switch (name) {
            case "VP8 ", "VP8L" -> {
                if (!found) {
                    found = true;
                    size(name, data);
                    picture.write(file, at, 8 + length);
                    pad(length);
                }
            }
            case "ALPH" -> {
                if (!found && !alpha) {
                    alpha = true;
                    picture.write(file, at, 8 + length);
                    pad(length);
                }
            }
            case "ANMF" -> {
                if (top && length > 16) {
                    frames++;
                    chunks(data + 16, data + length, false);
                }
            }
            case "EXIF" -> exif(data, data + length);
            case "ICCP" -> {
                if (length <= Profile.LARGEST) {
                    raw.profile(Arrays.copyOfRange(file, data, data + length));
                }
            }
            case "VP8X", "ANIM" -> {}
            default -> raw.talks();
        }
    }

    private void pad(int length) {
        if ((length & 1) == 1) {
            picture.write(0);
        }
    }

    private void exif(int from, int to) {
        // Some programs put JPEG's mark before it.
        int at = Octets.startsWith(file, from, "Exif\0\0") ? from + 6 : from;
        raw.exif(Arrays.copyOfRange(file, at, Math.max(at, to)));
    }

    private void size(String name, int data) throws PictureException {
        if (name.equals("VP8L")) {
            if (Octets.at(file, data) != 0x2f) {
                throw PictureException.damaged();
            }
            long bits = Octets.little(file, data + 1, 4);
            width = (bits & 0x3fff) + 1;
            height = (bits >> 14 & 0x3fff) + 1;
        } else {
            if (!Octets.startsWith(file, data + 3, "\u009d\u0001*")) {
                throw PictureException.damaged();
            }
            width = Octets.little(file, data + 6, 2) & 0x3fff;
            height = Octets.little(file, data + 8, 2) & 0x3fff;
        }
    }

    /** The one picture as a file; with transparency beside it, that has to be announced, and with it the size. */
    private byte[] container() {
        var extended = ByteBuffer.allocate(alpha ? 18 : 0).order(ByteOrder.LITTLE_ENDIAN);
        if (alpha) {
            extended.put("VP8X".getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(10)
                    .putInt(ALPHA);
            three(extended, (int) width - 1);
            three(extended, (int) height - 1);
        }
        var body = picture.toByteArray();
        return ByteBuffer.allocate(HEADER + extended.capacity() + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(4 + extended.capacity() + body.length)
                .put("WEBP".getBytes(StandardCharsets.ISO_8859_1))
                .put(extended.array())
                .put(body)
                .array();
    }

    private static void three(ByteBuffer into, int number) {
        into.put((byte) number).put((byte) (number >> 8)).put((byte) (number >> 16));
    }
}
