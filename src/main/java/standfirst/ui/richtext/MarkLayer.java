package standfirst.ui.richtext;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import standfirst.ui.kit.Mark;

/** Draws marks behind the words of a field: tints behind what a search found and what the provider fills in, a wavy line below what is misspelt. */
final class MarkLayer extends Group {
    private static final Color HIT = Color.web("#f5c518", 0.38);
    private static final Color CURRENT = Color.web("#f08c00", 0.62);
    private static final Color MISSPELT = Color.web("#d1242f");
    private static final Color TAG = Color.web("#6b7c93", 0.2);
    private static final double WAVE = 2;
    private static final double WAVE_HEIGHT = 1.4;

    private List<Drawing> drawn = List.of();

    /** What is drawn for a mark, and where. */
    private record Drawing(Mark.Kind kind, List<Bounds> lines) {}

    MarkLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(1);
        setAutoSizeChildren(false);
    }

    /** Draws these marks at the words of a view, which must be laid out. Where they stand as they stood, nothing is drawn anew. */
    void draw(List<Mark> marks, WordsView view) {
        var next = marks.stream()
                .sorted((a, b) -> b.kind().compareTo(a.kind()))
                .map(mark -> drawing(mark, view))
                .filter(drawing -> !drawing.lines().isEmpty())
                // Two marks at one place are drawn as one
                .distinct()
                .toList();
        if (!next.equals(drawn)) {
            drawn = next;
            getChildren().setAll(next.stream().map(MarkLayer::shape).toList());
        }
        // Not relocate: that would bring the first mark, wherever it is, to the corner of the view
        setLayoutX(view.getLayoutX());
        setLayoutY(view.getLayoutY());
    }

    private Drawing drawing(Mark mark, WordsView view) {
        var lines = mark.kind() == Mark.Kind.MISSPELT
                ? view.underlines(mark.from(), mark.to())
                : view.lines(mark.from(), mark.to());
        return new Drawing(mark.kind(), lines);
    }

    private static Shape shape(Drawing drawing) {
        var kind = drawing.kind();
        var lines = drawing.lines();
        var path = new SVGPath();
        path.getStyleClass().addAll("mark", "mark-" + kind.name().toLowerCase(Locale.ROOT));
        path.setManaged(false);
        var content = new StringBuilder();
        if (kind == Mark.Kind.MISSPELT) {
            path.setFill(null);
            path.setStroke(MISSPELT);
            path.setStrokeWidth(1);
            lines.forEach(line -> wave(content, line.getMinX(), line.getMaxX(), line.getMaxY()));
        } else {
            path.setStroke(null);
            path.setFill(
                    switch (kind) {
                        case HIT -> HIT;
                        case TAG -> TAG;
                        case CURRENT_HIT, MISSPELT -> CURRENT;
                    });
            lines.forEach(line -> box(content, line));
        }
        path.setContent(content.toString());
        return path;
    }

    private static void box(StringBuilder path, Bounds line) {
        path.append('M').append(line.getMinX()).append(' ').append(line.getMinY());
        path.append('H').append(line.getMaxX()).append('V').append(line.getMaxY());
        path.append('H').append(line.getMinX()).append('Z');
    }

    private static void wave(StringBuilder path, double from, double to, double y) {
        var up = false;
        path.append('M').append(from).append(' ').append(y);
        for (var x = from + WAVE; x < to + WAVE / 2; x += WAVE) {
            path.append('L').append(Math.min(x, to)).append(' ').append(up ? y : y + WAVE_HEIGHT);
            up = !up;
        }
    }
}
