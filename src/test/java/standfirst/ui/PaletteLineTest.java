package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaletteLineTest {
    private static final List<PaletteLine> ALL = List.of(
            line("open", "Open…", "File"),
            line("save-as", "Save as…", "File"),
            line("save", "Save", "File"),
            line("undo", "Undo move of 2 blocks", "Edit"),
            line("move-up", "Move block up", "Block"),
            line("zoom-in", "Zoom in", "View"),
            line("theme:daily", "Theme: Daily", ""),
            line("palette.add:LeadStory", "Add: Lead story", ""));

    @Test
    void aFewLettersFindTheCommand() {
        assertEquals("save", first("save"));
        assertEquals("save-as", first("sa as"));
        assertEquals("move-up", first("mbu"));
        assertEquals("theme:daily", first("daily"));
        assertEquals("palette.add:LeadStory", first("add lead"));
        assertEquals("palette.add:LeadStory", first("lead add"));
        assertEquals("zoom-in", first("ZIN"));
    }

    @Test
    void theMenuFindsItsCommandsAfterThoseOfThatName() {
        assertEquals(List.of("open", "save-as", "save"), ids("file", List.of()));
    }

    @Test
    void whatWasUsedLatelyComesFirst() {
        assertEquals(
                List.of("zoom-in", "save", "open"),
                ids("", List.of("zoom-in", "save")).subList(0, 3));
        assertEquals("save-as", ids("file", List.of("save-as")).getFirst());
    }

    @Test
    void whatFitsNothingFindsNothing() {
        assertEquals(List.of(), ids("qqq", List.of()));
        assertTrue(Fuzzy.score("pu", "up").isEmpty());
    }

    private static String first(String typed) {
        return ids(typed, List.of()).getFirst();
    }

    private static List<String> ids(String typed, List<String> used) {
        return PaletteLine.found(ALL, typed, used).stream().map(PaletteLine::id).toList();
    }

    private static PaletteLine line(String id, String name, String path) {
        return new PaletteLine(id, name, path, "", Optional.empty(), true, () -> {});
    }
}
