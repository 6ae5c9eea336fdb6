package standfirst.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import standfirst.model.Colour;
import standfirst.model.Theme;
import standfirst.ui.kit.Fonts;
import standfirst.ui.kit.Icons;

/** All themes as small pictures; a click or an arrow key puts one on. */
final class Gallery {
    private static final double WIDTH = 104;
    private static final double HEIGHT = 68;

    private final TilePane node = new TilePane(4, 4);
    private final Consumer<Theme> choose;
    private List<Theme> themes = List.of();
    private List<ToggleButton> tiles = List.of();
    private String worn = "";

    Gallery(Consumer<Theme> choose) {
        this.choose = choose;
        node.getStyleClass().add("theme-gallery");
        node.setPrefColumns(3);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    Region node() {
        return node;
    }

    private void focus() {
        tiles.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> tiles.stream().findFirst())
                .ifPresent(ToggleButton::requestFocus);
    }

    void show(List<Theme> all, String wornId) {
        worn = wornId;
        if (!all.equals(themes)) {
            var focused = node.isFocusWithin();
            themes = all;
            tiles = new ArrayList<>(all.stream().map(this::tile).toList());
            node.getChildren().setAll(tiles);
            if (focused) {
                focus();
            }
        }
        for (int i = 0; i < themes.size(); i++) {
            var on = themes.get(i).id().equals(worn);
            tiles.get(i).setSelected(on);
            // One stop for Tab; from there the arrows go.
            tiles.get(i).setFocusTraversable(on || (i == 0 && !isShelved()));
        }
    }

    private boolean isShelved() {
        return themes.stream().anyMatch(theme -> theme.id().equals(worn));
    }

    private ToggleButton tile(Theme theme) {
        var name = new Label(theme.name());
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMaxWidth(WIDTH);
        name.getStyleClass().add("caption");
        var tile = new ToggleButton(null, new VBox(4, picture(theme), name));
        tile.setId("theme-" + theme.id());
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Icons.explain(tile, theme.name(), null);
        tile.getStyleClass().add("theme-tile");
        tile.setOnAction(_ -> {
            // What is on stays on.
            tile.setSelected(true);
            choose.accept(theme);
        });
        return tile;
    }

    /** A page in small: its ground, its paper, a headline and lines of text in its colours. */
    private static Region picture(Theme theme) {
        var light = theme.light();
        var head = new Label("Aa");
        head.setMinWidth(Region.USE_PREF_SIZE);
        head.setStyle("-fx-text-fill: " + light.ink() + "; -fx-font-size: 18px; -fx-font-family: '"
                + Fonts.firstInstalled(theme.type().headlines()).replace("'", "") + "'; -fx-font-weight: "
                + theme.type().headlineWeight() + ";");
        var label = line(light.accent(), 22, 3);
        var text = new VBox(4, label, line(light.muted(), 38, 2), line(light.muted(), 34, 2));
        text.setAlignment(Pos.CENTER_LEFT);
        var paper = new HBox(8, head, text);
        paper.setAlignment(Pos.CENTER_LEFT);
        paper.setStyle("-fx-background-color: " + light.paper() + "; -fx-padding: 8;");
        var ground = new VBox(paper);
        ground.setStyle(
                "-fx-background-color: " + light.ground() + "; -fx-background-radius: 4; -fx-padding: 8 8 0 8;");
        VBox.setVgrow(paper, javafx.scene.layout.Priority.ALWAYS);
        ground.setMinSize(WIDTH, HEIGHT);
        ground.setPrefSize(WIDTH, HEIGHT);
        ground.setMaxSize(WIDTH, HEIGHT);
        return ground;
    }

    private static Region line(Colour colour, double width, double height) {
        var line = new Region();
        line.setMinSize(width, height);
        line.setMaxSize(width, height);
        line.setStyle("-fx-background-color: " + colour + ";");
        return line;
    }

    private void keyPressed(KeyEvent event) {
        var at = 0;
        while (at < tiles.size() && !tiles.get(at).isFocused()) {
            at++;
        }
        var columns = Math.max(1, node.getPrefColumns());
        var to = switch (event.getCode()) {
            case LEFT -> at - 1;
            case RIGHT -> at + 1;
            case UP -> at - columns;
            case DOWN -> at + columns;
            case HOME -> 0;
            case END -> tiles.size() - 1;
            default -> Integer.MIN_VALUE;
        };
        if (to == Integer.MIN_VALUE || at == tiles.size()) {
            return;
        }
        event.consume();
        if (to >= 0 && to < tiles.size()) {
            tiles.get(to).requestFocus();
            choose.accept(themes.get(to));
        }
    }
}
