package standfirst.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.TextKey;

/** The keyboard on one page, made from the commands themselves, by the menus they stand in. */
final class KeysHelp {
    private static final double ROOM = 0.9;
    private static final double WIDEST = 1_040;

    /** Beside the columns, left and right together, and the scroll bar. */
    private static final double MARGINS = 72;

    private KeysHelp() {}

    /** @param textSize of the window, in per cent */
    static void show(Window owner, Commands commands, int textSize) {
        var menus = new LinkedHashMap<String, List<Command>>();
        commands.all().stream()
                .filter(command -> command.key().isPresent())
                .collect(Collectors.groupingBy(Command::menu, LinkedHashMap::new, Collectors.toList()))
                .forEach(menus::put);
        var columns = new FlowPane(32, 16);
        var width = Math.min(owner.getWidth() * ROOM, WIDEST * textSize / 100);
        columns.setPrefWrapLength(width - MARGINS);
        columns.setId("keys");
        menus.forEach((menu, those) -> columns.getChildren().add(column(menu, those, commands)));
        columns.getChildren().add(inText());
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "rail-scroll");
        scroll.setPrefViewportHeight(owner.getHeight() * ROOM - 200);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setResizable(true);
        dialog.setTitle(Texts.of("keys.title"));
        dialog.setHeaderText(Texts.of("keys.title"));
        dialog.getDialogPane().setPrefWidth(width);
        dialog.getDialogPane().setMinWidth(width);
        // A window that may be resized opens narrower than its pane asks for, under some window managers
        dialog.setOnShown(_ -> {
            dialog.setWidth(width);
            dialog.setHeight(owner.getHeight() * ROOM);
        });
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }

    private static VBox column(String menu, List<Command> those, Commands commands) {
        var grid = new GridPane(16, 4);
        for (int i = 0; i < those.size(); i++) {
            var command = those.get(i);
            var keys = commands.keys(command).stream()
                    .map(KeyCombination::getDisplayText)
                    .limit(2)
                    .collect(Collectors.joining(Texts.of("keys.or")));
            row(grid, i, command.name().getValue(), keys);
        }
        return titled(menu, grid);
    }

    /** The keys that count while the caret is in words on the page. */
    private static VBox inText() {
        var grid = new GridPane(16, 4);
        for (var key : TextKey.values()) {
            if (!AltGr.canBeKey(key.combination().getName())) {
                continue;
            }
            row(grid, grid.getRowCount(), key.words(), key.combination().getDisplayText());
        }
        return titled("keys.in-text", grid);
    }

    private static void row(GridPane grid, int at, String words, String keys) {
        var name = new Label(words);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(at, name, key);
    }

    private static VBox titled(String text, GridPane grid) {
        var title = new Label(Texts.of(text));
        title.getStyleClass().add("title");
        var column = new VBox(8, title, grid);
        column.getStyleClass().add("keys-menu");
        return column;
    }
}
