package standfirst.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables of {@code words.txt}: what intake knows of languages. */
enum Words {
    BY,
    BY_COMMA,
    BYLINE,
    WRITES,
    IN,
    VIA,
    PARTICLES,
    HONORIFICS,
    CONJUNCTIONS,
    STOP,
    ROLE,
    PRESS,
    PAPER,
    GIVEN,
    BODY,
    ARTICLES,
    CURATOR,
    ADVERT,
    SELLS,
    BROWSER,
    UNSUBSCRIBE,
    CONTENTS,
    GREETING,
    HEADER,
    MORE,
    PHOTO,
    ISSUE,
    DATE,
    ON,
    FILES,
    IS;

    private static final Map<Words, Set<String>> TABLES = load();

    boolean has(String word) {
        return table().contains(fold(word));
    }

    Set<String> table() {
        return TABLES.getOrDefault(this, Set.of());
    }

    /** The longest entry the text starts with as whole words, in the text's own length. */
    Optional<String> start(String text) {
        var head = fold(text.substring(0, Math.min(text.length(), 48)));
        for (int end = head.length(); end > 0; end--) {
            boolean whole =
                    end == head.length() || !Character.isLetterOrDigit(head.charAt(end)) || Characters.isUncased(head);
            if (whole && table().contains(head.substring(0, end))) {
                return Optional.of(head.substring(0, end));
            }
        }
        return Optional.empty();
    }

    /** Whether an entry stands somewhere in the text, as whole words where its script has spaces. */
    boolean in(String text) {
        var folded = fold(text);
        return table().stream().anyMatch(entry -> holds(folded, entry));
    }

    private static boolean holds(String text, String entry) {
        for (int at = text.indexOf(entry); at >= 0; at = text.indexOf(entry, at + 1)) {
            int end = at + entry.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if ((starts && ends) || Characters.isIdeographic(entry) || !Character.isLetterOrDigit(entry.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Small letters, one length in and out, plain apostrophes. */
    static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00a0', ' ');
        return lower.length() == text.length() ? lower : text.replace('’', '\'');
    }

    private static Map<Words, Set<String>> load() {
        var tables = new HashMap<Words, Set<String>>();
        resource()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    int colon = line.indexOf(':');
                    var name = Words.valueOf(
                            line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_'));
                    var table = tables.computeIfAbsent(name, key -> new HashSet<>());
                    Arrays.stream(line.substring(colon + 1).split("\\|", -1))
                            .map(String::strip)
                            .forEach(table::add);
                });
        return tables;
    }

    private static String resource() {
        try (var in = Words.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("words.txt cannot be read", e);
        }
    }
}
