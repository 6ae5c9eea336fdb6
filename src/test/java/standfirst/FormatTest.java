package standfirst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source file is formatted by one tool; {@code -Dformat.update=true} rewrites those that are not. */
class FormatTest {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).build());

    @Test
    void everySourceIsFormatted() throws IOException {
        boolean update = Boolean.getBoolean("format.update");
        var untidy = new ArrayList<Path>();
        var sources = sources();
        assertTrue(sources.size() > 3, "too few sources found: " + sources);
        for (var source : sources) {
            var text = Files.readString(source);
            var tidy = format(source, text);
            if (!tidy.equals(text)) {
                if (update) {
                    Files.writeString(source, tidy);
                } else {
                    untidy.add(source);
                }
            }
        }
        assertEquals(List.of(), untidy, "-Dformat.update=true formats these");
    }

    @Test
    void findsUntidyCodeInTodaysJava() throws FormatterException {
        var untidy = """
                import java.util.Map;
                import java.util.List;
                class A { int of(Object o) { return switch (o) { case List<?> _ -> 1; default -> 2; }; } }
                """;
        var tidy = format(untidy);
        assertNotEquals(untidy, tidy);
        assertTrue(tidy.contains("            case List<?> _ -> 1;\n"), tidy);
        assertTrue(!tidy.contains("import java.util.Map"), tidy);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String format(Path source, String text) {
        try {
            return format(text);
        } catch (FormatterException e) {
            throw new AssertionError(source + " cannot be read by the formatter", e);
        }
    }

    private static String format(String text) throws FormatterException {
        var ordered = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), STYLE);
        return FORMATTER.formatSource(ordered);
    }
}
