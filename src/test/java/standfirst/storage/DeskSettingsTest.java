package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standfirst.model.Campaign;
import standfirst.model.Footer;

class DeskSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void areTheUsualOnesWhereNoneAreKept() throws StorageException {
        assertEquals(DeskSettings.DEFAULTS, DeskSettings.of(new DeskFolder(folder.resolve("no desk yet"))));
    }

    @Test
    void comeBackAsTheyWereKept() throws StorageException {
        var desk = new DeskFolder(folder.resolve("desk"));
        var settings = DeskSettings.DEFAULTS
                .withPictureHost("https://pictures.example.com/news/")
                .withCampaign(new Campaign(true, "daily", "email", "{date}", ""))
                .withFooter(Optional.of(new Footer(
                        "10 Example Street", "You signed up.", "Unsubscribe", Optional.empty(), "", Optional.empty())));
        settings.keep(desk);
        assertEquals(settings, DeskSettings.of(desk));
    }

    @Test
    void aDamagedFileIsToldOfAndLeft() throws IOException {
        var desk = new DeskFolder(folder);
        Files.writeString(desk.settings(), "{\"format\": \"standfirst-desk\", \"version\": 1,");
        var trouble = assertThrows(StorageException.class, () -> DeskSettings.of(desk));
        assertTrue(trouble.sentence().contains("desk.json"), trouble.sentence());
        assertTrue(Files.exists(desk.settings()));
    }
}
