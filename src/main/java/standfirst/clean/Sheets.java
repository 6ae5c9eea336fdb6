package standfirst.clean;

import java.util.regex.Pattern;

/** The one style block of a mail: it goes out as the renderer writes it, or not at all, for the page stands without it. */
final class Sheets {
    /** Flat rules, and flat rules within a media query: Gmail drops a block with an at-rule within another. */
    private static final Pattern PIECE =
            Pattern.compile("\\s*+(?:@media ([^{}<>\\\\]*+)\\{|([^{}@<>\\\\]*+)\\{([^{}@<>\\\\]*+)\\}|(\\}))\\s*+");

    /** Phones; readers who like it dark. */
    static final Shapes MEDIA = Shapes.of("\\(max-width:\\d{3,4}px\\)|\\(prefers-color-scheme:dark\\)");

    /** Classes of one letter, in general and where Outlook.com darkens ({@code data-ogsb} is a background's, {@code data-ogsc} a colour's). */
    static final Shapes SELECTORS = Shapes.of(":root|a|a\\[x-apple-data-detectors\\]|#MessageViewBody a|\\.[a-z]"
            + "|\\[data-ogsb\\] \\.[a-z]|\\[data-ogsc\\] \\.[a-z]|\\[data-ogsc\\] a");

    private static final String IMPORTANT = "!important";

    private Sheets() {}

    static boolean isSafe(String sheet) {
        var pieces = PIECE.matcher(sheet);
        boolean inMedia = false;
        int at = 0;
        while (at < sheet.length()) {
            if (!pieces.region(at, sheet.length()).lookingAt()) {
                return false;
            }
            boolean opens = pieces.group(1) != null;
            boolean closes = pieces.group(4) != null;
            boolean known = opens
                    ? !inMedia && MEDIA.fit(pieces.group(1))
                    : closes ? inMedia : isRule(pieces.group(2), pieces.group(3));
            if (!known) {
                return false;
            }
            inMedia = opens || (inMedia && !closes);
            at = pieces.end();
        }
        return !inMedia;
    }

    private static boolean isRule(String selectors, String style) {
        for (var selector : selectors.split(",", -1)) {
            if (!SELECTORS.fit(selector)) {
                return false;
            }
        }
        return Declarations.parse(style).all().stream().allMatch(set -> {
            var value = set.value();
            var plain = value.endsWith(IMPORTANT) ? value.substring(0, value.length() - IMPORTANT.length()) : value;
            return StyleLists.allow(StyleLists.SHEET, set.name(), plain);
        });
    }
}
