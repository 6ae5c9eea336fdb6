package standfirst.pictures;

/** The pictures that are taken in. */
public enum Kind {
    PNG("png"),
    JPEG("jpg"),
    GIF("gif"),
    WEBP("webp"),
    SVG("svg");

    private final String ending;

    Kind(String ending) {
        this.ending = ending;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }
}
