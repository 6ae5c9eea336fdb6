package standfirst.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import standfirst.model.Style;

/** The one stretch in which two texts differ; what lies before and behind it is the same in both, style included. */
record Difference(int start, int endBefore, int endAfter) {
    /** A character with all that makes it look as it does. */
    private record Letter(char letter, Object style) {}

    static Difference between(
            List<Paragraph<ParagraphStyle, String, Style>> before,
            List<Paragraph<ParagraphStyle, String, Style>> after) {
        var old = letters(before);
        var now = letters(after);
        var shorter = Math.min(old.size(), now.size());
        var start = 0;
        while (start < shorter && old.get(start).equals(now.get(start))) {
            start++;
        }
        var same = 0;
        while (same < shorter - start && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        return new Difference(start, old.size() - same, now.size() - same);
    }

    boolean isEmpty() {
        return start == endBefore && start == endAfter;
    }

    /** Where a place of the old text is in the new one; the end of the new stretch, where it was within the old. */
    int moved(int place) {
        if (place <= start) {
            return place;
        }
        return place >= endBefore ? place - endBefore + endAfter : Math.max(start, Math.min(endAfter, place));
    }

    private static List<Letter> letters(List<Paragraph<ParagraphStyle, String, Style>> paragraphs) {
        var result = new ArrayList<Letter>();
        for (int p = 0; p < paragraphs.size(); p++) {
            if (p > 0) {
                result.add(new Letter('\n', Style.PLAIN));
            }
            for (var segment : paragraphs.get(p).getStyledSegments()) {
                for (int i = 0; i < segment.getSegment().length(); i++) {
                    result.add(new Letter(segment.getSegment().charAt(i), segment.getStyle()));
                }
            }
        }
        return result;
    }
}
