package standfirst.handoff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an edition can leave as. */
public enum Format {
    /** The mail for pasting into a provider. */
    HTML(".html"),
    /** The plain text beside it. */
    TEXT(".txt"),
    /** A draft that mail programs open: both of the above, and local pictures. */
    EML(".eml"),
    /** HTML, text and local pictures for providers that import. */
    ZIP(".zip"),
    /** Rich text for providers that take a post by paste. */
    RICH("-rich.html");

    /** What files are called where nothing else is asked for. */
    public static final String NAME = "newsletter";

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    public String fileName() {
        return fileName(NAME);
    }

    /** The file of that name in this format. */
    public String fileName(String name) {
        return name + ending;
    }

    /** The name on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every name on the command line. */
    public static String ids() {
        return Arrays.stream(values()).map(Format::id).collect(Collectors.joining(", "));
    }

    public static Optional<Format> byId(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
