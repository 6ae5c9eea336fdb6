package standfirst.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The comments that the renderer writes: conditional ones, which Outlook's Word engine reads and every other program skips, and bare line breaks.
 * Parsers do not look into comments, so each must be one of these whole. Where another program strips them, the mail stands without.
 */
final class WordComments {
    private static final String TABLE =
            "[if mso]><table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"";

    private static final String WIDTH = " width=\"{number}\" style=\"width:{number}px\"><tr>";
    private static final String CELL = "<td width=\"{number}\" valign=\"top\" style=\"width:{number}px\"><![endif]";

    /** As they are written, with names in curly brackets where they differ. A test finds each of them in the sample mails. */
    static final List<Shape> ALL = List.of(
            Shape.of("[if mso]><noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch>"
                    + "</o:OfficeDocumentSettings></xml></noscript>"
                    + "<style>td,p,h1,h2,h3,li,a{mso-line-height-rule:exactly}</style><![endif]"),
            Shape.of(TABLE + " align=\"center\"{turned}" + WIDTH + "<td><![endif]"),
            Shape.of(TABLE + "{turned}" + WIDTH + CELL),
            Shape.of("[if mso]></td>" + CELL),
            Shape.of(
                    "[if mso]><v:roundrect xmlns:w=\"urn:schemas-microsoft-com:office:word\" href=\"{address}\"\n arcsize=\"0\""
                            + " stroked=\"false\" fillcolor=\"{colour}\" style=\"width:{number}px;height:{number}px;v-text-anchor:middle\">\n"
                            + "<w:anchorlock/><center style=\"font:{font};color:{colour}\">{words}</center></v:roundrect><![endif]"),
            Shape.of("[if mso]></td></tr></table><![endif]"),
            Shape.of("[if !mso]><!"),
            Shape.of("<![endif]"),
            // Breaks a line of source within words where no gap may show.
            Shape.of("\n"));

    /** One of them: its source, the pattern of that, and what stands in its groups. */
    record Shape(String written, Pattern pattern, List<String> holes) {
        private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)\\}");
        private static final String ADDRESS = "address";
        /** What may stand in a hole: no quote, no bracket and no semicolon that could end its place. */
        private static final Map<String, String> HOLES = Map.of(
                "number",
                "\\d{1,4}",
                "colour",
                Shapes.named("<colour>"),
                "font",
                Shapes.named("(?:bold )?<font>"),
                ADDRESS,
                "[^\"<>]++",
                "turned",
                "(?: dir=\"rtl\")?",
                "words",
                "[^<>]*+");

        static Shape of(String written) {
            var pattern = new StringBuilder();
            var holes = new ArrayList<String>();
            var found = HOLE.matcher(written);
            int from = 0;
            while (found.find()) {
                var shape = HOLES.get(found.group(1));
                // Curly brackets of a style sheet are no hole.
                if (shape != null) {
                    pattern.append(Pattern.quote(written.substring(from, found.start())));
                    pattern.append('(').append(shape).append(')');
                    holes.add(found.group(1));
                    from = found.end();
                }
            }
            pattern.append(Pattern.quote(written.substring(from)));
            return new Shape(written, Pattern.compile(pattern.toString()), List.copyOf(holes));
        }

        boolean fits(String comment) {
            var matched = pattern.matcher(comment);
            if (!matched.matches()) {
                return false;
            }
            for (int i = 0; i < holes.size(); i++) {
                if (holes.get(i).equals(ADDRESS)
                        && Addresses.link(Parser.unescapeEntities(matched.group(i + 1), true))
                                .isEmpty()) {
                    return false;
                }
            }
            return true;
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
