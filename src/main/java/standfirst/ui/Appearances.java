package standfirst.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
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

    private void wear() {
        var dark = isDark();
        var theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(sheet("window.css"), sheet("forms.css"), sheet(dark ? "ink-dark.css" : "ink-light.css"));
    }

    private boolean isDark() {
        return switch (chosen()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Appearances.class.getResource(name), name).toExternalForm();
    }
}
