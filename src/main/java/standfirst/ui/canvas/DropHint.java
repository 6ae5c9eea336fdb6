package standfirst.ui.canvas;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/** A few words beside the pointer: what a drop would do, or why it would do nothing. */
final class DropHint extends Label {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double WIDEST = 300;
    /** Above the pointer: below it hangs the picture of what is dragged. */
    private static final double AWAY = 12;

    DropHint() {
        getStyleClass().add("drop-hint");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setWrapText(true);
    }

    /** Shows the words for a landing, if it needs any. */
    void show(Landing landing, Point2D pointer, double room) {
        switch (landing) {
            case Landing.Between between ->
                between.hint().ifPresentOrElse(words -> say(words, false, pointer, room), this::hide);
            case Landing.OnPicture on -> say(on.hint(), false, pointer, room);
            case Landing.Whole(var hint) -> say(hint, false, pointer, room);
            case Landing.Refused(var why) -> say(why, true, pointer, room);
            case Landing.InList _, Landing.Back _ -> hide();
        }
    }

    void hide() {
        setVisible(false);
    }

    private void say(String words, boolean refused, Point2D pointer, double room) {
        if (!words.equals(getText())) {
            setText(words);
            applyCss();
            var width = Math.min(WIDEST, Math.ceil(prefWidth(-1)));
            resize(width, prefHeight(width));
        }
        pseudoClassStateChanged(REFUSED, refused);
        relocate(
                Math.clamp(pointer.getX() + AWAY, 0, Math.max(0, room - getWidth())),
                Math.max(0, pointer.getY() - AWAY - getHeight()));
        setVisible(true);
    }
}
