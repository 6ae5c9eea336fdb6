package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Paragraph;
import standfirst.model.Place;
import standfirst.model.RichText;
import standfirst.model.Theme;

class SearchTest {
    private static final Place PLACE = Place.details("subject");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sea|The sea, the Sea, the SEA; overseas|sea Sea SEA sea",
                "SEA|sea|sea",
                "a.b|a.b axb|a.b",
                "(x)*[y]$^\\Q|1 (x)*[y]$^\\Q 2|(x)*[y]$^\\Q",
                "istanbul|İstanbul ISTANBUL ıstanbul|İstanbul ISTANBUL ıstanbul",
                "İSTANBUL|istanbul|istanbul",
                "strasse|Straße STRASSE|Straße STRASSE",
                "ß|ss SS ẞ ß|ss SS ẞ ß",
                "s|ß|",
                "σ|Σίσυφος|Σ σ ς",
                "café|caf\u00e9 cafe\u0301 cafe|caf\u00e9 cafe\u0301",
                "cafe\u0301|caf\u00e9|caf\u00e9",
                "cafe|cafe\u0301|",
                "e|e\u0301|",
                "don't|don’t don't DONʼT|don’t don't DONʼT",
                "don’t|don’t don't|don’t",
                "שלום|אמר שלום לכולם|שלום",
                "سلام|السلام عليكم|سلام",
                "👩|👩 👩‍💻 👩|👩 👩",
                "👩‍💻|👩 👩‍💻|👩‍💻",
                "🇬🇧|🇫🇷🇬🇧|🇬🇧",
                "aa|aaaaa|aa aa",
                "한|한국|한",
            })
    void findsWhatLooksTheSame(String words, String text, String found) {
        var expected = found == null || found.isEmpty() ? "" : found;
        assertEquals(expected, String.join(" ", found(new Search(words, false, false), text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sea|sea Sea SEA|Sea",
                "é|É é e\u0301|é e\u0301",
                "don't|Don't don’t|don’t",
                "ß|ss ß|ß",
            })
    void matchesCaseWhereAsked(String words, String text, String found) {
        assertEquals(found, String.join(" ", found(new Search(words, true, false), text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sea|sea overseas seaside sea_ sea2 (sea) sea’s sea-side|4",
                "élan|élan élancé l’élan|2",
                "море|море морем «море»|2",
                "שלום|שלום ושלום|1",
                "-|a - b|1",
                "aa|aaa aa|1",
                "e|e\u0301 e|1",
            })
    void wholeWordsStandAlone(String words, String text, int count) {
        assertEquals(count, found(new Search(words, false, true), text).size());
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        assertEquals(List.of(), new Search("", false, false).in(Passages.of(Samples.EVERYTHING)));
        assertEquals(List.of(), found(new Search("x", false, false), ""));
        assertEquals(List.of(), found(new Search("longer than the text", false, true), "text"));
    }

    @Test
    void aSpaceFindsOneThatDoesNotBreak() {
        assertEquals(List.of("5\u00a0pm"), found(new Search("5 pm", false, false), "at 5\u00a0pm"));
        assertEquals(List.of(), found(new Search("5\u00a0pm", false, false), "at 5 pm"));
    }

    @Test
    void whatLiesInAMergeTagIsFoundAndNotReplaced() {
        var edition = subject("Dear name, {{ name }}, *|NAME|* and {{name}}s; [name]");
        var hits = new Search("name", false, false).in(Passages.of(edition));
        assertEquals(
                List.of(false, true, true, true, false),
                hits.stream().map(Hit::locked).toList());
        var batch = Search.replacing(edition, hits, "you");
        assertEquals(
                "Dear you, {{ name }}, *|NAME|* and {{name}}s; [you]",
                batch.apply(edition).details().subject());
        var whole = new Search("{{ name }}", false, false).in(Passages.of(edition));
        assertEquals(
                "Dear name, you, *|NAME|* and {{name}}s; [name]",
                Search.replacing(edition, whole, "you").apply(edition).details().subject());
    }

    @Test
    void replacingAllIsOneStepAndLengthsMayChange() {
        var edition = subject("a.a.a");
        var hits = new Search(".", false, false).in(Passages.of(edition));
        assertEquals(
                "a$1\\a$1\\a",
                Search.replacing(edition, hits, "$1\\").apply(edition).details().subject());
        assertEquals(
                "aaa",
                Search.replacing(edition, hits, "").apply(edition).details().subject());
    }

    @Test
    void hitsNeverCrossParagraphs() {
        assertEquals(
                List.of(),
                new Search("one two", false, false)
                        .in(List.of(new Passage(PLACE, RichText.plain("one\ntwo"), Passage.Kind.RICH))));
    }

    @Test
    void goesThroughMegabytes() {
        var text = "Smörgåsbord, “naïve” façade – 👩‍💻 ".repeat(50_000);
        assertEquals(50_000, found(new Search("FAÇADE", false, true), text).size());
        assertTrue(found(new Search("nowhere", false, false), text).isEmpty());
    }

    private static Edition subject(String words) {
        return new Edition(Details.on(LocalDate.EPOCH).withSubject(words), Theme.BUILT_IN.getFirst(), List.of());
    }

    private static List<String> found(Search search, String text) {
        var passage = new Passage(PLACE, RichText.of(Paragraph.body(text)), Passage.Kind.PLAIN_LINE);
        return search.in(List.of(passage)).stream()
                .map(hit -> text.substring(hit.from(), hit.to()))
                .toList();
    }
}
