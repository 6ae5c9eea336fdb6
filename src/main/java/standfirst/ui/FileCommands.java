package standfirst.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.stage.Stage;
import standfirst.ui.handoff.Way;

/** What is done with the edition as a whole. A new command is a line here. */
final class FileCommands {
    private FileCommands() {}

    static void add(
            Commands commands,
            Documents documents,
            HandOff handOff,
            Chooser chooser,
            Memory memory,
            Consumer<Path> take,
            Runnable start,
            Supplier<List<Choice>> providers,
            Runnable chooseDesk,
            Stage stage) {
        commands.menu("menu.file")
                .add("start", "Shortcut+Shift+O", start)
                .add("new", "Shortcut+N", documents::startNew)
                .add("from-yesterday", "Shortcut+Shift+N", documents::beginFromYesterday)
                .add("open", "Shortcut+O", () -> chooser.open().ifPresent(take))
                .choices(
                        "menu.recent",
                        () -> memory.recent().stream()
                                .map(file -> new Choice(file.toString(), file.toString(), () -> documents.open(file)))
                                .toList())
                .line()
                .add("save", "Shortcut+S", documents::save)
                .add("save-as", "Shortcut+Shift+S", documents::saveAs)
                .line()
                .add("hand-off", "Shortcut+E", handOff::toggle)
                .add("hand-off-again", "Shortcut+Shift+E", handOff.againProperty(), CommandMenu.ALWAYS, handOff::again)
                .add("copy-html", "Shortcut+Shift+C", () -> handOff.by(Way.COPY_HTML))
                .choices(
                        "menu.hand-off",
                        () -> Stream.of(Way.values())
                                .filter(way -> way != Way.COPY_HTML)
                                .map(way -> new Choice(way.id(), way.title(), () -> handOff.by(way)))
                                .toList())
                .choices("menu.provider", providers)
                .line()
                .add("desk-folder", "", chooseDesk)
                .add("quit", "Shortcut+Q", () -> documents.leaving(stage::close));
    }
}
