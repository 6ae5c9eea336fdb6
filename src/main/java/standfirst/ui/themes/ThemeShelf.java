package standfirst.ui.themes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import standfirst.model.Theme;
import standfirst.storage.StorageException;
import standfirst.storage.ThemeFiles;

/** The themes at hand: those of the program, and the editor's own from their files, which are read and written off the FX thread, one after another. */
public final class ThemeShelf {
    private final ThemeFiles files;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("standfirst-themes").factory());
    private final ReadOnlyObjectWrapper<List<Theme>> own = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> troubles = new ReadOnlyObjectWrapper<>(List.of());

    public ThemeShelf(ThemeFiles files) {
        this.files = files;
    }

    /** The editor's own themes, by name. */
    ReadOnlyObjectProperty<List<Theme>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** What could not be read, written or removed, a sentence each; what lay there is as it was. */
    ReadOnlyObjectProperty<List<String>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /** All of them, those of the program first. */
    public List<Theme> all() {
        return Stream.concat(Theme.BUILT_IN.stream(), own.get().stream()).toList();
    }

    boolean isOwn(Theme theme) {
        return own.get().stream().anyMatch(each -> each.id().equals(theme.id()));
    }

    /** The theme as it was saved, or as it comes with the program; empty where it is on no shelf. */
    Optional<Theme> saved(Theme theme) {
        return all().stream().filter(each -> each.id().equals(theme.id())).findFirst();
    }

    /** The theme under a name and id that no other theme has. */
    Theme fresh(Theme theme, String name) {
        var id = ThemeFiles.id(name);
        var free = id;
        var shown = name;
        for (int i = 2; isTaken(free); i++) {
            free = id + "-" + i;
            shown = name + " " + i;
        }
        return theme.named(free, shown);
    }

    private boolean isTaken(String id) {
        return all().stream().anyMatch(each -> each.id().equals(id));
    }

    /** Reads the editor's own themes from their files anew. */
    public void load() {
        run(() -> Optional.<Theme>empty(), _ -> {});
    }

    /** @param done is called when the theme lies on the disk */
    void save(Theme theme, Runnable done) {
        run(
                () -> {
                    files.save(theme);
                    return Optional.of(theme);
                },
                _ -> done.run());
    }

    void delete(Theme theme) {
        run(
                () -> {
                    files.delete(theme.id());
                    return Optional.empty();
                },
                _ -> {});
    }

    /** Saves a theme under another name, and removes what it was called before. */
    void rename(Theme before, Theme after, Runnable done) {
        run(
                () -> {
                    files.save(after);
                    if (!before.id().equals(after.id())) {
                        files.delete(before.id());
                    }
                    return Optional.of(after);
                },
                _ -> done.run());
    }

    /** Reads a theme from anywhere. */
    void read(Path file, Consumer<Theme> read) {
        run(() -> Optional.of(ThemeFiles.read(file)), theme -> theme.ifPresent(read));
    }

    /** Writes a theme anywhere. */
    void write(Path file, Theme theme) {
        run(
                () -> {
                    ThemeFiles.write(file, theme);
                    return Optional.empty();
                },
                _ -> {});
    }

    /** Does something with files, and reads the folder anew; what fails is told. */
    private void run(Callable<Optional<Theme>> work, Consumer<Optional<Theme>> done) {
        worker.execute(() -> {
            Optional<String> failure = Optional.empty();
            Optional<Theme> result = Optional.empty();
            try {
                result = work.call();
            } catch (StorageException e) {
                failure = Optional.of(e.sentence());
            } catch (Exception e) {
                throw new IllegalStateException("files are read and written with StorageException alone", e);
            }
            var shelf = files.shelf();
            var told =
                    Stream.concat(failure.stream(), shelf.troubles().stream()).toList();
            var succeeded = failure.isEmpty();
            var answer = result;
            Platform.runLater(() -> {
                own.set(shelf.themes().stream()
                        .filter(theme -> Theme.BUILT_IN.stream()
                                .noneMatch(each -> each.id().equals(theme.id())))
                        .toList());
                troubles.set(told);
                if (succeeded) {
                    done.accept(answer);
                }
            });
        });
    }
}
