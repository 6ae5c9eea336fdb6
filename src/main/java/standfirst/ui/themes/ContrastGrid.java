package standfirst.ui.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import standfirst.model.Theme;
import standfirst.model.Tone;
import standfirst.ui.kit.Icons;
import standfirst.ui.kit.Texts;
import standfirst.ui.themes.Legible.Variant;
import standfirst.ui.themes.Legible.Verdict;

/** Whether words can be read: each pair of colours the page uses, in light, in dark and inverted, with its ratio and what WCAG says of it. */
final class ContrastGrid {
    private final GridPane node = new GridPane(8, 6);
    private final List<Cell> cells = new ArrayList<>();

    ContrastGrid(Supplier<Theme> now, BiConsumer<Theme, String> change) {
        node.getStyleClass().add("contrast-grid");
        var column = 1;
        for (var variant : Variant.values()) {
            var head = new Label(Texts.of("themes.variant." + variant));
            head.getStyleClass().add("caption");
            Tooltip.install(head, new Tooltip(Texts.of("themes.means." + variant)));
            node.add(head, column++, 0);
        }
        var row = 1;
        for (var pair : Tone.PAIRS) {
            var label = new Label(named(pair));
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.getStyleClass().add("pair");
            node.add(label, 0, row);
            var beside = 1;
            for (var variant : Variant.values()) {
                var cell = new Cell(pair, variant, now, change);
                cells.add(cell);
                node.add(cell, beside++, row);
            }
            row++;
        }
    }

    Region node() {
        return node;
    }

    private static String named(Tone.Pair pair) {
        return switch (pair.ground()) {
            case PAPER -> Texts.of("pair.page." + pair.words());
            case TINT -> Texts.of("pair.box." + pair.words());
            case GROUND, INK, MUTED, ACCENT, ON_ACCENT, RULE -> Texts.of("pair.button");
        };
    }

    void show(Theme theme) {
        cells.forEach(cell -> cell.show(theme));
    }

    /** One ratio on its own colours; beside one that is too low, what mends it. */
    private static final class Cell extends HBox {
        private final Tone.Pair pair;
        private final Variant variant;
        private final Label sample = new Label("Aa");
        private final Label verdict = new Label();
        private final Button fix = new Button();

        Cell(Tone.Pair pair, Variant variant, Supplier<Theme> now, BiConsumer<Theme, String> change) {
            super(4);
            this.pair = pair;
            this.variant = variant;
            setAlignment(Pos.CENTER_LEFT);
            sample.getStyleClass().add("sample");
            sample.setMinWidth(Region.USE_PREF_SIZE);
            verdict.getStyleClass().add("verdict");
            verdict.setMinWidth(Region.USE_PREF_SIZE);
            fix.setId("fix-" + variant + "-" + pair.words() + "-" + pair.ground());
            fix.getStyleClass().add("fix");
            fix.setMinWidth(Region.USE_PREF_SIZE);
            Icons.explain(fix, Texts.of("themes.fix"), null);
            fix.setOnAction(_ -> change.accept(Legible.mended(now.get(), pair, variant), ""));
            getChildren().addAll(sample, verdict, fix);
        }

        void show(Theme theme) {
            var palette = variant.of(theme);
            var ratio = pair.contrast(palette);
            var found = Legible.verdict(ratio);
            sample.setStyle("-fx-text-fill: " + palette.get(pair.words()) + "; -fx-background-color: "
                    + palette.get(pair.ground()) + ";");
            // Rounded down: 4.47 must not read as enough.
            var words = Texts.of("themes.verdict." + found, Math.floor(ratio * 10) / 10);
            var fails = found == Verdict.FAIL;
            verdict.setText(words);
            verdict.setVisible(!fails);
            verdict.setManaged(!fails);
            fix.setText(words);
            fix.setAccessibleText(words + ". " + Texts.of("themes.fix"));
            fix.setVisible(fails);
            fix.setManaged(fails);
        }
    }
}
