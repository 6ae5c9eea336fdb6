package standfirst.pictures;

import java.util.Optional;

/** Whether a file may go out with a mail, as it is: a picture by its content that mail programs show, neither too heavy nor too large for them. */
public final class Outgoing {
    /** So many bytes are enough for {@link #check}. */
    public static final int HEAD = 4096;

    /** Mail of that weight is refused on its way, all the more with heavier pictures in it. */
    private static final int MOST_MEGABYTES = 20;

    private record Sides(long width, long height) {}

    private Outgoing() {}

    /**
     * Looks at a file's beginning, so that what may not go out need not be read.
     *
     * @param head its first bytes, {@link #HEAD} of them or all
     * @param size of the whole file, in bytes
     * @throws PictureException with the rest of a sentence where the file may not go out
     */
    public static void check(byte[] head, long size) throws PictureException {
        if (size > (long) MOST_MEGABYTES << 20) {
            throw new PictureException("is larger than " + MOST_MEGABYTES + " MB: make it smaller first");
        }
        var sides = sides(kind(head), head);
        if (sides.isPresent()) {
            Raw.bearable(sides.get().width(), sides.get().height());
        }
    }

    /** The whole file as a picture, its bytes untouched; refused as by {@link #check}, and where it does not say how large it is. */
    public static PictureFile of(byte[] file) throws PictureException {
        check(file, file.length);
        var kind = kind(file);
        if (sides(kind, file).isEmpty()) {
            throw PictureException.damaged();
        }
        return new PictureFile(kind, file);
    }

    private static Kind kind(byte[] head) throws PictureException {
        var kind = Recognised.kind(head);
        if (kind == Kind.SVG) {
            throw new PictureException("is an SVG drawing, which mail programs do not show: save it as PNG");
        }
        return kind;
    }

    /** How large a picture says it is; empty where these bytes do not say. */
    private static Optional<Sides> sides(Kind kind, byte[] head) {
        return switch (kind) {
            case PNG ->
                Octets.startsWith(head, 12, "IHDR") && head.length >= 24
                        ? Optional.of(new Sides(Octets.big(head, 16, 4), Octets.big(head, 20, 4)))
                        : Optional.empty();
            case GIF ->
                head.length >= 10
                        ? Optional.of(new Sides(Octets.little(head, 6, 2), Octets.little(head, 8, 2)))
                        : Optional.empty();
            case JPEG -> jpeg(head);
            case WEBP -> head.length >= 30 ? webp(head) : Optional.empty();
            case SVG -> Optional.empty();
        };
    }

    /** A JPEG says so in its frame's header, which stands behind whatever cameras and programs wrote. */
    private static Optional<Sides> jpeg(byte[] head) {
        int at = 2;
        while (at + 9 <= head.length && Octets.at(head, at) == 0xff) {
            int marker = Octets.at(head, at + 1);
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return Optional.of(new Sides(Octets.big(head, at + 7, 2), Octets.big(head, at + 5, 2)));
            }
            at += marker == 0xff ? 1 : 2 + (int) Octets.big(head, at + 2, 2);
        }
        return Optional.empty();
    }

    private static Optional<Sides> webp(byte[] head) {
        return switch (Octets.name(head, 12)) {
            case "VP8X" -> Optional.of(new Sides(Octets.little(head, 24, 3) + 1, Octets.little(head, 27, 3) + 1));
            case "VP8L" -> {
                long bits = Octets.little(head, 21, 4);
                yield Optional.of(new Sides((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1));
            }
            case "VP8 " ->
                Optional.of(new Sides(Octets.little(head, 26, 2) & 0x3fff, Octets.little(head, 28, 2) & 0x3fff));
            default -> Optional.empty();
        };
    }
}
