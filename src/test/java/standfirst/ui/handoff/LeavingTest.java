package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import standfirst.Samples;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.Terms;
import standfirst.model.Campaign;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.model.TextForm;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/** What keeps an edition in the window, and what is left behind then: nothing. */
@ExtendWith(ApplicationExtension.class)
class LeavingTest {
    @TempDir
    private Path folder;

    private final TestHost host = new TestHost();
    private Session session;
    private Leaving leaving;

    private static final class Idle implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 300, 200));
        stage.sizeToScene();
        stage.show();
        host.window = stage;
        var work = new Idle();
        session = new Session(Samples.GAZETTE, work, InstantSource.fixed(Instant.EPOCH));
        leaving = new Leaving(session, work, host.host);
    }

    @AfterEach
    void close() {
        Fx.run(session::close);
    }

    @Test
    void noWayOutIsOpenWithAPictureHostThatIsNone() throws Exception {
        host.terms = new Terms(ProviderProfile.GENERIC, "cdn.example.com", Campaign.OFF, TextForm.USUAL);
        var copied = new ArrayList<String>();
        for (var way : Way.values()) {
            host.troubles.clear();
            var file = folder.resolve("mail." + way.id());
            host.file = Optional.of(file);
            Fx.run(() -> {
                Clipboard.getSystemClipboard().clear();
                leaving.by(way);
                if (Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT) instanceof String words) {
                    copied.add(words);
                }
            });
            assertEquals(1, host.troubles.size(), way.id());
            var told = host.troubles.getFirst();
            assertTrue(told.contains("The picture host “cdn.example.com” does not say how it is reached"), told);
        }
        assertEquals(List.of(), copied);
        try (var written = Files.list(folder)) {
            assertEquals(List.of(), written.toList());
        }
    }

    /** A proof is laid out in a window that nobody sees: one that is wanted no longer opens none. */
    @Test
    void aProofThatIsInterruptedIsNotMade() throws Exception {
        host.file = Optional.of(folder.resolve("proof.png"));
        var shown = new ArrayList<Window>();
        ListChangeListener<Window> seen = change -> {
            while (change.next()) {
                change.getAddedSubList().stream()
                        .filter(Popup.class::isInstance)
                        .forEach(shown::add);
            }
        };
        Fx.run(() -> {
            Window.getWindows().addListener(seen);
            Thread.currentThread().interrupt();
            leaving.by(Way.PROOF_PNG);
        });
        // First what was asked for begins, then its page is made beside the window, then that is laid out.
        Fx.run(() -> {});
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("standfirst-proof")) {
                thread.join();
            }
        }
        Fx.run(() -> {});
        Fx.run(() -> Window.getWindows().removeListener(seen));
        assertEquals(List.of(), shown);
        assertEquals(1, host.troubles.size());
        assertFalse(Files.exists(folder.resolve("proof.png")));
    }
}
