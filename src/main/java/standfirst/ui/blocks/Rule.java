package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import standfirst.model.Colour;

/** A line across the column. */
final class Rule extends Region {
    Rule() {
        setMouseTransparent(true);
    }

    void dress(Colour colour, double thickness) {
        setMinHeight(thickness);
        setPrefHeight(thickness);
        setMaxHeight(thickness);
        setBackground(fill(colour));
    }

    static Background fill(Colour colour) {
        return new Background(new BackgroundFill(Color.web(colour.hex()), CornerRadii.EMPTY, Insets.EMPTY));
    }
}
