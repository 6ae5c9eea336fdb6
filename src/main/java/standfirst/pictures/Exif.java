package standfirst.pictures;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.GpsDirectory;
import java.util.Optional;

/**
 * What a camera wrote beside the picture, as far as it matters.
 *
 * @param orientation how the picture is stored, 1 to 8 as in TIFF: 1 is upright
 * @param place whether it says where the picture was taken
 */
record Exif(int orientation, boolean place) {
    static final Exif NONE = new Exif(1, false);

    /** Far more than any camera writes; what is longer says nothing here, and goes all the same. */
    private static final int LONGEST = 1 << 20;

    static Exif of(Optional<byte[]> tiff) {
        return tiff.filter(bytes -> bytes.length <= LONGEST).map(Exif::read).orElse(NONE);
    }

    private static Exif read(byte[] tiff) {
        var metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(tiff), metadata, 0);
        var camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var gps = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        return new Exif(camera == null ? 1 : orientation(camera), gps != null && gps.getTagCount() > 0);
    }

    private static int orientation(ExifIFD0Directory camera) {
        var told = camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return told == null || told < 1 || told > 8 ? 1 : told;
    }

    /** Whether width and height change places when the picture is set upright. */
    boolean isSideways() {
        return orientation > 4;
    }
}
