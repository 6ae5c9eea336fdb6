package standfirst.ui;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import standfirst.ui.kit.Texts;

/** The one question that stops the editor: what to do with changes that would be lost. */
final class UnsavedDialog {
    enum Answer {
        SAVE,
        DROP,
        CANCEL
    }

    private static final ButtonType SAVE = new ButtonType(Texts.of("unsaved.save"), ButtonData.YES);
    private static final ButtonType DROP = new ButtonType(Texts.of("unsaved.drop"), ButtonData.NO);
    private static final ButtonType CANCEL = new ButtonType(Texts.of("unsaved.cancel"), ButtonData.CANCEL_CLOSE);

    private UnsavedDialog() {}

    /** Asks, and waits for the answer; closing the dialog cancels. */
    static Answer ask(Window owner, String editionName) {
        var alert = new Alert(Alert.AlertType.NONE, Texts.of("unsaved.consequence"), SAVE, DROP, CANCEL);
        alert.initOwner(owner);
        alert.setTitle(Texts.of("unsaved.title"));
        alert.setHeaderText(Texts.of("unsaved.question", editionName));
        alert.getDialogPane().setId("unsaved-dialog");
        alert.getDialogPane().lookupButton(SAVE).setId("unsaved-save");
        alert.getDialogPane().lookupButton(SAVE).getStyleClass().add("accent");
        alert.getDialogPane().lookupButton(DROP).setId("unsaved-drop");
        alert.getDialogPane().lookupButton(CANCEL).setId("unsaved-cancel");
        var answer = alert.showAndWait().orElse(CANCEL);
        if (answer == SAVE) {
            return Answer.SAVE;
        }
        return answer == DROP ? Answer.DROP : Answer.CANCEL;
    }
}
