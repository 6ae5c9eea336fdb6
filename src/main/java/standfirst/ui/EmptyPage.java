package standfirst.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** What stands in the place of a page with nothing on it: the three ways to begin. */
final class EmptyPage {
    private final VBox node = new VBox(24);

    EmptyPage(Commands commands) {
        var title = new Label(Texts.of("empty.title"));
        title.getStyleClass().add("empty-title");
        var choices = new TilePane(
                16,
                16,
                choice(commands, "paste-copy", "fth-clipboard", "empty.paste"),
                choice(commands, "from-yesterday", "fth-copy", "empty.yesterday"),
                choice(commands, "add-block", "fth-plus-square", "empty.add"));
        choices.setAlignment(Pos.CENTER);
        choices.setPrefColumns(3);
        var hint = new Label(Texts.of("empty.hint"));
        hint.getStyleClass().add("muted");
        node.setId("empty-page");
        node.getStyleClass().add("beginning");
        node.setAlignment(Pos.CENTER);
        node.getChildren().setAll(title, choices, hint);
    }

    Region node() {
        return node;
    }

    private static Button choice(Commands commands, String command, String icon, String text) {
        FontIcon glyph = Icons.of(icon);
        glyph.setIconSize(24);
        var name = new Label(Texts.of(text));
        name.getStyleClass().add("title");
        name.setWrapText(true);
        name.setTextAlignment(TextAlignment.CENTER);
        var key = new Label(
                commands.get(command).key().map(k -> k.getDisplayText()).orElse(""));
        key.getStyleClass().add("caption");
        var face = new VBox(8, glyph, name, key);
        face.setAlignment(Pos.CENTER);
        var button = commands.bind(new Button(), command);
        button.setId("empty-" + command);
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("choice");
        return button;
    }
}
