package standfirst.pictures;

import java.util.Locale;
import java.util.Optional;

/**
 * A picture's file taken apart without decoding a pixel of it: its size, the bytes a decoder may be given, and beside them what was not picture.
 */
final class Raw {
    /** What is taken in at most: 20,000 pixels each way would fill 1.6 GB. */
    static final int MOST_MEGAPIXELS = 60;

    /** The longest side in pixels: what JPEG can hold. */
    static final int LONGEST = 65_000;

    final Kind kind;
    final int width;
    final int height;
    /** The picture alone: neither metadata nor profiles, and of several frames the first. */
    final byte[] bare;
    /** All frames, without metadata, where mail can show them; empty where there is one. */
    final Optional<byte[]> moving;
    /** The EXIF data, a TIFF structure. */
    final Optional<byte[]> exif;
    /** The ICC profile. */
    final Optional<byte[]> profile;
    /** Whether the file held words or data beside the picture. */
    final boolean talks;

    final int frames;

    private Raw(Builder from) throws PictureException {
        kind = from.kind;
        width = within(from.width);
        height = within(from.height);
        bare = from.bare;
        moving = from.moving;
        exif = from.exif;
        profile = from.profile;
        talks = from.talks;
        frames = from.frames;
        bearable(width, height);
    }

    /** @throws PictureException where a picture says that it has no pixels, or more than can be borne */
    static void bearable(long width, long height) throws PictureException {
        if ((long) within(width) * within(height) > MOST_MEGAPIXELS * 1_000_000L) {
            throw new PictureException(String.format(
                    Locale.UK,
                    "is %,d × %,d pixels, more than %d million: make it smaller first",
                    width,
                    height,
                    MOST_MEGAPIXELS));
        }
    }

    private static int within(long pixels) throws PictureException {
        if (pixels <= 0) {
            throw PictureException.damaged();
        }
        if (pixels > LONGEST) {
            throw new PictureException(
                    String.format(Locale.UK, "is said to be %,d pixels long, which no picture for mail is", pixels));
        }
        return (int) pixels;
    }

    /** Takes a file apart by what its bytes are, whatever it is called. */
    static Raw of(byte[] file) throws PictureException {
        return switch (Recognised.kind(file)) {
            case PNG -> new PngParts(file).read();
            case JPEG -> new JpegParts(file).read();
            case GIF -> new GifParts(file).read();
            case WEBP -> new WebpParts(file).read();
            case SVG -> throw new IllegalArgumentException("drawings have no pixels");
        };
    }

    /** A picture that is being taken apart. */
    static final class Builder {
        private final Kind kind;
        private long width;
        private long height;
        private byte[] bare = new byte[0];
        private Optional<byte[]> moving = Optional.empty();
        private int frames = 1;
        private Optional<byte[]> exif = Optional.empty();
        private Optional<byte[]> profile = Optional.empty();
        private boolean talks;

        Builder(Kind kind) {
            this.kind = kind;
        }

        Builder size(long pixelsWide, long pixelsHigh) {
            width = pixelsWide;
            height = pixelsHigh;
            return this;
        }

        Builder bare(byte[] bytes) {
            bare = bytes;
            return this;
        }

        Builder frames(int count) {
            frames = count;
            return this;
        }

        Builder moving(byte[] bytes) {
            moving = Optional.of(bytes);
            return this;
        }

        Builder exif(byte[] tiff) {
            exif = Optional.of(tiff);
            talks = true;
            return this;
        }

        Builder profile(byte[] icc) {
            profile = Optional.of(icc);
            return this;
        }

        Builder talks() {
            talks = true;
            return this;
        }

        Raw build() throws PictureException {
            return new Raw(this);
        }
    }
}
