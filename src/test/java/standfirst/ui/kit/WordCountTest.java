package standfirst.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.model.QuoteBlock;

class WordCountTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0", "one, 1", "' one\ttwo\n three ', 3", "'it’s £5 – well-known', 3", "'– … !', 0", "'(a) b', 2", "'日本 é 🙂', 2"
    })
    void countsWhatStandsBetweenBlanksAndHoldsALetterOrDigit(String text, long words) {
        assertEquals(words, WordCount.of(new QuoteBlock(text, "")));
    }

    @Test
    void partsOfABlockAreApart() {
        assertEquals(3, WordCount.of(new QuoteBlock("two words", "Name")));
    }
}
