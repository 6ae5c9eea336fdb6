package standfirst.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String COPY = "Où est le “café”?\n";

    @Test
    void readsEveryUsualEncoding() throws CopyException {
        assertEquals(COPY, decode(COPY.getBytes(StandardCharsets.UTF_8)));
        assertEquals(COPY, decode(("\ufeff" + COPY).getBytes(StandardCharsets.UTF_8)));
        assertEquals(COPY, decode(("\ufeff" + COPY).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(COPY, decode(("\ufeff" + COPY).getBytes(StandardCharsets.UTF_16BE)));
        assertEquals(COPY, decode(COPY.getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 ..., 'day.txt is a PDF, not text: open it and copy the words, then paste them.'",
        "GIF89a, 'day.txt is a GIF picture, not text: open it and copy the words, then paste them.'",
        "{\\rtf1, 'day.txt is an RTF document, not text: open it and copy the words, then paste them.'",
        "'  ', 'day.txt is empty: it holds spaces and line breaks alone.'"
    })
    void namesWhatItCannotRead(String bytes, String sentence) {
        assertEquals(sentence, refusal(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertEquals("day.txt is empty.", refusal(new byte[0]));
        assertEquals("day.txt is 50 MB; copy may be up to 20 MB.", refusal(new byte[50 * 1024 * 1024]));
    }

    @Test
    void refusesWhatIsNoText() {
        assertTrue(refusal(new byte[] {'a', 0, 'b'}).startsWith("day.txt is not text"));
        assertTrue(refusal("PK\u0003\u0004....word/document.xml".getBytes(StandardCharsets.ISO_8859_1))
                .contains("a Word document"));
        assertTrue(refusal(new byte[] {1, 2, 3, 4, 'a'}).contains("not text"));
    }

    @Test
    void namesBrokenEncodings() {
        var utf16 = ("\ufeff" + COPY).getBytes(StandardCharsets.UTF_16LE);
        assertTrue(refusal(Arrays.copyOf(utf16, utf16.length - 1)).contains("UTF-16LE"));
        assertTrue(refusal(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xff})
                .contains("UTF-8"));
        assertTrue(refusal("Паром, которого ждали двадцать лет".getBytes(Charset.forName("windows-1251")))
                .contains("neither UTF-8"));
        var cut = "Паром, которого ждали".getBytes(StandardCharsets.UTF_8);
        assertTrue(refusal(Arrays.copyOf(cut, cut.length - 1)).contains("damaged"));
    }

    private static String decode(byte[] bytes) throws CopyException {
        return Decoder.decode(bytes, "day.txt");
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(CopyException.class, () -> decode(bytes)).getMessage();
    }
}
