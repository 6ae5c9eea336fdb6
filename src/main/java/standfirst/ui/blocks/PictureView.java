package standfirst.ui.blocks;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.javafx.FontIcon;
import standfirst.model.Align;
import standfirst.model.Picture;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.richtext.WordsView;

/**
 * A picture on the page, in its size. One that lies on the desk is shown; of others, what they show in words, as readers see it with pictures off:
 * nothing is fetched.
 */
final class PictureView extends StackPane {
    /** Height of a picture of unknown size, against its width. */
    private static final double USUAL_RATIO = 9.0 / 16;

    private static final double LOWEST = 48;

    private final FormHost host;
    private final FontIcon icon = new FontIcon("fth-image");
    private final WordsView words = new WordsView();
    private final ImageView view = new ImageView();
    private final VBox stand;
    private final Button cut = Icons.quiet(new Button(), "fth-crop");
    private Optional<Picture> shown = Optional.empty();
    private int column;

    PictureView(FormHost host, Runnable open) {
        this.host = host;
        stand = new VBox(8, icon, words);
        stand.setAlignment(Pos.CENTER);
        view.setPreserveRatio(false);
        view.setSmooth(true);
        view.setVisible(false);
        cut.setId("picture-crop");
        cut.getStyleClass().add("form-tool");
        cut.setFocusTraversable(false);
        cut.setVisible(false);
        cut.setOnAction(_ -> host.crop());
        Icons.explain(cut, Texts.of("crop.view"), KeyCombination.valueOf("Shortcut+Alt+C"));
        StackPane.setAlignment(cut, Pos.TOP_RIGHT);
        StackPane.setMargin(cut, new Insets(8));
        hoverProperty().subscribe(on -> cut.setVisible(on && view.getImage() != null));
        getChildren().addAll(stand, view, cut);
        setMinWidth(0);
        setCursor(Cursor.HAND);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress() && event.getClickCount() == 2) {
                open.run();
            }
        });
        getStyleClass().add("picture");
    }

    void dress(Optional<Picture> picture, Faces faces, String prompt) {
        var alt = picture.map(Picture::alt).filter(text -> !text.isBlank());
        var said = alt.orElseGet(() -> picture.map(Picture::source).orElse(prompt));
        words.show(said, faces.small().withAlign(Align.CENTRE));
        setAccessibleText(said);
        icon.setIconColor(Color.web(faces.palette().muted().hex()));
        icon.setIconSize(24);
        column = faces.width();
        var other = !picture.map(Picture::source).equals(shown.map(Picture::source));
        shown = picture;
        if (other) {
            view.setImage(null);
            picture.filter(Picture::isLocal)
                    .ifPresent(local -> host.picture(local.source(), image -> loaded(local.source(), image)));
        }
        size();
        setBackground(view.getImage() == null ? Rule.fill(faces.palette().tint()) : Background.EMPTY);
    }

    private void loaded(String source, Image image) {
        if (shown.map(Picture::source).filter(source::equals).isPresent()) {
            view.setImage(image);
            setBackground(Background.EMPTY);
            size();
        }
    }

    /** As wide as in the mail: its own width or its column's, an even number; as high as its proportions say. */
    private void size() {
        var image = view.getImage();
        var own = shown.filter(known -> known.width() > 0);
        double width = own.map(known -> Math.min(known.width(), column)).orElse(column) / 2 * 2;
        var ratio = image == null
                ? own.filter(known -> known.height() > 0)
                        .map(known -> (double) known.height() / known.width())
                        .orElse(USUAL_RATIO)
                : image.getHeight() / image.getWidth();
        var height = image == null ? Math.max(LOWEST, width * ratio) : width * ratio;
        stand.setVisible(image == null);
        view.setVisible(image != null);
        view.setFitWidth(width);
        view.setFitHeight(height);
        setMaxWidth(width);
        setPrefWidth(width);
        setMinHeight(Math.min(LOWEST, height));
        setPrefHeight(height);
        setMaxHeight(Region.USE_PREF_SIZE);
    }
}
