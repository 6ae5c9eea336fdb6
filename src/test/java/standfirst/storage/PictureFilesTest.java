package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Picture;
import standfirst.model.PictureFacts;
import standfirst.model.Region;
import standfirst.model.Theme;
import standfirst.pictures.Made;

class PictureFilesTest {
    @TempDir
    private Path folder;

    private final PictureFiles files = new PictureFiles();

    @Test
    void tellsOfFilesAloneAndUprightAndAgainWhereTheyWereChanged() throws Exception {
        var images = Files.createDirectories(folder.resolve("images"));
        var sideways = Made.withExif(Made.file(Made.photo(80, 60), "jpg"), 6);
        Files.write(images.resolve("a.jpg"), sideways);
        Files.writeString(images.resolve("b.png"), "no picture");
        var edition = edition("images/a.jpg", "images/b.png", "images/none.png", "https://a.news/1.png", "*|IMAGE|*");
        assertEquals(
                new PictureFacts(
                        "https://p.news/",
                        Map.of(
                                "images/a.jpg", new PictureFacts.File(sideways.length, 60, 80),
                                "images/b.png", new PictureFacts.File(10, 0, 0))),
                files.of(edition, List.of(folder.resolve("nowhere"), folder), "https://p.news/"));
        var other = Made.file(Made.photo(40, 20), "jpg");
        Files.write(images.resolve("a.jpg"), other);
        assertEquals(
                new PictureFacts.File(other.length, 40, 20),
                files.of(edition, List.of(folder), "").files().get("images/a.jpg"));
    }

    private static Edition edition(String... sources) {
        var entries = new java.util.ArrayList<Entry>();
        for (var source : sources) {
            entries.add(new Entry(
                    new BlockId("b" + entries.size()),
                    Region.MAIN,
                    new ImageBlock(Figure.of(new Picture(source, "", 0, 0)))));
        }
        return new Edition(Details.on(java.time.LocalDate.of(2026, 10, 15)), Theme.PLAIN, entries);
    }
}
