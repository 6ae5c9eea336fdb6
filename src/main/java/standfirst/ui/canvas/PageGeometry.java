package standfirst.ui.canvas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import standfirst.model.Band;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Spacing;

/**
 * Where everything on the page stands, in CSS pixels from the page's upper left corner. Blocks touch each other: the air between them is part of their
 * height.
 *
 * @param margin left and right of what stands on the page
 * @param stacked whether the theme has one column, in which a sidebar is a strip of its own below the main column
 */
record PageGeometry(Rectangle2D page, double margin, boolean stacked, List<Strip> strips) {
    /** Air above the first block and below the last: as in the mail, what stands there brings its own. */
    static final double EDGE = 0;

    /** How high a block is in a column of that width. */
    @FunctionalInterface
    interface Heights {
        double of(Entry entry, int width);

        /** How much of the height is empty at the upper edge, and falls together with what is empty above it. */
        default double above(Entry entry) {
            return 0;
        }

        /** The same at the lower edge. */
        default double below(Entry entry) {
            return 0;
        }
    }

    /**
     * One block and the part of its column that it takes.
     *
     * @param shared how much of the block's empty upper edge lies in the box above
     */
    record Slot(BlockId id, Rectangle2D box, double shared) {}

    /**
     * One band of the page. A block across the page is the only slot of {@code main}.
     *
     * @param first the band's first block in the order of the edition, which is not always the first of its main column
     * @param mainColumn the main column, as high as the band
     * @param sidebarColumn the sidebar, or where it would open if it has no block yet
     */
    record Strip(
            Band band,
            BlockId first,
            List<Slot> main,
            List<Slot> sidebar,
            Rectangle2D mainColumn,
            Rectangle2D sidebarColumn) {
        double top() {
            return mainColumn.getMinY();
        }

        double bottom() {
            return mainColumn.getMaxY();
        }
    }

    PageGeometry {
        strips = List.copyOf(strips);
    }

    static PageGeometry of(List<Entry> entries, Spacing spacing, Heights heights) {
        return of(entries, Band.of(entries), false, spacing, heights);
    }

    static PageGeometry of(Edition edition, Heights heights) {
        var theme = edition.theme();
        return of(edition.entries(), bands(edition), !theme.manner().columns(), theme.spacing(), heights);
    }

    private static PageGeometry of(
            List<Entry> entries, List<Band> bands, boolean stacked, Spacing spacing, Heights heights) {
        var places = new HashMap<BlockId, Integer>();
        entries.forEach(entry -> places.put(entry.id(), places.size()));
        var strips = new ArrayList<Strip>();
        var y = EDGE;
        var loose = 0.0;
        for (var band : bands) {
            var strip = switch (band) {
                case Band.Full full -> across(full, full.entry().id(), spacing, y, loose, heights);
                case Band.Columns columns -> {
                    var first = Stream.concat(columns.main().stream(), columns.sidebar().stream())
                            .map(Entry::id)
                            .min(Comparator.comparing(places::get))
                            .orElseThrow();
                    yield columns(columns, first, spacing, y, loose, heights);
                }
            };
            loose = loose(band, heights);
            strips.add(strip);
            y = strip.bottom();
        }
        return new PageGeometry(new Rectangle2D(0, 0, spacing.page(), y + EDGE), spacing.margin(), stacked, strips);
    }

    /** The strips of an edition as its theme lays them out: where it has one column, the sidebar is a strip below the main column. */
    static List<Band> bands(Edition edition) {
        return edition.theme().manner().columns()
                ? edition.bands()
                : edition.bands().stream()
                        .flatMap(band -> band instanceof Band.Columns columns && columns.isSplit()
                                ? Stream.of(
                                        new Band.Columns(columns.main(), List.of()),
                                        new Band.Columns(List.of(), columns.sidebar()))
                                : Stream.of(band))
                        .toList();
    }

