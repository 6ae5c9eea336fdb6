package standfirst.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A rail at the window's side: tabs over their contents, and an edge to drag it wider, narrower, or shut. */
final class Rail {
    private static final double EDGE = 5;

    private final BorderPane node = new BorderPane();
    private final HBox tabs = new HBox();
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final double least;
    private final double most;
    private final Runnable shut;

    /**
     * @param side where in the window it stands
     * @param width by nature, in pixels; it can be dragged from three quarters of that to twice that
     * @param remembered the width it was left at; 0 where none is known
     * @param shut is called when the rail has been dragged shut
     */
    Rail(Side side, double width, double remembered, Runnable shut) {
        this.least = width * 0.75;
        this.most = width * 2;
        this.shut = shut;
        tabs.getStyleClass().add("rail-tabs");
        var face = new BorderPane(content);
        face.setTop(tabs);
        node.setCenter(face);
        node.getStyleClass().addAll("rail", side == Side.LEFT ? "left" : "right");
        var edge = edge(side, width);
        if (side == Side.LEFT) {
            node.setRight(edge);
        } else {
            node.setLeft(edge);
        }
        node.setPrefWidth(remembered > 0 ? Math.clamp(remembered, least, most) : width);
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setMaxWidth(Region.USE_PREF_SIZE);
    }

    Region node() {
        return node;
    }

    /** Adds a tab; the first one is shown. */
    void add(String id, String title, Node page) {
        var button = new ToggleButton(title);
        button.setId("tab-" + id);
        button.setToggleGroup(group);
        button.getStyleClass().add("rail-tab");
        button.setMaxWidth(Double.MAX_VALUE);
        page.setVisible(false);
        button.selectedProperty().subscribe((_, selected) -> {
            page.setVisible(selected);
            // Clicking the open tab again would else leave the rail empty.
            if (!selected && group.getSelectedToggle() == null) {
                button.setSelected(true);
            }
        });
        content.getChildren().add(page);
        tabs.getChildren().add(button);
        buttons.add(button);
        if (buttons.size() == 1) {
            button.setSelected(true);
        }
    }

    void select(int tab) {
        buttons.get(tab).setSelected(true);
    }

    double width() {
        return node.getPrefWidth();
    }

    boolean isOpen() {
        return node.isVisible();
    }

    void setOpen(boolean open) {
        node.setVisible(open);
        node.setManaged(open);
    }

    private Region edge(Side side, double width) {
        var edge = new Region();
        edge.getStyleClass().add("rail-edge");
        edge.setPrefWidth(EDGE);
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMouseDragged(event -> {
            var bounds = node.localToScene(node.getBoundsInLocal());
            var wanted =
                    side == Side.LEFT ? event.getSceneX() - bounds.getMinX() : bounds.getMaxX() - event.getSceneX();
            if (wanted < least / 2) {
                shut.run();
                node.setPrefWidth(width);
            } else {
                node.setPrefWidth(Math.clamp(wanted, least, most));
            }
        });
        return edge;
    }
}
