package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private static final Lexicon BRITISH = Lexicon.load("en-GB");
    private static final Lexicon AMERICAN = Lexicon.load("en-US");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour’s colour isn't what it was, they’d say.",
                "The BBC's MPs met at 10am on 3rd May 2024; 5,000 came, COVID-19 or not.",
                "Write to desk@exmple.org or see https://exmpl.org/thier or www.thier.org or exmple.co.uk/teh.",
                "Dear {{ frist_name }}, *|FNAMEE|* %%emial%% #vallue @hanndle some_varible",
                "A well-known, re-elected co-owner’s half-hearted anti-war post-match speech",
                "The cat said rock ’n’ roll is not dead; café and naïve cafe\u0301",
                "James’ and Jones's words; the ladies’ house",
                "Москва שלום 東京 x y I a",
                "U.K. and e.g. this, i.e. that",
                "(brackets) “quoted” — dash–dash…dots",
                "",
                "'' - ’ --",
            })
    void leavesAloneWhatIsRight(String text) {
        assertEquals(List.of(), wrong(BRITISH, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teh harbuor is recieved|Teh harbuor recieved",
                "the color of the theater|color theater",
                "it is wel-known and well-nown|wel nown",
                "he dosen’t and she dosn't|dosen’t dosn't",
                "a mispelling’s end|mispelling’s",
                "end.Teh next|Teh",
                "👩‍💻teh👩‍💻|teh",
                "and/ro thier—own|ro thier",
            })
    void findsWhatIsWrong(String text, String expected) {
        assertEquals(expected, String.join(" ", wrong(BRITISH, text)));
    }

    @Test
    void eachLanguageHasItsOwnSpelling() {
        assertEquals(List.of("colour", "theatre"), wrong(AMERICAN, "the colour of the theatre"));
        assertEquals(List.of(), wrong(AMERICAN, "the color of the theater"));
        assertEquals(Optional.of("en-GB"), Lexicon.nameFor(Locale.forLanguageTag("en-AU")));
        assertEquals(Optional.of("en-US"), Lexicon.nameFor(Locale.forLanguageTag("en-US")));
        assertEquals(Optional.of("en-GB"), Lexicon.nameFor(Locale.ENGLISH));
        assertEquals(Optional.empty(), Lexicon.nameFor(Locale.GERMAN));
    }

    @Test
    void wordsStandWhereTheyStand() {
        assertEquals(List.of(new Word(8, 11, "teh")), new Spelling(BRITISH, OwnWords.NONE).misspelt("one 👩 \nteh\n"));
    }

    @Test
    void ownWordsAreRight() {
        var own = OwnWords.of(List.of("Bezos", "  rewilding ", "", "O'Brienski Saltmere"));
        assertTrue(own.has("Bezos") && own.has("Bezos’s") && own.has("Bezos'"));
        assertFalse(own.has("bezos"));
        assertTrue(own.has("Rewilding") && own.has("rewilding’s"));
        assertTrue(own.has("O’Brienski") && own.has("Saltmere"));
        var spelling = new Spelling(BRITISH, own);
        assertEquals(
                List.of("bezos"),
                spelling.misspelt("Bezos’s bezos Rewilding Saltmere-born rewilding").stream()
                        .map(Word::text)
                        .toList());
    }

    @Test
    void suggestsWhatMayBeMeant() {
        assertTrue(BRITISH.suggest("recieve", 5).contains("receive"));
        assertEquals("The", BRITISH.suggest("Teh", 5).getFirst());
        assertTrue(
                BRITISH.suggest("dosen’t", 5).contains("doesn’t"),
                () -> BRITISH.suggest("dosen’t", 5).toString());
        assertTrue(BRITISH.suggest("harbuor", 5).contains("harbour"));
        assertTrue(BRITISH.suggest("harbuor", 2).size() <= 2);
    }

    @Test
    void aVeryLongWordIsOnlyWrong() {
        var word = "ab".repeat(100_000);
        assertEquals(List.of(word), wrong(BRITISH, word));
        assertEquals(List.of(), wrong(BRITISH, "a.".repeat(100_000)));
    }

    private static List<String> wrong(Lexicon lexicon, String text) {
        return new Spelling(lexicon, OwnWords.NONE)
                .misspelt(text).stream().map(Word::text).toList();
    }
}
