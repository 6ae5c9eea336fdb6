package standfirst.ui.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import standfirst.model.Edition;
import standfirst.model.Rendered;

/** The mail on paper or as one picture, for those who must approve it: the very export, as a mail program with light colours shows it. */
public final class Proof {
    private Proof() {}

    /**
     * What is to be proven.
     *
     * @param rendered the edition as it leaves
     * @param phone whether it is laid out as on a phone; else as on a desktop
     * @param network whether pictures may be fetched from the web for this
     * @param pictureFolders where local pictures are looked for, the likeliest first
     */
    public record Order(Edition edition, Rendered rendered, boolean phone, boolean network, List<Path> pictureFolders) {
        public Order {
            pictureFolders = List.copyOf(pictureFolders);
        }

        /** How wide the mail program's window is, in CSS pixels. */
        double width() {
            return phone ? PreviewPane.PHONE : PreviewPane.DESKTOP;
        }

        Showing showing() {
            return new Showing(false, true, network, pictureFolders);
        }
    }

    /**
     * A PDF on A4, cut between lines, its links alive.
     *
     * @param owner a window that is open, on whose screen the mail is laid out unseen
     * @param progress is told how much is done, from 0 to 1, on the FX thread
     * @return on the FX thread; cancelling it ends the work. It fails by a defect alone.
     */
    public static CompletableFuture<byte[]> pdf(Window owner, Order order, DoubleConsumer progress) {
        return made(owner, order, progress, sheet -> ProofPdf.of(order, sheet));
    }

    /** One picture of all of it in PNG, two pixels for each of the mail's; else as {@link #pdf}. */
    public static CompletableFuture<byte[]> png(Window owner, Order order, DoubleConsumer progress) {
        return made(owner, order, progress, sheet -> picture(sheet.picture()));
    }

    /** Writes a page that was photographed. */
    private interface Writing {
        byte[] write(ProofShot.Sheet sheet) throws IOException;
    }

    private static CompletableFuture<byte[]> made(Window owner, Order order, DoubleConsumer progress, Writing writing) {
        var result = new CompletableFuture<byte[]>();
        var shot = new ProofShot(owner, order.width(), progress, result::isDone);
        Executor beside =
                command -> Thread.ofPlatform().daemon().name("standfirst-proof").start(command);
        var _ = CompletableFuture.supplyAsync(() -> new PreviewCopy().of(order.rendered(), order.showing()), beside)
                .thenComposeAsync(shot::of, Platform::runLater)
                .thenApplyAsync(sheet -> written(sheet, writing), beside)
                .whenCompleteAsync(
                        (bytes, failure) -> {
                            if (failure == null) {
                                result.complete(bytes);
                            } else {
                                result.completeExceptionally(
                                        failure instanceof CompletionException && failure.getCause() != null
                                                ? failure.getCause()
                                                : failure);
                            }
                        },
                        Platform::runLater);
        var _ = result.whenComplete((_, _) -> Platform.runLater(shot::cancel));
        return result;
    }

    private static byte[] written(ProofShot.Sheet sheet, Writing writing) {
        try {
            return writing.write(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException("a proof could not be written into memory", e);
        }
    }

    private static byte[] picture(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
