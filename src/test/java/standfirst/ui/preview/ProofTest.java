package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Rendered;
import standfirst.ui.Fx;

@ExtendWith(ApplicationExtension.class)
class ProofTest {
    private static final Proof.Order LONG = new Proof.Order(
            Samples.EVERYTHING, Export.of(Samples.EVERYTHING, ProviderProfile.GENERIC), false, false, List.of());

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        shown.setScene(new Scene(new Pane(), 300, 200));
        shown.sizeToScene();
        shown.show();
    }

    @Test
    void aLongEditionTakesSeveralSheetsWithItsLinks() throws Exception {
        var told = new ConcurrentLinkedQueue<Double>();
        var pdf = made(Fx.get(() -> Proof.pdf(stage, LONG, told::add)));
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() >= 3, "sheets: " + document.getNumberOfPages());
            var targets = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    targets.add(((PDActionURI) link.getAction()).getURI());
                    assertTrue(page.getMediaBox()
                            .contains(
                                    link.getRectangle().getLowerLeftX(),
                                    link.getRectangle().getLowerLeftY()));
                }
            }
            assertTrue(targets.contains("https://gazette.example.com/tides/"), targets::toString);
            assertTrue(targets.contains("https://gazette.example.com/minutes/?item=7&page=2"), targets::toString);
            assertEquals(
                    Samples.EVERYTHING.details().subject(),
                    document.getDocumentInformation().getTitle());
            assertEquals(
                    "The Saltmere Gazette", document.getDocumentInformation().getAuthor());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                assertTrue(colours(new PDFRenderer(document).renderImage(i)) > 8, "sheet " + i + " is blank");
            }
        }
        assertEquals(1.0, told.stream().reduce(0.0, (_, last) -> last));
    }

    @Test
    void aPictureHasTwoPixelsForEachOfThePhone() throws Exception {
        var phone = new Proof.Order(LONG.edition(), LONG.rendered(), true, false, List.of());
        var picture = ImageIO.read(new ByteArrayInputStream(made(Fx.get(() -> Proof.png(stage, phone, _ -> {})))));
        assertEquals(750, picture.getWidth());
        assertTrue(picture.getHeight() > 6_000, "height: " + picture.getHeight());
        for (int top = 0; top + 1_600 < picture.getHeight(); top += 1_600) {
            assertTrue(colours(picture.getSubimage(0, top, 750, 1_600)) > 8, "nothing from " + top);
        }
    }

    @Test
    void aPageThatEndsWithinAPixelEnds() throws Exception {
        for (var height : List.of("900.3px", "900.5px", "900.8px")) {
            var page =
                    "<!doctype html><body style=\"margin:0\"><div style=\"height:" + height + "\">Tides</div></body>";
            var order = new Proof.Order(LONG.edition(), new Rendered(page, ""), true, false, List.of());
            var picture = ImageIO.read(new ByteArrayInputStream(made(Fx.get(() -> Proof.png(stage, order, _ -> {})))));
            assertTrue(picture.getHeight() >= 1_800, "height: " + picture.getHeight());
        }
    }

    @Test
    void whatIsCancelledEnds() throws Exception {
        CompletableFuture<byte[]> proof = Fx.get(() -> Proof.png(stage, LONG, _ -> {}));
        Fx.run(() -> proof.cancel(false));
        assertThrows(CancellationException.class, proof::get);
        Fx.run(() -> {});
    }

    /** Its hidden window goes at once, not when the page in it has been loaded. */
    @Test
    void whatIsCancelledWhileItLoadsLeavesNoWindow() throws Exception {
        CompletableFuture<byte[]> proof = Fx.get(() -> Proof.png(stage, LONG, _ -> {}));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> Fx.get(() -> {
                    var shown = isLaidOut();
                    if (shown) {
                        proof.cancel(false);
                    }
                    return shown;
                }));
        assertFalse(Fx.get(ProofTest::isLaidOut));
    }

    private static boolean isLaidOut() {
        return Window.getWindows().stream().anyMatch(Popup.class::isInstance);
    }

    private static byte[] made(CompletableFuture<byte[]> proof)
            throws InterruptedException, ExecutionException, TimeoutException {
        return proof.get(60, TimeUnit.SECONDS);
    }

    private static long colours(BufferedImage picture) {
        return java.util.Arrays.stream(
                        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .distinct()
                .count();
    }
}
