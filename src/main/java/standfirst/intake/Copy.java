package standfirst.intake;

import java.util.List;
import standfirst.model.Figure;

/**
 * Copy as the sorter takes it, whatever it came as.
 *
 * @param text what the ranges of the lines count in: plain copy as it came, HTML as the words of its page
 * @param figures the pictures it holds, in order
 */
record Copy(String text, List<Line> lines, List<Figure> figures) {
    Copy {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }
}
