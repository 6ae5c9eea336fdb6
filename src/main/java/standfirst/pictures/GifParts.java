package standfirst.pictures;

import java.io.ByteArrayOutputStream;

/** The blocks of a GIF file: frames and what times them stay; comments and what programs wrote beside them go. */
final class GifParts {
    private static final int HEADER = 13;

    private final byte[] file;
    private final Raw.Builder raw = new Raw.Builder(Kind.GIF);
    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final ByteArrayOutputStream first = new ByteArrayOutputStream();
    private long width;
    private long height;
    private int frames;

    GifParts(byte[] file) {
        this.file = file;
    }

    Raw read() throws PictureException {
        if (file.length < HEADER) {
            throw PictureException.cutShort();
        }
        width = Octets.little(file, 6, 2);
        height = Octets.little(file, 8, 2);
        int at = HEADER + colours(Octets.at(file, 10));
        keep(0, at);
        while (true) {
            switch (Octets.at(file, within(at))) {
                case 0x3b -> {
                    return done(at);
                }
                case 0x21 -> at = extension(at);
                case 0x2c -> at = frame(at);
                default -> throw PictureException.damaged();
            }
        }
    }

    private Raw done(int at) throws PictureException {
        if (frames == 0) {
            throw PictureException.damaged();
        }
        if (at + 1 < file.length) {
            raw.talks();
        }
        all.write(0x3b);
        first.write(0x3b);
        raw.size(width, height).bare(first.toByteArray()).frames(frames);
        return (frames > 1 ? raw.moving(all.toByteArray()) : raw).build();
    }

    private int extension(int at) throws PictureException {
        int label = Octets.at(file, within(at + 1));
        int end = blocks(at + 2);
        boolean loops = label == 0xff
                && (Octets.startsWith(file, at + 3, "NETSCAPE2.0") || Octets.startsWith(file, at + 3, "ANIMEXTS1.0"))
                // Such a block may be followed by as many bytes of anything; the loop itself takes three.
                && end - at == 19;
        if (label == 0xf9 || loops) {
            keep(at, end);
        } else {
            raw.talks();
        }
        return end;
    }

    private int frame(int at) throws PictureException {
        long right = Octets.little(file, at + 1, 2) + Octets.little(file, at + 5, 2);
        long bottom = Octets.little(file, at + 3, 2) + Octets.little(file, at + 7, 2);
        if (right > width || bottom > height || Octets.little(file, at + 5, 2) == 0) {
            // Programs differ on what lies outside; decoders may make room for it.
            throw PictureException.damaged();
        }
        int data = at + 10 + colours(Octets.at(file, at + 9)) + 1;
        int end = blocks(data);
        keep(at, end);
        frames++;
        return end;
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    /** Behind a row of blocks that each say how long they are. */
    private int blocks(int from) throws PictureException {
        int at = from;
        while (Octets.at(file, within(at)) != 0) {
            at += 1 + Octets.at(file, at);
        }
        return at + 1;
    }

    private int within(int at) throws PictureException {
        if (at >= file.length) {
            throw PictureException.cutShort();
        }
        return at;
    }

    private void keep(int from, int to) throws PictureException {
        within(to - 1);
        all.write(file, from, to - from);
        if (frames == 0) {
            first.write(file, from, to - from);
        }
    }
}
