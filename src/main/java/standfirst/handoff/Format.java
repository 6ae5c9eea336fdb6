package standfirst.handoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an edition can leave as. */
public enum Format {
    /** The mail for pasting into a provider. */
    HTML("newsletter.html"),
    /** The plain text beside it. */
    TEXT("newsletter.txt"),
    /** A draft that mail programs open: both of the above, and local pictures. */
    EML("newsletter.eml"),
    /** HTML, text and local pictures for providers that import. */
    ZIP("newsletter.zip");

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> byId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
