package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;

class FileNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour vote splits the council | 2026-03-05-harbour-vote-splits-the-council",
                "‘Who’s there?’ – Café, naïve & Ångström | 2026-03-05-whos-there-cafe-naive-angstrom",
                "../../etc/passwd | 2026-03-05-etc-passwd",
                "ספרייה בסירת ההצלה | 2026-03-05-newsletter",
                "One two three four five six seven eight nine ten eleven twelve thirteen | 2026-03-05-one-two-three-four-five-six-seven-eight-nine-ten-eleven"
            })
    void namesFilesByDayAndSubject(String subject, String name) {
        var edition = Samples.GAZETTE.withDetails(Samples.DETAILS.withSubject(subject));
        assertEquals(name, FileNames.of(edition));
    }
}
