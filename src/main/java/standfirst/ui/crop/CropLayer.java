package standfirst.ui.crop;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import standfirst.pictures.Crop;
import standfirst.pictures.Focus;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** A sheet over the window on which a picture is cropped. Enter crops, Esc and Cancel leave it as it was. */
public final class CropLayer {
    private static final String STYLESHEET = Objects.requireNonNull(
                    CropLayer.class.getResource("/standfirst/ui/crop.css"), "crop.css is missing")
            .toExternalForm();
    private static final double MARGIN = 32;

    private final StackPane node = new StackPane();
    private @Nullable Node before;

    /** Is given what was chosen. */
    public interface Chosen {
        void take(Crop crop, Focus focus);
    }

    public CropLayer() {
        node.setId("crop-layer");
        node.getStyleClass().add("crop-layer");
        node.getStylesheets().add(STYLESHEET);
        node.setVisible(false);
    }

    /** The layer that lies over the window. */
    public Region node() {
        return node;
    }

    /** Shows a picture with the part of it that is kept now. */
    public void open(Image image, Crop crop, Focus focus, Chosen chosen) {
        before = node.getScene() == null ? null : node.getScene().getFocusOwner();
        var first = Frame.of(crop, focus, image.getWidth() / image.getHeight());
        var size = new Label();
        size.getStyleClass().add("crop-size");
        var pane = new CropPane(image, first, frame -> size.setText(size(frame, image)));
        size.setText(size(first, image));
        var ratios = new Ratios(pane, first.proportions());
        Runnable done = () -> {
            close();
            if (!pane.frame().crop().equals(crop) || !pane.frame().focus().equals(focus)) {
                chosen.take(pane.frame().crop(), pane.frame().focus());
            }
        };
        var sheet = new BorderPane(pane);
        sheet.setId("crop-sheet");
        sheet.getStyleClass().add("crop-sheet");
        sheet.setAccessibleRole(AccessibleRole.DIALOG);
        sheet.setAccessibleText(Texts.of("crop.title"));
        sheet.setTop(head(ratios));
        sheet.setBottom(foot(size, done));
        sheet.maxWidthProperty().bind(node.widthProperty().subtract(2 * MARGIN));
        sheet.maxHeightProperty().bind(node.heightProperty().subtract(2 * MARGIN));
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            } else if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                event.consume();
                done.run();
            }
        });
        // Keys of the window's commands are not meant while a sheet is open.
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB) {
                event.consume();
            }
        });
        node.getChildren().setAll(sheet);
        node.setVisible(true);
        node.applyCss();
        node.layout();
        pane.requestFocus();
    }

    private void close() {
        node.setVisible(false);
        node.getChildren().clear();
        if (before != null) {
            before.requestFocus();
        }
    }

    private static String size(Frame frame, Image image) {
        return Texts.of(
                "crop.size",
                Math.round(frame.width() * image.getWidth()),
                Math.round(frame.height() * image.getHeight()));
    }

    private static Region head(Region ratios) {
        var title = new Label(Texts.of("crop.title"));
        title.getStyleClass().add("crop-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(16, title, space, ratios);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("crop-head");
        return head;
    }

    private Region foot(Label size, Runnable done) {
        var hint = new Label(Texts.of("crop.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("text-muted");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        var cancel = new Button(Texts.of("crop.cancel"));
        cancel.setId("crop-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        Icons.explain(cancel, Texts.of("crop.cancel"), KeyCombination.valueOf("Esc"));
        var apply = new Button(Texts.of("crop.apply"));
        apply.setId("crop-apply");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.getStyleClass().add("accent");
        apply.setOnAction(_ -> done.run());
        Icons.explain(apply, Texts.of("crop.apply"), KeyCombination.valueOf("Enter"));
        size.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, size, hint, cancel, apply);
        line.setAlignment(Pos.CENTER_LEFT);
        var foot = new VBox(line);
        foot.getStyleClass().add("crop-foot");
        return foot;
    }

    /** The proportions that a frame may be held to. */
    private static final class Ratios extends FlowPane {
        private final CropPane pane;
        private final ToggleGroup group = new ToggleGroup();

        Ratios(CropPane pane, double shown) {
            super(4, 4);
            this.pane = pane;
            setAlignment(Pos.CENTER_RIGHT);
            setPrefWrapLength(640);
            setAccessibleText(Texts.of("crop.ratio"));
            add("free", Optional.empty()).setSelected(true);
            add("wide", Optional.of(16.0 / 9));
            add("photo", Optional.of(4.0 / 3));
            add("square", Optional.of(1.0));
            add("shown", Optional.of(shown));
            var whole = new Button(Texts.of("crop.whole"));
            whole.setId("crop-whole");
            whole.setOnAction(_ -> {
                group.selectToggle(group.getToggles().getFirst());
                pane.change(pane.frame().whole());
            });
            getChildren().add(whole);
        }

        private ToggleButton add(String name, Optional<Double> ratio) {
            var button = new ToggleButton(Texts.of("crop.ratio." + name));
            button.setId("crop-ratio-" + name);
            button.setToggleGroup(group);
            button.setOnAction(_ -> {
                // One of them always holds.
                group.selectToggle(button);
                pane.change(pane.frame().withRatio(ratio));
            });
            getChildren().add(button);
            return button;
        }
    }
}
