package standfirst.ui.themes;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import standfirst.model.Colour;
import standfirst.model.Theme;
import standfirst.model.Tone;
import standfirst.ui.kit.Texts;

/** The colours of a theme: a line each, light and dark side by side. */
final class ColourGrid {
    private final GridPane node = new GridPane(8, 8);
    private final Map<Tone, ColourWell> light = new EnumMap<>(Tone.class);
    private final Map<Tone, ColourWell> dark = new EnumMap<>(Tone.class);

    /**
     * @param now the theme that is changed
     * @param change is given the changed theme and the part that was
     */
    ColourGrid(Supplier<Theme> now, BiConsumer<Theme, String> change) {
        node.getStyleClass().add("colour-grid");
        node.add(caption(Texts.of("themes.light")), 1, 0);
        node.add(caption(Texts.of("themes.dark")), 2, 0);
        var row = 1;
        for (var tone : Tone.values()) {
            var name = Texts.of("tone." + tone);
            var label = new Label(name);
            label.setMinWidth(88);
            light.put(
                    tone,
                    new ColourWell(
                            "light-" + tone,
                            Texts.of("themes.light-of", name),
                            colour -> change.accept(withLight(now.get(), tone, colour), "light." + tone)));
            dark.put(
                    tone,
                    new ColourWell(
                            "dark-" + tone,
                            Texts.of("themes.dark-of", name),
                            colour -> change.accept(withDark(now.get(), tone, colour), "dark." + tone)));
            node.addRow(row++, label, light.get(tone), dark.get(tone));
        }
    }

    private static Theme withLight(Theme theme, Tone tone, Colour colour) {
        return theme.withLight(theme.light().with(tone, colour));
    }

    private static Theme withDark(Theme theme, Tone tone, Colour colour) {
        return theme.withDark(theme.dark().with(tone, colour));
    }

    Region node() {
        return node;
    }

    void show(Theme theme) {
        light.forEach((tone, well) -> well.show(theme.light().get(tone)));
        dark.forEach((tone, well) -> well.show(theme.dark().get(tone)));
    }

    private static Label caption(String words) {
        var label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
