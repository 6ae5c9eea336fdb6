package standfirst.ui.richtext;

import javafx.scene.Node;
import javafx.scene.Parent;

/** Gives what pops up over a field the look of its window, which a popup does not take over by itself. */
final class PopupLook {
    private PopupLook() {}

    static void dress(Parent popup, Node owner) {
        var scene = owner.getScene();
        if (scene != null) {
            popup.getStylesheets().addAll(scene.getStylesheets());
            if (scene.getRoot().getStyle() != null) {
                popup.setStyle(scene.getRoot().getStyle());
            }
        }
        popup.getStyleClass().add("root");
        popup.getStylesheets().add(RichField.STYLESHEET);
    }
}
