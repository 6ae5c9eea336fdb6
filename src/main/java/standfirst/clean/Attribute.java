package standfirst.clean;

import org.jsoup.parser.Parser;

/** The value of an attribute as it is written in HTML. */
public final class Attribute {
    private Attribute() {}

    /** What a value says: its character references read. */
    public static String read(String written) {
        return Parser.unescapeEntities(written, true);
    }
}
