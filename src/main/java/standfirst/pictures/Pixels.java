package standfirst.pictures;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.util.HashMap;
import java.util.Optional;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.Antialiasing;

/** What is done to pixels: turned, cropped, made smaller. */
final class Pixels {
    private static final int MOST_COLOURS = 256;

    private Pixels() {}

    static BufferedImage copy(BufferedImage picture, int type) {
        if (picture.getType() == type) {
            return picture;
        }
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    /**
     * The picture in red, green and blue of eight bits, with transparency where it has that. Greys are taken as they are written: Java would read them
     * as amounts of light, and lighten them.
     */
    static BufferedImage plain(BufferedImage decoded) {
        var colours = decoded.getColorModel();
        var grey = colours.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        if (colours instanceof IndexColorModel) {
            return copy(decoded, colours.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        }
        if (!grey && colours.getComponentSize(0) <= 8) {
            return decoded;
        }
        int bands = decoded.getRaster().getNumBands();
        var alpha = colours.hasAlpha();
        int most = (1 << colours.getComponentSize(0)) - 1;
        int width = decoded.getWidth();
        var plain = new BufferedImage(
                width, decoded.getHeight(), alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var row = new int[width * bands];
        var out = new int[width];
        for (int y = 0; y < decoded.getHeight(); y++) {
            decoded.getRaster().getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int at = x * bands;
                int red = row[at] * 255 / most;
                int green = grey ? red : row[at + 1] * 255 / most;
                int blue = grey ? red : row[at + 2] * 255 / most;
                int cover = alpha ? row[at + bands - 1] * 255 / most : 255;
                out[x] = cover << 24 | red << 16 | green << 8 | blue;
            }
            plain.setRGB(0, y, width, 1, out, 0, width);
        }
        return plain;
    }

    /** Sets upright what was stored turned or mirrored. */
    static BufferedImage upright(BufferedImage stored, int orientation) {
        if (orientation <= 1 || orientation > 8) {
            return stored;
        }
        int width = stored.getWidth();
        int height = stored.getHeight();
        var turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
        var sideways = orientation > 4;
        var upright = new BufferedImage(
                sideways ? height : width,
                sideways ? width : height,
                stored.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.drawImage(stored, turn, null);
        pen.dispose();
        return upright;
    }

    static BufferedImage crop(BufferedImage picture, Crop crop) {
        if (crop.equals(Crop.WHOLE)) {
            return picture;
        }
        int left = part(crop.left(), picture.getWidth());
        int top = part(crop.top(), picture.getHeight());
        int right = Math.max(left + 1, part(crop.left() + crop.width(), picture.getWidth()));
        int bottom = Math.max(top + 1, part(crop.top() + crop.height(), picture.getHeight()));
        int width = Math.min(right, picture.getWidth()) - left;
        int height = Math.min(bottom, picture.getHeight()) - top;
        return picture.getSubimage(left, top, width, height);
    }

    private static int part(int parts, int pixels) {
        return Math.min((int) Math.round((double) parts * pixels / Crop.PARTS), pixels - (parts < Crop.PARTS ? 1 : 0));
    }

    /** The picture that wide, its proportions kept; never larger than it is. */
    static BufferedImage narrow(BufferedImage picture, int width) {
        if (width >= picture.getWidth()) {
            return picture;
        }
        int height = Math.max(1, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
        try {
            return Thumbnails.of(picture)
                    .forceSize(width, height)
                    .imageType(
                            picture.getColorModel().hasAlpha()
                                    ? BufferedImage.TYPE_INT_ARGB
                                    : BufferedImage.TYPE_INT_RGB)
                    .antialiasing(Antialiasing.OFF)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new IllegalStateException("a picture in memory is not read from anywhere", e);
        }
    }

    /** Whether anything behind the picture would show through. */
    static boolean isSeeThrough(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return false;
        }
        var row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) {
                if (argb >>> 24 < 255) {
                    return true;
                }
            }
        }
        return false;
    }

    static BufferedImage opaque(BufferedImage picture) {
        var copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return copy;
    }

    /** The same picture with its colours numbered; empty where there are more than 256. No pixel changes. */
    static Optional<BufferedImage> numbered(BufferedImage picture) {
        var numbers = new HashMap<Integer, Integer>();
        var colours = new int[MOST_COLOURS];
        int width = picture.getWidth();
        var row = new int[width];
        var cells = new byte[width * picture.getHeight()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                int colour = row[x] >>> 24 == 0 ? 0 : row[x];
                var number = numbers.get(colour);
                if (number == null) {
                    if (numbers.size() == MOST_COLOURS) {
                        return Optional.empty();
                    }
                    number = numbers.size();
                    colours[number] = colour;
                    numbers.put(colour, number);
                }
                cells[y * width + x] = number.byteValue();
            }
        }
        int count = numbers.size();
        var model = new IndexColorModel(8, count, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
        var numbered = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        numbered.getRaster().setDataElements(0, 0, width, picture.getHeight(), cells);
        return Optional.of(numbered);
    }
}
