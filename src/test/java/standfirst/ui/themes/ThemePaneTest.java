package standfirst.ui.themes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.edit.Edit;
import standfirst.model.Colour;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.Rendered;
import standfirst.model.Theme;
import standfirst.model.Tone;
import standfirst.storage.ThemeFiles;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

class ThemePaneTest {
    @TempDir
    private Path desk;

    private Session session;
    private Stage stage;
    private Optional<Path> answer = Optional.empty();

    /** Renders and finds nothing: these tests look at the theme alone. */
    private static final class Idle implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            session = new Session(Samples.GAZETTE, new Idle(), () -> Instant.EPOCH);
            var pane = new ThemePane(
                    session,
                    new ThemeShelf(new ThemeFiles(desk.resolve("themes"))),
                    () -> answer,
                    _ -> answer,
                    () -> {});
            pane.node().setVisible(true);
            stage = new Stage();
            stage.setScene(new Scene(pane.node(), 400, 700));
            stage.show();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            session.close();
        });
    }

    private <T> T find(Class<T> kind, String id) {
        return Fx.get(() -> kind.cast(Objects.requireNonNull(stage.getScene().lookup(id), id)));
    }

    private void press(String id) {
        var button = find(ButtonBase.class, id);
        Fx.run(button::fire);
    }

    private void type(String id, String words) {
        var field = find(TextField.class, id);
        Fx.run(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    private Theme worn() {
        return Fx.get(() -> session.edition().theme());
    }

    private void await(java.util.concurrent.Callable<Boolean> what) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Fx.get(what));
    }

    @Test
    void aThemeIsPutOnAndTakenOffAgain() {
        press("#theme-ledger");
        assertEquals(Theme.LEDGER, worn());
        Fx.run(session::undo);
        assertEquals(Theme.BROADSHEET, worn());
    }

    @Test
    void aColourIsTakenAsItIsTypedAndDraggingItIsOneStep() {
        type("#light-ACCENT", "#12");
        assertEquals(Theme.BROADSHEET, worn(), "half a colour is none");
        type("#light-ACCENT", "#123456");
        type("#light-ACCENT", "#123457");
        assertEquals(Colour.of("#123457"), worn().light().accent());
        Fx.run(session::undo);
        assertEquals(Theme.BROADSHEET, worn());
        assertFalse(Fx.get(() -> session.historyProperty().get().canUndo()));
        assertEquals("#8c1d18", find(TextField.class, "#light-ACCENT").getText());
    }

    @Test
    void aPairThatFailsIsMendedByItsButton() {
        var fix = find(Button.class, "#fix-LIGHT-MUTED-PAPER");
        assertFalse(fix.isVisible());
        type("#light-MUTED", "#c0bbb0");
        assertTrue(fix.isVisible());
        Fx.run(fix::fire);
        assertFalse(fix.isVisible());
        assertTrue(new Tone.Pair(Tone.MUTED, Tone.PAPER).contrast(worn().light()) >= 4.5);
    }

    @Test
    void aSizeOutOfBoundsIsToldAndNotTaken() {
        type("#detail-bodySize", "99");
        assertEquals(17, worn().type().bodySize());
        type("#detail-bodySize", "19");
        assertEquals(19, worn().type().bodySize());
        Fx.run(session::undo);
        assertEquals("17", find(TextField.class, "#detail-bodySize").getText());
    }

    @Test
    void aChangedThemeIsKeptRenamedDuplicatedAndDeleted() throws Exception {
        type("#light-ACCENT", "#123456");
        press("#theme-save");
        await(() -> session.edition().theme().id().equals("my-broadsheet"));
        assertEquals(Colour.of("#123456"), worn().light().accent());
        var file = desk.resolve("themes/my-broadsheet.theme.json");
        assertEquals(worn(), ThemeFiles.read(file));

        Fx.run(() -> {
            var name = (TextField) stage.getScene().lookup("#theme-name");
            name.requestFocus();
            name.setText("Harbour");
            name.fireEvent(new javafx.event.ActionEvent());
        });
        await(() -> Files.exists(desk.resolve("themes/harbour.theme.json")) && !Files.exists(file));
        await(() -> session.edition().theme().name().equals("Harbour"));

        press("#theme-duplicate");
        await(() -> session.edition().theme().id().equals("harbour-copy"));
        type("#dark-INK", "#ffffff");
        press("#theme-reset");
        assertEquals(Theme.BROADSHEET.dark().ink(), worn().dark().ink());
        press("#theme-delete");
        await(() -> !Files.exists(desk.resolve("themes/harbour-copy.theme.json")));
        assertEquals("harbour-copy", worn().id(), "the edition keeps what it wears");
    }

    @Test
    void aNameThatWasBegunForOneThemeIsNotGivenToAnother() throws Exception {
        type("#light-ACCENT", "#123456");
        press("#theme-save");
        await(() -> session.edition().theme().id().equals("my-broadsheet"));
        var own = worn();
        type("#theme-name", "Harbour");
        Fx.run(() -> session.apply(new Edit.Dress(Theme.LEDGER)));
        Fx.run(() -> stage.getScene().lookup("#theme-duplicate").requestFocus());
        Fx.settle();
        assertEquals(Theme.LEDGER, worn());
        assertEquals(own, ThemeFiles.read(desk.resolve("themes/my-broadsheet.theme.json")));
    }

    @Test
    void aThemeGoesOutAsAFileAndComesBack() throws Exception {
        answer = Optional.of(desk.resolve("out.theme.json"));
        press("#theme-export");
        await(() -> Files.exists(desk.resolve("out.theme.json")));
        press("#theme-import");
        await(() -> session.edition().theme().id().equals("broadsheet-2"));
        answer = Optional.of(desk.resolve("none.theme.json"));
        press("#theme-import");
        await(() -> stage.getScene().getRoot().lookupAll(".trouble").stream()
                .anyMatch(node ->
                        node instanceof Label label && label.getText().equals("There is no file “none.theme.json”.")));
    }
}
