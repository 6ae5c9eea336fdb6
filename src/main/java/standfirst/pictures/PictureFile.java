package standfirst.pictures;

/** The bytes of a picture's file. */
public final class PictureFile {
    private final Kind kind;
    private final byte[] bytes;

    PictureFile(Kind kind, byte[] bytes) {
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    public Kind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }
}
