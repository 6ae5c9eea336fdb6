package standfirst.ui.richtext;

import standfirst.model.Align;
import standfirst.model.Colour;
import standfirst.model.Paragraph;

/**
 * How a field's paragraphs are set.
 *
 * @param link colour of linked words
 * @param gap pixels between two paragraphs
 * @param itemGap pixels between two items of a list
 */
public record Typography(Face body, Face subheading, Face quote, Colour link, double gap, double itemGap, Align align) {
    /** Pixels a list item is set in, per level. */
    static final double INDENT = 24;

    /** For words of one face without paragraphs between them. */
    public static Typography of(Face face) {
        return of(face, face.colour());
    }

    /** For words of one face that may hold links. */
    public static Typography of(Face face, Colour link) {
        return new Typography(face, face.withBold(true), face.withItalic(true), link, 0, 0, Align.LEFT);
    }

    public Typography withAlign(Align changed) {
        return new Typography(body, subheading, quote, link, gap, itemGap, changed);
    }

    /** Letters side by side, as an editing area draws them. */
    Typography withoutSpacing() {
        return new Typography(
                body.withSpacing(0), subheading.withSpacing(0), quote.withSpacing(0), link, gap, itemGap, align);
    }

    Face face(Paragraph.Kind kind) {
        return switch (kind) {
            case BODY, BULLET, NUMBERED -> body;
            case SUBHEADING -> subheading;
            case QUOTE -> quote;
        };
    }

    /** Space below a paragraph in pixels; it is not drawn below the last. */
    double gapBelow(Paragraph.Kind kind) {
        return switch (kind) {
            case BODY, QUOTE -> gap;
            case BULLET, NUMBERED -> itemGap;
            case SUBHEADING -> gap / 2;
        };
    }

    /** Space above a paragraph in pixels, besides the gap below the one before. */
    double gapAbove(Paragraph.Kind kind) {
        return kind == Paragraph.Kind.SUBHEADING ? gap / 2 : 0;
    }
}
