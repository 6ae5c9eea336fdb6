package standfirst.ui.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import standfirst.edit.Edit;
import standfirst.model.Band;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Region;
import standfirst.ui.canvas.PageGeometry.Slot;
import standfirst.ui.canvas.PageGeometry.Strip;

/**
 * Where a drop would land: what the insertion line shows is exactly what the edit does.
 *
 * @param before the block that what is dropped comes before in the order of the edition; empty for the end
 * @param region where it stands; {@link Region#FULL} between bands
 * @param line the insertion line
 * @param column the column that is landed in, to be tinted; empty between bands
 */
record DropPlan(Optional<BlockId> before, Region region, Line line, Optional<Rectangle2D> column) {
    /** How far into a band its upper and lower edge still mean “between the bands”. */
    private static final double EDGE = 6;

    /** From its left end to the right, or from its top down where it has a height, in page coordinates. */
    record Line(double x, double y, double width, double height) {
        Line(double x, double y, double width) {
            this(x, y, width, 0);
        }
    }

    /** The landing for a pointer at that place of the page. */
    static DropPlan at(PageGeometry geometry, double x, double y) {
        var strips = geometry.strips();
        for (int i = 0; i < strips.size(); i++) {
            var strip = strips.get(i);
            if (y < strip.bottom() || i == strips.size() - 1) {
                return within(geometry, i, x, y);
            }
        }
        return between(geometry, 0);
    }

    /** What moves these blocks here; blocks from several columns end up in the order in which they are read. */
    Edit move(Edition edition, List<BlockId> blocks) {
        var moved = PageGeometry.inReadingOrder(edition.entries(), blocks);
        var wanders = moved.stream()
                .flatMap(id -> edition.entry(id).stream())
                .noneMatch(entry -> entry.region() == Region.FULL);
        return kept(edition, wanders, new HashSet<>(moved), into -> new Edit.Move(moved, before, Optional.of(into)));
    }

    /** What puts new entries here. */
    Edit insert(Edition edition, List<Block> blocks) {
        var entries = blocks.stream().map(block -> Entry.of(region, block)).toList();
        var ids = new HashSet<>(entries.stream().map(Entry::id).toList());
        var wanders = blocks.stream().noneMatch(block -> Natural.region(block) == Region.FULL);
        return kept(
                edition,
                wanders,
                ids,
                into -> new Edit.Insert(
                        entries.stream().map(entry -> entry.withRegion(into)).toList(), before));
    }

    /**
     * Between bands a block of the columns stays one of the main column where that looks the same: so a sidebar can be opened beside it later.
     */
    private Edit kept(Edition edition, boolean wanders, Set<BlockId> dropped, Function<Region, Edit> edit) {
        if (region == Region.FULL && wanders) {
            var main = edit.apply(Region.MAIN);
            if (main.apply(edition).bands().stream().noneMatch(band -> isSqueezed(band, dropped))) {
                return main;
            }
        }
        return edit.apply(region);
    }

    private static boolean isSqueezed(Band band, Set<BlockId> dropped) {
        return band instanceof Band.Columns columns
                && columns.isSplit()
                && columns.main().stream().anyMatch(entry -> dropped.contains(entry.id()));
    }

    private static DropPlan within(PageGeometry geometry, int at, double x, double y) {
        var strip = geometry.strips().get(at);
        return switch (strip.band()) {
            case Band.Full _ -> between(geometry, y < (strip.top() + strip.bottom()) / 2 ? at : at + 1);
            case Band.Columns _ when y < strip.top() + EDGE && !belongs(geometry, at - 1) -> between(geometry, at);
            case Band.Columns _ when y >= strip.bottom() - EDGE && !belongs(geometry, at) -> between(geometry, at + 1);
            case Band.Columns columns
            when geometry.stacked() && !columns.isSplit() ->
                inColumn(geometry, at, columns.sidebar().isEmpty() ? Region.MAIN : Region.SIDEBAR, y);
            case Band.Columns columns -> inColumn(geometry, at, side(columns, strip, x), y);
        };
    }

    /** Whether that strip and the next are the two columns of one band, one below the other: their blocks may alternate in the edition. */
    private static boolean belongs(PageGeometry geometry, int at) {
        var strips = geometry.strips();
        return at >= 0
                && at + 1 < strips.size()
                && strips.get(at).band() instanceof Band.Columns
                && strips.get(at + 1).band() instanceof Band.Columns;
    }

    /** Beside a lone main column the right third of the page opens the sidebar, beside a lone sidebar the left third opens the main column. */
    private static Region side(Band.Columns columns, Strip strip, double x) {
        if (columns.isSplit()) {
            var middle = (strip.mainColumn().getMaxX() + strip.sidebarColumn().getMinX()) / 2;
            return x < middle ? Region.MAIN : Region.SIDEBAR;
        }
        var column = columns.sidebar().isEmpty() ? strip.mainColumn() : strip.sidebarColumn();
        var third = column.getWidth() / 3;
        if (columns.sidebar().isEmpty()) {
            return x > column.getMaxX() - third ? Region.SIDEBAR : Region.MAIN;
        }
        return x < column.getMinX() + third ? Region.MAIN : Region.SIDEBAR;
    }

    private static DropPlan inColumn(PageGeometry geometry, int at, Region region, double y) {
        var strip = geometry.strips().get(at);
        var slots = region == Region.MAIN ? strip.main() : strip.sidebar();
        var column = region == Region.MAIN ? strip.mainColumn() : strip.sidebarColumn();
        for (var slot : slots) {
            if (y < middle(slot)) {
                var line = new Line(column.getMinX(), slot.box().getMinY(), column.getWidth());
                return new DropPlan(Optional.of(slot.id()), region, line, Optional.of(column));
            }
        }
        var end = slots.isEmpty() ? strip.top() : slots.getLast().box().getMaxY();
        var line = new Line(column.getMinX(), end, column.getWidth());
        return new DropPlan(first(geometry, at + (belongs(geometry, at) ? 2 : 1)), region, line, Optional.of(column));
    }

    private static double middle(Slot slot) {
        return slot.box().getMinY() + slot.box().getHeight() / 2;
    }

    private static DropPlan between(PageGeometry geometry, int at) {
        var strips = geometry.strips();
        var y = strips.isEmpty()
                ? PageGeometry.EDGE
                : at < strips.size() ? strips.get(at).top() : strips.getLast().bottom();
        var line = new Line(geometry.margin(), y, geometry.page().getWidth() - 2 * geometry.margin());
        return new DropPlan(first(geometry, at), Region.FULL, line, Optional.empty());
    }

    private static Optional<BlockId> first(PageGeometry geometry, int at) {
        return at < geometry.strips().size()
                ? Optional.of(geometry.strips().get(at).first())
                : Optional.empty();
    }
}
