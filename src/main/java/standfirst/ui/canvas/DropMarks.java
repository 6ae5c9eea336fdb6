package standfirst.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/** What shows where a drop would land: a line, the tinted column, a framed picture. Nothing here has the page laid out anew. */
final class DropMarks {
    private static final double THICK = 2;
    private static final double END = 8;

    private final Region line = mark("insertion-line");
    private final Region start = mark("insertion-end");
    private final Region end = mark("insertion-end");
    private final Region tint = mark("column-tint");
    private final Region frame = mark("drop-frame");

    DropMarks(PagePane page) {
        List.of(tint, frame, line, start, end).forEach(page::addOverlay);
        hide();
    }

    private static Region mark(String style) {
        var mark = new Region();
        mark.getStyleClass().add(style);
        mark.setMouseTransparent(true);
        return mark;
    }

    void show(Landing landing) {
        switch (landing) {
            case Landing.Between between ->
                show(
                        Optional.of(between.plan().line()),
                        between.plan().column().map(DropMarks::wide),
                        Optional.empty());
            case Landing.InList list -> show(Optional.of(list.line()), Optional.of(list.box()), Optional.empty());
            case Landing.OnPicture picture -> show(Optional.empty(), Optional.empty(), Optional.of(picture.box()));
            case Landing.Whole _, Landing.Back _, Landing.Refused _ -> hide();
        }
    }

    void hide() {
        show(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void show(Optional<DropPlan.Line> at, Optional<Rectangle2D> tinted, Optional<Rectangle2D> framed) {
        at.ifPresent(this::place);
        List.of(line, start, end).forEach(mark -> mark.setVisible(at.isPresent()));
        place(tint, tinted);
        place(frame, framed);
    }

    private void place(DropPlan.Line at) {
        var wide = Math.max(at.width(), THICK);
        var high = Math.max(at.height(), THICK);
        var x = at.width() > 0 ? at.x() : at.x() - THICK / 2;
        var y = at.height() > 0 ? at.y() : at.y() - THICK / 2;
        line.resizeRelocate(x, y, wide, high);
        start.resizeRelocate(at.x() - END / 2, at.y() - END / 2, END, END);
        end.resizeRelocate(at.x() + at.width() - END / 2, at.y() + at.height() - END / 2, END, END);
    }

    private static void place(Region mark, Optional<Rectangle2D> box) {
        mark.setVisible(box.isPresent());
        box.ifPresent(at -> mark.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    private static Rectangle2D wide(Rectangle2D column) {
        return new Rectangle2D(
                column.getMinX() - BlockCard.BLEED,
                column.getMinY(),
                column.getWidth() + 2 * BlockCard.BLEED,
                column.getHeight());
    }
}
