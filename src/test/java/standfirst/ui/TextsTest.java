package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standfirst.ui.kit.Texts;

/** The window's words and the code that says them keep step. */
class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java/standfirst");
    private static final Path BUNDLE = Path.of("src/main/resources/standfirst/ui/messages.properties");
    private static final Path TEMPLATES = Path.of("src/main/resources/standfirst/templates/index.txt");

    /** A text named whole. */
    private static final Pattern NAMED = Pattern.compile("Texts\\s*\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");

    /** What puts words before people, by the call that does. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:new (?:Tooltip|Label|Button|MenuItem|Hyperlink|CheckBox)|\\b(?:setAccessibleText|setAccessibleHelp|setPromptText|setTooltip|setHeaderText|setTitle"
                    + "|(?:box|details)\\s*\\.(?:words|link|choice|check|date|picture|text)|setting|tool|words(?=\\s*\\(\\s*row)))\\s*\\(");

    /** A capital word or two words: said to people, not a name within the program. */
    private static final Pattern SAID = Pattern.compile(".*(?:(?<!\\p{L})\\p{Lu}\\p{Ll}{2}|\\p{L} \\p{L}).*");

    private final String code = read(SOURCES);
    private final Set<String> literals = all(LITERAL, 1, code);

    @Test
    void everyTextThatIsNamedIsThere() {
        var missing =
                all(NAMED, 1, code).stream().filter(key -> !Texts.has(key)).toList();
        assertEquals(List.of(), missing);
    }

    /** A name is used where the code has it whole, or has its beginning, up to a dot, and what follows as a word. */
    @Test
    void everyTextIsUsed() throws IOException {
        var words = all(WORD, 0, code + Files.readString(TEMPLATES));
        words.addAll(literals);
        var unused = keys().stream()
                .filter(key -> !isUsed(key, words) && !isUsed(withoutEnding(key), words))
                .toList();
        assertEquals(List.of(), unused);
    }

    /** What a control is labelled with, in the arguments of the call itself, comes from the bundle. */
    @Test
    void noLabelIsWrittenInTheCode() {
        var ui = read(SOURCES.resolve("ui"));
        var written = new TreeSet<String>();
        for (var call : SAYING.matcher(ui).results().toList()) {
            all(LITERAL, 1, arguments(ui, call.end())).stream()
                    .filter(words -> SAID.matcher(words).matches())
                    .forEach(words -> written.add(call.group().strip() + words));
        }
        assertEquals(Set.of(), written);
    }

    @Test
    void aWrittenLabelIsFound() {
        assertEquals("\"a\", \"Byline links to\", x", arguments("link(\"a\", \"Byline links to\", x)", 5));
        assertEquals("name + key)", arguments("Tooltip(name + key(\"Some words\"))", 8));
        assertTrue(SAID.matcher("Link").matches() && SAID.matcher("items are").matches());
        assertFalse(SAID.matcher("byline.name").matches()
                || SAID.matcher("readMore").matches());
    }

    /** A straight apostrophe would swallow what follows it. */
    @Test
    void everyTextCanBeFilledIn() {
        for (var key : keys()) {
            new MessageFormat(Texts.of(key), Texts.LOCALE).format(new Object[] {1, 1, 1});
            assertEquals(-1, Texts.of(key).indexOf('\''), key);
        }
    }

    /** The arguments of a call from after its opening bracket, without what calls and lambdas among them are given in turn. */
    private static String arguments(String text, int from) {
        var own = new StringBuilder();
        int depth = 1;
        boolean quoted = false;
        for (int at = from; at < text.length() && depth > 0; at++) {
            char next = text.charAt(at);
            quoted ^= next == '"' && text.charAt(at - 1) != '\\';
            if (!quoted && (next == '(' || next == '{')) {
                depth++;
            }
            if (!quoted && (next == ')' || next == '}')) {
                depth--;
            }
            if (depth == 1) {
                own.append(next);
            }
        }
        return own.toString();
    }

    private boolean isUsed(String key, Set<String> words) {
        if (literals.contains(key)) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))
                    && words.containsAll(List.of(key.substring(dot + 1).split("\\.", -1)))) {
                return true;
            }
        }
        return false;
    }

    /** The code adds an ending such as “.about” to the name of a text to name another that goes with it. */
    private String withoutEnding(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(dot)) ? key.substring(0, dot) : key;
    }

    private static Set<String> keys() {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLE)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static String read(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(Pattern pattern, int group, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
