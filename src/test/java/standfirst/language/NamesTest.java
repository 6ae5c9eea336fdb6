package standfirst.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Lexicon LEXICON = Lexicon.load("en-GB");

    private static Set<String> names(String... texts) {
        return Names.in(List.of(texts), LEXICON).words();
    }

    @Test
    void aCapitalWithinASentenceThatComesAgainIsAName() {
        assertEquals(Set.of("Penhallow"), names("What Penhallow is talking about", "Penhallow’s quay is closed."));
    }

    @Test
    void twoSideBySideAreANameAtOnce() {
        assertEquals(Set.of("Dilys", "Pengelly"), names("It was enough, said Dilys Pengelly, who left."));
        assertEquals(Set.of("Dilys", "Pengelly"), names("Dilys Pengelly left without another word."));
    }

    @Test
    void whatComesOnceOrOnlyBeginsSentencesIsNone() {
        assertEquals(Set.of(), names("They met in Carrrow without noise.", "Teh boat left. Teh crew stayed."));
        assertEquals(Set.of(), names("Teh boat left.\nTeh crew stayed behind."));
    }

    @Test
    void capitalsInTitlesSayNothing() {
        assertEquals(Set.of(), names("Councillors Recieve Montly Letters", "Readers Recieve Montly Letters"));
    }
}
