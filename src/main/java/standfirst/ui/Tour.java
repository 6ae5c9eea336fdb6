package standfirst.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Standing;

/** The first steps: three small hints, each beside its place. Esc or a click elsewhere ends them for good; the Help menu has them again. */
final class Tour {
    private static final double GAP = 12;

    private final List<Step> steps;
    private final Runnable seen;
    private final Pane node = new Pane();
    private final Region ring = new Region();
    private final Standing standing;
    private Runnable back = () -> {};

    /**
     * A hint.
     *
     * @param id names its texts, {@code tour.<id>} and {@code tour.<id>.about}
     * @param place what it is about
     */
    record Step(String id, Supplier<Node> place) {}

    /** @param seen is told when the hints have come to their end, or been ended */
    Tour(List<Step> steps, Standing standing, Runnable seen) {
        this.standing = standing;
        this.steps = steps;
        this.seen = seen;
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        node.setPickOnBounds(true);
        node.setVisible(false);
        node.setId("tour");
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (node.equals(event.getTarget())) {
                end();
            }
        });
    }

    Region node() {
        return node;
    }

    void begin() {
        back = standing.wayBack(Optional.ofNullable(node.getScene().getFocusOwner()));
        node.setVisible(true);
        show(0);
    }

    private void show(int at) {
        var box = content(steps.get(at), at);
        node.getChildren().setAll(ring, box);
        var place = steps.get(at).place().get();
        var target = node.sceneToLocal(place.localToScene(place.getLayoutBounds()));
        ring.resizeRelocate(target.getMinX(), target.getMinY(), target.getWidth(), target.getHeight());
        box.applyCss();
        box.autosize();
        put(box, target);
        box.lookup("#tour-next").requestFocus();
    }

    /** Below its place, or beside one that is high; and always whole. */
    private void put(VBox box, Bounds target) {
        boolean high = target.getHeight() > node.getHeight() / 2;
        double x = high ? target.getMaxX() + GAP : target.getCenterX() - box.getWidth() / 2;
        double y = high ? target.getMinY() + target.getHeight() / 4 : target.getMaxY() + GAP;
        box.relocate(
                Math.clamp(x, GAP, Math.max(GAP, node.getWidth() - box.getWidth() - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, node.getHeight() - box.getHeight() - GAP)));
    }

    private VBox content(Step step, int at) {
        var title = new Label(Texts.of("tour." + step.id()));
        title.getStyleClass().add("title");
        var about = new Label(Texts.of("tour." + step.id() + ".about"));
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var count = new Label(Texts.of("tour.count", at + 1, steps.size()));
        count.getStyleClass().add("caption");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var last = at == steps.size() - 1;
        var skip = new Button(Texts.of("tour.skip"));
        skip.setId("tour-skip");
        skip.getStyleClass().add("flat");
        skip.setOnAction(_ -> end());
        skip.setVisible(!last);
        var next = new Button(Texts.of(last ? "tour.done" : "tour.next"));
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> after(at));
        next.setAccessibleText(Texts.of("tour.said", title.getText(), about.getText(), next.getText()));
        var row = new HBox(8, count, space, skip, next);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, title, about, row);
        box.getStyleClass().add("tour-step");
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                (skip.isFocused() ? skip : next).fire();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                end();
            }
        });
        return box;
    }

    private void after(int at) {
        if (at == steps.size() - 1) {
            end();
        } else {
            show(at + 1);
        }
    }

    private void end() {
        node.setVisible(false);
        node.getChildren().clear();
        back.run();
        seen.run();
    }
}
