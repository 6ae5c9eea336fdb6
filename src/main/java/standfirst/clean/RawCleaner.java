package standfirst.clean;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Cleans the HTML of a raw block. */
final class RawCleaner {
    /**
     * Taking an element out can change how the rest is parsed, so the result is parsed and swept again until it holds still; ordinary HTML does
     * at the second pass.
     */
    private static final int PASSES = 8;

    private RawCleaner() {}

    static String clean(String html) {
        var current = html;
        for (int pass = 0; pass < PASSES; pass++) {
            var body = body(current);
            Sweep.raw(body);
            var swept = body.html();
            if (swept.equals(current)) {
                return current;
            }
            current = swept;
        }
        return Entities.escape(body(html).text());
    }

    private static Element body(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        return document.body();
    }
}
