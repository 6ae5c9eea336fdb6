package standfirst.pictures;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;

/** Colours as their profile means them, in the colours of screens: mail programs differ on profiles, and most look at none. */
final class Profile {
    /** The largest that is read, in bytes; those of presses come near it. */
    static final int LARGEST = 4 << 20;

    private Profile() {}

    /** The colour space of a profile with so many channels; empty where it is damaged, or of something else. */
    static Optional<ICC_ColorSpace> space(Optional<byte[]> profile, int channels) {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        try {
            var icc = ICC_Profile.getInstance(profile.get());
            return icc.getNumComponents() == channels ? Optional.of(new ICC_ColorSpace(icc)) : Optional.empty();
        } catch (IllegalArgumentException | CMMException damaged) {
            // Without a profile the colours are those of screens, a little off at worst.
            return Optional.empty();
        }
    }

    /** The picture in sRGB; as it is where its profile says nothing. */
    static BufferedImage toScreen(BufferedImage picture, Optional<byte[]> profile) {
        var space = space(profile, 3);
        if (space.isEmpty()) {
            return picture;
        }
        var alpha = picture.getColorModel().hasAlpha();
        var type = alpha ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        var plain = Pixels.copy(picture, type);
        var colours = new ComponentColorModel(
                space.get(),
                alpha,
                false,
                alpha ? BufferedImage.TRANSLUCENT : BufferedImage.OPAQUE,
                DataBuffer.TYPE_BYTE);
        var meant = new BufferedImage(colours, plain.getRaster(), false, null);
        try {
            return new ColorConvertOp(null)
                    .filter(meant, new BufferedImage(picture.getWidth(), picture.getHeight(), type));
        } catch (CMMException | IllegalArgumentException damaged) {
            // As above: the profile names a space and does not describe it.
            return picture;
        }
    }

    /** Inks in the colours of screens: by their profile, or as if they were pure. */
    static BufferedImage inks(WritableRaster inks, Optional<byte[]> profile) {
        var space = space(profile, 4);
        var shown = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (space.isPresent()) {
            try {
                var hints = ColorSpace.getInstance(ColorSpace.CS_sRGB);
                var colours =
                        new ComponentColorModel(space.get(), false, false, BufferedImage.OPAQUE, DataBuffer.TYPE_BYTE);
                return new ColorConvertOp(space.get(), hints, null)
                        .filter(new BufferedImage(colours, inks, false, null), shown);
            } catch (CMMException | IllegalArgumentException damaged) {
                // A damaged profile is none.
                return pure(inks, shown);
            }
        }
        return pure(inks, shown);
    }

    private static BufferedImage pure(Raster inks, BufferedImage shown) {
        var row = new int[inks.getWidth() * 4];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(inks.getMinX(), inks.getMinY() + y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                int paper = 255 - row[4 * x + 3];
                int red = (255 - row[4 * x]) * paper / 255;
                int green = (255 - row[4 * x + 1]) * paper / 255;
                int blue = (255 - row[4 * x + 2]) * paper / 255;
                shown.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return shown;
    }
}
