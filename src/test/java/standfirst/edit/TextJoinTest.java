package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

class TextJoinTest {
    private static final BlockId FIRST = new BlockId("a");
    private static final BlockId SECOND = new BlockId("b");

    private static Entry entry(BlockId id, Region region, Block block) {
        return new Entry(id, region, block);
    }

    private static TextBlock text(String heading, String... paragraphs) {
        return new TextBlock(heading, RichText.paragraphs(paragraphs));
    }

    private static Edition edition(Entry... entries) {
        return new Edition(Details.on(LocalDate.of(2026, 3, 12)), Theme.BROADSHEET, List.of(entries));
    }

    @Test
    void theTwoMeetInOneParagraphAndTheCaretStandsBetweenThem() {
        var edition = edition(
                entry(FIRST, Region.MAIN, text("News", "One.", "The harbour ")),
                entry(new BlockId("s"), Region.SIDEBAR, new Divider()),
                entry(SECOND, Region.MAIN, text("", "is full.", "Three.")));
        var join = TextJoin.of(edition, SECOND, -1).orElseThrow();
        var joined = join.edit().apply(edition);
        assertEquals(
                text("News", "One.", "The harbour is full.", "Three."),
                joined.entries().getFirst().block());
        assertEquals(2, joined.entries().size());
        assertEquals(new Caret(Place.in(FIRST, "body"), 17, 17), join.caret());
        assertEquals(Optional.of(join), TextJoin.of(edition, FIRST, 1));
    }

    @Test
    void whatWouldLoseWordsOrSkipABlockIsLeftAlone() {
        var headed = edition(
                entry(FIRST, Region.MAIN, text("", "One.")), entry(SECOND, Region.MAIN, text("Heading", "Two.")));
        assertEquals(Optional.empty(), TextJoin.of(headed, SECOND, -1));
        var apart = new ArrayList<>(edition(
                        entry(FIRST, Region.MAIN, text("", "One.")),
                        entry(new BlockId("f"), Region.FULL, new Divider()),
                        entry(SECOND, Region.MAIN, text("", "Two.")))
                .entries());
        assertEquals(Optional.empty(), TextJoin.of(edition(apart.toArray(Entry[]::new)), SECOND, -1));
        assertEquals(Optional.empty(), TextJoin.of(headed, FIRST, -1));
        assertEquals(Optional.empty(), TextJoin.of(headed, new BlockId("gone"), 1));
    }
}
