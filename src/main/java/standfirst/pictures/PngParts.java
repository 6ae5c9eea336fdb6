package standfirst.pictures;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The chunks of a PNG file. Decoders inflate what its words and profiles are packed in, however much that is; here they are left out unread. */
final class PngParts {
    private static final int SIGNATURE = 8;
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS");
    /** Tells how the picture is to be shown; nothing of where it comes from. */
    private static final Set<String> SHOWING =
            Set.of("gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT", "iCCP");

    private final byte[] file;
    private final Raw.Builder raw = new Raw.Builder(Kind.PNG);
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();

    PngParts(byte[] file) {
        this.file = file;
    }

    Raw read() throws PictureException {
        bare.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        var name = "";
        while (!name.equals("IEND")) {
            if (at + 12 > file.length) {
                throw PictureException.cutShort();
            }
            long length = Octets.big(file, at, 4);
            name = Octets.name(file, at + 4);
            if (at + 12 + length > file.length) {
                throw PictureException.cutShort();
            }
            if ((at == SIGNATURE) != name.equals("IHDR")) {
                throw PictureException.damaged();
            }
            chunk(name, at, (int) length);
            at += 12 + (int) length;
        }
        if (at < file.length) {
            raw.talks();
        }
        return raw.bare(bare.toByteArray()).build();
    }

    private void chunk(String name, int at, int length) throws PictureException {
        if (PICTURE.contains(name)) {
            checkSum(at, length);
            if (name.equals("IHDR")) {
                raw.size(Octets.big(file, at + 8, 4), Octets.big(file, at + 12, 4));
            }
            bare.write(file, at, length + 12);
        } else if (name.equals("eXIf")) {
            raw.exif(Arrays.copyOfRange(file, at + 8, at + 8 + length));
        } else if (name.equals("iCCP")) {
            profile(at + 8, at + 8 + length);
        } else if (!SHOWING.contains(name)) {
            raw.talks();
        }
    }

    private void checkSum(int at, int length) throws PictureException {
        var sum = new CRC32();
        sum.update(file, at + 4, length + 4);
        if (sum.getValue() != Octets.big(file, at + 8 + length, 4)) {
            throw PictureException.damaged();
        }
    }

    /** A name, a zero, the method, and the profile packed; one that is too large, or damaged, is none. */
    private void profile(int from, int to) {
        int at = from;
        while (at < to && file[at] != 0) {
            at++;
        }
        if (at + 2 >= to) {
            return;
        }
        var icc = new byte[Profile.LARGEST + 1];
        try (var inflater = new Inflater()) {
            inflater.setInput(file, at + 2, to - at - 2);
            int length = inflater.inflate(icc);
            if (inflater.finished() && length <= Profile.LARGEST) {
                raw.profile(Arrays.copyOf(icc, length));
            }
        } catch (DataFormatException e) {
            // Colours without a profile are those of screens; the picture itself is whole.
            raw.talks();
        }
    }
}
