package standfirst.ui.blocks;

import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import standfirst.model.Colour;

/** A line across the column. */
final class Rule extends Region {
    private static final double PADDING = 16;

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

    /** Draws the tinted box of the mail round what stands in a pane, or takes it away. */
    static void box(Region pane, Faces faces, boolean on) {
        pane.setBackground(on ? fill(faces.palette().tint()) : Background.EMPTY);
        pane.setPadding(on ? new Insets(PADDING) : Insets.EMPTY);
        pane.setBorder(
                on
                        ? new Border(new BorderStroke(
                                Color.web(faces.palette().rule().hex()),
                                BorderStrokeStyle.SOLID,
                                CornerRadii.EMPTY,
                                new BorderWidths(1)))
                        : Border.EMPTY);
    }
}
