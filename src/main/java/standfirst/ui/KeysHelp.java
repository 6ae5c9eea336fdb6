package standfirst.ui;

import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.Window;
import standfirst.ui.kit.Texts;

/** The keyboard on one page, made from the commands themselves. */
final class KeysHelp {
    private KeysHelp() {}

    static void show(Window owner, Commands commands) {
        var grid = new GridPane(16, 8);
        grid.setId("keys");
        int at = 0;
        long keys = commands.all().stream()
                .filter(command -> command.key().isPresent())
                .count();
        int rows = Math.ceilDivExact((int) keys, 2);
        for (var command : commands.all()) {
            if (command.key().isPresent()) {
                var key = new Label(command.key().get().getDisplayText());
                key.getStyleClass().add("key");
                key.setMinWidth(Region.USE_PREF_SIZE);
                grid.add(key, at / rows * 2, at % rows);
                var name = new Label(command.name().getValue());
                name.setMinWidth(Region.USE_PREF_SIZE);
                grid.add(name, at / rows * 2 + 1, at % rows);
                at++;
            }
        }
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(Texts.of("keys.title"));
        dialog.setHeaderText(Texts.of("keys.title"));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }
}
