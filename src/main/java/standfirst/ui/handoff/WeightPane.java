package standfirst.ui.handoff;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Rendered;
import standfirst.ui.kit.Texts;

/** How heavy the mail is beside what it may be: a bar in parts, and the numbers in words. */
final class WeightPane {
    private static final double KILOBYTE = 1024;
    private static final List<String> PARTS = List.of("words", "addresses", "layout");

    private final Label head = new Label();
    private final Label limits = new Label();
    private final StackPane track = new StackPane();
    private final FlowPane legend = new FlowPane(16, 4);
    private final Meter meter = new Meter();
    private final VBox node = new VBox(8, head, track, legend, limits);

    /** Lays the parts out beside each other by their share of what may be. */
    private static final class Meter extends Region {
        private List<Double> shares = List.of();

        private Meter() {
            for (var part : PARTS) {
                var stretch = new Region();
                stretch.getStyleClass().addAll("weight-part", "weight-" + part);
                getChildren().add(stretch);
            }
        }

        private void show(List<Double> newShares) {
            shares = newShares;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double x = 0;
            for (int i = 0; i < shares.size(); i++) {
                var width = snapSizeX(getWidth() * shares.get(i));
                getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
                x += width;
            }
        }
    }

    WeightPane() {
        node.setId("hand-off-weight");
        head.getStyleClass().add("title");
        limits.setWrapText(true);
        limits.setMinHeight(Region.USE_PREF_SIZE);
        limits.getStyleClass().add("muted");
        track.getStyleClass().add("weight-track");
        track.getChildren().setAll(meter);
        track.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    }

    Region node() {
        return node;
    }

    void update(Rendered rendered, ProviderProfile provider, String name) {
        var weight = Weight.of(rendered);
        var total = weight.total() / KILOBYTE;
        var over = total > Weight.CLIP;
        head.setText(Texts.of("hand-off.weight", total, Weight.CLIP));
        head.getStyleClass().remove("over");
        if (over) {
            head.getStyleClass().add("over");
        }
        var room = Math.max(Weight.CLIP, total) * KILOBYTE;
        meter.show(List.of(weight.words() / room, weight.addresses() / room, weight.layout() / room));
        track.setAccessibleText(head.getText());
        legend.getChildren()
                .setAll(
                        part("words", weight.words()),
                        part("addresses", weight.addresses()),
                        part("layout", weight.layout()));
        var said = over
                ? Texts.of("hand-off.clipped", total - Weight.CLIP)
                : Texts.of("hand-off.whole", Math.round(100 * total / Weight.CLIP));
        limits.setText(provider.limitBytes() == 0 ? said : said + " " + limit(provider, name, total));
    }

    private static String limit(ProviderProfile provider, String name, double total) {
        var most = provider.limitBytes() / KILOBYTE;
        return Texts.of(total > most ? "hand-off.too-heavy" : "hand-off.limit", name, most);
    }

    private static Label part(String part, long octets) {
        var spot = new Region();
        spot.getStyleClass().addAll("weight-spot", "weight-" + part);
        var label = new Label(Texts.of("hand-off.part." + part, octets / KILOBYTE), spot);
        label.getStyleClass().add("caption");
        return label;
    }
}
