package standfirst.clean;

import java.util.ArrayList;
import java.util.List;
import standfirst.model.LinkedSpans;
import standfirst.model.Paragraph;
import standfirst.model.Span;

/** Takes white space off both ends of a passage and out of its links' ends: also no-break spaces, which word processors leave there. */
final class Edges {
    private Edges() {}

    /** The spans without white space at their ends and around line breaks; empty where nothing else is in them. */
    static List<Span> trim(List<Span> spans) {
        var words = new ArrayList<>(spans);
        while (!words.isEmpty()) {
            var last = words.removeLast();
            var kept = last.text().substring(0, end(last.text()));
            if (!kept.isEmpty()) {
                words.add(last.withText(kept));
                break;
            }
        }
        while (!words.isEmpty()) {
            var first = words.removeFirst();
            var kept = first.text().substring(start(first.text()));
            if (!kept.isEmpty()) {
                words.addFirst(first.withText(kept));
                break;
            }
        }
        return new Paragraph(Paragraph.Kind.BODY, 0, LinkedSpans.withEdgesOutside(words)).spans();
    }

    private static int start(String text) {
        int at = 0;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text) {
        int at = text.length();
        while (at > 0 && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == '\u00a0' || c == '\u200b' || c == '\u202f' || Character.isWhitespace(c);
    }
}
