package standfirst.ui.richtext;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import standfirst.ui.kit.Mark;

/** Draws marks behind the words of a field: tints behind what a search found, a wavy line below what is misspelt. */
final class MarkLayer extends Group {
    private static final Color HIT = Color.web("#f5c518", 0.38);
    private static final Color CURRENT = Color.web("#f08c00", 0.62);
    private static final Color MISSPELT = Color.web("#d1242f");
    private static final double WAVE = 2;
    private static final double WAVE_HEIGHT = 1.4;

    MarkLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(1);
        setAutoSizeChildren(false);
    }

    /** Draws these marks at the words of a view, which must be laid out. */
    void draw(List<Mark> marks, WordsView view) {
        if (marks.isEmpty()) {
            getChildren().clear();
            return;
        }
        getChildren()
                .setAll(marks.stream()
                        .sorted((a, b) -> b.kind().compareTo(a.kind()))
                        .map(mark -> shape(mark, view))
                        .toList());
        // Not relocate: that would bring the first mark, wherever it is, to the corner of the view
        setLayoutX(view.getLayoutX());
        setLayoutY(view.getLayoutY());
    }

    private static Shape shape(Mark mark, WordsView view) {
        var path = new Path();
        path.getStyleClass().addAll("mark", "mark-" + mark.kind().name().toLowerCase(java.util.Locale.ROOT));
        path.setManaged(false);
        if (mark.kind() == Mark.Kind.MISSPELT) {
            path.setStroke(MISSPELT);
            path.setStrokeWidth(1);
            view.underlines(mark.from(), mark.to())
                    .forEach(line -> wave(path.getElements(), line.getMinX(), line.getMaxX(), line.getMaxY()));
        } else {
            path.setStroke(null);
            path.setFill(mark.kind() == Mark.Kind.HIT ? HIT : CURRENT);
            path.getElements().setAll(view.outline(mark.from(), mark.to()));
        }
        return path;
    }

    private static void wave(List<PathElement> path, double from, double to, double y) {
        var up = false;
        path.add(new MoveTo(from, y));
        for (var x = from + WAVE; x < to + WAVE / 2; x += WAVE) {
            path.add(new LineTo(Math.min(x, to), up ? y : y + WAVE_HEIGHT));
            up = !up;
        }
    }
}
