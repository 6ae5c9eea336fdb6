package standfirst.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Cursor;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import standfirst.ui.kit.Texts;

/** A rail at the window's side: tabs over their contents, and an edge to drag it wider, narrower, or shut. */
final class Rail {
    private static final double EDGE = 5;

    private final BorderPane node = new BorderPane();
    private final HBox tabs = new HBox();
    private final StackPane content = new StackPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, Tab> pages = new LinkedHashMap<>();
    private final double natural;
    private double scale = 1;
    private final Runnable shut;
    private boolean started;

    /** A tab and what is on it. */
    private static final class Tab {
        private final ToggleButton button;
        private final Supplier<Region> maker;
        private Optional<Region> made = Optional.empty();

        private Tab(ToggleButton button, Supplier<Region> maker) {
            this.button = button;
            this.maker = maker;
        }
    }

    /**
     * @param side where in the window it stands
     * @param width by nature, in pixels; it can be dragged from three quarters of that to twice that
     * @param remembered the width it was left at; 0 where none is known
     * @param shut is called when the rail has been dragged shut
     */
    Rail(Side side, double width, double remembered, Runnable shut) {
        this.natural = width;
        this.shut = shut;
        tabs.getStyleClass().add("rail-tabs");
        var face = new BorderPane(content);
        face.setTop(tabs);
        node.setCenter(face);
        node.getStyleClass().addAll("rail", side == Side.LEFT ? "left" : "right");
        var edge = edge(side);
        if (side == Side.LEFT) {
            node.setRight(edge);
        } else {
            node.setLeft(edge);
        }
        node.setPrefWidth(remembered > 0 ? clamped(remembered) : width);
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.setMaxWidth(Region.USE_PREF_SIZE);
    }

    Region node() {
        return node;
    }

    /** Adds a tab; the first one is shown. What is on it is made when it is first seen. */
    void add(String id, Supplier<Region> page) {
        var button = new ToggleButton(Texts.of("rail." + id));
        button.setId("tab-" + id);
        button.setToggleGroup(group);
        button.getStyleClass().add("rail-tab");
        button.setMaxWidth(Double.MAX_VALUE);
        tabs.getChildren().add(button);
        pages.put(id, new Tab(button, page));
        button.selectedProperty().subscribe((_, selected) -> {
            // Clicking the open tab again would else leave the rail empty.
            if (!selected && group.getSelectedToggle() == null) {
                button.setSelected(true);
            }
            fill();
        });
        if (pages.size() == 1) {
            button.setSelected(true);
        }
    }

    boolean has(String tab) {
        return pages.containsKey(tab);
    }

    /** Shows a tab; nothing happens where there is none of that name. */
    void select(String tab) {
        Optional.ofNullable(pages.get(tab)).ifPresent(there -> there.button.setSelected(true));
    }

    /** The open tab. */
    String selected() {
        return pages.entrySet().stream()
                .filter(tab -> tab.getValue().button.isSelected())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** What is on the open tab, once it has been made. */
    Optional<Region> page() {
        return Optional.ofNullable(pages.get(selected())).flatMap(tab -> tab.made);
    }

    /** From now on what is on a tab is made when the tab is seen. */
    void start() {
        started = true;
        fill();
    }

    private void fill() {
        if (!started || !isOpen()) {
            return;
        }
        var open = selected();
        pages.forEach((id, tab) -> {
            if (id.equals(open) && tab.made.isEmpty()) {
                var page = tab.maker.get();
                tab.made = Optional.of(page);
                content.getChildren().add(page);
            }
            tab.made.ifPresent(page -> page.setVisible(id.equals(open)));
        });
    }

    /** Its width at ordinary size of text. */
    double width() {
        return node.getPrefWidth() / scale;
    }

    /** Has it as wide as its text needs: 2 where text is twice as large. */
    void setScale(double factor) {
        var width = width();
        scale = factor;
        node.setPrefWidth(clamped(width * scale));
    }

    private double clamped(double wanted) {
        return Math.clamp(wanted, natural * scale * 0.75, natural * scale * 2);
    }

    boolean isOpen() {
        return node.isVisible();
    }

    void setOpen(boolean open) {
        node.setVisible(open);
        node.setManaged(open);
        fill();
    }

    private Region edge(Side side) {
        var edge = new Region();
        edge.getStyleClass().add("rail-edge");
        edge.setPrefWidth(EDGE);
        edge.setCursor(Cursor.H_RESIZE);
        edge.setOnMouseDragged(event -> {
            var bounds = node.localToScene(node.getBoundsInLocal());
            var wanted =
                    side == Side.LEFT ? event.getSceneX() - bounds.getMinX() : bounds.getMaxX() - event.getSceneX();
            if (wanted < clamped(0) / 2) {
                shut.run();
                node.setPrefWidth(natural * scale);
            } else {
                node.setPrefWidth(clamped(wanted));
            }
        });
        return edge;
    }
}
