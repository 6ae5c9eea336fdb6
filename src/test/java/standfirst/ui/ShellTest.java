package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.Edit;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.LeadStory;
import standfirst.model.Place;
import standfirst.model.Theme;
import standfirst.storage.DeskFolder;
import standfirst.storage.EditionFile;
import standfirst.storage.Settings;
import standfirst.storage.Template;
import standfirst.storage.ThemeFiles;
import standfirst.ui.session.Session;

/** The window around the page, used by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final long PATIENCE_SECONDS = 20;

    @TempDir
    private static Path folder;

    private Memory memory;
    private Stage stage;
    private MainWindow window;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        var sample = EditionFile.read(Path.of("assets/sample.edition.json"));
        memory = Memory.blank(1280, 800);
        var desk = folder.resolve("own-desk");
        memory.change(settings -> settings.withDesk(desk));
        new ThemeFiles(new DeskFolder(desk).themes()).save(Theme.DAILY.named("harbour-red", "Harbour red"));
        window = new MainWindow(shown, sample, Optional.empty(), memory, Optional.empty(), InstantSource.system());
        window.show();
    }

    @AfterEach
    void release(FxRobot robot) {
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Stop
    void close() {
        window.close();
    }

    @Test
    void thePaletteDoesWhatItFinds(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.K);
        assertTrue(palette(robot).isVisible());
        robot.write("daily");
        var list = robot.lookup("#palette-list").<ListView<PaletteLine>>query();
        assertEquals("Theme: Daily", list.getItems().getFirst().name());
        assertEquals(
                "Theme: Daily, 1 of " + list.getItems().size(),
                robot.lookup("#palette-field").query().getAccessibleText());
        push(robot, KeyCode.ENTER);
        await(() -> edition().theme().equals(Theme.DAILY));
        assertFalse(palette(robot).isVisible());

        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertEquals("Theme: Daily", list.getItems().getFirst().name());
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.UP);
        push(robot, KeyCode.ESCAPE);
        assertFalse(palette(robot).isVisible());

        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("add lead story");
        push(robot, KeyCode.ENTER);
        await(() -> edition().entries().stream()
                        .filter(entry -> entry.block() instanceof LeadStory)
                        .count()
                == 2);
    }

    @Test
    void thePaletteWorksFromWithinTextAndGivesTheCaretBack(FxRobot robot) {
        robot.clickOn("#field-subject");
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("redo");
        push(robot, KeyCode.ENTER);
        assertTrue(palette(robot).isVisible(), "what is not possible leaves the palette there");
        push(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup("#field-subject").query().isFocused());
    }

    /** Two commands with one key: one of them could never be called by it. */
    @Test
    void noKeyCallsTwoCommands(FxRobot robot) {
        var commands = window.commands();
        var called = new LinkedHashMap<KeyCombination, String>();
        var twice = new ArrayList<String>();
        for (var command : commands.all()) {
            for (var key : commands.keys(command)) {
                var other = called.put(key, command.id());
                if (other != null) {
                    twice.add(key.getName() + ": " + other + ", " + command.id());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    /** The table in the README is made of the commands; {@code -Dgolden.update=true} writes it anew. */
    @Test
    void theReadmeKnowsEveryKey(FxRobot robot) throws Exception {
        var readme = Path.of("README.md");
        var text = Files.readString(readme);
        var from = text.indexOf("| key | does |");
        var to = text.indexOf("\n\n", from) + 1;
        var table = new StringBuilder("| key | does |\n|---|---|\n");
        var commands = window.commands();
        for (var command : commands.all()) {
            if (command.key().isPresent()) {
                var keys = commands.keys(command).stream()
                        .map(KeyCombination::getDisplayText)
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining(", "));
                var name = command.name().getValue().replaceAll("…$", "");
                table.append("| %s | %s |%n".formatted(keys, name));
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(readme, text.substring(0, from) + table + text.substring(to));
        } else {
            assertEquals(table.toString(), text.substring(from, to));
        }
    }

    @Test
    void theMailProviderIsThatOfPreviewCopyAndNextStart(FxRobot robot) throws Exception {
        var footer = edition().entries().stream()
                .filter(entry -> entry.block() instanceof Footer)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> window.session()
                .apply(new Edit.Change(
                        footer.id(), "", ((Footer) footer.block()).withUnsubscribe(Optional.empty()), false)));
        call(robot, "mail provider mailchimp");
        await(() ->
                window.session().renderedProperty().get().orElseThrow().html().contains("*|UNSUB|*"));
        var mailchimp = ProviderProfile.byId("mailchimp").orElseThrow();
        var html = Export.of(edition(), mailchimp).html();
        assertEquals(
                html, window.session().renderedProperty().get().orElseThrow().html());
        assertEquals("mailchimp", memory.settings().provider());
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> html.equals(Clipboard.getSystemClipboard().getString()));
        call(robot, "mail provider any");
        await(() -> memory.settings().provider().equals("generic"));
    }

    @Test
    void theEditorsOwnThemesAreOfferedWithTheOthers(FxRobot robot) throws Exception {
        call(robot, "theme harbour red");
        await(() -> edition().theme().name().equals("Harbour red"));
    }

    @Test
    void typographyIsTidiedAsOneStepAndWhatIsTypedIsLeftAloneWhereAsked(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals("Tidied 1 place.", text(robot, "#status-said"));
        var untidy = edition().details().withSubject("\"One\"  two -- three...");
        robot.interact(() -> window.session().apply(new Edit.Describe("subject", untidy)));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals("“One” two – three…", edition().details().subject());
        assertEquals("Tidied 5 places.", text(robot, "#status-said"));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        assertEquals("Quotes, dashes and spaces are tidy already.", text(robot, "#status-said"));
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(untidy, edition().details());

        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("leave quotes");
        push(robot, KeyCode.ENTER);
        assertFalse(memory.settings().writing().smartTyping());
        robot.interact(() -> window.session().reveal(leadHeadline()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("\"");
        assertTrue(edition()
                                .entry(leadHeadline().block().orElseThrow())
                                .orElseThrow()
                                .block()
                        instanceof LeadStory story
                && story.headline().contains("\""));
    }

    private Place leadHeadline() {
        return edition().entries().stream()
                .filter(entry -> entry.block() instanceof LeadStory)
                .map(entry -> Place.in(entry.id(), "headline"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void undoSaysWhatItTakesBack(FxRobot robot) throws Exception {
        robot.interact(() -> window.session().apply(new Edit.Dress(Theme.DAILY)));
        var undo = robot.lookup("#button-undo").<ButtonBase>query();
        assertEquals("Undo theme", undo.getAccessibleText());
        assertTrue(undo.getTooltip().getText().startsWith("Undo theme "), undo.getTooltip()::getText);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Undone: theme", text(robot, "#status-said"));
        assertEquals("Undo", undo.getAccessibleText());
        var redo = robot.lookup("#button-redo").query();
        assertEquals("Redo theme", redo.getAccessibleText());
        push(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals("Redone: theme", text(robot, "#status-said"));
    }

    @Test
    void f6GoesRoundThePartsAndBackToWhereTheFocusWas(FxRobot robot) {
        robot.clickOn("#field-preheader");
        var walked = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            push(robot, KeyCode.F6);
            walked.add(part());
        }
        assertEquals(List.of("rail", "page-canvas", "rail", "status-bar", "toolbar"), walked);
        assertTrue(robot.lookup("#field-preheader").query().isFocused());
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        assertEquals("status-bar", part());
    }

    @Test
    void theStartScreenLeadsToAnEditionByKeysAlone(FxRobot robot) throws Exception {
        robot.interact(window::showStart);
        assertTrue(robot.lookup("#start").query().isVisible());
        assertFalse(robot.lookup(".toolbar").query().isVisible());
        assertTrue(robot.lookup("#start-paste").query().isFocused(), "nothing was used lately");
        push(robot, KeyCode.ESCAPE);
        assertFalse(robot.lookup("#start").query().isVisible());
        assertTrue(robot.lookup(".toolbar").query().isVisible());

        robot.interact(window::showStart);
        robot.interact(() -> robot.lookup("#start-letter").query().requestFocus());
        push(robot, KeyCode.SPACE);
        await(() -> edition().entries().stream()
                .map(Entry::block)
                .toList()
                .equals(letter().entries().stream().map(Entry::block).toList()));
        assertFalse(robot.lookup("#start").query().isVisible());
        assertTrue(window.session().fileProperty().get().isEmpty());
    }

    private static Edition letter() {
        return Template.builtIn().stream()
                .filter(template -> template.id().equals("letter"))
                .findFirst()
                .orElseThrow()
                .on(LocalDate.EPOCH);
    }

    /** Nothing else than opening tells that the edition behind the start screen is wanted again. */
    @Test
    void theEditionThatIsOpenAlreadyIsOpenedAgainFromTheStartScreen(FxRobot robot) throws Exception {
        var file = folder.resolve("again.edition.json");
        EditionFile.write(file, edition());
        robot.interact(() -> window.take(file));
        await(() -> window.session().fileProperty().get().equals(Optional.of(file)));
        robot.interact(window::showStart);
        robot.interact(() -> window.take(file));
        await(() -> !robot.lookup("#start").query().isVisible());
    }

    /** Files are read while the page is in use, and of two that are wanted the last one is. */
    @Test
    void ofTwoFilesAskedForTheLastIsOpened(FxRobot robot) throws Exception {
        var first = folder.resolve("first.edition.json");
        var last = folder.resolve("last.edition.json");
        EditionFile.write(first, edition());
        EditionFile.write(last, edition());
        robot.interact(() -> {
            window.take(first);
            window.take(last);
        });
        await(() -> window.session().fileProperty().get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(last), window.session().fileProperty().get());
    }

    /** The file is that of the edition it was written from, whatever is on the page when the disk has done its work. */
    @Test
    void whatIsSavedLateIsNotTheFileOfTheNextEdition(FxRobot robot) throws Exception {
        var file = folder.resolve("slow.edition.json");
        EditionFile.write(file, edition());
        robot.interact(() -> window.take(file));
        await(() -> window.session().fileProperty().get().isPresent());
        robot.interact(() -> {
            memory.change(settings -> settings.forgotten(file));
            window.run("save");
            window.run("new");
        });
        await(() -> memory.recent().contains(file));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(edition().entries().isEmpty());
        assertTrue(window.session().fileProperty().get().isEmpty());
    }

    /** An area of words is gone as soon as it has lost the keyboard. */
    @Test
    void theCaretComesBackFromThePaletteAndFromOtherParts(FxRobot robot) throws Exception {
        robot.interact(() -> window.session().reveal(leadHeadline(), new Session.Stretch(3, 7, true)));
        var caret = window.session().standing().caretProperty();
        await(() -> caret.get().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        var before = caret.get();
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertTrue(palette(robot).isVisible());
        push(robot, KeyCode.ESCAPE);
        await(() -> caret.get().equals(before));
        push(robot, KeyCode.F6);
        assertTrue(caret.get().isEmpty());
        push(robot, KeyCode.SHIFT, KeyCode.F6);
        await(() -> caret.get().equals(before));
    }

    @Test
    void whatLiesBehindTheStartScreenObeysNoKey(FxRobot robot) {
        robot.interact(() -> window.session().apply(new Edit.Dress(Theme.DAILY)));
        var before = edition();
        robot.interact(() -> window.session().select(before.entries().getFirst().id()));
        robot.interact(window::showStart);
        push(robot, KeyCode.DELETE);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        push(robot, KeyCode.CONTROL, KeyCode.D);
        push(robot, KeyCode.CONTROL, KeyCode.F);
        assertEquals(before, edition());
        assertFalse(robot.lookup("#find-bar").query().isVisible());
        assertTrue(robot.lookup("#start").query().isVisible());
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertFalse(edition().equals(before));
    }

    @Test
    void theOffersOfAnEmptyPageAreTakenByKeys(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.N);
        await(() -> edition().entries().isEmpty());
        var offer = robot.lookup("#empty-add-block").<Button>query();
        var taken = new ArrayList<String>();
        offer.addEventHandler(ActionEvent.ACTION, _ -> taken.add(offer.getId()));
        robot.interact(offer::requestFocus);
        push(robot, KeyCode.SPACE);
        assertEquals(List.of("empty-add-block"), taken);
    }

    @Test
    void whatWindowsTellsOfAltGrCallsNothing() {
        var typed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, true, false);
        assertTrue(AltGr.isHeld(typed, true));
        assertFalse(AltGr.isHeld(typed, false));
        assertFalse(AltGr.canBeKey("Shortcut+Alt+V", true));
        assertTrue(AltGr.canBeKey("Shortcut+Alt+V", false));
        assertTrue(AltGr.canBeKey("Alt+Up", true));
    }

    @Test
    void yesterdaysFrameComesWithTheNextNumber(FxRobot robot) throws Exception {
        var desk = Files.createDirectories(folder.resolve("desk"));
        var older = edition().withDetails(edition().details().withDate(LocalDate.of(2026, 3, 1)));
        EditionFile.write(desk.resolve("old.edition.json"), older);
        EditionFile.write(desk.resolve("new.edition.json"), edition());
        var number = edition().details().number();
        robot.interact(() -> memory.change(settings -> settings.opened(desk.resolve("new.edition.json"))
                .opened(desk.resolve("old.edition.json"))
                .opened(desk.resolve("gone.edition.json"))));
        robot.interact(window::showStart);
        await(() -> robot.lookup(".card-place").queryAll().size() == 3);
        robot.interact(() ->
                robot.lookup(".card-place.missing .card-remove").<Button>query().fire());
        await(() -> robot.lookup(".card-place").queryAll().size() == 2);
        assertEquals(2, memory.recent().size());
        robot.interact(() -> robot.lookup("#start-yesterday").<Button>query().fire());
        await(() -> edition().details().number() == number + 1);
        assertEquals("", edition().details().subject());
        assertFalse(window.session().dirtyProperty().get());
    }

    @Test
    void theFirstStepsAreShownAgainWhenAskedForAndGoByEsc(FxRobot robot) throws Exception {
        robot.interact(() -> memory.change(settings -> Settings.DEFAULTS));
        for (int step = 1; step <= 3; step++) {
            if (step == 1) {
                call(robot, "first steps");
            } else {
                push(robot, KeyCode.ENTER);
            }
            var count = step + " of 3";
            await(() -> robot.lookup(".tour-step .caption").queryAllAs(Labeled.class).stream()
                    .anyMatch(label -> label.getText().equals(count)));
            assertFalse(memory.settings().tourSeen());
        }
        push(robot, KeyCode.ENTER);
        await(() -> memory.settings().tourSeen());
        call(robot, "first steps");
        await(() -> !robot.lookup(".tour-step").queryAll().isEmpty());
        push(robot, KeyCode.ESCAPE);
        await(() -> robot.lookup(".tour-step").queryAll().isEmpty());
    }

    @Test
    void textTwiceAsLargeKeepsEveryControlInSight(FxRobot robot) throws Exception {
        call(robot, "size of text 200");
        await(() -> memory.settings().view().text() == 200);
        WaitForAsyncUtils.waitForFxEvents();
        var scene = stage.getScene();
        for (var id : List.of(
                "#menu",
                "#button-details",
                "#field-subject",
                "#button-undo",
                "#button-paste-copy",
                "#hand-off",
                "#button-right-rail")) {
            var node = robot.lookup(id).query();
            var place = node.localToScene(node.getLayoutBounds());
            assertTrue(
                    place.getMinX() >= 0 && place.getMaxX() <= scene.getWidth() && place.getMaxY() <= scene.getHeight(),
                    id + " lies at " + place);
        }
        assertEquals(
                26,
                robot.lookup("#status-words").queryAs(Labeled.class).getFont().getSize() / 0.846,
                0.1);
        assertFalse(robot.lookup(".rail.right").query().isVisible(), "the page has its room");
        call(robot, "size of text 100");
        await(() -> robot.lookup(".rail.right").query().isVisible());
    }

    /** Screen readers say what a control is by its own words or by those given to it; an icon alone says nothing to anybody. */
    @Test
    void everyControlHasItsNameAndEveryIconItsTooltip(FxRobot robot) {
        var nameless = new LinkedHashSet<String>();
        var tabs = robot.lookup(".rail-tab").queryAllAs(ToggleButton.class);
        assertTrue(tabs.size() >= 4, tabs::toString);
        for (var tab : tabs) {
            robot.interact(() -> tab.setSelected(true));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> walk(stage.getScene().getRoot(), nameless));
        }
        assertEquals(List.of(), List.copyOf(nameless));
    }

    private static void walk(Node node, Set<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        boolean named = isSaid(node.getAccessibleText()) || (node instanceof Labeled label && isSaid(label.getText()));
        if (node.isFocusTraversable() && !named && !isPartOfAnother(node)) {
            nameless.add("no name: " + node);
        }
        if (node instanceof ButtonBase button
                && button.isFocusTraversable()
                && !isSaid(button.getText())
                && button.getTooltip() == null) {
            nameless.add("no tooltip: " + node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, nameless));
        }
    }

    /** What a control is made of takes its name from the control. */
    private static boolean isPartOfAnother(Node node) {
        return node.getClass().getName().startsWith("javafx.scene.control.skin")
                || node.getStyleClass().contains("web-view");
    }

    private static boolean isSaid(String words) {
        return words != null && !words.isBlank();
    }

    private String part() {
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            for (var name : List.of("toolbar", "rail", "page-canvas", "status-bar")) {
                if (node.getStyleClass().contains(name)) {
                    return name;
                }
            }
        }
        return "nowhere";
    }

    /** By the palette, as an editor would. */
    private static void call(FxRobot robot, String name) {
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write(name);
        push(robot, KeyCode.ENTER);
    }

    private static Node palette(FxRobot robot) {
        return robot.lookup("#command-palette").query();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private Edition edition() {
        return window.session().edition();
    }

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
