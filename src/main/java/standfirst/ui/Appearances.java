package standfirst.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import standfirst.storage.Settings;

/** The application's light and dark look: the system's, unless the editor has chosen. The mail's own colours are none of its business. */
final class Appearances {
    private final Scene scene;
    private final Memory memory;

    Appearances(Scene scene, Memory memory) {
        this.scene = scene;
        this.memory = memory;
        Platform.getPreferences().colorSchemeProperty().subscribe(this::wear);
        wear();
    }

    Settings.Appearance chosen() {
        return memory.settings().view().appearance();
    }

    void choose(Settings.Appearance chosen) {
        memory.change(settings -> settings.withView(view -> view.withAppearance(chosen)));
        wear();
    }

    /** Size of the window's own text, in per cent. */
    int textSize() {
        return memory.settings().view().text();
    }

    void setTextSize(int percent) {
        memory.change(settings -> settings.withView(view -> view.withText(percent)));
        wear();
    }

    private void wear() {
        var dark = isDark();
        var theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        sheet("window.css"),
                        sheet("forms.css"),
                        sheet(dark ? "ink-dark.css" : "ink-light.css"),
                        sized(textSize() / 100.0));
    }

    private boolean isDark() {
        return switch (chosen()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /** The sizes all others are measured by. Icons have theirs in pixels alone: an em of theirs would be their own size. */
    private static String sized(double scale) {
        var filled = (".root{-fx-font-size:%spx}.glyph{-fx-icon-size:%spx}.rail-switch .glyph{-fx-icon-size:%spx}"
                        + ".tile-button .glyph{-fx-icon-size:%spx}.choice .glyph,.nothing .glyph{-fx-icon-size:%spx}")
                .formatted(13 * scale, 16 * scale, 14 * scale, 18 * scale, 24 * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(filled.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearances.class.getResource(name), name).toExternalForm();
    }
}
