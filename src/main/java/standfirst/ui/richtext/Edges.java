package standfirst.ui.richtext;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.TraversalDirection;
import standfirst.model.Paragraph;

/** What keys do at the ends of a field: they lead on to the next, or ask the owner to join or to add. Each says whether it was done with. */
final class Edges {
    private final Area area;
    private final RichField field;
    private final Reach reach;

    Edges(Area area, RichField field, Reach reach) {
        this.area = area;
        this.field = field;
        this.reach = reach;
    }

    private boolean isAt(int place) {
        return area.getSelection().getLength() == 0 && area.getCaretPosition() == place;
    }

    boolean enter() {
        return isAt(area.getLength()) && !area.kindAtCaret().isListItem() && reach.enterAtEnd.getAsBoolean();
    }

    /** A list item, quote or sub-heading becomes a plain paragraph first. */
    boolean backspace() {
        if (!isAt(0) || area.kindAtCaret() != Paragraph.Kind.BODY) {
            return false;
        }
        var empty = area.getLength() == 0;
        return (empty && reach.backspaceWhenEmpty.getAsBoolean()) || reach.backspaceAtStart.getAsBoolean();
    }

    boolean delete() {
        return isAt(area.getLength()) && reach.deleteAtEnd.getAsBoolean();
    }

    /** Enter in a single line goes on to what follows. */
    void toNext() {
        var next = Neighbours.beside(field, 1);
        if (next.isPresent()) {
            next.get().edit(0);
        } else {
            area.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /** Left of the first letter, and right of the last. */
    boolean leaveText(int direction) {
        if (!isAt(direction < 0 ? 0 : area.getLength())) {
            return false;
        }
        var next = Neighbours.beside(field, direction);
        next.ifPresent(other -> other.edit(direction < 0 ? Integer.MAX_VALUE : 0));
        return next.isPresent();
    }

    /** Up from the first line, and down from the last; the caret stays as far to the right as it was. */
    boolean leaveLine(int direction) {
        var paragraph = area.getCurrentParagraph();
        var line = area.lineIndex(paragraph, area.getCaretColumn());
        var atEdge = direction < 0
                ? paragraph == 0 && line == 0
                : paragraph == area.getParagraphs().size() - 1 && line >= area.getParagraphLinesCount(paragraph) - 1;
        if (!atEdge || area.getSelection().getLength() > 0) {
            return false;
        }
        var next = Neighbours.below(field, direction);
        next.ifPresent(other -> {
            var x = area.getCaretBounds()
                    .map(bounds -> area.localToScene(area.screenToLocal(bounds)).getCenterX())
                    .orElse(0.0);
            var view = other.view();
            var inView = new Point2D(view.sceneToLocal(x, 0).getX(), direction < 0 ? view.getHeight() - 1 : 1);
            other.edit(view.indexAt(inView));
        });
        return next.isPresent();
    }

    /** A slash on an empty paragraph asks for a menu, where there is one. */
    boolean slash() {
        var asked = reach.slash;
        if (asked == null
                || area.getSelection().getLength() > 0
                || area.getParagraph(area.getCurrentParagraph()).length() > 0) {
            return false;
        }
        var place = area.getCaretPosition();
        asked.accept(new Slash() {
            @Override
            public Optional<Bounds> onScreen() {
                return area.getCaretBounds();
            }

            @Override
            public void asLetter() {
                field.edit(place);
                field.type("/");
            }
        });
        return true;
    }
}
