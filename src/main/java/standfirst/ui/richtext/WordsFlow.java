package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A paragraph that is shown. Its underlines end with the words of a line, as in a browser: JavaFX draws them under the space at its end too. */
final class WordsFlow extends TextFlow {
    /** A word, or the space before the first or after the last; spaces between two words are between their lines. */
    private static final Pattern PIECE = Pattern.compile("^\\s+|\\S+|\\s+$");

    private final List<Underline> underlines = new ArrayList<>();

    /** The line under a run that begins at a place among what is drawn. */
    private record Underline(int from, Text run, Path line) {}

    /** Adds a run of words; its underline, if it has one, is drawn by this. */
    void addWords(int from, Text run) {
        getChildren().add(run);
        if (run.isUnderline()) {
            run.setUnderline(false);
            var line = new Path();
            line.setManaged(false);
            line.setMouseTransparent(true);
            line.setStroke(null);
            line.setFill(run.getFill());
            underlines.add(new Underline(from, run, line));
            getChildren().add(line);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (var underline : underlines) {
            underline.line().getElements().setAll(drawn(underline));
        }
    }

    private List<PathElement> drawn(Underline underline) {
        var elements = new ArrayList<PathElement>();
        var lines = new ArrayList<Stretch>();
        for (var piece : PIECE.matcher(underline.run().getText()).results().toList()) {
            var from = underline.from() + piece.start();
            var to = underline.from() + piece.end();
            if (piece.group().isBlank() && !isWithinLine(from, to)) {
                continue;
            }
            for (var box : boxes(from, to)) {
                var last = lines.isEmpty() ? null : lines.getLast();
                if (last != null && last.isOnLineOf(box)) {
                    lines.set(lines.size() - 1, last.to(box));
                } else {
                    lines.add(new Stretch(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
                }
            }
        }
        lines.forEach(line -> elements.addAll(line.outline()));
        return elements;
    }

    /** Whether something follows a space on its line. */
    private boolean isWithinLine(int from, int to) {
        var space = boxes(from, to);
        var next = boxes(to, to + 1);
        return !space.isEmpty()
                && next.stream()
                        .anyMatch(box -> box.getWidth() > 0
                                && box.getMinX() >= space.getLast().getMaxX() - 1);
    }

    private List<Bounds> boxes(int from, int to) {
        return WordsView.boxes(getUnderlineShape(from, to));
    }

    /** The underlined part of a line. */
    private record Stretch(double left, double right, double top, double bottom) {
        boolean isOnLineOf(Bounds box) {
            return Math.abs(box.getMinY() - top) < 1;
        }

        Stretch to(Bounds box) {
            return new Stretch(Math.min(left, box.getMinX()), Math.max(right, box.getMaxX()), top, bottom);
        }

        List<PathElement> outline() {
            return List.of(
                    new MoveTo(left, top),
                    new LineTo(right, top),
                    new LineTo(right, bottom),
                    new LineTo(left, bottom),
                    new ClosePath());
        }
    }
}
