package standfirst.ui.preview;

import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The preview in a window of its own, in the width of a desktop's mail program. Esc closes it. */
public final class PreviewWindow {
    private static final double WIDTH = PreviewPane.DESKTOP + 24;
    private static final double HEIGHT = 760;

    private final Stage owner;
    private final Session session;
    private final Supplier<SampleData> samples;
    private @Nullable Stage stage;

    /** @param samples what readers see in the place of tags */
    public PreviewWindow(Stage owner, Session session, Supplier<SampleData> samples) {
        this.samples = samples;
        this.owner = owner;
        this.session = session;
    }

    /** Opens the window, or brings it to the front. */
    public void show() {
        if (stage == null) {
            stage = open();
        }
        stage.toFront();
        stage.requestFocus();
    }

    private Stage open() {
        var pane = new PreviewPane(session, true, samples);
        var opened = new Stage();
        opened.initOwner(owner);
        opened.setTitle(Texts.of("preview.window"));
        var scene = new Scene(pane.node(), WIDTH, Math.min(HEIGHT, Math.max(480, owner.getHeight())));
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                opened.close();
                event.consume();
            }
        });
        opened.setScene(scene);
        opened.setOnHidden(_ -> {
            pane.close();
            stage = null;
            owner.requestFocus();
        });
        opened.show();
        return opened;
    }
}
