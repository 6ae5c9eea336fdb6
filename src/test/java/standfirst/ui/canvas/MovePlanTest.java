package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.LinkList;
import standfirst.model.Region;
import standfirst.model.Theme;

class MovePlanTest {
    @Provide
    Arbitrary<Edition> pages() {
        return Pages.any().filter(page -> !page.entries().isEmpty());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 11);
    }

    @ParameterizedTest
    @CsvSource({
        "F0 M1 S2 M3, 3, up,   0 | 3 1 / 2",
        "F0 M1 S2 M3, 1, up,   1 /  | 0 | 3 / 2",
        "F0 M1 S2 M3, 0, up,   -",
        "F0 M1 S2 M3, 0, down, 1 3 / 2 | 0",
        "F0 M1 M2,    0, down, 1 /  | 0 | 2 / ''",
        "M0 S1 F2 M3, 0, down, ' / 1 | 2 | 0 3 / '",
        "M0 S1 F2 M3, 3, up,   0 3 / 1 | 2",
        "M0 S1 S2 F3, 2, up,   0 / 2 1 | 3",
        "F0 F1 F2,    2, up,   0 | 2 | 1",
        "F0 F1 F2,    2, down, -",
        "F0 F1 M2,    2, down, -",
        "M0 M1 M2,    0 1, down, 2 0 1 / ''",
        "M0 M1 M2,    0 2, up, -",
        "M0 M1 M2,    0 2, down, -",
    })
    void stepsUpAndDown(String blocks, String selection, String direction, String expected) {
        var page = Pages.page(blocks);
        var edit = MovePlan.vertical(page, Pages.ids(selection.split(" ", -1)), direction.equals("up") ? -1 : 1);
        assertEquals(
                expected.replace("''", "").strip(),
                edit.map(move -> Pages.shown(move.apply(page)).strip()).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "F0 F1 F2, 1, right, '0 | 1 /  | 2'",
        "F0 M1 F2, 1, right, '0 |  / 1 | 2'",
        "F0 S1 F2, 1, right, -",
        "F0 M1 S2, 2, left,  '0 | 1 2 / '",
        "M0 M1 M2, 1, left,  '0 /  | 1 | 2 / '",
        "F0 M1 F2, 0, left,  -",
        "M0 S1 M2, 0 1, right, '2 / 0 1'",
    })
    void changesTheColumn(String blocks, String selection, String direction, String expected) {
        var page = Pages.page(blocks);
        var edit = MovePlan.sideways(page, Pages.ids(selection.split(" ", -1)), direction.equals("left") ? -1 : 1);
        assertEquals(
                expected.strip(),
                edit.map(move -> Pages.shown(move.apply(page)).strip()).orElse("-"));
    }

    @Property
    void aBlockOfAColumnComesBackByTheOppositeStep(
            @ForAll("pages") Edition page, @ForAll("places") int place, @ForAll boolean up) {
        var entry = page.entries().get(place % page.entries().size());
        if (entry.region() == Region.FULL) {
            return;
        }
        var there = MovePlan.vertical(page, List.of(entry.id()), up ? -1 : 1);
        there.ifPresent(edit -> {
            var moved = edit.apply(page);
            var back =
                    MovePlan.vertical(moved, List.of(entry.id()), up ? 1 : -1).orElseThrow();
            assertEquals(page.bands(), back.apply(moved).bands());
        });
    }

    @Property
    void everyStepTheSameWayEndsAtTheEdgeOfThePage(
            @ForAll("pages") Edition page, @ForAll("places") int place, @ForAll boolean up) {
        var entry = page.entries().get(place % page.entries().size());
        var here = page;
        var steps = 0;
        for (var edit = step(here, entry, up); edit.isPresent(); edit = step(here, entry, up)) {
            here = edit.get();
            assertTrue(++steps <= page.entries().size(), "never arrives");
        }
        var bands = here.bands();
        var last = up ? bands.getFirst() : bands.getLast();
        assertTrue(last.toString().contains(entry.toString()));
    }

    @Property
    void aChangeOfColumnIsTakenBackByTheOpposite(
            @ForAll("pages") Edition page, @ForAll("places") int place, @ForAll boolean left) {
        var entry = page.entries().get(place % page.entries().size());
        MovePlan.sideways(page, List.of(entry.id()), left ? -1 : 1).ifPresent(edit -> {
            var back = MovePlan.sideways(edit.apply(page), List.of(entry.id()), left ? 1 : -1);
            assertEquals(page, back.orElseThrow().apply(edit.apply(page)));
        });
    }

    @Property
    void noStepLosesABlock(
            @ForAll("pages") Edition page, @ForAll("places") int one, @ForAll("places") int two, @ForAll boolean up) {
        var size = page.entries().size();
        var ids = List.of(
                page.entries().get(one % size).id(),
                page.entries().get(two % size).id());
        MovePlan.vertical(page, ids, up ? -1 : 1)
                .ifPresent(edit -> assertEquals(
                        new HashSet<>(page.entries()),
                        new HashSet<>(edit.apply(page).entries())));
    }

    @Property
    void aDuplicateStandsRightBelow(@ForAll("pages") Edition page, @ForAll("places") int place) {
        var entry = page.entries().get(place % page.entries().size());
        var addition = MovePlan.duplicate(page, List.of(entry.id())).orElseThrow();
        var after = addition.edit().apply(page);
        var copy = after.entries().get(after.indexOf(entry.id()) + 1);
        assertEquals(List.of(copy.id()), addition.added());
        assertEquals(entry, new Entry(entry.id(), copy.region(), copy.block()));
    }

    @Test
    void insertsAfterTheSelectedBlockInItsRegion() {
        var page = Pages.page("F0 M1 S2");
        var addition = MovePlan.insert(page, Pages.ids("1"), new LinkList("", List.of()));
        var after = addition.edit().apply(page);
        assertEquals(2, after.indexOf(addition.added().getFirst()));
        assertEquals(Region.MAIN, after.entries().get(2).region());
    }

    @Test
    void theFooterStaysTheLast() {
        var footer = Entry.of(Region.FULL, new Footer("", "", "", Optional.empty(), "", Optional.empty()));
        var page = new Edition(Details.on(LocalDate.EPOCH), Theme.DAILY, List.of(footer));
        for (var selection : List.of(List.<BlockId>of(), List.of(footer.id()))) {
            var added = MovePlan.insert(page, selection, new Briefs("", List.of()));
            assertEquals(footer, added.edit().apply(page).entries().getLast());
        }
    }

    @Test
    void stepsThroughTheMainColumnBeforeTheSidebar() {
        var page = Pages.page("F0 S1 M2 F3");
        assertEquals(Optional.of(Pages.id("2")), MovePlan.step(page, Optional.of(Pages.id("0")), 1));
        assertEquals(Optional.of(Pages.id("1")), MovePlan.step(page, Optional.of(Pages.id("2")), 1));
        assertEquals(Optional.of(Pages.id("3")), MovePlan.step(page, Optional.of(Pages.id("3")), 1));
        assertEquals(Optional.of(Pages.id("0")), MovePlan.step(page, Optional.empty(), 1));
        assertEquals(Optional.of(Pages.id("3")), MovePlan.step(page, Optional.empty(), -1));
        assertEquals(Pages.ids("2", "1", "3"), MovePlan.range(page, Pages.id("3"), Pages.id("2")));
    }

    private static Optional<Edition> step(Edition page, Entry entry, boolean up) {
        return MovePlan.vertical(page, List.of(entry.id()), up ? -1 : 1).map(edit -> edit.apply(page));
    }
}
