package standfirst.pictures;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Pixels of files whose size is known to be bearable. */
final class Decoder {
    /** More are not held at once: a larger picture is read with rows and columns left out. */
    private static final int MOST_PIXELS = 26_000_000;

    private Decoder() {}

    /** Whatever a decoder stumbles over, it is the file that is damaged. */
    static BufferedImage decode(Raw raw) throws PictureException {
        var reader = reader(raw.kind);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(raw.bare))) {
            reader.setInput(stream, false, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > Raw.MOST_MEGAPIXELS * 1_000_000L) {
                throw PictureException.damaged();
            }
            var how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) raw.width * raw.height / MOST_PIXELS));
            if (step > 1) {
                how.setSourceSubsampling(step, step, 0, 0);
            }
            if (raw.kind == Kind.JPEG && Inks.areIn(raw.bare)) {
                return Profile.inks(Inks.of(reader.readRaster(0, how), raw.bare), raw.profile);
            }
            return Profile.toScreen(Pixels.plain(reader.read(0, how)), raw.profile);
        } catch (IOException | RuntimeException e) {
            // Decoders tell of damage in many ways; none of them is theirs.
            throw PictureException.damaged(e);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(Kind kind) {
        if (kind == Kind.WEBP) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        return ImageIO.getImageReadersByFormatName(kind.ending()).next();
    }

    /** Pictures for presses, in four inks. */
    private static final class Inks {
        private Inks() {}

        static boolean areIn(byte[] jpeg) {
            int frame = segment(jpeg, true);
            return frame > 0 && Octets.at(jpeg, frame + 9) == 4;
        }

        /** As much ink as there is on the paper; files mostly say how much is not. */
        static WritableRaster of(Raster stored, byte[] jpeg) {
            int adobe = segment(jpeg, false);
            boolean turned = adobe > 0;
            boolean mixed = adobe > 0 && Octets.at(jpeg, adobe + 15) == 2;
            int width = stored.getWidth();
            var inks = Raster.createInterleavedRaster(0, width, stored.getHeight(), 4, new Point());
            var row = new int[width * 4];
            for (int y = 0; y < stored.getHeight(); y++) {
                stored.getPixels(stored.getMinX(), stored.getMinY() + y, width, 1, row);
                for (int at = 0; at < row.length; at += 4) {
                    if (mixed) {
                        unmix(row, at);
                    }
                    for (int ink = 0; ink < 4; ink++) {
                        row[at + ink] = turned ? 255 - row[at + ink] : row[at + ink];
                    }
                }
                inks.setPixels(0, y, width, 1, row);
            }
            return inks;
        }

        /** Brightness and two differences of colour, as JPEG stores them, become three inks: what a colour is not. */
        private static void unmix(int[] row, int at) {
            double light = row[at];
            double blue = row[at + 1] - 128;
            double red = row[at + 2] - 128;
            row[at] = Math.clamp(Math.round(255 - (light + 1.402 * red)), 0, 255);
            row[at + 1] = Math.clamp(Math.round(255 - (light - 0.344136 * blue - 0.714136 * red)), 0, 255);
            row[at + 2] = Math.clamp(Math.round(255 - (light + 1.772 * blue)), 0, 255);
        }

        /** Where the frame's header begins, or Adobe's mark; 0 where there is none. */
        private static int segment(byte[] jpeg, boolean frame) {
            int at = 2;
            while (at + 4 < jpeg.length && Octets.at(jpeg, at + 1) != 0xda) {
                int marker = Octets.at(jpeg, at + 1);
                boolean isFrame =
                        marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
                if (frame ? isFrame : marker == 0xee) {
                    return at;
                }
                at += 2 + (int) Octets.big(jpeg, at + 2, 2);
            }
            return 0;
        }
    }
}
