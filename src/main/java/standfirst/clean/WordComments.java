package standfirst.clean;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The comments that the renderer writes: conditional ones, which Outlook's Word engine reads and every other program skips, and bare line breaks.
 * Parsers do not look into comments, so each must be one of these whole. Where another program strips them, the mail stands without.
 */
final class WordComments {
    private static final String TABLE =
            "[if mso]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" width=\"{number}\"><tr>";

    /**
     * As they are written, with <code>{number}</code> for whole pixels. A test finds each of them in the sample mails.
     */
    static final List<Shape> ALL = List.of(
            Shape.of("[if mso]><noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch>"
                    + "</o:OfficeDocumentSettings></xml></noscript>"
                    + "<style>td,p,h1,h2,h3,li,a{mso-line-height-rule:exactly}</style><![endif]"),
            Shape.of(TABLE + "<td><![endif]"),
            Shape.of(TABLE + "<td width=\"{number}\" valign=\"top\"><![endif]"),
            Shape.of("[if mso]></td><td width=\"{number}\" valign=\"top\"><![endif]"),
            Shape.of("[if mso]></td></tr></table><![endif]"),
            Shape.of("[if !mso]><!"),
            Shape.of("<![endif]"),
            // Breaks a line of source within words where no gap may show.
            Shape.of("\n"));

    /** One of them. */
    record Shape(String written, Pattern pattern) {
        private static final Pattern HOLE = Pattern.compile("\\{number\\}");

        static Shape of(String written) {
            return new Shape(written, Pattern.compile(HOLE.splitAsStream(written)
                            .map(Pattern::quote)
                            .collect(java.util.stream.Collectors.joining("\\d{1,4}"))));
        }

        boolean fits(String comment) {
            return pattern.matcher(comment).matches();
        }
    }

    private WordComments() {}

    /** @param comment what stands between {@code <!--} and {@code -->} */
    static boolean isSafe(String comment) {
        for (var shape : ALL) {
            if (shape.fits(comment)) {
                return true;
            }
        }
        return false;
    }
}
