package standfirst.ui;

import atlantafx.base.controls.Popover;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import standfirst.ui.kit.Texts;

/** The first steps: three small hints, each at its place. Esc or a click beside them ends them for good; the Help menu has them again. */
final class Tour {
    private final List<Step> steps;
    private final Runnable seen;
    private Optional<Popover> shown = Optional.empty();

    /**
     * A hint.
     *
     * @param id names its texts, {@code tour.<id>} and {@code tour.<id>.about}
     * @param place what it points at
     */
    record Step(String id, Supplier<Node> place, Popover.ArrowLocation arrow) {}

    /** @param seen is told when the hints have come to their end, or been ended */
    Tour(List<Step> steps, Runnable seen) {
        this.steps = steps;
        this.seen = seen;
    }

    void begin() {
        show(0);
    }

    private void show(int at) {
        shown.ifPresent(Popover::hide);
        var step = steps.get(at);
        var popover = new Popover(content(step, at));
        popover.setArrowLocation(step.arrow());
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setAnimated(!Platform.getPreferences().isReducedMotion());
        shown = Optional.of(popover);
        // By Esc or a click beside it; the next step has taken its place before the one before it is told to go.
        popover.setOnHidden(_ -> {
            if (shown.filter(popover::equals).isPresent()) {
                end();
            }
        });
        popover.show(step.place().get());
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
        skip.setCancelButton(true);
        skip.setOnAction(_ -> end());
        skip.setVisible(!last);
        var next = new Button(Texts.of(last ? "tour.done" : "tour.next"));
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(_ -> {
            if (last) {
                end();
            } else {
                show(at + 1);
            }
        });
        next.setAccessibleText(Texts.of("tour.said", title.getText(), about.getText(), next.getText()));
        Platform.runLater(next::requestFocus);
        var row = new HBox(8, count, space, skip, next);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, title, about, row);
        box.getStyleClass().add("tour-step");
        box.setAccessibleRole(AccessibleRole.TEXT);
        return box;
    }

    private void end() {
        var last = shown;
        shown = Optional.empty();
        last.ifPresent(Popover::hide);
        seen.run();
    }
}
