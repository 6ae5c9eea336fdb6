package standfirst.intake;

import java.util.List;
import java.util.Optional;
import standfirst.model.Figure;

/**
 * Copy as the sorter takes it, whatever it came as.
 *
 * @param text what the ranges of the lines count in: plain copy as it came, HTML as the words of its page
 * @param figures the pictures it holds, in order
 * @param said what it says that its language is
 */
record Copy(String text, List<Line> lines, List<Figure> figures, Optional<String> said) {
    Copy {
        lines = List.copyOf(lines);
        figures = List.copyOf(figures);
    }
}
