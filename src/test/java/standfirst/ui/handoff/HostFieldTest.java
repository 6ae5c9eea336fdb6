package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.storage.DeskFolder;
import standfirst.storage.DeskSettings;
import standfirst.ui.Fx;

class HostFieldTest {
    private static final String HOST = "https://pictures.example.com/";

    @TempDir
    private Path folder;

    @Test
    void anAddressThatIsReadLateIsShownWhereTheFieldHasTheKeyboardAlreadyButNotOverWhatIsTyped() throws Exception {
        var desk = new DeskFolder(folder);
        DeskSettings.DEFAULTS.withPictureHost(HOST).keep(desk);
        var opened = new AtomicReference<DeskTerms>();
        // At one go: what is read of the desk comes behind it.
        var stage = Fx.get(() -> {
            var shown = new Stage();
            var terms = new DeskTerms(desk);
            opened.set(terms);
            var host = new HostField(terms);
            shown.setScene(new Scene(host, 400, 200));
            shown.show();
            shown.requestFocus();
            host.lookup("#picture-host").requestFocus();
            return shown;
        });
        var terms = opened.get();
        var field = Fx.get(() -> (TextField) stage.getScene().lookup("#picture-host"));
        try {
            WaitForAsyncUtils.waitFor(
                    20,
                    TimeUnit.SECONDS,
                    () -> Fx.get(() -> terms.now().pictureHost().equals(HOST)));
            assertEquals(HOST, Fx.get(field::getText));
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.get(field::isFocused));
            Fx.run(() -> field.setText("no address"));
            Fx.run(() -> terms.change(now -> now.withPictureHost("https://elsewhere.example.com/")));
            assertTrue(Fx.get(field::isFocused));
            assertEquals("no address", Fx.get(field::getText));
        } finally {
            Fx.run(() -> {
                stage.hide();
                terms.close();
            });
        }
    }
}
