package standfirst.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The values that may stand in one place, as a table writes them: alternatives between {@code |}, each a regular expression in which a name between
 * angle brackets stands for a value that many places share. No alternatives means any value.
 */
record Shapes(List<Pattern> alternatives) {
    static final Shapes ANY = new Shapes(List.of());

    /** Longer values fit no shape: matching goes as deep as a value is long. */
    private static final int LONGEST = 2000;

    private static final String LENGTH = "(?:0|\\d{1,4}px)";
    private static final Map<String, String> NAMED = Map.of(
            "<colour>",
            "#[0-9a-f]{6}",
            "<length>",
            LENGTH,
            "<lengths>",
            LENGTH + "(?: " + LENGTH + "){0,3}",
            // A stack of families comes from a theme's file: quotes are even, and nothing in it can end a declaration.
            "<font>",
            "\\d{1,3}px/\\d{1,3}px (?:[A-Za-z0-9 ,_-]++|'[A-Za-z0-9 ,_-]*+')++",
            "<language>",
            "[A-Za-z0-9-]{1,35}");

    static Shapes of(String written) {
        var alternatives = new ArrayList<Pattern>();
        for (var alternative : written.split("\\|(?![^(\\[]*[)\\]])", -1)) {
            alternatives.add(Pattern.compile(named(alternative.strip())));
        }
        return new Shapes(List.copyOf(alternatives));
    }

    /** A regular expression with the names in it written out. */
    static String named(String expression) {
        var whole = expression;
        for (var name : NAMED.entrySet()) {
            whole = whole.replace(name.getKey(), name.getValue());
        }
        return whole;
    }

    boolean fit(String value) {
        if (alternatives.isEmpty()) {
            return true;
        }
        for (var alternative : value.length() > LONGEST ? List.<Pattern>of() : alternatives) {
            if (alternative.matcher(value).matches()) {
                return true;
            }
        }
        return false;
    }
}
