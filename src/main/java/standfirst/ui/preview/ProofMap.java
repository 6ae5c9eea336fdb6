package standfirst.ui.preview;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands where on a page that is laid out, in CSS pixels from its top left.
 *
 * @param height of the whole page
 */
record ProofMap(double height, List<Box> boxes) {
    /** How much of what follows a heading or a picture stays with it: a line or two, or a caption. */
    private static final double NEXT_LINES = 56;

    /** A page broken at the start of a block may stay empty below that: this much of it, and no more. */
    private static final double EMPTY = 0.25;

    /** What a box is. */
    enum Kind {
        PAGE,
        /** A line of words, a button: never cut. */
        WHOLE,
        /** A heading, or a picture: as a whole, and with what follows it. */
        LEADING,
        BLOCK,
        LINK
    }

    /** @param target of a link, as it is written; empty for all else */
    record Box(Kind kind, double left, double top, double width, double height, String target) {
        double bottom() {
            return top + height;
        }

        /** Whether a cut there goes through it, or parts what leads from what follows. */
        boolean isCutAt(double y) {
            return switch (kind) {
                case WHOLE -> top < y - 0.5 && y + 0.5 < bottom();
                case LEADING -> top < y - 0.5 && y < bottom() + NEXT_LINES;
                case PAGE, BLOCK, LINK -> false;
            };
        }
    }

    ProofMap {
        boxes = List.copyOf(boxes);
    }

    /** Reads what {@code proof.js} answers. */
    static ProofMap of(String answer) {
        var boxes = new ArrayList<Box>();
        double height = 0;
        for (var line : answer.lines().toList()) {
            var part = line.split("\t", -1);
            var box = new Box(
                    Kind.valueOf(part[0]), number(part[1]), number(part[2]), number(part[3]), number(part[4]), part[5]);
            height = box.kind() == Kind.PAGE ? box.height() : height;
            boxes.add(box);
        }
        return new ProofMap(height, boxes);
    }

    List<Box> links() {
        return boxes.stream().filter(box -> box.kind() == Kind.LINK).toList();
    }

    /**
     * Where to cut it so that no sheet takes more than that: before a block where there is one near, else between two lines. The first cut is the
     * top, the last the end.
     */
    List<Double> cuts(double room) {
        var cuts = new ArrayList<Double>();
        double top = 0;
        while (height - top > room) {
            cuts.add(top);
            top = next(top, room);
        }
        cuts.add(top);
        cuts.add(height);
        return cuts;
    }

    private double next(double top, double room) {
        double limit = top + room;
        return boxes.stream()
                .filter(box -> box.kind() == Kind.BLOCK)
                .mapToDouble(Box::top)
                .filter(start ->
                        start > limit - EMPTY * room && start <= limit && isFree(start) && isBetweenBlocks(start))
                .max()
                .orElseGet(() -> between(top, limit));
    }

    /** The last place between two lines; the limit itself where one picture fills the sheet. */
    private double between(double top, double limit) {
        double y = limit;
        boolean moved = true;
        while (moved && y > top) {
            moved = false;
            for (var box : boxes) {
                if (box.isCutAt(y)) {
                    y = box.top();
                    moved = true;
                }
            }
        }
        return y > top + 1 ? y : limit;
    }

    private boolean isFree(double y) {
        return boxes.stream().noneMatch(box -> box.isCutAt(y));
    }

    /** A block of the sidebar begins beside one of the main column. */
    private boolean isBetweenBlocks(double y) {
        return boxes.stream()
                .filter(box -> box.kind() == Kind.BLOCK)
                .noneMatch(block -> block.top() < y - 0.5 && y + 0.5 < block.bottom());
    }

    private static double number(String written) {
        return Double.parseDouble(written);
    }
}
