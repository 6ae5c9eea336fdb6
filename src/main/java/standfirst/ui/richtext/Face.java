package standfirst.ui.richtext;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import standfirst.model.Colour;
import standfirst.model.Style;

/**
 * How running words are set, as the mail sets them.
 *
 * @param families stack of font families, the first that is installed counts
 * @param size in CSS pixels
 * @param leading line height in CSS pixels
 * @param capitals whether all letters are drawn as capitals
 * @param spacing pixels between letters beyond their own, 0 for most
 */
public record Face(
        String families,
        double size,
        double leading,
        boolean bold,
        boolean italic,
        boolean underlined,
        double spacing,
        boolean capitals,
        Colour colour) {
    /** An upright face of normal weight. */
    public static Face of(String families, double size, double leading, Colour colour) {
        return new Face(families, size, leading, false, false, false, 0, false, colour);
    }

    public Face withBold(boolean on) {
        return new Face(families, size, leading, on, italic, underlined, spacing, capitals, colour);
    }

    public Face withItalic(boolean on) {
        return new Face(families, size, leading, bold, on, underlined, spacing, capitals, colour);
    }

    public Face withColour(Colour changed) {
        return new Face(families, size, leading, bold, italic, underlined, spacing, capitals, changed);
    }

    public Face withSize(double changedSize, double changedLeading) {
        return new Face(families, changedSize, changedLeading, bold, italic, underlined, spacing, capitals, colour);
    }

    public Face withUnderline(boolean on) {
        return new Face(families, size, leading, bold, italic, on, spacing, capitals, colour);
    }

    /** Letters that stand apart, as in section labels; while they are edited they do not. */
    public Face withSpacing(double pixels) {
        return new Face(families, size, leading, bold, italic, underlined, pixels, capitals, colour);
    }

    /** Words that are drawn in capitals, however they are written. */
    public Face withCapitals(boolean on) {
        return new Face(families, size, leading, bold, italic, underlined, spacing, on, colour);
    }

    /** The letters that are drawn of words, one for one: a letter with no capital of its own length stays. */
    String drawn(String words) {
        if (!capitals) {
            return words;
        }
        var drawn = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> drawn.appendCodePoint(Character.toUpperCase(letter)));
        return drawn.length() == words.length() ? drawn.toString() : words;
    }

    Font font(Style style) {
        return Font.font(
                standfirst.ui.kit.Fonts.firstInstalled(families),
                bold || style.bold() ? FontWeight.BOLD : FontWeight.NORMAL,
                italic || style.italic() ? FontPosture.ITALIC : FontPosture.REGULAR,
                size);
    }

    /** What must be added between two lines, and half of it above the first and below the last, to get the leading. */
    double extraLeading() {
        return leading - Fonts.lineHeight(font(Style.PLAIN));
    }

    /** The font of words without any style of their own. */
    public Font plainFont() {
        return font(Style.PLAIN);
    }

    /** Space above the first line in pixels, so that words beside a field stand on its line. */
    public double halfLeading() {
        return Math.max(0, Math.round(Math.floor(extraLeading()) / 2));
    }
}
