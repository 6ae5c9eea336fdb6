package standfirst.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {
    @Test
    void neighbouringRunsOfOneStyleAreJoinedAndEmptyOnesGo() {
        var split = Paragraph.of(
                Paragraph.Kind.BODY,
                Span.of("one "),
                new Span("", Style.BOLD),
                Span.of("two "),
                new Span("three", Style.BOLD));
        assertEquals(List.of(Span.of("one two "), new Span("three", Style.BOLD)), split.spans());
    }

    @Test
    void aLoneEmptyBodyParagraphIsNoText() {
        assertEquals(RichText.EMPTY, RichText.of(Paragraph.body("")));
    }

    @Test
    void emptyParagraphsBetweenOthersStay() {
        assertEquals(3, RichText.paragraphs("a", "", "b").paragraphs().size());
    }

    @Test
    void controlCharactersCannotStandInText() {
        assertEquals("a\nb\tc", Span.of("a\r\nb\tc\u0000\u001b").text());
    }

    @Test
    void onlyListItemsAreNested() {
        assertEquals(0, new Paragraph(Paragraph.Kind.QUOTE, 3, List.of()).level());
        assertEquals(2, new Paragraph(Paragraph.Kind.BULLET, 2, List.of()).level());
        assertEquals(Paragraph.DEEPEST, new Paragraph(Paragraph.Kind.BULLET, 99, List.of()).level());
    }

    @Test
    void whatJsonLeavesOutIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Require.present("a", null));
    }

    @Test
    void blankMeansNoWords() {
        assertTrue(RichText.paragraphs(" ", "\t").isBlank());
    }
}
