package standfirst.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import standfirst.model.Edition;
import standfirst.storage.EditionFile;
import standfirst.storage.StorageException;

/** The program with its window. */
public final class App extends Application {
    private Edition edition = Documents.empty(InstantSource.system());
    private Optional<Path> file = Optional.empty();
    private Optional<Path> copy = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private final Memory memory = Memory.load();
    private @Nullable MainWindow window;

    /**
     * Opens the window and returns when it has been closed.
     *
     * @param arguments an edition's file, a file of copy, or nothing; a file that cannot be read is told of in the window
     */
    public static void open(List<String> arguments) {
        Application.launch(App.class, arguments.toArray(String[]::new));
    }

    /** Reads before the window is there, and not on its thread. */
    @Override
    public void init() {
        getParameters().getRaw().stream().findFirst().map(Path::of).ifPresent(named -> {
            if (!Documents.isEdition(named)) {
                copy = Optional.of(named);
                return;
            }
            try {
                edition = EditionFile.read(named);
                file = Optional.of(named);
                memory.change(settings -> settings.opened(named));
            } catch (StorageException e) {
                trouble = Optional.of(Trouble.sentence(e));
            }
        });
    }

    @Override
    public void start(Stage stage) {
        var shown = new MainWindow(stage, edition, file, memory, Optional.empty(), InstantSource.system());
        window = shown;
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Platform.runLater(() -> shown.unexpected(failure)));
        trouble.ifPresent(sentence -> shown.bar().trouble(sentence));
        shown.show();
        copy.ifPresent(shown::take);
        if (file.isEmpty() && copy.isEmpty()) {
            shown.showStart();
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
