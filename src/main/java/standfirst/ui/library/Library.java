package standfirst.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import standfirst.edit.Edit;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.Place;
import standfirst.storage.BlockLibrary;
import standfirst.storage.BlockLibrary.Saved;
import standfirst.ui.kit.BlockNames;
import standfirst.ui.kit.Texts;
import standfirst.ui.session.Session;

/** The saved blocks of the desk as the window knows them. Files are read and written in the background. */
public final class Library {
    private final Session session;
    private final BlockLibrary files;
    private final Host host;
    private final ObservableList<Saved> saved = FXCollections.observableArrayList();
    private Consumer<Saved> shown = _ -> {};

    /** What the window does for the library. */
    public interface Host {
        /** Does slow work elsewhere; what it throws is told to the editor. */
        <T> void run(String doing, Callable<T> work, Consumer<T> done);

        /** Says that something was done, with what can be done about it now. */
        void told(String what, String todo, Runnable doing);

        /** Says what went wrong. */
        void trouble(String what);

        /** Opens the library's tab. */
        void open();
    }

    public Library(Session session, BlockLibrary files, Host host) {
        this.session = session;
        this.files = files;
        this.host = host;
    }

    /** All saved blocks, by name. */
    ObservableList<Saved> saved() {
        return saved;
    }

    /** Who shows a saved block for renaming. */
    void setOnShown(Consumer<Saved> show) {
        shown = show;
    }

    /** Reads the folder anew. */
    public void read() {
        host.run(Texts.of("library.reading"), files::contents, contents -> {
            saved.setAll(contents.saved());
            if (!contents.damaged().isEmpty()) {
                host.trouble(Texts.of("library.damaged", String.join(" ", contents.damaged())));
            }
        });
    }

    /** Saves the selected blocks. */
    public void saveSelection() {
        var chosen = session.selectionProperty().get();
        save(session.edition().entries().stream()
                .filter(entry -> chosen.contains(entry.id()))
                .toList());
    }

    /** Saves blocks under the name of the first of them. */
    public void save(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        var title = BlockNames.title(entries.getFirst().block());
        var name = entries.size() == 1 ? title : Texts.of("library.several", title, entries.size() - 1);
        host.run(Texts.of("library.saving"), () -> files.save(name, entries), kept -> {
            read();
            host.told(Texts.of("library.saved", kept.name()), Texts.of("library.rename"), () -> {
                host.open();
                shown.accept(kept);
            });
        });
    }

    /** Puts copies after the selected block, or at the end of the page, above its footer. */
    void insert(Saved chosen) {
        var copies = chosen.copies();
        if (copies.isEmpty()) {
            return;
        }
        session.apply(new Edit.Insert(copies, landing(session.edition())));
        session.select(copies.stream().map(Entry::id).toList());
        if (copies.size() == 1) {
            session.reveal(Place.in(copies.getFirst().id(), ""));
        }
    }

    void rename(Saved chosen, String name) {
        var words = name.strip();
        if (!words.isEmpty() && !words.equals(chosen.name())) {
            host.run(Texts.of("library.saving"), () -> files.rename(chosen, words), _ -> read());
        }
    }

    /** Deletes saved blocks; they can be had back while the word of it is there. */
    void delete(Saved chosen) {
        host.run(Texts.of("library.deleting"), () -> files.delete(chosen), gone -> {
            read();
            host.told(
                    Texts.of("library.deleted", gone.name()),
                    Texts.of("command.undo"),
                    () -> host.run(Texts.of("library.saving"), () -> files.restore(gone), _ -> read()));
        });
    }

    private Optional<BlockId> landing(Edition edition) {
        var entries = edition.entries();
        var selected = session.selectionProperty().get();
        if (!selected.isEmpty()) {
            int next = edition.indexOf(selected.getLast()) + 1;
            return next < entries.size() ? Optional.of(entries.get(next).id()) : Optional.empty();
        }
        return entries.isEmpty() || !(entries.getLast().block() instanceof Footer)
                ? Optional.empty()
                : Optional.of(entries.getLast().id());
    }
}
