package standfirst.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import standfirst.model.Edition;
import standfirst.storage.DeskFolder;
import standfirst.storage.EditionFile;
import standfirst.storage.Settings;
import standfirst.storage.StorageException;

/**
 * Makes pictures of every view of the real window into {@code assets/screenshots}: in light and dark, small and large. Arguments choose: views by
 * their names, {@code light} or {@code dark}, and {@code 1280x800} or {@code 1920x1080}.
 */
public final class Screenshots {
    private static final Path FOLDER = Path.of("assets", "screenshots");
    private static final Path SAMPLE = Path.of("assets", "sample.edition.json");
    private static final List<String> SIZES = List.of("1280x800", "1920x1080");
    private static final List<String> LOOKS = List.of("light", "dark");

    /** What is to be seen, each in a window of its own that shows the sample: a name, and what is done before the picture is taken. */
    private static final List<View> VIEWS = List.of(
            new View(
                    "composer", window -> window.caret("lead", "body").type("x").key(KeyCode.BACK_SPACE)),
            new View(
                    "words-selected",
                    window -> window.caret("lead", "standfirst").keys(KeyCode.SHIFT, KeyCode.HOME)),
            new View(
                    "link",
                    window -> window.caret("lead", "standfirst")
                            .keys(KeyCode.SHIFT, KeyCode.HOME)
                            .keys(KeyCode.CONTROL, KeyCode.K)),
            new View(
                    "spelling",
                    window -> window.caret("lead", "body")
                            .type("teh ")
                            .keys(KeyCode.CONTROL, KeyCode.HOME)
                            .run("next-misspelling")),
            new View("find", window -> window.run("find").type("the")),
            new View("replace", window -> window.run("replace").type("harbour")),
            new View("block-selected", window -> window.caret("briefs", "")),
            new View("dragging", window -> window.caret("briefs", "").drag()),
            new View("add", window -> window.run("add-block")),
            new View("outline", window -> window.run("outline")),
            new View("inspector", window -> window.caret("lead", "").run("inspect")),
            new View("themes", window -> window.run("themes")),
            new View("findings", window -> window.run("findings")),
            new View("preview-desktop", window -> window.run("preview").click("#preview-device-second")),
            new View("preview-dark", window -> window.run("preview").click("#preview-colours-second")),
            new View("preview-text", window -> window.run("preview").click("#preview-format-second")),
            new View("command-palette", window -> window.run("palette").type("mo")),
            new View("edition-details", window -> window.run("details")),
            new View("menu", window -> window.run("menu")),
            new View("keys", window -> window.run("keys")),
            new View("empty-page", Driver::empty),
            new View("library", window -> window.run("library")),
            new View("hand-off", window -> window.run("hand-off")),
            new View("hand-off-done", window -> window.run("hand-off").key(KeyCode.ENTER)),
            new View("test-send", window -> window.run("hand-off").click("#hand-off-tab-1")),
            new View("uploads", window -> window.run("hand-off").click("#hand-off-tab-2")),
            new View("compare", window -> window.run("hand-off").click("#hand-off-tab-3")),
            new View("desk-settings", window -> window.run("hand-off").click("#hand-off-tab-4")),
            new View("tour", window -> window.run("tour")),
            new View("start", window -> window.run("start")));

    private Screenshots() {}

    /** Something the window can show. */
    private record View(String name, Steps steps) {}

    /** What is done to the window. */
    private interface Steps {
        void on(Driver window) throws InterruptedException, ExecutionException, TimeoutException;
    }

    public static void main(String... given) throws IOException, InterruptedException, StorageException {
        var wanted = List.of(given);
        var desk = Files.createTempDirectory("standfirst-screenshots");
        System.setProperty(DeskFolder.PROPERTY, desk.toString());
        System.setProperty(Settings.PROPERTY, desk.resolve("settings.json").toString());
        var edition = EditionFile.read(SAMPLE);
        Platform.startup(() -> Platform.setImplicitExit(false));
        Files.createDirectories(FOLDER);
        var all = true;
        for (var view : chosen(VIEWS.stream().map(View::name).toList(), wanted)) {
            for (var look : chosen(LOOKS, wanted)) {
                for (var size : chosen(SIZES, wanted)) {
                    all &= take(view(view), look, size, edition);
                }
            }
        }
        Runtime.getRuntime().halt(all ? 0 : 1); // a web view's threads would keep the process alive
    }

    private static List<String> chosen(List<String> all, List<String> wanted) {
        var chosen = new ArrayList<>(all);
        chosen.retainAll(wanted);
        return chosen.isEmpty() ? all : chosen;
    }

    private static View view(String name) {
        return VIEWS.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Takes one picture; says so where that fails. */
    private static boolean take(View view, String look, String size, Edition edition)
            throws IOException, InterruptedException {
        var width = Integer.parseInt(size.substring(0, size.indexOf('x')));
        var height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        var file = FOLDER.resolve(view.name() + "-" + look + "-" + size + ".png");
        try {
            var window = Driver.open(edition, width, height, look.equals("dark"));
            try {
                view.steps().on(window);
                Pictures.write(window.picture(), file);
            } finally {
                window.shut();
            }
        } catch (ExecutionException | TimeoutException e) {
            System.out.println(file + "  not taken: " + e.getMessage());
            return false;
        }
        System.out.println(file + "  " + Files.size(file) / 1024 + " KB");
        return true;
    }
}
