package standfirst.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import standfirst.edit.NextEdition;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Theme;
import standfirst.storage.EditionFile;
import standfirst.storage.Settings;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;
import standfirst.ui.start.Recent;

/** The edition and its file: new, open, save, and never a change dropped without asking. */
final class Documents {
    private final Session session;
    private final Memory memory;
    private final Chooser chooser;
    private final TroubleBar bar;
    private final Background background;
    private final Window owner;
    private final InstantSource clock;
    private Consumer<Path> kept = _ -> {};

    /** Counts what was asked to take the place of the edition: of several that take their time the last one does. */
    private long asked;

    Documents(
            Session session,
            Memory memory,
            Chooser chooser,
            TroubleBar bar,
            Background background,
            Window owner,
            InstantSource clock) {
        this.session = session;
        this.memory = memory;
        this.chooser = chooser;
        this.bar = bar;
        this.background = background;
        this.owner = owner;
        this.clock = clock;
    }

    /** An edition of that moment's day with nothing on its page. */
    static Edition empty(InstantSource clock) {
        return new Edition(
                Details.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault())), Theme.BROADSHEET, List.of());
    }

    /** Likewise, of this moment. */
    Edition empty() {
        return empty(clock);
    }

    /** Whether a file is an edition by its name; any other is copy. */
    static boolean isEdition(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The window's title: the edition's name, with a dot before it while it has changes that are not saved. */
    ObservableValue<String> title() {
        return Bindings.createStringBinding(
                () -> {
                    var name = name(session.fileProperty().get());
                    return Texts.of("window.title", session.dirtyProperty().get() ? "• " + name : name);
                },
                session.fileProperty(),
                session.dirtyProperty());
    }

    /** What the edition is called: its file's name, or that it has none yet. */
    static String name(Optional<Path> file) {
        return file.map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.endsWith(EditionFile.SUFFIX)
                        ? name.substring(0, name.length() - EditionFile.SUFFIX.length())
                        : name)
                .orElseGet(() -> Texts.of("edition.untitled"));
    }

    /** Is told of each file that now holds what is on the page. */
    void setOnSaved(Consumer<Path> listener) {
        kept = listener;
    }

    void startNew() {
        begin(empty(clock));
    }

    /** Starts an edition that has no file yet. */
    void begin(Edition edition) {
        begin(edition, () -> {});
    }

    /** Starts an edition that has no file yet, and goes on when it is there. */
    void begin(Edition edition, Runnable then) {
        asked++;
        leaving(() -> {
            bar.hide();
            session.open(edition, Optional.empty());
            then.run();
        });
    }

    /** Starts today's edition within the frame of the latest one among those used lately. */
    void beginFromYesterday() {
        var files = memory.recent();
        var request = ++asked;
        background.run(
                Texts.of("busy.yesterday"),
                () -> Recent.newest(Recent.read(files)),
                newest -> {
                    if (request == asked) {
                        newest.ifPresentOrElse(
                                last -> begin(NextEdition.of(last, today())),
                                () -> bar.trouble(Texts.of("trouble.no-yesterday")));
                    }
                },
                failure -> bar.trouble(Trouble.sentence(failure)));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** Takes a file off the list of those used lately. */
    void forget(Path file) {
        remember(settings -> settings.forgotten(file));
    }

    /** Opens an edition file; where it cannot be read, says so and leaves all as it was. */
    void open(Path file) {
        var request = ++asked;
        background.run(
                Texts.of("busy.open", file.getFileName()),
                () -> EditionFile.read(file),
                edition -> {
                    if (request == asked) {
                        // Asked now and not before reading: what was changed meanwhile is not dropped either.
                        leaving(() -> opened(edition, file));
                    }
                },
                failure -> {
                    remember(settings -> settings.forgotten(file));
                    bar.trouble(Trouble.sentence(failure));
                });
    }

    private void opened(Edition edition, Path file) {
        bar.hide();
        session.open(edition, Optional.of(file));
        remember(settings -> settings.opened(file));
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    /** Goes on when nothing is lost by it: at once, or after saving, or when the editor lets the changes go. */
    void leaving(Runnable then) {
        if (!session.dirtyProperty().get()) {
            then.run();
            return;
        }
        switch (UnsavedDialog.ask(owner, name(session.fileProperty().get()))) {
            // What was changed while the file was being written is asked about again.
            case SAVE -> save(() -> leaving(then));
            case DROP -> then.run();
            case CANCEL -> {}
        }
    }

    private void save(Runnable then) {
        session.fileProperty().get().ifPresentOrElse(file -> write(file, then), () -> saveAs(then));
    }

    private void saveAs(Runnable then) {
        var file = session.fileProperty().get();
        chooser.save(suggestedName(file)).map(Documents::withExtension).ifPresent(chosen -> write(chosen, then));
    }

    private void write(Path file, Runnable then) {
        var written = session.edition();
        // Another edition that is there by then has not been written to this file.
        var done = session.<Path>whileOpen(saved -> {
            session.savedAs(written, saved);
            kept.accept(saved);
            then.run();
        });
        background.run(
                Texts.of("busy.save", file.getFileName()),
                () -> {
                    EditionFile.write(file, written);
                    return file;
                },
                saved -> {
                    remember(settings -> settings.opened(saved));
                    done.accept(saved);
                },
                failure -> bar.trouble(
                        Texts.of("trouble.save", Trouble.sentence(failure)),
                        Texts.of("command.save-as"),
                        () -> saveAs(then)));
    }

    private void remember(UnaryOperator<Settings> change) {
        memory.change(change);
        background.run(
                Texts.of("busy.settings"),
                memory::keep,
                failed -> failed.ifPresent(bar::trouble),
                failure -> bar.trouble(Trouble.sentence(failure)));
    }

    private String suggestedName(Optional<Path> file) {
        return file.map(Path::getFileName)
                .map(Path::toString)
                .orElseGet(() -> session.edition().details().date() + EditionFile.SUFFIX);
    }

    private static Path withExtension(Path chosen) {
        var name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + EditionFile.SUFFIX);
    }
}
