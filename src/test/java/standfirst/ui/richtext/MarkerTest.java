package standfirst.ui.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standfirst.model.Paragraph.Kind;

class MarkerTest {
    @Test
    void numbersCountOnWithinAListAndStartAnewInEach() {
        var marks = Marker.of(List.of(
                        new ParagraphStyle(Kind.NUMBERED, 0),
                        new ParagraphStyle(Kind.NUMBERED, 1),
                        new ParagraphStyle(Kind.NUMBERED, 1),
                        new ParagraphStyle(Kind.NUMBERED, 0),
                        new ParagraphStyle(Kind.NUMBERED, 1),
                        new ParagraphStyle(Kind.BODY, 0),
                        new ParagraphStyle(Kind.NUMBERED, 0),
                        new ParagraphStyle(Kind.BULLET, 0)))
                .stream()
                .filter(Marker::isDrawn)
                .map(Marker::text);
        assertEquals(Stream.of("1.", "1.", "2.", "2.", "1.", "1.", "•").toList(), marks.toList());
    }
}
