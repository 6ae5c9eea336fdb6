package standfirst.ui.canvas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what a test sees, in {@code target/snapshots}, to be looked at. */
final class Snapshots {
    private Snapshots() {}

    static void save(String name, Node node) {
        var image = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> node.snapshot(null, null));
        try {
            var file = Files.createDirectories(Path.of("target/snapshots")).resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
