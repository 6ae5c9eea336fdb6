package standfirst.ui.canvas;

import javafx.scene.layout.Region;

/** What shows where a drop would land: a line, and the tinted column. */
final class DropMarks {
    private static final double THICK = 2;
    private static final double END = 8;

    private final Region line = new Region();
    private final Region start = new Region();
    private final Region end = new Region();
    private final Region tint = new Region();

    DropMarks(PagePane page) {
        line.getStyleClass().add("insertion-line");
        start.getStyleClass().add("insertion-end");
        end.getStyleClass().add("insertion-end");
        tint.getStyleClass().add("column-tint");
        for (var mark : new Region[] {tint, line, start, end}) {
            mark.setMouseTransparent(true);
            page.addOverlay(mark);
        }
        hide();
    }

    void show(DropPlan plan) {
        var place = plan.line();
        line.resizeRelocate(place.x(), place.y() - THICK / 2, place.width(), THICK);
        start.resizeRelocate(place.x() - END / 2, place.y() - END / 2, END, END);
        end.resizeRelocate(place.x() + place.width() - END / 2, place.y() - END / 2, END, END);
        line.setVisible(true);
        start.setVisible(true);
        end.setVisible(true);
        tint.setVisible(plan.column().isPresent());
        plan.column()
                .ifPresent(column -> tint.resizeRelocate(
                        column.getMinX() - BlockCard.BLEED,
                        column.getMinY(),
                        column.getWidth() + 2 * BlockCard.BLEED,
                        column.getHeight()));
    }

    void hide() {
        for (var mark : new Region[] {tint, line, start, end}) {
            mark.setVisible(false);
        }
    }
}
