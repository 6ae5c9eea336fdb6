package standfirst.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import standfirst.model.Edition;

/** A picture of the window with an edition in it, drawn in memory: what a machine without a display has to show. */
public final class HeadlessShot {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final long PATIENCE_SECONDS = 60;

    /** After its page has been laid out, the preview needs some pulses to be painted. */
    private static final Duration SETTLING = Duration.millis(700);

    private HeadlessShot() {}

    /**
     * Draws the window and ends the toolkit: no other window can be opened after this.
     *
     * @throws IOException when the picture cannot be drawn within a minute, or not be written
     */
    public static void draw(Edition edition, Path png) throws IOException, InterruptedException {
        var drawn = new CompletableFuture<BufferedImage>();
        Platform.startup(() -> {
            try {
                open(edition, drawn);
            } catch (RuntimeException e) {
                drawn.completeExceptionally(e);
            }
        });
        try {
            var image = drawn.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Files.createDirectories(png.toAbsolutePath().getParent());
            if (!ImageIO.write(image, "png", png.toFile())) {
                throw new IOException("this Java cannot write PNG pictures");
            }
        } catch (ExecutionException | TimeoutException | UncheckedIOException e) {
            throw new IOException("the window could not be drawn: " + e.getMessage(), e);
        } finally {
            Platform.exit();
        }
    }

    private static void open(Edition edition, CompletableFuture<BufferedImage> drawn) {
        var stage = new Stage();
        var window = new MainWindow(
                stage,
                edition,
                Optional.empty(),
                Memory.blank(WIDTH, HEIGHT),
                Optional.empty(),
                InstantSource.system());
        window.show();
        window.previewShownProperty().subscribe(shown -> {
            if (shown.isPresent()) {
                var wait = new PauseTransition(SETTLING);
                wait.setOnFinished(_ -> drawn.complete(picture(stage)));
                wait.play();
            }
        });
        window.session().troubleProperty().subscribe(trouble -> trouble.ifPresent(drawn::completeExceptionally));
    }

    private static @Nullable BufferedImage picture(Stage stage) {
        return SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
    }
}
