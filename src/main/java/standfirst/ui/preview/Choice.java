package standfirst.ui.preview;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** Two buttons side by side of which one is always down. */
final class Choice {
    private final HBox node = new HBox();
    private final ToggleButton first;
    private final ToggleButton second;

    /**
     * A choice whose first side is down.
     *
     * @param id start of the buttons' ids, which end in {@code -first} and {@code -second}
     * @param firstIcon by its Ikonli name
     * @param firstName the key of its text
     */
    Choice(String id, String firstIcon, String firstName, String secondIcon, String secondName) {
        var group = new ToggleGroup();
        first = button(id + "-first", firstIcon, firstName, "left-pill", group);
        second = button(id + "-second", secondIcon, secondName, "right-pill", group);
        first.setSelected(true);
        // A second click on the side that is down would leave none.
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            }
        });
        node.getChildren().addAll(first, second);
        node.getStyleClass().add("pair");
        node.setAlignment(Pos.CENTER_LEFT);
    }

    Region node() {
        return node;
    }

    void setSecond(boolean wanted) {
        (wanted ? second : first).setSelected(true);
    }

    boolean isSecond() {
        return second.isSelected();
    }

    ReadOnlyBooleanProperty secondProperty() {
        return second.selectedProperty();
    }

    private static ToggleButton button(String id, String icon, String name, String style, ToggleGroup group) {
        var button = new ToggleButton("", Icons.of(icon));
        button.setId("preview-" + id);
        button.setToggleGroup(group);
        button.getStyleClass().addAll("button-icon", "small", style);
        Icons.explain(button, Texts.of(name), null);
        return button;
    }
}
