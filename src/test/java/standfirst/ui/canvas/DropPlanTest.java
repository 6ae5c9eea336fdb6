package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import standfirst.model.BlockId;
import standfirst.model.Briefs;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Region;
import standfirst.model.Theme;

class DropPlanTest {
    private static final double HIGH = 100;
    private static final double LEFT = 100;
    private static final double RIGHT = 500;

    @Provide
    Arbitrary<Edition> pages() {
        return Pages.any();
    }

    @Provide
    Arbitrary<Integer> chosen() {
        return Arbitraries.integers().between(1, (1 << 12) - 1);
    }

    @Test
    void landsBetweenTwoMainBlocksWhateverStandsBesideThem() {
        assertEquals("0 | 1 9 2 / 3 4", inserted("F0 M1 S3 M2 S4", LEFT, PageGeometry.EDGE + 1.9 * HIGH));
    }

    @Test
    void landsInTheSidebarBeforeTheBlockUnderThePointer() {
        assertEquals("1 2 / 3 9 4", inserted("M1 M2 S3 S4", RIGHT, PageGeometry.EDGE + 1.1 * HIGH));
    }

    @Test
    void landsAtTheEndOfAShorterColumn() {
        assertEquals("1 2 3 / 4 9 | 5", inserted("M1 M2 M3 S4 F5", RIGHT, PageGeometry.EDGE + 2.5 * HIGH));
    }

    @Test
    void theRightThirdBesideALoneMainColumnOpensASidebar() {
        assertEquals("0 | 1 2 / 9", inserted("F0 M1 M2", RIGHT, PageGeometry.EDGE + 1.5 * HIGH));
    }

    @Test
    void inAThemeOfOneColumnTheLineIsWhereTheBlockLands() {
        assertEquals("0 | 1 9 2 / ", insertedInOneColumn("F0 M1 M2", RIGHT, PageGeometry.EDGE + 1.9 * HIGH));
        assertEquals("1 2 9 / 3", insertedInOneColumn("M1 S3 M2", RIGHT, PageGeometry.EDGE + 1.99 * HIGH));
        assertEquals("1 2 / 9 3", insertedInOneColumn("M1 S3 M2", LEFT, PageGeometry.EDGE + 2.01 * HIGH));
        assertEquals("1 2 / 3 9 | 4", insertedInOneColumn("M1 S3 M2 F4", LEFT, PageGeometry.EDGE + 2.8 * HIGH));
    }

    @Test
    void aBlockFromTheColumnsSpansThePageOnlyWhereItHasTo() {
        var page = Pages.page("F0 M1 S2 M3");
        var plan = DropPlan.at(geometry(page, HIGH), LEFT, 1);
        assertEquals(
                "3 /  | 0 | 1 / 2", Pages.shown(plan.move(page, Pages.ids("3")).apply(page)));
        var below = DropPlan.at(geometry(page, HIGH), LEFT, 5000);
        assertEquals(
                "0 | 1 / 2 | 3", Pages.shown(below.move(page, Pages.ids("3")).apply(page)));
    }

    @Test
    void theEmptyPageTakesABlock() {
        var page = Pages.page("");
        var plan = DropPlan.at(geometry(page, HIGH), LEFT, 50);
        assertEquals(Optional.empty(), plan.before());
        assertEquals(
                1,
                plan.insert(page, List.of(new Divider())).apply(page).entries().size());
    }

    @Test
    void aBlockDroppedOnItselfStaysWhereItIs() {
        var page = Pages.page("F0 M1 S2 M3");
        var plan = DropPlan.at(geometry(page, HIGH), LEFT, PageGeometry.EDGE + 1.4 * HIGH);
        assertEquals(page, plan.move(page, Pages.ids("1")).apply(page));
    }

