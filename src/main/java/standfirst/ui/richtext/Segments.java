package standfirst.ui.richtext;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fxmisc.richtext.model.TextOps;
import standfirst.model.Style;

/**
 * How words are cut into runs. JavaFX 25 throws when it must break a line within a run that goes from right to left
 * ({@code PrismTextLayout.computeTrailingSpaceWidth}); so such words are runs of their own, and lines break between them. Others must not be: at the end
 * of a line a space would take room that it has not within a run.
 */
final class Segments implements TextOps<String, Style> {
    /** A word longer than this would not fit a column either. */
    private static final int LONGEST = 20;

    private static final int PIECE = 8;

    /** Marks before a letter, or one number and marks. */
    private static final Pattern FORWARD = Pattern.compile("(?:[£$€]?\\d[\\d.,:]*)?[^\\p{L}\\d]*+\\p{L}");

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_INDIC = 0x0900;
    private static final int LAST_KHMER = 0x17FF;

    /**
     * Whether some of a paragraph goes from right to left: then all of it must be cut, for one run may hold both directions. The same for scripts whose
     * letters are joined, and for emoji joined of several: JavaFX sets a run with these on lines that are wider than their column.
     */
    static boolean mustBeCut(String paragraph) {
        return Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())
                || paragraph.codePoints().anyMatch(Segments::isJoined);
    }

    private static boolean isJoined(int letter) {
        return letter == ZERO_WIDTH_JOINER
                || (letter >= FIRST_INDIC
                        && letter <= LAST_KHMER
                        && switch (Character.UnicodeScript.of(letter)) {
                            case LATIN, CYRILLIC, GREEK, GEORGIAN, ETHIOPIC, CHEROKEE, COMMON -> false;
                            default -> true;
                        });
    }

    /** A text cut wherever a line may break within a run that may go from right to left. What goes from left to right stays whole, as in a browser. */
    static List<String> runs(String text) {
        var result = new ArrayList<String>();
        for (var piece : pieces(text)) {
            if (!result.isEmpty() && goesOn(result.getLast() + piece)) {
                result.add(result.removeLast() + piece);
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    /** Whether a run goes from left to right wherever it stands: marks and digits before its first letter may follow those before the run. */
    private static boolean goesOn(String run) {
        return FORWARD.matcher(run).lookingAt() && !mustBeCut(run);
    }

    private static List<String> pieces(String text) {
        if (text.isEmpty()) {
            return List.of(text);
        }
        var result = new ArrayList<String>();
        var lines = BreakIterator.getLineInstance();
        lines.setText(text);
        var start = lines.first();
        for (int end = lines.next(); end != BreakIterator.DONE; end = lines.next()) {
            while (end - start > LONGEST) {
                var piece = Character.isLowSurrogate(text.charAt(start + PIECE)) ? PIECE + 1 : PIECE;
                result.add(text.substring(start, start + piece));
                start += piece;
            }
            addWord(text.substring(start, end), result);
            start = end;
        }
        return result;
    }

    /** Letters, digits and marks about a word that goes from right to left are runs of their own, or JavaFX draws them in the wrong order. */
    private static void addWord(String word, List<String> pieces) {
        if (!mustBeCut(word)) {
            pieces.add(word);
            return;
        }
        var start = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (i > start && !way(word.codePointAt(i)).equals(way(word.codePointBefore(i)))) {
                pieces.add(word.substring(start, i));
                start = i;
            }
        }
        pieces.add(word.substring(start));
    }

    private enum Way {
        RIGHT_TO_LEFT,
        LEFT_TO_RIGHT,
        NUMBER,
        AS_ITS_NEIGHBOURS
    }

    private static Way way(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_NONSPACING_MARK -> Way.RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Way.LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> Way.NUMBER;
            default -> Way.AS_ITS_NEIGHBOURS;
        };
    }

    @Override
    public Optional<String> joinSeg(String before, String after) {
        var joined = before + after;
        return goesOn(joined) || pieces(joined).size() <= 1 ? Optional.of(joined) : Optional.empty();
    }

    @Override
    public String create(String text) {
        return text;
    }

    @Override
    public int length(String segment) {
        return segment.length();
    }

    @Override
    public char charAt(String segment, int index) {
        return segment.charAt(index);
    }

    @Override
    public String getText(String segment) {
        return segment;
    }

    @Override
    public String subSequence(String segment, int start, int end) {
        return segment.substring(start, end);
    }

    @Override
    public String subSequence(String segment, int start) {
        return segment.substring(start);
    }

    @Override
    public String createEmptySeg() {
        return "";
    }
}
