package standfirst.ui.richtext;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import standfirst.model.Colour;
import standfirst.model.Paragraph;
import standfirst.model.Span;
import standfirst.model.Style;

/** Sets words in type, the same for words that are shown and words that are edited, so that nothing jumps between the two. */
final class Setting {
    private static final double HAIR = 0.02;

    private Setting() {}

    static Color paint(Colour colour) {
        return Color.web(colour.hex());
    }

    /**
     * Sets a shown paragraph: half of the leading stands above its first line and below its last, as in a browser.
     *
     * @param words of the paragraph: bold ones may stand higher than others by a fraction of a pixel
     */
    static void shown(TextFlow flow, Paragraph.Kind kind, Typography typography, List<Span> words) {
        edited(flow, kind, typography);
        var face = typography.face(kind);
        var plain = Fonts.lineHeight(face.plainFont());
        var higher = words.stream()
                .mapToDouble(span -> Fonts.lineHeight(face.font(span.style())) - plain)
                .max()
                .orElse(0);
        // Whole pixels, which layout would make of them anyway, but each rounded up
        var extra = Math.floor(face.extraLeading() - Math.max(0, higher));
        var above = Math.round(extra / 2);
        flow.setPadding(new Insets(above + typography.gapAbove(kind), 0, extra - above + typography.gapBelow(kind), 0));
    }

    /** Sets a paragraph within an editing area, which adds half of the line spacing above and below by itself. */
    static void edited(TextFlow flow, Paragraph.Kind kind, Typography typography) {
        // A hair less, or a sum of fractions comes out above the whole pixel, and a line is rounded up
        flow.setLineSpacing(typography.face(kind).extraLeading() - HAIR);
        flow.setPadding(new Insets(typography.gapAbove(kind), 0, typography.gapBelow(kind), 0));
        flow.setTextAlignment(
                switch (typography.align()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
    }

    static void run(Text node, Style style, Face face, Colour link) {
        node.setText(face.drawn(node.getText()));
        node.setFont(face.font(style));
        node.setFill(paint(style.link().isPresent() ? link : face.colour()));
        node.setUnderline(face.underlined() || style.underline() || style.link().isPresent());
        node.setStrikethrough(style.strike());
    }

    /** The words as shown: one character for one, so that places in both are the same. */
    static String letters(String words) {
        return words.replace(Conversion.SOFT_BREAK, '\n');
    }
}
