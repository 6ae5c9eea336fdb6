package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.model.Edition;
import standfirst.model.OwnText;
import standfirst.model.Theme;
import standfirst.render.AutomaticText;

class OwnTextCheckTest {
    private static final OwnText OWN = OwnText.from(AutomaticText.of(Editions.CORRECT));

    @Test
    void thePagesOwnTextIsNeverBehind() {
        assertEquals(List.of(), codes(Editions.CORRECT));
    }

    @Test
    void aTextThatIsRewrittenIsNotBehind() {
        assertEquals(List.of(), codes(with(OWN)));
        assertEquals(List.of(), codes(with(OWN.withWords("Shorter.\n\n" + OWN.words()))));
    }

    @Test
    void whatTheTextDoesNotSayDoesNotMatter() {
        assertEquals(List.of(), codes(with(OWN).withTheme(Theme.DAILY)));
        assertEquals(
                List.of(),
                codes(with(OWN).withDetails(Editions.CORRECT.details().withSubject("Another"))));
    }

    @Test
    void tellsThatThePageHasChangedSince() {
        var shorter = with(OWN)
                .withEntries(Editions.CORRECT
                        .entries()
                        .subList(1, Editions.CORRECT.entries().size()));
        assertEquals(List.of("text.behind"), codes(shorter));
    }

    @Test
    void tellsThatNobodyCanLeave() {
        assertEquals(List.of("text.no-unsubscribe"), codes(with(OWN.withWords("Hello."))));
    }

    private static Edition with(OwnText own) {
        return Editions.CORRECT.withOwnText(Optional.of(own));
    }

    private static List<String> codes(Edition edition) {
        return Editions.codes(OwnTextCheck::run, edition);
    }
}
