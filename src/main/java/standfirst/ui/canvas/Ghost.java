package standfirst.ui.canvas;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The picture under the pointer while something is dragged. */
final class Ghost {
    private static final double FAINT = 0.6;
    private static final double WIDEST = 600;
    private static final double HIGHEST = 300;

    /** So wide at most it is shown: a wide block is drawn smaller, so that it does not hide where it goes. */
    private static final double SHOWN = 300;

    private Ghost() {}

    /**
     * A faint picture of a node.
     *
     * @param several how many things it stands for; more than one are counted on it
     */
    static Image of(Node node, int several) {
        var bounds = node.getBoundsInParent();
        var crop = clear();
        crop.setViewport(new Rectangle2D(
                bounds.getMinX(),
                bounds.getMinY(),
                Math.clamp(bounds.getWidth(), 1, WIDEST),
                Math.clamp(bounds.getHeight(), 1, HIGHEST)));
        var view = new ImageView(node.snapshot(crop, null));
        view.setOpacity(FAINT);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(SHOWN, view.getImage().getWidth()));
        var pane = new StackPane(view);
        if (several > 1) {
            var badge = new Label(Integer.toString(several));
            badge.getStyleClass().add("count-badge");
            StackPane.setAlignment(badge, Pos.TOP_LEFT);
            pane.getChildren().add(badge);
        }
        // In a scene, so that the badge has the colours of the application's look.
        var scene = new Scene(pane, Color.TRANSPARENT);
        Optional.ofNullable(node.getScene())
                .ifPresent(own -> scene.getStylesheets().addAll(own.getStylesheets()));
        scene.getStylesheets().add(PageCanvas.STYLESHEET);
        pane.setStyle("-fx-background-color: transparent;");
        pane.applyCss();
        pane.layout();
        return pane.snapshot(clear(), null);
    }

    private static SnapshotParameters clear() {
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return clear;
    }
}
