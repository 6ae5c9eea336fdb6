package standfirst.clean;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;

/** Cleans a whole mail. */
final class MailCleaner {
    private static final int PASSES = 8;

    private MailCleaner() {}

    static String clean(String document) {
        var current = document;
        for (int pass = 0; pass < PASSES; pass++) {
            var parsed = Jsoup.parse(current);
            if (!Sweep.mail(parsed)) {
                // Not printed anew: the renderer's own entities and line breaks are there for a reason.
                return current;
            }
            parsed.outputSettings(new Document.OutputSettings()
                    .prettyPrint(false)
                    .charset("US-ASCII")
                    .escapeMode(Entities.EscapeMode.base));
            current = parsed.outerHtml();
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><title></title></head><body>"
                + Entities.escape(Jsoup.parse(document).text()) + "</body></html>";
    }
}
