package standfirst.ui;

import javafx.scene.Node;
import standfirst.ui.kit.Texts;
import standfirst.ui.spelling.SpellCheck;
import standfirst.ui.spelling.WordMenu;

/** What is done about spelling. */
final class SpellingCommands {
    private SpellingCommands() {}

    /**
     * Adds them.
     *
     * @param page over which the menu of a word opens
     */
    static void add(Commands commands, SpellCheck spelling, WordMenu words, Node page, Memory memory) {
        var on = spelling.onProperty();
        on.set(memory.settings().writing().spelling());
        on.addListener(
                (_, _, now) -> memory.change(settings -> settings.withWriting(writing -> writing.withSpelling(now))));
        commands.menu("menu.edit").line().add("next-misspelling", "Shortcut+Period", () -> words.next(page));
        commands.menu("menu.view")
                .line()
                .add(
                        "spelling",
                        "",
                        on.map(now -> Texts.of(now ? "command.spelling.off" : "command.spelling")),
                        CommandMenu.ALWAYS,
                        () -> on.set(!on.get()));
    }
}
