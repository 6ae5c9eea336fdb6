package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static standfirst.check.Editions.DAY;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.model.CuratedList;
import standfirst.model.Masthead;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;

/** Checks that compare what is said with what is so: counts, dates, a sponsor's run. */
class DatesAndCountsTest {
    @ParameterizedTest
    @CsvSource({
        "FIVE THINGS,4",
        "5 things to know,6",
        "Three great long reads,2",
        "Ten to read,9",
        "Top 5,4",
        "The one thing to read,2",
        "Twelve stories,1",
        "Four must-reads,5"
    })
    void findsWrongCounts(String heading, int items) {
        assertEquals(List.of("count.mismatch"), Editions.codes(CountCheck::run, Editions.of(list(heading, items))));
    }

    @ParameterizedTest
    @CsvSource({
        "FIVE THINGS,5",
        "5 things to know,5",
        "Seven days,3",
        "The Big Four,3",
        "Radio 4 picks,3",
        "The week in 2024 links,3",
        "No. 10 stories,3",
        "Page 3 stories,2",
        "Formula One,4",
        "Often things change,3",
        "Five things,0",
        "£5 reads,2",
        "Ten years of films,3",
        "G7 stories,3"
    })
    void passesRightCountsAndOtherNumbers(String heading, int items) {
        assertEquals(List.of(), Editions.codes(CountCheck::run, Editions.of(list(heading, items))));
    }

    @Test
    void countsTheItemsOfAListInAText() {
        var body = RichText.of(
                Paragraph.body("For the weekend:"),
                Paragraph.of(Paragraph.Kind.BULLET, standfirst.model.Span.of("Kelp")),
                Paragraph.of(Paragraph.Kind.BULLET, standfirst.model.Span.of("Tides")));
        assertEquals(
                List.of("count.mismatch"),
                Editions.codes(CountCheck::run, Editions.of(new TextBlock("Three tips", body))));
        assertEquals(List.of(), Editions.codes(CountCheck::run, Editions.of(new TextBlock("Two tips", body))));
        assertEquals(
                List.of(),
                Editions.codes(CountCheck::run, Editions.of(new TextBlock("Two tips", RichText.plain("Text.")))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Friday 15 October",
                "en-GB|Thursday 16 October 2026",
                "en-GB|Thursday, 15 October 2025",
                "en-GB|October 14th, 2026",
                "en-GB|Wednesday’s edition",
                "en-GB|2026-10-14",
                "en-GB|14/10/2026",
                "en-GB|15 Sept 2026",
                "de-DE|Freitag, 15. Oktober 2026",
                "fr-FR|jeudi 16 octobre",
                "es-ES|jueves, 14 de octubre de 2026",
                "fr-FR|Friday"
            })
    void findsWrongDates(String language, String line) {
        assertEquals(List.of("date.mismatch"), codes(language, line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB|Thursday 15 October 2026",
                "en-GB|15 Oct.",
                "en-GB|THURSDAY, OCTOBER 15TH",
                "en-GB|No. 412 · Autumn 2026",
                "en-GB|2026-10-15",
                "en-GB|15.10.26",
                "en-GB|10/15/2026",
                "en-GB|The Sun on Thursday",
                "en-GB|Thursday and Friday",
                "en-GB|at 16:05, 15 October",
                "de-DE|Donnerstag, 15. Oktober 2026",
                "fr-FR|jeudi 15 octobre 2026",
                "es-ES|jueves, 15 de octubre de 2026",
                "ja-JP|2026年10月15日",
                "pl-PL|czwartek, 15 października 2026"
            })
    void passesTheEditionsDate(String language, String line) {
        assertEquals(List.of(), codes(language, line));
    }

    private static List<String> codes(String language, String line) {
        var edition = Editions.of(new Masthead("The Tidewater", "", Optional.empty(), line, "", Optional.empty()))
                .withDetails(Editions.CORRECT.details().withLanguage(language));
        return Editions.codes(DateCheck::run, edition);
    }

    static final List<BlockCase> runs = List.of(
            BlockCase.fires("over", "sponsor.expired", run(DAY.minusDays(9), DAY.minusDays(1))),
            BlockCase.fires("not begun", "sponsor.early", run(DAY.plusDays(1), DAY.plusDays(9))),
            BlockCase.fires("the wrong way round", "sponsor.dates", run(DAY.plusDays(1), DAY.minusDays(1))),
            BlockCase.passes("the first day", run(DAY, DAY.plusDays(9))),
            BlockCase.passes("the last day", run(DAY.minusDays(9), DAY)),
            BlockCase.passes("no dates", run(null, null)),
            BlockCase.passes("open at the end", run(DAY.minusDays(1), null)));

    @ParameterizedTest
    @FieldSource
    void runs(BlockCase each) {
        assertEquals(each.codes(), Editions.codes(SponsorCheck::run, each.edition()));
    }

    private static Sponsor run(
            @org.jspecify.annotations.Nullable LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
        return new Sponsor(
                "Advertisement",
                Optional.empty(),
                RichText.plain("Ropes."),
                Optional.empty(),
                Optional.ofNullable(from),
                Optional.ofNullable(until));
    }

    private static CuratedList list(String heading, int items) {
        return new CuratedList(
                heading, "", Collections.nCopies(items, Editions.curated("Kelp.")), true, CuratedList.Form.AS_FILED);
    }
}
