package standfirst.ui.canvas;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes an image as a PNG file, such as one that lies on the clipboard and is no file yet. */
public final class PngBytes {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Eight bits a channel, red, green, blue and alpha; not interlaced. */
    private static final byte[] RGBA = {8, 6, 0, 0, 0};

    private PngBytes() {}

    public static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width];
        var rows = ByteBuffer.allocate(height * (1 + 4 * width));
        for (int y = 0; y < height; y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            rows.put((byte) 0);
            for (int argb : pixels) {
                rows.putInt(argb << 8 | argb >>> 24);
            }
        }
        var png = new ByteArrayOutputStream();
        png.writeBytes(SIGNATURE);
        var size = ByteBuffer.allocate(13).putInt(width).putInt(height).put(RGBA);
        chunk(png, "IHDR", size.array());
        chunk(png, "IDAT", deflated(rows.array()));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
