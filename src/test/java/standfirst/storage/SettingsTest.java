package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws Exception {
        var file = folder.resolve("config/standfirst/settings.json");
        var settings = Settings.DEFAULTS
                .opened(Path.of("/desk/monday.edition.json"))
                .opened(Path.of("/desk/tuesday.edition.json"))
                .withView(view -> view.withAppearance(Settings.Appearance.DARK)
                        .withZoom(125)
                        .withText(150))
                .withWindow(
                        window -> window.withSize(1200, 800).withMaximised(true).withSpot(new Settings.Spot(-1280, 40)))
                .withRails(new Settings.Rails(0, 500, "outline", "findings"))
                .withWriting(writing -> writing.withSmartTyping(false).withSpelling(false))
                .withProvider("mailchimp")
                .withTourSeen();
        settings.save(file);
        assertEquals(settings, Settings.load(file));
        assertEquals(Path.of("/desk/tuesday.edition.json"), settings.recent().getFirst());
    }

    @Test
    void recentFilesAreTenAndEachOnce() {
        var settings = Settings.DEFAULTS;
        for (int i = 0; i < 24; i++) {
            settings = settings.opened(Path.of("/desk/" + i % 12));
        }
        assertEquals(10, settings.recent().size());
        assertEquals(Path.of("/desk/11"), settings.recent().getFirst());
        assertFalse(settings.forgotten(Path.of("/desk/11")).recent().contains(Path.of("/desk/11")));
    }

    @Test
    void noFileMeansDefaults() {
        assertEquals(Settings.DEFAULTS, Settings.load(folder.resolve("none.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"dark\": tr", "[]", "3", "", "\u0000\u0001"})
    void aDamagedFileIsSetAside(String damage) throws Exception {
        var file = Files.writeString(folder.resolve("settings.json"), damage);
        assertEquals(Settings.DEFAULTS, Settings.load(file));
        assertFalse(Files.exists(file));
        assertEquals(damage, Files.readString(folder.resolve("settings.json.damaged")));
    }

    @Test
    void oddFieldsAreDefaults() throws Exception {
        var file = Files.writeString(
                folder.resolve("settings.json"),
                "{\"recent\":[1,null,{},\"\\u0000\",\"/a\"],\"width\":\"wide\",\"height\":1e99,\"dark\":[],\"provider\":null}");
        var settings = Settings.load(file);
        assertTrue(settings.recent().contains(Path.of("/a")));
        assertEquals(Settings.DEFAULTS.window(), settings.window());
        assertEquals(Settings.Appearance.SYSTEM, settings.view().appearance());
        assertEquals(Settings.DEFAULTS.provider(), settings.provider());
    }

    @Test
    void aFileWithoutGroupsIsReadAsBefore() throws Exception {
        var file = Files.writeString(folder.resolve("settings.json"), """
                {"recent": ["/a"], "width": 1500, "height": 900, "maximised": true, "leftRail": 0, "rightRail": 450,
                 "appearance": "dark", "provider": "ghost"}""");
        var settings = Settings.load(file);
        assertEquals(new Settings.Window(1500, 900, true, Optional.empty()), settings.window());
        assertEquals(new Settings.Rails(0, 450, "add", "preview"), settings.rails());
        assertEquals(new Settings.View(Settings.Appearance.DARK, 100, 100), settings.view());
        assertEquals("ghost", settings.provider());
        assertEquals(List.of(Path.of("/a")), settings.recent());
    }

    @Test
    void whatALaterProgramWroteIsPassedOver() throws Exception {
        var file = Files.writeString(folder.resolve("settings.json"), """
                {"telepathy": true, "view": {"zoom": 150, "depth": 3, "appearance": "SEPIA", "text": 9000},
                 "rails": [], "desk": "/desk", "writing": {"spelling": false}}""");
        var settings = Settings.load(file);
        assertEquals(new Settings.View(Settings.Appearance.SYSTEM, 150, 200), settings.view());
        assertEquals(Settings.DEFAULTS.rails(), settings.rails());
        assertEquals(new Settings.Writing(true, false), settings.writing());
        assertEquals(Path.of("/desk"), settings.deskFolder().folder());
    }

    @Test
    void saysWhereTheyCouldNotBeKept() throws Exception {
        var plain = Files.writeString(folder.resolve("plain"), "");
        var sentence = assertThrows(
                        StorageException.class, () -> Settings.DEFAULTS.save(plain.resolve("a/settings.json")))
                .sentence();
        assertTrue(sentence.startsWith("The settings could not be kept"), sentence);
    }
}
