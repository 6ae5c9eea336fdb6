package standfirst.ui.blocks;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.model.Picture;

/** A picture's place on the page, in its size: what it shows in words, as readers see it with pictures off. Nothing is loaded. */
final class PictureView extends StackPane {
    /** Height of a picture of unknown size, against its width. */
    private static final double USUAL_RATIO = 9.0 / 16;

    private static final double LOWEST = 48;

    private final FontIcon icon = new FontIcon("fth-image");
    private final Label words = new Label();

    PictureView(Runnable open) {
        words.setWrapText(true);
        words.setTextAlignment(TextAlignment.CENTER);
        var box = new VBox(8, icon, words);
        box.setAlignment(Pos.CENTER);
        getChildren().add(box);
        setMinWidth(0);
        setOnMouseClicked(event -> open.run());
        getStyleClass().add("picture");
    }

    void dress(Optional<Picture> picture, Faces faces, String prompt) {
        var alt = picture.map(Picture::alt).filter(text -> !text.isBlank());
        words.setText(alt.orElseGet(() -> picture.map(Picture::source).orElse(prompt)));
        setAccessibleText(words.getText());
        words.setFont(faces.smallFace().plainFont());
        var colour = Color.web(faces.palette().muted().hex());
        words.setTextFill(colour);
        icon.setIconColor(colour);
        icon.setIconSize(24);
        setBackground(Rule.fill(faces.palette().tint()));
        size(picture, faces.width());
    }

    private void size(Optional<Picture> picture, int column) {
        var own = picture.filter(known -> known.width() > 0);
        double width = own.map(known -> Math.min(known.width(), column)).orElse(column);
        var height = own.filter(known -> known.height() > 0)
                .map(known -> width * known.height() / known.width())
                .orElse(width * USUAL_RATIO);
        setMaxWidth(width);
        setPrefWidth(width);
        setMinHeight(LOWEST);
        setPrefHeight(Math.max(LOWEST, height));
        setMaxHeight(Region.USE_PREF_SIZE);
    }
}
