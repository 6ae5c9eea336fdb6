package standfirst.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.plugins.jpeg.JPEGImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files of pixels, the same bytes each time. */
final class Encoder {
    private Encoder() {}

    /** @param quality 0 to 1 */
    static byte[] jpeg(BufferedImage picture, double quality) {
        return write(picture, "jpeg", how -> {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality((float) quality);
            if (how instanceof JPEGImageWriteParam own) {
                own.setOptimizeHuffmanTables(true);
            }
        });
    }

    static byte[] png(BufferedImage picture) {
        return write(Pixels.numbered(picture).orElse(picture), "png", how -> {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            // For PNG that is how much room it may take, not how well it looks.
            how.setCompressionQuality(0);
        });
    }

    private interface How {
        void set(ImageWriteParam how);
    }

    private static byte[] write(BufferedImage picture, String format, How how) {
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var set = writer.getDefaultWriteParam();
            how.set(set);
            writer.write(null, new IIOImage(picture, null, null), set);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes what is written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
