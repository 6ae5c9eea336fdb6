package standfirst.ui.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.concurrent.Worker;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Photographs a whole page: laid out in a window that nobody sees, and drawn piece by piece, one piece in two frames, so that the window beside it
 * goes on. Used on the FX thread.
 */
final class ProofShot {
    /** Pixels of the picture for one of the page. */
    private static final int SHARP = 2;

    /** Pixels of the picture in all: what a page of common length has ten times over. Longer pages are drawn less sharp. */
    private static final double MOST = 80e6;

    /** A piece, in CSS pixels: small enough for every graphics card, and drawn within a frame or two. */
    private static final double PIECE = 400;

    /** Frames until a page that was loaded or scrolled is drawn. */
    private static final int FRAMES = 3;

    /** Pictures that have not come from the web by then are done without. */
    private static final Duration PATIENCE = Duration.seconds(30);

    /** Far from every screen: the window is seen by the graphics alone. */
    private static final double FAR = -20_000;

    private static final String SCRIPT = script();

    /**
     * A page that was photographed.
     *
     * @param scale pixels of the picture for one of the page
     */
    record Sheet(BufferedImage picture, int scale, ProofMap map) {}

    private final Window owner;
    private final double width;
    private final DoubleConsumer progress;
    private final BooleanSupplier cancelled;
    private final CompletableFuture<Sheet> sheet = new CompletableFuture<>();
    private final Popup popup = new Popup();
    private boolean begun;

    /** @param cancelled is asked before each piece */
    ProofShot(Window owner, double width, DoubleConsumer progress, BooleanSupplier cancelled) {
        this.owner = owner;
        this.width = width;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** The picture of that page. */
    CompletableFuture<Sheet> of(Page page) {
        if (cancelled.getAsBoolean()) {
            sheet.cancel(false);
            return sheet;
        }
        var web = new WebView();
        web.setFocusTraversable(false);
        web.setPageFill(Color.WHITE);
        web.getEngine().setJavaScriptEnabled(false);
        web.getEngine().setCreatePopupHandler(features -> null);
        // As with MailView: what zooms lays the page out anew and has sharp letters, what scales a picture has not.
        web.setZoom(SHARP);
        web.setMinSize(width * SHARP, PIECE * SHARP);
        web.setPrefSize(width * SHARP, PIECE * SHARP);
        web.setMaxSize(width * SHARP, PIECE * SHARP);
        popup.getContent().add(new Pane(web));
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.setOpacity(0);
        popup.show(owner, FAR, FAR);
        var _ = sheet.whenComplete((_, _) -> popup.hide());
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> begin(web));
        patience.play();
        web.getEngine().getLoadWorker().stateProperty().subscribe(state -> {
            if (state == Worker.State.SUCCEEDED || state == Worker.State.FAILED) {
                patience.stop();
                begin(web);
            }
        });
        web.getEngine().loadContent(page.html());
        return sheet;
    }

    /** Ends it at once, a page that still waits for its pictures too; what is done already stays so. */
    void cancel() {
        sheet.cancel(false);
    }

    private void begin(WebView web) {
        if (begun || sheet.isDone()) {
            return;
        }
        begun = true;
        // A scroll bar would take width away from the page; it is scrolled from here all the same.
        web.getEngine().executeScript("document.documentElement.style.overflow='hidden'");
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                // Before that the window may have no size yet, and the page none.
                if (++frame == FRAMES) {
                    stop();
                    new Pieces(web).start();
                }
            }
        }.start();
    }

    /** Draws one piece after the other. */
    private final class Pieces extends AnimationTimer {
        private final WebView web;
        private final ProofMap map;
        private final BufferedImage picture;
        private final int scale;
        private double done;
        private int frame;

        Pieces(WebView web) {
            this.web = web;
            map = ProofMap.of((String) web.getEngine().executeScript(SCRIPT));
            scale = map.height() * width * SHARP * SHARP > MOST ? 1 : SHARP;
            picture = new BufferedImage(
                    (int) (width * scale), Math.max(1, (int) (map.height() * scale)), BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void handle(long now) {
            if (cancelled.getAsBoolean()) {
                stop();
                sheet.completeExceptionally(new CancellationException());
            } else if (frame == 0) {
                web.getEngine().executeScript("window.scrollTo(0," + done + ")");
            } else if (frame == FRAMES) {
                draw();
            }
            frame = frame == FRAMES ? 0 : frame + 1;
        }

        private void draw() {
            // The last piece lies lower in the window than asked for: a page does not scroll beyond its end.
            double top = ((Number) web.getEngine().executeScript("window.scrollY")).doubleValue();
            // It scrolls by whole pixels, and may so stop short of its end by a part of one: then this was the last
            // piece all the same.
            var last = top < Math.floor(done) || top + PIECE >= map.height();
            put(piece(), top);
            done = top + PIECE;
            progress.accept(Math.min(1, done / Math.max(1, map.height())));
            if (last) {
                stop();
                sheet.complete(new Sheet(picture, scale, map));
            }
        }

        private Image piece() {
            var parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(0, 0, width * SHARP, PIECE * SHARP));
            return web.snapshot(parameters, null);
        }

        private void put(Image piece, double top) {
            int from = (int) Math.round(top * scale);
            int rows = Math.min((int) (PIECE * scale), picture.getHeight() - from);
            var pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
            int step = SHARP / scale;
            if (step == 1) {
                piece.getPixelReader()
                        .getPixels(
                                0,
                                0,
                                picture.getWidth(),
                                rows,
                                PixelFormat.getIntArgbInstance(),
                                pixels,
                                from * picture.getWidth(),
                                picture.getWidth());
            } else {
                for (int y = 0; y < rows; y++) {
                    for (int x = 0; x < picture.getWidth(); x++) {
                        picture.setRGB(x, from + y, piece.getPixelReader().getArgb(x * step, y * step));
                    }
                }
            }
        }
    }

    private static String script() {
        try (var stream =
                Objects.requireNonNull(ProofShot.class.getResourceAsStream("/standfirst/ui/proof.js"), "proof.js")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
