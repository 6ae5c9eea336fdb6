package standfirst.ui.richtext;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.fxmisc.richtext.model.TwoDimensional;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Style;

/** What keys and buttons do to the selection of an area. Each is one change. */
final class Commands {
    private Commands() {}

    static void bold(Area area) {
        toggle(area, Style::bold, Style::withBold);
    }

    static void italic(Area area) {
        toggle(area, Style::italic, Style::withItalic);
    }

    static void underline(Area area) {
        toggle(area, Style::underline, Style::withUnderline);
    }

    static void strike(Area area) {
        toggle(area, Style::strike, Style::withStrike);
    }

    /** Links the selection, or the link that the caret stands in; an empty link unlinks it. */
    static void link(Area area, Optional<Link> link) {
        var range = linkRange(area);
        area.command(() -> restyle(area, range[0], range[1], style -> style.withLink(link)));
    }

    /** Has the selection lead somewhere, or, where nothing is selected, words that are put at the caret for it. */
    static void linked(Area area, String words, Link link) {
        var selection = area.getSelection();
        if (selection.getLength() > 0) {
            link(area, Optional.of(link));
        } else {
            var caret = selection.getStart();
            area.command(() -> area.replace(
                    caret, caret, words, area.insertionStyle(caret, caret).withLink(Optional.of(link))));
        }
    }

    /** The link of the selection's first character, or of the text the caret stands in. */
    static Optional<Link> linkAt(Area area) {
        var range = linkRange(area);
        return stylesIn(area, range[0], range[1]).stream().findFirst().flatMap(Style::link);
    }

    /** The selection; without one, the run of linked text around the caret; else the caret alone. */
    static int[] linkRange(Area area) {
        var selection = area.getSelection();
        if (selection.getLength() > 0) {
            return new int[] {selection.getStart(), selection.getEnd()};
        }
        var caret = area.getCaretPosition();
        var column = area.getCaretColumn();
        var paragraph = area.getParagraph(area.getCurrentParagraph());
        var start = caret - column;
        var at = column < paragraph.length()
                        && paragraph.getStyleOfChar(column).link().isPresent()
                ? column
                : column - 1;
        if (at < 0 || paragraph.getStyleOfChar(at).link().isEmpty()) {
            return new int[] {caret, caret};
        }
        var link = paragraph.getStyleOfChar(at).link();
        var from = at;
        var to = at + 1;
        while (from > 0 && paragraph.getStyleOfChar(from - 1).link().equals(link)) {
            from--;
        }
        while (to < paragraph.length() && paragraph.getStyleOfChar(to).link().equals(link)) {
            to++;
        }
        return new int[] {start + from, start + to};
    }

    /** Takes all styles off the selected words, and makes selected paragraphs body text. */
    static void clear(Area area) {
        area.command(() -> {
            var range = area.getSelection();
            if (range.getLength() == 0) {
                area.setPending(Style.PLAIN);
            } else {
                restyle(area, range.getStart(), range.getEnd(), style -> Style.PLAIN);
            }
            eachParagraph(area, style -> ParagraphStyle.BODY);
        });
    }

    /** Makes the selected paragraphs of that kind, or body text again where all of them are. */
    static void toggleKind(Area area, Paragraph.Kind kind) {
        var all = selectedParagraphs(area).stream()
                .allMatch(i -> area.getParagraph(i).getParagraphStyle().kind() == kind);
        setKind(area, all ? Paragraph.Kind.BODY : kind);
    }

    static void setKind(Area area, Paragraph.Kind kind) {
        area.command(() -> eachParagraph(area, style -> new ParagraphStyle(kind, style.level())));
    }

    /** Nests list items deeper or less deep; at the outermost level they stay. */
    static void indent(Area area, int by) {
        area.command(() -> eachParagraph(area, style -> style.atLevel(style.level() + by)));
    }

    /** Enter: a new item in a list, out of the list on an empty one, body text after a sub-heading. */
    static void enter(Area area) {
        var kind = area.kindAtCaret();
        var empty = area.getParagraph(area.getCurrentParagraph()).length() == 0;
        area.command(() -> {
            if (empty && kind != Paragraph.Kind.BODY) {
                leave(area);
                return;
            }
            area.replaceSelection("\n");
            if (kind == Paragraph.Kind.SUBHEADING) {
                area.setKind(area.getCurrentParagraph(), ParagraphStyle.BODY);
            }
        });
    }

    /** An empty nested item goes one level out, any other empty paragraph becomes body text. */
    private static void leave(Area area) {
        var style = area.getParagraph(area.getCurrentParagraph()).getParagraphStyle();
        area.setKind(
                area.getCurrentParagraph(), style.level() > 0 ? style.atLevel(style.level() - 1) : ParagraphStyle.BODY);
    }

    /** Backspace at the start of a list item, quote or sub-heading makes it body text first; says whether it did. */
    static boolean backspace(Area area) {
        if (!area.isAtStartOfParagraph() || area.kindAtCaret() == Paragraph.Kind.BODY) {
            return false;
        }
        area.command(() -> area.setKind(area.getCurrentParagraph(), ParagraphStyle.BODY));
        return true;
    }

    /** Whether all of the selection has a trait; without one, whether what is typed next will. */
    static boolean has(Area area, Predicate<Style> trait) {
        var range = area.getSelection();
        return range.getLength() == 0
                ? trait.test(area.insertionStyle(range.getStart(), range.getEnd()))
                : stylesIn(area, range.getStart(), range.getEnd()).stream().allMatch(trait);
    }

    private static void toggle(Area area, Predicate<Style> trait, Setter setter) {
        var on = !has(area, trait);
        var range = area.getSelection();
        if (range.getLength() == 0) {
            area.setPending(setter.set(area.insertionStyle(range.getStart(), range.getEnd()), on));
            return;
        }
        area.command(() -> restyle(area, range.getStart(), range.getEnd(), style -> setter.set(style, on)));
    }

    private interface Setter {
        Style set(Style style, boolean on);
    }

    private static List<Style> stylesIn(Area area, int start, int end) {
        return area.subDocument(start, end).getParagraphs().stream()
                .filter(paragraph -> paragraph.length() > 0)
                .flatMap(paragraph -> paragraph.getStyledSegments().stream())
                .map(segment -> segment.getStyle())
                .toList();
    }

    private static void restyle(Area area, int start, int end, UnaryOperator<Style> change) {
        if (start < end) {
            area.setStyleSpans(start, area.getStyleSpans(start, end).mapStyles(change));
        }
    }

    private static void eachParagraph(Area area, UnaryOperator<ParagraphStyle> change) {
        for (var i : selectedParagraphs(area)) {
            area.setKind(i, change.apply(area.getParagraph(i).getParagraphStyle()));
        }
    }

    private static List<Integer> selectedParagraphs(Area area) {
        var range = area.getSelection();
        var first = area.offsetToPosition(range.getStart(), TwoDimensional.Bias.Forward)
                .getMajor();
        var last = area.offsetToPosition(range.getEnd(), TwoDimensional.Bias.Forward)
                .getMajor();
        return java.util.stream.IntStream.rangeClosed(first, last).boxed().toList();
    }
}
