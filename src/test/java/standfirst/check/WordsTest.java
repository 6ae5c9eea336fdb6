package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standfirst.model.Finding;
import standfirst.model.Place;
import standfirst.model.RawHtml;

/** Checks that read words: markers left in them, and their typography. */
class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fee is TK pounds",
                "TKTK",
                "Photo: TKTKTK.",
                "Venue TBC",
                "(TBD)",
                "XXX people came",
                "XXXX",
                "Lorem ipsum dolor",
                "LOREM\u00a0 IPSUM",
                "said Jane TK, mayor",
                "TODO: check"
            })
    void findsMarkers(String text) {
        assertEquals(List.of("text.marker"), Editions.codes(MarkerCheck::run, Editions.of(Editions.text(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TK Maxx opens",
                "Flight TK 1980 was late",
                "see example.tk",
                "the tk marker",
                "Super Bowl XXX",
                "XXL shirts",
                "DTK and TKO",
                "MTBC",
                "an ipsum of lorem",
                "Pope John XXIII",
                "size XXXL",
                "the Todo app"
            })
    void passesWhatOnlyLooksLikeAMarker(String text) {
        assertEquals(List.of(), Editions.codes(MarkerCheck::run, Editions.of(Editions.text(text))));
    }

    @Test
    void findsMarkersWhereverReadersRead() {
        var edition = Editions.of(new RawHtml("<p title=\"TK\">By <b>TK</b></p>"))
                .withDetails(Editions.CORRECT.details().withSubject("TBC"));
        assertEquals(
                List.of(Place.details("subject"), Place.in(new standfirst.model.BlockId("b0"), "html")),
                MarkerCheck.run(Subject.of(edition, Editions.MAIL)).stream()
                        .map(Finding::place)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Two  spaces", "One.  Two.", "a\u00a0 b", "first line\nsecond   line"})
    void findsDoubleSpaces(String text) {
        assertEquals(
                List.of("text.double-space"), Editions.codes(TypographyCheck::run, Editions.of(Editions.text(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"One. Two.", "ends with two  ", "  begins with two", "one\u00a0fixed space", "a\n\nb"})
    void passesSingleSpaces(String text) {
        assertEquals(List.of(), Editions.codes(TypographyCheck::run, Editions.of(Editions.text(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"“We are back,” she said. It's true.", "The harbour’s \"master\"", "‘So’ and 'so'"})
    void findsMixedQuotes(String text) {
        assertEquals(
                List.of("text.quotes-mixed"), Editions.codes(TypographyCheck::run, Editions.of(Editions.text(text))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We’re back,” she said.",
                "\"It's true,\" she said.",
                "He is 6'2\" tall, “about” that",
                "no marks at all"
            })
    void passesQuotesOfOneKind(String text) {
        assertEquals(List.of(), Editions.codes(TypographyCheck::run, Editions.of(Editions.text(text))));
    }

    @Test
    void pointsToTheRarerKind() {
        var edition = Editions.of(Editions.text("“One” ‘two’"), Editions.text("It's three"));
        assertEquals(
                List.of(Place.in(new standfirst.model.BlockId("b1"), "body")),
                TypographyCheck.run(Subject.of(edition, Editions.MAIL)).stream()
                        .map(Finding::place)
                        .toList());
    }
}
