package standfirst.clean;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/** Cleans a whole mail. */
final class MailCleaner {
    private static final int PASSES = 8;
    /** References to controls, halves of pairs and what is no character: every parser reads them as something else. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "&#x(?:[0-8bcef]|1[0-9a-f]|7f|[89][0-9a-f]|d[89a-f][0-9a-f]{2}|fd[de][0-9a-f]|[0-9a-f]{0,2}fff[ef]);");

    /** Words to every browser, but perhaps not to what a provider reads mails with. */
    private static final Pattern MARKUP_IN_TITLE = Pattern.compile("<title>[^<]*+<(?!/title>)");

    private MailCleaner() {}

    static String clean(String document) {
        var current = document;
        for (int pass = 0; pass < PASSES; pass++) {
            var parser = Parser.htmlParser().setTrackErrors(1);
            var parsed = parser.parseInput(current, "");
            boolean changed = Sweep.mail(parsed);
            if (!changed
                    && parser.getErrors().isEmpty()
                    && !MARKUP_IN_TITLE.matcher(current).find()) {
                // Not printed anew: the renderer's own entities and line breaks are there for a reason.
                return current;
            }
            // Source with errors, an end tag that ends nothing for instance, may be read otherwise by another program:
            // it is written anew too.
            var printed = print(parsed);
            if (!changed && printed.equals(current)) {
                return current;
            }
            current = printed;
        }
        return "<!DOCTYPE html><html lang=\"en\"><head><title></title></head><body>"
                + Entities.escape(Jsoup.parse(document).text()) + "</body></html>";
    }

    private static String print(Document parsed) {
        parsed.outputSettings(new Document.OutputSettings()
                .prettyPrint(false)
                .charset("US-ASCII")
                .escapeMode(Entities.EscapeMode.base));
        return UNREADABLE.matcher(parsed.outerHtml()).replaceAll("");
    }
}
