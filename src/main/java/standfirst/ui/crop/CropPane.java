package standfirst.ui.crop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import standfirst.pictures.Crop;
import standfirst.ui.kit.Texts;

/** The picture with the frame over it, which mouse and keys move and size. */
final class CropPane extends Pane {
    private static final double HANDLE = 12;
    private static final double MARGIN = 12;
    private static final double STEP = 0.01;
    private static final double LEAP = 0.05;

    private record Handle(int sideways, int along, Region node) {}

    private final ImageView view = new ImageView();
    private final Rectangle frameBox = new Rectangle();
    private final Circle point = new Circle(7);
    private final List<Handle> handles = new ArrayList<>();
    private final Consumer<Frame> changed;
    private Shape shade = new Rectangle();
    private Frame frame;
    private Frame pressed;
    private Point2D from = Point2D.ZERO;

    CropPane(Image image, Frame first, Consumer<Frame> changed) {
        this.changed = changed;
        frame = first;
        pressed = first;
        view.setImage(image);
        view.setSmooth(true);
        frameBox.getStyleClass().add("crop-frame");
        frameBox.setCursor(Cursor.MOVE);
        point.getStyleClass().add("crop-point");
        point.setCursor(Cursor.HAND);
        setFocusTraversable(true);
        setId("crop-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("crop-pane");
        setMinSize(200, 160);
        getChildren().addAll(view, shade, frameBox);
        for (int along = -1; along <= 1; along++) {
            for (int sideways = -1; sideways <= 1; sideways++) {
                if (along != 0 || sideways != 0) {
                    addHandle(sideways, along);
                }
            }
        }
        getChildren().add(point);
        drag(frameBox, (right, down) -> pressed.moved(right, down));
        drag(
                point,
                (right, down) -> pressed.withFocus(
                        share(pressed.focus().x()) + right,
                        share(pressed.focus().y()) + down));
        setOnMousePressed(_ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                var at = view.sceneToLocal(event.getSceneX(), event.getSceneY());
                change(frame.withFocus(at.getX() / view.getFitWidth(), at.getY() / view.getFitHeight()));
            }
        });
        setOnKeyPressed(this::key);
        describe();
    }

    Frame frame() {
        return frame;
    }

    void change(Frame now) {
        frame = now;
        describe();
        changed.accept(now);
        requestLayout();
    }

    private void describe() {
        var image = view.getImage();
        setAccessibleText(Texts.of(
                "crop.frame",
                Math.round(frame.width() * image.getWidth()),
                Math.round(frame.height() * image.getHeight()),
                Math.round(frame.left() * image.getWidth()),
                Math.round(frame.top() * image.getHeight())));
    }

    private static double share(int parts) {
        return parts / (double) Crop.PARTS;
    }

    private void addHandle(int sideways, int along) {
        var node = new Region();
        node.getStyleClass().add("crop-handle");
        node.resize(HANDLE, HANDLE);
        node.setCursor(cursor(sideways, along));
        handles.add(new Handle(sideways, along, node));
        getChildren().add(node);
        drag(node, (right, down) -> pressed.sized(sideways, along, right, down));
    }

    private static Cursor cursor(int sideways, int along) {
        if (sideways == 0) {
            return Cursor.V_RESIZE;
        }
        if (along == 0) {
            return Cursor.H_RESIZE;
        }
        return sideways == along ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }

    private interface Move {
        Frame by(double right, double down);
    }

    private void drag(Node node, Move move) {
        node.setOnMousePressed(event -> {
            requestFocus();
            pressed = frame;
            from = new Point2D(event.getSceneX(), event.getSceneY());
            event.consume();
        });
        node.setOnMouseDragged(event -> {
            change(move.by(
                    (event.getSceneX() - from.getX()) / view.getFitWidth(),
                    (event.getSceneY() - from.getY()) / view.getFitHeight()));
            event.consume();
        });
    }

    private void key(KeyEvent event) {
        var step = event.isAltDown() ? LEAP : STEP;
        double right = switch (event.getCode()) {
            case LEFT -> -step;
            case RIGHT -> step;
            default -> 0;
        };
        double down = switch (event.getCode()) {
            case UP -> -step;
            case DOWN -> step;
            default -> 0;
        };
        if (right == 0 && down == 0) {
            return;
        }
        event.consume();
        if (event.isShortcutDown()) {
            change(frame.withFocus(
                    share(frame.focus().x()) + right, share(frame.focus().y()) + down));
        } else if (event.isShiftDown()) {
            change(frame.sized(right == 0 ? 0 : 1, down == 0 ? 0 : 1, right, down));
        } else {
            change(frame.moved(right, down));
        }
    }

    @Override
    protected void layoutChildren() {
        var image = view.getImage();
        double scale =
                Math.min((getWidth() - 2 * MARGIN) / image.getWidth(), (getHeight() - 2 * MARGIN) / image.getHeight());
        double width = Math.max(1, image.getWidth() * Math.min(scale, 1));
        double height = Math.max(1, image.getHeight() * Math.min(scale, 1));
        double x = Math.round((getWidth() - width) / 2);
        double y = Math.round((getHeight() - height) / 2);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
        frameBox.setX(x + frame.left() * width);
        frameBox.setY(y + frame.top() * height);
        frameBox.setWidth(frame.width() * width);
        frameBox.setHeight(frame.height() * height);
        var outside = Shape.subtract(
                new Rectangle(x, y, width, height),
                new Rectangle(frameBox.getX(), frameBox.getY(), frameBox.getWidth(), frameBox.getHeight()));
        outside.getStyleClass().add("crop-shade");
        outside.setMouseTransparent(true);
        outside.setManaged(false);
        getChildren().set(getChildren().indexOf(shade), outside);
        shade = outside;
        point.setCenterX(x + share(frame.focus().x()) * width);
        point.setCenterY(y + share(frame.focus().y()) * height);
        for (var handle : handles) {
            handle.node()
                    .relocate(
                            frameBox.getX() + frameBox.getWidth() * (handle.sideways() + 1) / 2 - HANDLE / 2,
                            frameBox.getY() + frameBox.getHeight() * (handle.along() + 1) / 2 - HANDLE / 2);
        }
    }
}
