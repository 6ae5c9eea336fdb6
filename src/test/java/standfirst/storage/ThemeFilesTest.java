package standfirst.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.model.Logo;
import standfirst.model.Manner;
import standfirst.model.Picture;
import standfirst.model.Theme;

class ThemeFilesTest {
    static final List<Theme> themes = Theme.BUILT_IN;

    @TempDir
    private Path desk;

    private ThemeFiles files() {
        return new ThemeFiles(desk.resolve("themes"));
    }

    @ParameterizedTest
    @FieldSource("themes")
    void whatIsSavedIsOnTheShelf(Theme theme) throws StorageException {
        var own = theme.named("harbour-red", "Hafenröte “3”")
                .withLogo(Optional.of(new Logo(
                        new Picture("images/logo.png", "", 200, 40),
                        Optional.of(new Picture("https://example.com/dark.png", "", 0, 0)))));
        files().save(own);
        assertEquals(new ThemeFiles.Shelf(List.of(own), List.of()), files().shelf());
        assertTrue(Files.exists(desk.resolve("themes/harbour-red.theme.json")));
        files().delete("harbour-red");
        assertEquals(List.of(), files().shelf().themes());
    }

    @Test
    void aDeskWithoutThemesHasAnEmptyShelf() {
        assertEquals(new ThemeFiles.Shelf(List.of(), List.of()), files().shelf());
    }

    @Test
    void aDamagedThemeIsToldAndLeftAloneAndTheOthersAreThere() throws Exception {
        files().save(Theme.LETTER.named("mine", "Mine"));
        var broken = desk.resolve("themes/broken.theme.json");
        Files.writeString(broken, "{\"format\": \"standfirst-theme\", \"version\": 1, \"id\": 7}");
        var edition = desk.resolve("themes/stray.theme.json");
        Files.writeString(edition, "{\"format\": \"standfirst-edition\", \"version\": 1}");
        var shelf = files().shelf();
        assertEquals(List.of("Mine"), shelf.themes().stream().map(Theme::name).toList());
        assertEquals(
                List.of(
                        "“broken.theme.json” is damaged: id: that should be text.",
                        "“stray.theme.json” is JSON, but not a theme."),
                shelf.troubles());
        assertTrue(Files.readString(broken).endsWith("7}"));
    }

    @Test
    void aNewerThemeIsRefused() throws IOException {
        var file = desk.resolve("new.theme.json");
        Files.writeString(file, "{\"format\": \"standfirst-theme\", \"version\": 2}");
        var refused = assertThrows(StorageException.class, () -> ThemeFiles.read(file));
        assertTrue(refused.sentence().contains("newer Standfirst"), refused.sentence());
    }

    /** Themes and editions from before there were manners and logos. */
    @Test
    void aThemeWithoutMannerAndLogoHasTheUsualOnes() throws Exception {
        var file = desk.resolve("old.theme.json");
        ThemeFiles.write(file, Theme.DAILY);
        var json = Files.readString(file);
        var old = json.substring(0, json.indexOf(",\n  \"manner\"")) + "\n}\n";
        assertFalse(old.contains("logo"));
        Files.writeString(file, old);
        assertEquals(Theme.DAILY, ThemeFiles.read(file));
        assertEquals(Manner.USUAL, ThemeFiles.read(file).manner());
    }

    @ParameterizedTest
    @CsvSource({"Morning Blue, morning-blue", "  Ölfarbe №1 , olfarbe-no1", "…, theme", "../../etc/x, etc-x"})
    void namesMakeIds(String name, String id) {
        assertEquals(id, ThemeFiles.id(name));
    }

    @Test
    void anIdCannotLeadOutOfTheFolder() throws StorageException {
        files().save(Theme.PLAIN.named("../outside", "Outside"));
        assertEquals(
                List.of("Outside"),
                files().shelf().themes().stream().map(Theme::name).toList());
        assertFalse(Files.exists(desk.resolve("outside.theme.json")));
    }
}