    /** A block without height is dropped: after laying out anew it must stand exactly at the line. */
    @Property
    void whatIsInsertedStandsAtTheLine(
            @ForAll("pages") Edition page,
            @ForAll @DoubleRange(min = -50, max = 700) double x,
            @ForAll @DoubleRange(min = -50, max = 1400) double y,
            @ForAll boolean across) {
        var plan = DropPlan.at(geometry(page, HIGH), x, y);
        var block = across ? new Divider() : new Briefs("new", List.of());
        var after = plan.insert(page, List.of(block)).apply(page);
        var added = after.entries().stream()
                .filter(entry -> page.entry(entry.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        var box = PageGeometry.of(
                        after.entries(), after.theme().spacing(), (entry, _) -> entry.equals(added) ? 0 : HIGH)
                .boxes()
                .get(added.id());
        assertEquals(plan.line(), new DropPlan.Line(box.getMinX(), box.getMinY(), box.getWidth()));
    }

    /** What is moved stands together, between those neighbours that were above and below the line, and nothing else changes its column. */
    @Property
    void whatIsMovedStandsBetweenItsNewNeighbours(
            @ForAll("pages") Edition page,
            @ForAll("chosen") int mask,
            @ForAll @DoubleRange(min = -50, max = 700) double x,
            @ForAll @DoubleRange(min = -50, max = 1400) double y) {
        var moved = IntStream.range(0, page.entries().size())
                .filter(i -> (mask >> i & 1) == 1)
                .mapToObj(i -> page.entries().get(i).id())
                .toList();
        var geometry = geometry(page, HIGH);
        var plan = DropPlan.at(geometry, x, y);
        var after = plan.move(page, moved).apply(page);
        assertEquals(page.entries().size(), after.entries().size());
        for (var entry : page.entries()) {
            if (!moved.contains(entry.id())) {
                assertEquals(Optional.of(entry), after.entry(entry.id()));
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        var boxes = geometry.boxes();
        var expected = new ArrayList<BlockId>();
        var below = new ArrayList<BlockId>();
        for (var entry : PageGeometry.readingOrder(page.entries())) {
            var sameColumn =
                    plan.region() == Region.FULL || entry.region() == plan.region() || entry.region() == Region.FULL;
            if (!moved.contains(entry.id()) && sameColumn) {
                var above = boxes.get(entry.id()).getMaxY() <= plan.line().y();
                (above ? expected : below).add(entry.id());
            }
        }
        expected.addAll(PageGeometry.inReadingOrder(page.entries(), moved));
        expected.addAll(below);
        var shown = PageGeometry.readingOrder(after.entries()).stream()
                .map(Entry::id)
                .toList();
        assertEquals(
                sorted(expected, after),
                shown.stream().filter(expected::contains).toList());
    }

    @Property
    void theLineIsOnThePage(
            @ForAll("pages") Edition page,
            @ForAll @DoubleRange(min = -50, max = 700) double x,
            @ForAll @DoubleRange(min = -50, max = 1400) double y) {
        var geometry = geometry(page, HIGH);
        var line = DropPlan.at(geometry, x, y).line();
        assertTrue(geometry.page().contains(line.x(), line.y()));
        assertTrue(geometry.page().contains(line.x() + line.width(), line.y()));
    }

    /** Where bands have merged into one, both columns are read one after the other: the expectation is brought into that order, column by column. */
    private static List<BlockId> sorted(List<BlockId> expected, Edition after) {
        return PageGeometry.readingOrder(expected.stream()
                        .flatMap(id -> after.entry(id).stream())
                        .toList())
                .stream()
                .map(Entry::id)
                .toList();
    }

    private static String inserted(String blocks, double x, double y) {
        var page = Pages.page(blocks);
        return inserted(page, geometry(page, HIGH), x, y);
    }

    private static String insertedInOneColumn(String blocks, double x, double y) {
        var page = Pages.page(blocks).withTheme(Theme.LETTER);
        return inserted(page, PageGeometry.of(page, (_, _) -> HIGH), x, y);
    }

    private static String inserted(Edition page, PageGeometry geometry, double x, double y) {
        var after = DropPlan.at(geometry, x, y)
                .insert(page, List.of(new Briefs("new", List.of())))
                .apply(page);
        var renamed = after.entries().stream()
                .map(entry -> page.entry(entry.id()).isPresent()
                        ? entry
                        : new Entry(Pages.id("9"), entry.region(), entry.block()))
                .toList();
        return Pages.shown(Pages.edition(renamed));
    }

    private static PageGeometry geometry(Edition page, double height) {
        return PageGeometry.of(page.entries(), page.theme().spacing(), (_, _) -> height);
    }
}
