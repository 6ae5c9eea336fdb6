package standfirst.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.Stage;

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
            Providers providers,
            Consumer<String> providerChosen,
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
                .add("hand-off", "Shortcut+E", () -> handOff.dialog().toggle())
                .add("copy-html", "Shortcut+Shift+C", handOff::copyHtml)
                .add("export", "", handOff::export)
                .choices("menu.provider", () -> providers.choices(providerChosen))
                .line()
                .add("desk-folder", "", chooseDesk)
                .add("quit", "Shortcut+Q", () -> documents.leaving(stage::close));
    }
}
