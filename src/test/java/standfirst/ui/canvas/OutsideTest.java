package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import standfirst.model.Link;
import standfirst.model.LinkItem;

class OutsideTest {
    @Test
    void readsAddressesAndTheirTitles() {
        assertEquals(List.of(item("https://a.example/", "A page")), Outside.pairs("https://a.example/\nA page"));
        assertEquals(
                List.of(item("https://a.example/", "Title"), item("http://b.example/", "")),
                Outside.addresses("# from the browser\r\nhttps://a.example/\r\nhttp://b.example/\r\n", "Title"));
        assertEquals(List.of(), Outside.addresses("javascript:alert(1)\nfile:///etc/passwd", ""));
        assertEquals(
                List.of(item("https://a.example/", "")), Outside.addresses("https://a.example/", "https://a.example/"));
    }

    @Test
    void knowsWhatAFileIsForAndWhyItIsNot() {
        assertEquals(FileKind.PICTURE, FileKind.of(Path.of("a.JPEG")));
        assertEquals(FileKind.COPY, FileKind.of(Path.of("copy.md")));
        assertEquals(FileKind.COPY, FileKind.of(Path.of("Tuesday")));
        assertEquals(FileKind.EDITION, FileKind.of(Path.of("x.edition.json")));
        assertEquals(Optional.empty(), FileKind.refusal(List.of(Path.of("logo.svg"))));
        assertTrue(FileKind.refusal(List.of(Path.of("a.png"), Path.of("b.pdf")))
                .orElseThrow()
                .contains("b.pdf"));
        assertTrue(
                FileKind.refusal(List.of(Path.of("a.json"), Path.of("b.png"))).isPresent());
        assertEquals(Optional.empty(), FileKind.refusal(List.of(Path.of("a.png"), Path.of("b.txt"))));
    }

    @Test
    void writesAnImageThatOthersRead() throws IOException {
        var image = new WritableImage(3, 2);
        image.getPixelWriter().setColor(2, 1, Color.rgb(10, 200, 30));
        var read = ImageIO.read(new ByteArrayInputStream(PngBytes.of(image)));
        assertEquals(3, read.getWidth());
        assertEquals(0xff0ac81e, read.getRGB(2, 1));
        assertEquals(0, read.getRGB(0, 0));
    }

    private static LinkItem item(String address, String title) {
        return new LinkItem("", title, "", Link.parse(address));
    }
}
