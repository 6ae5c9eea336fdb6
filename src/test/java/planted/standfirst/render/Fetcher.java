package planted.standfirst.render;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import javafx.scene.control.Label;
import org.apache.lucene.analysis.hunspell.Hunspell;

/** Reads the network, JSON, a dictionary and the toolkit, all in the room that writes mail. */
public final class Fetcher {
    private Fetcher() {}

    /** Opens a stream. */
    public static InputStream open(URI address) throws IOException {
        return address.toURL().openStream();
    }

    /** Holds a client. */
    public static boolean follows(HttpClient client) {
        return client.cookieHandler().isPresent();
    }

    /** Checks spelling. */
    public static boolean knows(Hunspell words) {
        return words.spell("words");
    }

    /** Writes JSON. */
    public static String json(Label label) {
        return new Gson().toJson(label.getText());
    }
}
