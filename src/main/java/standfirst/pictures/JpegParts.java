package standfirst.pictures;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The segments of a JPEG file. Those for programs go; those a decoder needs stay. */
final class JpegParts {
    /** Each scan costs as much as the whole picture; cameras and editors write ten or so. */
    private static final int MOST_SCANS = 100;

    private static final String EXIF = "Exif\0\0";
    private static final String ICC = "ICC_PROFILE\0";

    private final byte[] file;
    private final Raw.Builder raw = new Raw.Builder(Kind.JPEG);
    private final ByteArrayOutputStream bare = new ByteArrayOutputStream();
    private final Map<Integer, byte[]> profile = new TreeMap<>();
    private boolean framed;
    private int scans;

    JpegParts(byte[] file) {
        this.file = file;
    }

    Raw read() throws PictureException {
        bare.write(file, 0, 2);
        int at = 2;
        while (true) {
            if (at + 2 > file.length) {
                throw PictureException.cutShort();
            }
            if (Octets.at(file, at) != 0xff) {
                throw PictureException.damaged();
            }
            int marker = Octets.at(file, at + 1);
            if (marker == 0xff) {
                at++;
                continue;
            }
            if (marker == 0xd9) {
                return done(at + 2);
            }
            int length = (int) Octets.big(file, at + 2, 2);
            int end = at + 2 + length;
            if (end > file.length) {
                throw PictureException.cutShort();
            }
            if (length < 2) {
                throw PictureException.damaged();
            }
            segment(marker, at, end);
            at = marker == 0xda ? scan(end) : end;
        }
    }

    private Raw done(int end) throws PictureException {
        if (!framed || scans == 0) {
            throw PictureException.damaged();
        }
        if (end < file.length) {
            raw.talks();
        }
        bare.write(file, end - 2, 2);
        if (!profile.isEmpty()) {
            var icc = new ByteArrayOutputStream();
            profile.values().forEach(icc::writeBytes);
            if (icc.size() <= Profile.LARGEST) {
                raw.profile(icc.toByteArray());
            }
        }
        return raw.bare(bare.toByteArray()).build();
    }

    private void segment(int marker, int at, int end) throws PictureException {
        boolean application = marker >= 0xe0 && marker <= 0xef;
        if (application || marker == 0xfe) {
            extra(marker, at, end);
            return;
        }
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
            if (framed) {
                throw PictureException.damaged();
            }
            framed = true;
            raw.size(Octets.big(file, at + 7, 2), Octets.big(file, at + 5, 2));
        }
        bare.write(file, at, end - at);
    }

    private void extra(int marker, int at, int end) {
        if (marker == 0xee && Octets.startsWith(file, at + 4, "Adobe") && end - at == 16) {
            // Says whether the colours are inks, and turned round.
            bare.write(file, at, end - at);
        } else if (marker == 0xe0 && Octets.startsWith(file, at + 4, "JFIF\0") && end - at >= 18) {
            jfif(at);
        } else if (marker == 0xe1 && Octets.startsWith(file, at + 4, EXIF)) {
            raw.exif(Arrays.copyOfRange(file, at + 4 + EXIF.length(), end));
        } else if (marker == 0xe2 && Octets.startsWith(file, at + 4, ICC) && end - at > 18) {
            profile.put(Octets.at(file, at + 16), Arrays.copyOfRange(file, at + 18, end));
        } else {
            raw.talks();
        }
    }

    /** Without the small picture that it may hold, which can show what was cut off. */
    private void jfif(int at) {
        bare.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe0, 0, 16});
        bare.write(file, at + 4, 12);
        bare.writeBytes(new byte[] {0, 0});
    }

    /** The packed pixels, to the next marker that is not within them. */
    private int scan(int from) throws PictureException {
        if (++scans > MOST_SCANS) {
            throw new PictureException(
                    "is packed in more than " + MOST_SCANS + " layers, as only a picture made to do harm is");
        }
        int at = from;
        while (at + 1 < file.length) {
            int next = file[at + 1] & 0xff;
            if (file[at] == (byte) 0xff && next != 0 && next != 0xff && (next < 0xd0 || next > 0xd7)) {
                bare.write(file, from, at - from);
                return at;
            }
            at++;
        }
        throw PictureException.cutShort();
    }
}
