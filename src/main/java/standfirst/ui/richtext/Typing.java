package standfirst.ui.richtext;

import java.util.Optional;
import org.fxmisc.richtext.model.TwoDimensional;
import org.jspecify.annotations.Nullable;
import standfirst.language.SmartTyping;
import standfirst.model.Style;

/** What becomes of letters that are typed into an area: which of them may stand there, and in which style. */
final class Typing {
    private final Area area;
    private final boolean oneParagraph;
    private @Nullable Style pending;
    private int pendingAt = -1;

    Typing(Area area, boolean oneParagraph) {
        this.area = area;
        this.oneParagraph = oneParagraph;
    }

    /** What of these letters may stand in the field. */
    String allowed(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.chars()
                .filter(c -> (c >= 0x20 && c != 0x7f) || c == '\n' || c == '\t' || c == Conversion.SOFT_BREAK)
                .forEach(c -> kept.append((char) c));
        return oneParagraph ? kept.toString().replace('\n', ' ') : kept.toString();
    }

    /** The style that text typed here takes: the style before it, but a link only where the place is inside that link. */
    Style style(int start, int end) {
        if (pending != null && pendingAt == start) {
            return pending;
        }
        var from = area.offsetToPosition(start, TwoDimensional.Bias.Forward);
        var paragraph = area.getParagraph(from.getMajor());
        var column = from.getMinor();
        if (paragraph.length() == 0) {
            return paragraph.getStyleAtPosition(0).withLink(Optional.empty());
        }
        var before = column > 0 ? Optional.of(paragraph.getStyleOfChar(column - 1)) : Optional.<Style>empty();
        var at = start < end && column < paragraph.length()
                ? paragraph.getStyleOfChar(column)
                : before.orElseGet(() -> paragraph.getStyleOfChar(0));
        var linkBefore = before.flatMap(Style::link);
        var behind = column + (end - start);
        var linkAfter =
                behind < paragraph.length() ? paragraph.getStyleOfChar(behind).link() : Optional.empty();
        return at.withLink(linkBefore.equals(linkAfter) ? linkBefore : Optional.empty());
    }

    /** What is typed next at the caret takes this style. */
    void setPending(Style style) {
        pending = style;
        pendingAt = area.getCaretPosition();
    }

    void caretMoved() {
        if (area.getCaretPosition() != pendingAt) {
            pending = null;
        }
    }

    /** Sets the letter just typed before the caret as a writer of that language would, as a step of its own. */
    void smarten(String typed, Optional<String> language) {
        if (language.isEmpty() || typed.length() != 1 || area.getSelection().getLength() > 0) {
            return;
        }
        var column = area.getCaretColumn();
        var words = area.getParagraph(area.getCurrentParagraph()).getText().replace(Conversion.SOFT_BREAK, '\n');
        if (column == 0 || column > words.length() || !words.startsWith(typed, column - 1)) {
            return;
        }
        SmartTyping.of(language.get())
                .typed(words.substring(0, column - 1), typed.charAt(0))
                .ifPresent(better -> area.command(() -> {
                    var caret = area.getCaretPosition();
                    area.replace(caret - better.replaced(), caret, better.by(), area.getStyleOfChar(caret - 1));
                }));
    }
}
