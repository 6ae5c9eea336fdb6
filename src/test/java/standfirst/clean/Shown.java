package standfirst.clean;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import standfirst.model.Span;

/** A run of text as golden files show it: "words" bold italic → target. */
final class Shown {
    private Shown() {}

    static String of(Span span) {
        var style = span.style();
        var marks = Stream.of(
                        style.bold() ? "bold" : "",
                        style.italic() ? "italic" : "",
                        style.underline() ? "underline" : "",
                        style.strike() ? "strike" : "",
                        style.link().map(link -> "→ " + link.target()).orElse(""))
                .filter(mark -> !mark.isEmpty())
                .collect(Collectors.joining(" "));
        var words = "\"" + span.text().replace("\n", "\\n").replace("\u00a0", "\\u00a0") + "\"";
        return marks.isEmpty() ? words : words + " " + marks;
    }
}
