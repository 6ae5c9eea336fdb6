package standfirst.ui;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Modality;
import javafx.stage.Window;
import standfirst.ui.kit.Texts;

/** The keyboard on one page, made from the commands themselves. */
final class KeysHelp {
    private static final int ROWS = 14;

    private KeysHelp() {}

    static void show(Window owner, Commands commands) {
        var grid = new GridPane(16, 8);
        grid.setId("keys");
        int at = 0;
        for (var command : commands.all()) {
            if (command.key().isPresent()) {
                var key = new Label(command.key().get().getDisplayText());
                key.getStyleClass().add("key");
                grid.add(key, at / ROWS * 2, at % ROWS);
                grid.add(new Label(command.name()), at / ROWS * 2 + 1, at % ROWS);
                at++;
            }
        }
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Texts.of("keys.title"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }
}
