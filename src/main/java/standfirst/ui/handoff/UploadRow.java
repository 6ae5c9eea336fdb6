package standfirst.ui.handoff;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import standfirst.handoff.Upload;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** One picture of the list: what it looks like, what it is called and weighs, where it will lie, and whether it is there. */
final class UploadRow extends HBox {
    private static final double WIDTH = 72;
    private static final double HEIGHT = 48;
    private static final double KILOBYTE = 1024;

    UploadRow(Upload upload, boolean done, Consumer<Boolean> ticked) {
        super(12);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("upload-row");
        var box = new CheckBox();
        box.setSelected(done);
        box.setDisable(upload.file().isEmpty() || upload.address().isEmpty());
        box.setOnAction(_ -> ticked.accept(box.isSelected()));
        Icons.explain(box, Texts.of("uploads.tick", upload.name()), null);
        var name = new Label(upload.name());
        name.getStyleClass().add("upload-name");
        var address = new Label(
                upload.file().isEmpty()
                        ? Texts.of("uploads.row.missing")
                        : upload.address().orElse(Texts.of("uploads.row.no-host")));
        address.getStyleClass().add(upload.file().isEmpty() ? "uploads-trouble" : "text-muted");
        var words = new VBox(2, name, address);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var size = new Label(upload.file()
                .map(file -> Texts.of("picture.kilobytes", Math.max(1, Math.round(file.bytes() / KILOBYTE))))
                .orElse(""));
        size.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(box, thumbnail(upload), words, size);
    }

    private static StackPane thumbnail(Upload upload) {
        var place = new StackPane(Icons.of("fth-image"));
        place.getStyleClass().add("upload-picture");
        place.setMinSize(WIDTH, HEIGHT);
        place.setMaxSize(WIDTH, HEIGHT);
        upload.file().ifPresent(file -> {
            var image = new Image(file.path().toUri().toString(), 2 * WIDTH, 2 * HEIGHT, true, true, true);
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(WIDTH);
            view.setFitHeight(HEIGHT);
            place.getChildren().add(view);
        });
        return place;
    }
}
