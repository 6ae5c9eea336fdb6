package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {
    private static String tidy(String language, String text) {
        var words = new StringBuilder(text);
        Tidy.of(language)
                .changes(text)
                .reversed()
                .forEach(change -> words.replace(change.from(), change.to(), change.words()));
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "en-GB ¦ \"Go,\"  she   said -- 'now'... ¦ “Go,” she said – ‘now’…",
                "en-GB ¦ “Go,\" she said. ¦ “Go,” she said.",
                "en-GB ¦ Well , yes ! No ? (So ;) ¦ Well, yes! No? (So;)",
                "en-GB ¦ a .5 and :-) and ... so ¦ a .5 and :-) and … so",
                "en-GB ¦ It's the '90s: 6'2\" - tall ¦ It’s the ’90s: 6'2\" – tall",
                "en-GB ¦ See https://example.com/it's--a...b?x=\"1\" 'yes' ¦ See https://example.com/it's--a...b?x=\"1\" ‘yes’",
                "en-GB ¦ Dear {{ name | default: \"you  there\" }} , it's ¦ Dear {{ name | default: \"you  there\" }}, it’s",
                "en-GB ¦ *|IF:X -- \"y\"|* \"z\" ¦ *|IF:X -- \"y\"|* “z”",
                "en-GB ¦ write to o'hara@example.com ¦ write to o'hara@example.com",
                "en-US ¦ one--two ¦ one—two",
                "de ¦ Er sagte \"ja\" , dann ging's . ¦ Er sagte „ja“, dann ging’s.",
                "fr ¦ Il dit \"non\" ! Et alors : « si » , à 12:30 . ¦ Il dit «\u202fnon\u202f»\u202f! Et alors\u00a0: «\u202fsi\u202f», à 12:30.",
                "fr-CH ¦ Il dit \"non\" ! ¦ Il dit «non»!",
                "en-GB ¦ “All is well” – it’s tidy… ¦ “All is well” – it’s tidy…",
            })
    void setsWordsAsThoseOfTheLanguageDo(String language, String text, String expected) {
        assertEquals(expected, tidy(language, text));
    }

    @ParameterizedTest
    @CsvSource({"en-GB", "fr"})
    void paragraphsAreTidiedOneByOneAndCountInTheWhole(String language) {
        assertEquals("one\n\ntwo \u2026 x", tidy(language, "one\n\ntwo ... x"));
    }

    @Property
    void whatIsTidyStaysAsItIs(@ForAll @From("copy") String text, @ForAll @From("languages") String language) {
        var once = tidy(language, text);
        assertEquals(letters(text), letters(once));
        var twice = tidy(language, once);
        assertEquals(tidy(language, twice), twice);
    }

    private static String letters(String words) {
        return words.replaceAll("[^a-z0-9]", "");
    }

    @Provide
    static Arbitrary<String> languages() {
        return Arbitraries.of("en-GB", "en-US", "de", "fr", "sv", "he", "da");
    }

    @Provide
    static Arbitrary<String> copy() {
        return Arbitraries.of(
                        "a", "b", "9", " ", "  ", "'", "\"", "-", ".", ",", "!", ":", "\n", "«", "»", "‘", "http://",
                        "{{", "}}", "@")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }
}
