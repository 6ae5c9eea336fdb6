package standfirst.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Finding;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.storage.BlockLibrary;
import standfirst.storage.BlockLibrary.Saved;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

@ExtendWith(ApplicationExtension.class)
class LibraryPaneTest {
    private static final Entry NOTE =
            new Entry(new BlockId("note"), Region.MAIN, new TextBlock("A note", RichText.plain("Words of the note")));
    private static final Entry OTHER =
            new Entry(new BlockId("other"), Region.SIDEBAR, new TextBlock("Other", RichText.plain("Kelp")));

    @TempDir
    private static Path desk;

    private final Host host = new Host();
    private Session session;
    private Library library;
    private LibraryPane pane;

    /** Does work at once, and keeps what can be taken back. */
    private static final class Host implements Library.Host {
        private Optional<Runnable> todo = Optional.empty();

        @Override
        public <T> void run(String doing, Callable<T> work, Consumer<T> done) {
            try {
                done.accept(work.call());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public void told(String what, String offer, Runnable doing) {
            todo = Optional.of(doing);
        }

        @Override
        public void trouble(String what) {
            throw new AssertionError(what);
        }

        @Override
        public void open() {}
    }

    private static final class NoWork implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    @Start
    void start(Stage stage) throws Exception {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var edition = new Edition(Details.on(LocalDate.of(2026, 10, 15)), Theme.BROADSHEET, List.of(NOTE, OTHER));
        session = new Session(edition, new NoWork(), InstantSource.fixed(Instant.EPOCH));
        var files = new BlockLibrary(desk.resolve("blocks"));
        for (var saved : files.contents().saved()) {
            files.delete(saved);
        }
        library = new Library(session, files, host);
        pane = new LibraryPane(library);
        var scene = new Scene(pane.node(), 260, 500);
        scene.getStylesheets().addAll("/standfirst/ui/window.css", "/standfirst/ui/ink-light.css");
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(session::close);
    }

    @Test
    void savedBlocksArePutOntoThePageAsNewOnes(FxRobot robot) {
        save(robot, NOTE, OTHER);
        assertEquals(List.of("A note and 1 more"), names());
        robot.interact(() -> {
            session.select(NOTE.id());
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        robot.push(KeyCode.ENTER);
        var entries = session.edition().entries();
        assertEquals(4, entries.size());
        assertEquals(NOTE.block(), entries.get(1).block());
        assertEquals(OTHER.block(), entries.get(2).block());
        assertEquals(Region.SIDEBAR, entries.get(2).region());
        assertNotEquals(NOTE.id(), entries.get(1).id());
        assertEquals(
                List.of(entries.get(1).id(), entries.get(2).id()),
                session.selectionProperty().get());
        robot.interact(session::undo);
        assertEquals(List.of(NOTE, OTHER), session.edition().entries());
    }

    @Test
    void isRenamedInPlace(FxRobot robot) {
        save(robot, NOTE);
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        robot.push(KeyCode.F2);
        Fx.settle();
        robot.write("House note").push(KeyCode.ENTER);
        assertEquals(List.of("House note"), names());
    }

    @Test
    void whatIsDeletedCanBeHadBack(FxRobot robot) {
        save(robot, NOTE);
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(0);
        });
        robot.push(KeyCode.DELETE);
        assertEquals(List.of(), names());
        robot.interact(() -> host.todo.orElseThrow().run());
        assertEquals(List.of("A note"), names());
    }

    @Test
    void isFoundByNameAndWords(FxRobot robot) {
        save(robot, NOTE);
        save(robot, OTHER);
        robot.clickOn("#library-search").write("kel");
        assertEquals(List.of("Other"), shown());
        robot.eraseText(3).write("note");
        assertEquals(List.of("A note"), shown());
    }

    private void save(FxRobot robot, Entry... entries) {
        robot.interact(() -> library.save(List.of(entries)));
        Fx.settle();
    }

    private List<String> names() {
        return library.saved().stream().map(Saved::name).toList();
    }

    private List<String> shown() {
        return list().getItems().stream().map(Saved::name).toList();
    }

    @SuppressWarnings("unchecked") // the pane's own list holds saved blocks and nothing else
    private ListView<Saved> list() {
        return (ListView<Saved>) pane.node().lookup("#library");
    }
}
