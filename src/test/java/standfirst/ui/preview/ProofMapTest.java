package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import standfirst.ui.preview.ProofMap.Box;
import standfirst.ui.preview.ProofMap.Kind;

class ProofMapTest {
    @Test
    void aPageThatFitsIsOneSheet() {
        assertEquals(List.of(0.0, 900.0), new ProofMap(900, List.of()).cuts(1000));
    }

    @Test
    void noLineIsCut() {
        var boxes = new ArrayList<Box>();
        for (int top = 0; top < 1990; top += 24) {
            boxes.add(box(Kind.WHOLE, top, 18));
        }
        for (double cut : new ProofMap(2000, boxes).cuts(610)) {
            assertEquals(0, boxes.stream().filter(box -> box.isCutAt(cut)).count(), "at " + cut);
        }
    }

    @Test
    void aBlockNearTheEndBeginsTheNextSheet() {
        var boxes = List.of(box(Kind.BLOCK, 0, 800), box(Kind.BLOCK, 800, 800));
        assertEquals(List.of(0.0, 800.0, 1600.0), new ProofMap(1600, boxes).cuts(1000));
    }

    @Test
    void aBlockOfTheSidebarDoesNotPartTheOneBesideIt() {
        var boxes = List.of(box(Kind.BLOCK, 0, 1600), box(Kind.BLOCK, 850, 200));
        assertEquals(List.of(0.0, 1000.0, 1600.0), new ProofMap(1600, boxes).cuts(1000));
    }

    @Test
    void aHeadingGoesWithItsWords() {
        var boxes = List.of(box(Kind.LEADING, 950, 30), box(Kind.WHOLE, 990, 18));
        assertEquals(List.of(0.0, 950.0, 1600.0), new ProofMap(1600, boxes).cuts(1000));
    }

    @Test
    void aPictureLargerThanASheetIsCutAfterAll() {
        assertEquals(
                List.of(0.0, 1000.0, 2000.0, 2500.0),
                new ProofMap(2500, List.of(box(Kind.LEADING, 0, 2500))).cuts(1000));
    }

    private static Box box(Kind kind, double top, double height) {
        return new Box(kind, 0, top, 100, height, "");
    }
}
