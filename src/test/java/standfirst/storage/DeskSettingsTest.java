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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.model.Campaign;
import standfirst.model.Footer;
import standfirst.model.MailServer;
import standfirst.model.TextForm;

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

    /** As somebody writes it by hand. */
    @Test
    void whatIsNotSaidIsAsUsual() throws Exception {
        var desk = new DeskFolder(folder);
        Files.writeString(desk.settings(), """
                { "format": "standfirst-desk", "version": 1, "pictureHost": "https://pictures.example.com/",
                  "campaign": { "on": true, "name": "daily" }, "server": { "host": "mail.example.com" }, "note": "by hand" }
                """);
        var usual = Campaign.OFF;
        assertEquals(
                DeskSettings.DEFAULTS
                        .withPictureHost("https://pictures.example.com/")
                        .withCampaign(new Campaign(true, usual.source(), usual.medium(), "daily", usual.content()))
                        .withServer(new MailServer("mail.example.com", 587, MailServer.Security.STARTTLS, "", "", "")),
                DeskSettings.of(desk));
        Files.writeString(desk.settings(), "{ \"format\": \"standfirst-desk\", \"version\": 1 }");
        assertEquals(DeskSettings.DEFAULTS, DeskSettings.of(desk));
    }

    @Test
    void theExampleOfTheFormatsPageIsRead() throws Exception {
        var desk = new DeskFolder(folder);
        var page = Files.readString(Path.of("src/main/resources/standfirst/storage/desk-format.md"));
        Files.writeString(desk.settings(), page.replaceAll("(?s).*?```json\\n(.*?)```.*", "$1"));
        assertTrue(DeskSettings.of(desk).campaign().on());
        assertEquals(TextForm.Links.NUMBERED, DeskSettings.of(desk).text().links());
        assertEquals(MailServer.Security.TLS, DeskSettings.of(desk).server().security());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"campaign\": \"daily\" | campaign: that should be an object",
                "\"campaign\": { \"on\": \"yes\" } | campaign.on: that should be true or false",
                "\"server\": { \"port\": 70000 } | server: a mail server's port",
                "\"server\": { \"security\": \"SSL\" } | server.security: it should be one of STARTTLS, TLS, NONE",
                "\"text\": \"inline\" | text: it should be one of INLINE, NUMBERED",
                "\"pictureHost\": 7 | pictureHost: that should be text"
            })
    void whatIsOfTheWrongSortIsOneSentenceThatNamesIt(String field, String said) throws IOException {
        var desk = new DeskFolder(folder);
        Files.writeString(desk.settings(), "{ \"format\": \"standfirst-desk\", \"version\": 1, " + field + " }");
        var trouble = assertThrows(StorageException.class, () -> DeskSettings.of(desk));
        assertTrue(
                trouble.sentence().contains("desk.json") && trouble.sentence().contains(said), trouble.sentence());
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
