package standfirst.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '^', nullValues = "-", textBlock = """
            The Economist: “The last days of the cash till”, by Hannah Brandt ^ The last days of the cash till ^ Hannah Brandt ^ The Economist
            Tim Owusu: Why your pension fund loves motorways (Financial Times) ^ Why your pension fund loves motorways ^ Tim Owusu ^ Financial Times
            How to read a balance sheet like a spy | Bloomberg ^ How to read a balance sheet like a spy ^ '' ^ Bloomberg
            The island that banned advertising — Monocle ^ The island that banned advertising ^ '' ^ Monocle
            Bloomberg — The traders who never sleep ^ The traders who never sleep ^ '' ^ Bloomberg
            The Times | Patrick Hosking: Who will save the high street? ^ Who will save the high street? ^ Patrick Hosking ^ The Times
            Warum wir schlechter schlafen. Von Miriam Vogel in Die Zeit. ^ Warum wir schlechter schlafen ^ Miriam Vogel ^ Die Zeit
            Ein Winter auf See. Jonas Feld in der Süddeutschen Zeitung. ^ Ein Winter auf See ^ Jonas Feld ^ Süddeutschen Zeitung
            Inside the vault. Ed Larkin in Prospect. ^ Inside the vault ^ Ed Larkin ^ Prospect
            "The quiet death of the landline" – Sarah O'Connell, The Atlantic ^ The quiet death of the landline ^ Sarah O'Connell ^ The Atlantic
            """)
    void readsTheFormsOfAttribution(String line, String title, String author, String publication) {
        var read = Attribution.read(Runs.plain(line)).orElseThrow();
        assertEquals(
                List.of(title, author, publication),
                List.of(read.title(), read.credit().author(), read.credit().publication()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FTSE 100: 8,412 (+0.4%)",
                "Sunday 8 March: 8am Holy Communion (said); 10am Parish Eucharist",
                "Planning Committee, Tuesday 10 March, 6.30pm, Town Hall",
                "Chuva: a Defesa Civil mantém alerta em sete cidades do litoral paulista.",
                "City 2–1 Rovers"
            })
    void datesFiguresAndLeadInsAreNoPublication(String line) {
        assertEquals(
                List.of(),
                Attribution.read(Runs.plain(line)).stream()
                        .filter(read -> read.credit().hasPublication())
                        .toList());
    }

    @Test
    void shortSentencesMakeBriefsOnlyWhereEachLineStartsWithOne() {
        var story =
                "Pier reopens\n\nAnd the band played.\n\n" + "The pier reopened on Monday after two years. ".repeat(4);
        var prose = """


                A walk by the sea
                It rained. We walked on all the same, past the huts and the last of the kiosks.
                The sea was grey. Nobody said a word until we had come as far as the lighthouse.
                Then, on the third bench from the end, somebody laughed at something that a gull had done to a sandwich.
                """;
        assertEquals(
                "text",
                Outline.of(Intake.text(story + prose)).sections().getFirst().kind());
        var briefs = """


                QUICK HITS
                Nimbus buys Cirrus. The cloud group paid $1.2bn in shares.
                OpenHouse raises $40m. The start-up will use the money to expand into Spain.
                """;
        var section = Outline.of(Intake.text(story + briefs)).sections().getFirst();
        assertEquals("briefs", section.kind());
        assertEquals("Nimbus buys Cirrus", section.items().getFirst().leadIn());
    }

    @Test
    void theSameHeadingIsACrossheadOnlyWhereTheStoryIsSignedBelowIt() {
        var story =
                "Pier reopens\n\nAnd the band played.\n\n" + "The pier reopened on Monday after two years. ".repeat(4)
                        + "\n\nWhat happens next\n\nThe council will vote on the fares in May, and on the kiosks in June.";
        assertEquals(1, Outline.of(Intake.text(story)).sections().size());
        var signed = Outline.of(Intake.text(story + "\n\nAda Finch\nCoast Correspondent"));
        assertEquals(List.of("Ada Finch", "Coast Correspondent"), signed.signOff());
        assertEquals("What happens next", signed.paragraphs().get(1));
        assertEquals(List.of(), signed.sections());
        var before = story.replace("\n\nWhat happens", "\n\nAda Finch\nCoast Correspondent\n\nWhat happens");
        assertEquals(1, Outline.of(Intake.text(before)).sections().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fares frozen until March 2028",
                "Rail fares to be frozen until 2028",
                "Ministers resign over leaked memo"
            })
    void headlinesWithAYearOrAMemoStayHeadlines(String headline) {
        var copy = headline + "\n\nThe industry asks who will pay.\n\n"
                + "Fares will not rise next year at all. ".repeat(5);
        assertEquals(headline, Outline.of(Intake.text(copy)).headline());
    }
}
