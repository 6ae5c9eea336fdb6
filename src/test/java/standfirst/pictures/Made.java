package standfirst.pictures;

import java.awt.Color;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures made for tests, and the things done to files that tests need. */
public final class Made {
    private Made() {}

    /** A picture of many colours with noise, as photographs have. */
    public static BufferedImage photo(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new SplittableRandom(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int red = (x * 255 / width + random.nextInt(24)) & 0xff;
                int green = (y * 255 / height + random.nextInt(24)) & 0xff;
                picture.setRGB(x, y, red << 16 | green << 8 | (random.nextInt(40) + 80));
            }
        }
        return picture;
    }

    /** Red at the upper left quarter, blue elsewhere: what is turned can be told. */
    public static BufferedImage cornered(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(20, 40, 200));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(210, 20, 20));
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return picture;
    }

    public static byte[] file(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, format, out)) {
                throw new IllegalArgumentException(format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG as a phone writes it: stored turned, with the place where it was taken. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xe1, joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), exif(orientation)));
    }

    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8);
        tiff.putShort((short) 2);
        field(tiff, 0x0112, 3, 1, orientation);
        field(tiff, 0x8825, 4, 1, 38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        field(tiff, 1, 2, 2, 'N');
        field(tiff, 2, 5, 3, 68);
        tiff.putInt(0);
        for (int part : new int[] {51, 1, 30, 1, 12, 1}) {
            tiff.putInt(part);
        }
        return Arrays.copyOf(tiff.array(), tiff.position());
    }

    private static void field(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var head = ByteBuffer.allocate(4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array();
        return joined(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG with another chunk behind its header. */
    static byte[] withChunk(byte[] png, String name, byte[] content) {
        return joined(Arrays.copyOf(png, 33), chunk(name, content), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A PNG that says it is that large, and holds nothing. */
    public static byte[] pngOfSize(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 6, 0, 0, 0})
                .array();
        return joined(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
                chunk("IHDR", header),
                chunk("IDAT", packed(new byte[64])),
                chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String name, byte[] content) {
        var body = joined(name.getBytes(StandardCharsets.US_ASCII), content);
        var sum = new CRC32();
        sum.update(body);
        return joined(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    static byte[] packed(byte[] bytes) {
        try (var deflater = new Deflater(9)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length + 100];
            return Arrays.copyOf(out, deflater.deflate(out));
        }
    }

    /** A GIF that moves, with a comment. */
    static byte[] movingGif(int width, int height, int frames) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED);
                picture.setRGB(i % width, 0, 0xffffffff);
                var metadata = writer.getDefaultImageMetadata(
                        javax.imageio.ImageTypeSpecifier.createFromRenderedImage(picture), null);
                if (i == 0) {
                    var root = new IIOMetadataNode("javax_imageio_gif_image_1.0");
                    var comments = new IIOMetadataNode("CommentExtensions");
                    var comment = new IIOMetadataNode("CommentExtension");
                    comment.setAttribute("value", "taken at home");
                    comments.appendChild(comment);
                    root.appendChild(comments);
                    metadata.mergeTree("javax_imageio_gif_image_1.0", root);
                }
                writer.writeToSequence(new IIOImage(picture, null, metadata), null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A lossless WebP of two colours in turns: its codes have one bit, or none. */
    static byte[] webp(int width, int height) {
        var bits = new Bits();
        bits.put(0x2f, 8).put(width - 1, 14).put(height - 1, 14).put(0, 1).put(0, 3);
        bits.put(0, 1).put(0, 1).put(0, 1);
        bits.put(1, 1).put(1, 1).put(1, 1).put(40, 8).put(200, 8);
        for (int value : new int[] {90, 30, 255}) {
            bits.put(1, 1).put(0, 1).put(1, 1).put(value, 8);
        }
        bits.put(1, 1).put(0, 1).put(0, 1).put(0, 1);
        for (int i = 0; i < width * height; i++) {
            bits.put(i % width * 2 / width, 1);
        }
        return riff(webpChunk("VP8L", bits.bytes()));
    }

    static byte[] riff(byte[] chunks) {
        return joined(
                "RIFF".getBytes(StandardCharsets.US_ASCII),
                little(4 + chunks.length),
                "WEBP".getBytes(StandardCharsets.US_ASCII),
                chunks);
    }

    static byte[] webpChunk(String name, byte[] content) {
        return joined(
                name.getBytes(StandardCharsets.US_ASCII),
                little(content.length),
                content,
                new byte[content.length & 1]);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    /** A JPEG in four inks, as presses take them: much ink is a small number. */
    static byte[] inks(int width, int height, int... notInk) throws IOException {
        var raster = Raster.createInterleavedRaster(0, width, height, 4, new Point());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, notInk);
            }
        }
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, List.of(), null), null);
        } finally {
            writer.dispose();
        }
        var adobe = joined("Adobe".getBytes(StandardCharsets.US_ASCII), new byte[] {0, 100, 0, 0, 0, 0, 0});
        return withSegment(out.toByteArray(), 0xee, adobe);
    }

    static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static final class Bits {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int held;
        private int count;

        Bits put(int value, int length) {
            for (int i = 0; i < length; i++) {
                held |= (value >> i & 1) << count;
                if (++count == 8) {
                    out.write(held);
                    held = 0;
                    count = 0;
                }
            }
            return this;
        }

        byte[] bytes() {
            return joined(out.toByteArray(), new byte[] {(byte) held, 0});
        }
    }
}
