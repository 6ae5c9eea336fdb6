package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
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
                .withAppearance(Settings.Appearance.DARK)
                .withWindow(1200, 800, true)
                .withRails(0, 500)
                .withProvider("mailchimp");
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
        assertEquals(Settings.DEFAULTS.width(), settings.width());
        assertEquals(Settings.Appearance.SYSTEM, settings.appearance());
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
