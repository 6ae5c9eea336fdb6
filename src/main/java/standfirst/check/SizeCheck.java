package standfirst.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.Severity;

/** How large the HTML is, as a whole and in its longest line. */
final class SizeCheck {
    /** Where Gmail cuts a message, in bytes of HTML (github.com/hteumeuleu/email-bugs, issue 56). */
    private static final int CLIP = 102_400;

    private static final int NEAR_CLIP = 90_000;

    /** RFC 5322, section 2.1.1, in octets without the line break. */
    private static final int LONGEST_LINE = 998;

    private SizeCheck() {}

    static List<Finding> run(Subject subject) {
        var html = subject.rendered().html();
        var findings = new ArrayList<Finding>();
        int bytes = bytes(html);
        if (bytes > CLIP) {
            findings.add(new Finding(
                    Severity.ERROR,
                    "size.clipped",
                    Place.EDITION,
                    "The mail has " + kilobytes(bytes)
                            + ", and Gmail cuts it off at 102 KB: take blocks out or shorten them."));
        } else if (bytes > NEAR_CLIP) {
            findings.add(
                    new Finding(
                            Severity.WARNING,
                            "size.near-limit",
                            Place.EDITION,
                            "The mail has " + kilobytes(bytes)
                                    + ", and Gmail cuts it off at 102 KB, which tracking links soon fill: take something out or shorten it."));
        }
        int longest = html.lines().mapToInt(SizeCheck::bytes).max().orElse(0);
        if (longest > LONGEST_LINE) {
            findings.add(new Finding(
                    Severity.ERROR,
                    "line.long",
                    Place.EDITION,
                    String.format(
                            Locale.UK,
                            "The mail’s HTML has a line of %,d bytes, and mail servers may break lines over %d anywhere: put line breaks into the"
                                    + " HTML block it comes from.",
                            longest,
                            LONGEST_LINE)));
        }
        return findings;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String kilobytes(int bytes) {
        return String.format(Locale.UK, "%.1f KB", bytes / 1000.0);
    }
}
