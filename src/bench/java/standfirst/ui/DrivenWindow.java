package standfirst.ui;

import java.time.InstantSource;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import standfirst.model.Edition;
import standfirst.storage.Settings;
import standfirst.ui.session.Session;

/** The real window in the hands of a driver, for measurements and screenshots. It remembers nothing. Used on the FX thread. */
public final class DrivenWindow {
    private final Stage stage = new Stage();
    private final MainWindow window;

    /** Opens the window, as it looks in the light, with an edition in it. */
    public DrivenWindow(Edition edition, int width, int height) {
        this(edition, width, height, false);
    }

    /**
     * Opens the window with an edition in it.
     *
     * @param dark whether in the application's dark look
     */
    public DrivenWindow(Edition edition, int width, int height, boolean dark) {
        var memory = Memory.blank(width, height);
        memory.change(settings -> settings.withView(
                view -> view.withAppearance(dark ? Settings.Appearance.DARK : Settings.Appearance.LIGHT)));
        window = new MainWindow(stage, edition, Optional.empty(), memory, Optional.empty(), InstantSource.system());
        window.show();
    }

    public Session session() {
        return window.session();
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Does a command of the window by its id. */
    public void run(String command) {
        window.run(command);
    }

    /** Whether the preview shows an export that has these words. */
    public boolean previews(String words) {
        return window.previewShownProperty()
                .get()
                .filter(mail -> mail.html().contains(words))
                .isPresent();
    }

    /** Shuts the window without asking about what is not saved. */
    public void shut() {
        stage.hide();
        window.close();
    }
}
