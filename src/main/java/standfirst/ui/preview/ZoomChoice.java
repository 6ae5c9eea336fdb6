package standfirst.ui.preview;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;

/** How large the mail is drawn: as large as there is room for, or in per cent. */
final class ZoomChoice {
    /** What the wheel and the menu go through, in per cent. */
    private static final List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200);

    private static final int FIT = 0;

    private final MenuButton node = new MenuButton();
    private final ToggleGroup group = new ToggleGroup();
    private final DoubleSupplier fitting;
    private final ReadOnlyObjectWrapper<OptionalDouble> factor = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());

    /** @param fitting how large the mail is drawn where it takes the room there is */
    ZoomChoice(DoubleSupplier fitting) {
        this.fitting = fitting;
        node.setId("preview-zoom");
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.getStyleClass().addAll("small", "preview-zoom");
        Icons.explain(node, Texts.of("preview.zoom"), null);
        add(FIT, Texts.of("preview.fit"));
        STEPS.forEach(step -> add(step, percent(step)));
        choose(FIT);
    }

    MenuButton node() {
        return node;
    }

    /** The factor; empty where the mail takes the room there is. */
    ReadOnlyObjectProperty<OptionalDouble> factorProperty() {
        return factor.getReadOnlyProperty();
    }

    /** The next larger size (1) or the next smaller one (-1). */
    void turn(int direction) {
        double now = 100 * factor.get().orElseGet(fitting);
        var larger = STEPS.stream().filter(step -> step > now + 0.5).findFirst();
        var smaller = STEPS.reversed().stream().filter(step -> step < now - 0.5).findFirst();
        (direction > 0 ? larger : smaller).ifPresent(this::choose);
    }

    private void choose(int step) {
        factor.set(step == FIT ? OptionalDouble.empty() : OptionalDouble.of(step / 100.0));
        node.setText(step == FIT ? Texts.of("preview.fit") : percent(step));
        group.getToggles().stream()
                .filter(toggle -> Integer.valueOf(step).equals(toggle.getUserData()))
                .forEach(group::selectToggle);
    }

    private void add(int step, String name) {
        var item = new RadioMenuItem(name);
        item.setUserData(step);
        item.setToggleGroup(group);
        item.setOnAction(_ -> choose(step));
        node.getItems().add(item);
    }

    private static String percent(int step) {
        return Texts.of("preview.percent", step);
    }
}