    /** What of the band's lower edge falls together with the upper edge of the next: rows with two columns keep theirs. */
    private static double loose(Band band, Heights heights) {
        return switch (band) {
            case Band.Full full -> heights.below(full.entry());
            case Band.Columns columns when columns.isSplit() -> 0;
            case Band.Columns columns ->
                heights.below(
                        columns.sidebar().isEmpty()
                                ? columns.main().getLast()
                                : columns.sidebar().getLast());
        };
    }

    /** The width a block has in its band, in CSS pixels. */
    static int width(Band band, boolean sidebar, Spacing spacing) {
        return switch (band) {
            case Band.Full _ -> spacing.content();
            case Band.Columns columns when !columns.isSplit() -> spacing.content();
            case Band.Columns _ -> sidebar ? spacing.sidebar() : spacing.main();
        };
    }

    /** Every block's place, by its id. */
    Map<BlockId, Rectangle2D> boxes() {
        return slots().collect(Collectors.toMap(Slot::id, Slot::box));
    }

    Stream<Slot> slots() {
        return strips.stream().flatMap(strip -> Stream.concat(strip.main().stream(), strip.sidebar().stream()));
    }

    /** The blocks as they are read: band by band, the main column before the sidebar. */
    static List<Entry> readingOrder(List<Entry> entries) {
        return Band.of(entries).stream()
                .flatMap(band -> switch (band) {
                    case Band.Full full -> Stream.of(full.entry());
                    case Band.Columns columns -> Stream.concat(columns.main().stream(), columns.sidebar().stream());
                })
                .toList();
    }

    /** Those of the blocks that are on the page, as they are read. */
    static List<BlockId> inReadingOrder(List<Entry> entries, List<BlockId> blocks) {
        var wanted = new HashSet<>(blocks);
        return readingOrder(entries).stream()
                .map(Entry::id)
                .filter(wanted::contains)
                .toList();
    }

    private static Strip across(
            Band.Full full, BlockId first, Spacing spacing, double y, double loose, Heights heights) {
        var slots = stacked(List.of(full.entry()), spacing.margin(), y, loose, spacing.content(), heights);
        var height = height(slots);
        return new Strip(
                full,
                first,
                slots,
                List.of(),
                new Rectangle2D(spacing.margin(), y, spacing.content(), height),
                sidebarColumn(spacing, y, height));
    }

    private static Strip columns(
            Band.Columns columns, BlockId first, Spacing spacing, double y, double loose, Heights heights) {
        var split = columns.isSplit();
        var joins = split ? 0 : loose;
        var main = stacked(columns.main(), spacing.margin(), y, joins, width(columns, false, spacing), heights);
        var sideX = split ? spacing.margin() + spacing.main() + spacing.gutter() : spacing.margin();
        var sidebar = stacked(columns.sidebar(), sideX, y, joins, width(columns, true, spacing), heights);
        var height = Math.max(height(main), height(sidebar));
        var mainWidth = columns.sidebar().isEmpty() ? spacing.content() : spacing.main();
        return new Strip(
                columns,
                first,
                main,
                sidebar,
                new Rectangle2D(spacing.margin(), y, mainWidth, height),
                columns.main().isEmpty()
                        ? new Rectangle2D(spacing.margin(), y, spacing.content(), height)
                        : sidebarColumn(spacing, y, height));
    }

    private static Rectangle2D sidebarColumn(Spacing spacing, double y, double height) {
        return new Rectangle2D(spacing.margin() + spacing.main() + spacing.gutter(), y, spacing.sidebar(), height);
    }

    private static List<Slot> stacked(
            List<Entry> entries, double x, double top, double loose, int width, Heights heights) {
        var slots = new ArrayList<Slot>(entries.size());
        var y = top;
        var open = loose;
        for (var entry : entries) {
            var shared = Math.min(open, heights.above(entry));
            var height = Math.max(0, heights.of(entry, width) - shared);
            slots.add(new Slot(entry.id(), new Rectangle2D(x, y, width, height), shared));
            y += height;
            open = heights.below(entry);
        }
        return List.copyOf(slots);
    }

    private static double height(List<Slot> slots) {
        return slots.isEmpty()
                ? 0
                : slots.getLast().box().getMaxY() - slots.getFirst().box().getMinY();
    }
}
