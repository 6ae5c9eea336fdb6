package standfirst.intake;

import standfirst.model.Paragraph;

/**
 * One line of copy as every reader hands it over: where it stood, what it says, and what its form gives away.
 *
 * @param runs the words, without number, bullet or heading marks
 */
record Line(SourceRange range, Runs runs, Hints hints) {
    String text() {
        return runs.text();
    }

    /** The same line on another stretch of the copy, such as with the rule below it. */
    Line withRange(SourceRange changed) {
        return new Line(changed, runs, hints);
    }

    Line withRuns(Runs changed) {
        return new Line(range, changed, hints);
    }

    Line withHints(Hints changed) {
        return new Line(range, runs, changed);
    }

    /** What the paragraph of a text block is that this line becomes. */
    Paragraph paragraph() {
        return runs.paragraph(
                switch (hints.mark()) {
                    case BULLET -> Paragraph.Kind.BULLET;
                    case NUMBER -> Paragraph.Kind.NUMBERED;
                    case QUOTE -> Paragraph.Kind.QUOTE;
                    case NONE, RULE -> Paragraph.Kind.BODY;
                });
    }

    /** What stands before the words. */
    enum Mark {
        NONE,
        BULLET,
        NUMBER,
        QUOTE,
        /** The whole line is a rule, such as three dashes, and has no words. */
        RULE
    }

    /**
     * What a line's form gives away.
     *
     * @param heading 1 to 6 where the line is marked as a heading of that depth, else 0
     * @param ornament whether it starts with a sign such as ■ or an emoji, as headings often do
     * @param number the item's number, 0 where it has none
     * @param blankBefore whether it starts a paragraph of its own
     */
    record Hints(int heading, boolean ornament, Mark mark, int number, boolean blankBefore) {
        static final Hints NONE = new Hints(0, false, Mark.NONE, 0, false);

        Hints withHeading(int depth) {
            return new Hints(depth, ornament, mark, number, blankBefore);
        }

        Hints withOrnament() {
            return new Hints(heading, true, mark, number, blankBefore);
        }

        Hints withMark(Mark changed, int itsNumber) {
            return new Hints(heading, ornament, changed, itsNumber, blankBefore);
        }

        Hints withBlankBefore(boolean blank) {
            return new Hints(heading, ornament, mark, number, blank);
        }

        boolean isListed() {
            return mark == Mark.BULLET || mark == Mark.NUMBER;
        }
    }
}
