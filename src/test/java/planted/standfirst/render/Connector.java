package planted.standfirst.render;

import java.io.IOException;
import org.jsoup.Jsoup;

/** Goes to the network by way of Jsoup. */
public final class Connector {
    private Connector() {}

    /** Fetches. */
    public static String title(String address) throws IOException {
        return Jsoup.connect(address).get().title();
    }
}
