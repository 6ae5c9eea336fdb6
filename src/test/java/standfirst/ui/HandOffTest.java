package standfirst.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.clean.Clean;
import standfirst.edit.Edit;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.handoff.RichMail;
import standfirst.handoff.Terms;
import standfirst.model.Edition;
import standfirst.model.Footer;
import standfirst.model.LeadStory;
import standfirst.model.Place;
import standfirst.storage.EditionFile;
import standfirst.ui.session.Session;

/** The hand-off as an editor does it: by its sheet and by keys, to the clipboard and into files. */
@ExtendWith(ApplicationExtension.class)
class HandOffTest {
    private static final long PATIENCE_SECONDS = 20;
    private static final String NAME = "2026-03-12-harbour-vote-splits-the-council";

    @TempDir
    private static Path folder;

    private final Answers answers = new Answers();
    private Memory memory;
    private MainWindow window;

    /** Answers the file dialogs in the editor's place. */
    private static final class Answers implements Chooser {
        private @Nullable Path folder;
        private int asked;

        @Override
        public Optional<Path> open() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder() {
            asked++;
            return Optional.ofNullable(folder);
        }
    }

    @Start
    void open(Stage stage) throws Exception {
        memory = Memory.blank(760, 740);
        var desk = folder.resolve("desk");
        memory.change(settings -> settings.withDesk(desk));
        window = new MainWindow(
                stage,
                EditionFile.read(Path.of("assets/sample.edition.json")),
                Optional.empty(),
                memory,
                Optional.of(answers),
                InstantSource.system());
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
    void aProfileWrittenMeanwhileIsThereWhenTheSheetOpens(FxRobot robot) throws Exception {
        Files.createDirectories(folder.resolve("desk/providers"));
        Files.writeString(
                folder.resolve("desk/providers/own.provider.json"),
                Files.readString(Path.of("src/main/resources/standfirst/providers/ghost.json"))
                        .replaceFirst("\"id\": \"ghost\"", "\"id\": \"own\"")
                        .replaceFirst("\"name\": \"Ghost\"", "\"name\": \"Our own\""));
        robot.push(KeyCode.CONTROL, KeyCode.E);
        var names = robot.lookup("#hand-off-provider").queryComboBox();
        await(() -> names.getItems().stream().anyMatch(each -> each.toString().contains("Our own")));
    }

    @Test
    void opensByItsKeyAndGivesTheCaretBack(FxRobot robot) {
        robot.interact(() -> window.session().reveal(lead("headline"), new Session.Stretch(4, 4, true)));
        WaitForAsyncUtils.waitForFxEvents();
        var before = window.session().standing().caretProperty().get();
        assertTrue(before.isPresent());
        push(robot, KeyCode.CONTROL, KeyCode.E);
        assertTrue(sheet(robot).isVisible());
        assertTrue(robot.lookup("#way-copy-html").query().isFocused(), "the way that the provider's words begin with");
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        push(robot, KeyCode.ESCAPE);
        assertTrue(sheet(robot).isVisible(), "the palette went, the sheet stays");
        push(robot, KeyCode.ESCAPE);
        assertFalse(sheet(robot).isVisible());
        assertEquals(before, window.session().standing().caretProperty().get());
        robot.write("x");
        assertTrue(story().headline().startsWith("Harbxour"), story().headline());
    }

    /** What lies behind the sheet is not meant, whichever way Tab goes. */
    @Test
    void tabGoesRoundWithinTheSheet(FxRobot robot) {
        push(robot, KeyCode.CONTROL, KeyCode.E);
        var walked = new ArrayList<String>();
        for (int i = 0; i < 14; i++) {
            push(robot, KeyCode.TAB);
            var owner = sheet(robot).getScene().getFocusOwner();
            assertTrue(isIn(owner, sheet(robot)), () -> "left the sheet for " + owner);
            walked.add(String.valueOf(owner.getId()));
        }
        assertTrue(
                walked.containsAll(List.of("hand-off-close", "hand-off-provider", "way-save-zip")), walked::toString);
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
            assertTrue(isIn(sheet(robot).getScene().getFocusOwner(), sheet(robot)));
        }
        push(robot, KeyCode.ESCAPE);
    }

    @Test
    void copiesEachFlavour(FxRobot robot) throws Exception {
        var any = Terms.of(ProviderProfile.GENERIC);
        push(robot, KeyCode.CONTROL, KeyCode.E);
        push(robot, KeyCode.ENTER);
        await(() -> said(robot).startsWith("HTML copied: "));
        assertEquals(Export.leaving(edition(), any).html(), clipboard(robot).words());
        assertFalse(clipboard(robot).html());

        click(robot, "#way-copy-text");
        await(() -> said(robot).startsWith("Plain text copied: "));
        assertEquals(Export.leaving(edition(), any).text(), clipboard(robot).words());

        click(robot, "#way-copy-rich");
        await(() -> said(robot).startsWith("Rich text copied"));
        var rich = RichMail.of(edition(), any);
        var html = new String[1];
        robot.interact(() -> html[0] = Clipboard.getSystemClipboard().getHtml());
        assertEquals(rich.text(), clipboard(robot).words());
        assertEquals(Clean.richHtml(rich.html()), Clean.richHtml(html[0]));
        push(robot, KeyCode.ESCAPE);
    }

    @Test
    void theProvidersWayIsThePrimaryOne(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.E);
        var choice = robot.lookup("#hand-off-provider").<ComboBox<ProviderProfile>>query();
        robot.interact(() -> choice.setValue(ProviderProfile.byId("substack").orElseThrow()));
        assertEquals("substack", memory.settings().provider());
        assertTrue(robot.lookup("#way-copy-rich").query().getAccessibleText().endsWith("Recommended."));
        push(robot, KeyCode.ESCAPE);
        push(robot, KeyCode.CONTROL, KeyCode.E);
        assertTrue(robot.lookup("#way-copy-rich").query().isFocused());
        push(robot, KeyCode.ENTER);
        await(() -> said(robot).startsWith("Rich text copied, ready to paste into the editor of Substack."));
        assertFalse(clipboard(robot).words().contains("nsubscribe"));
        push(robot, KeyCode.ESCAPE);
        assertEquals(
                "Copy as rich text for Substack again",
                window.commands().get("hand-off-again").name().getValue());
    }

    @Test
    void savesAndSavesAgainByAKey(FxRobot robot) throws Exception {
        answers.folder = Files.createDirectories(folder.resolve("out"));
        push(robot, KeyCode.CONTROL, KeyCode.E);
        for (var ending : List.of("html", "eml", "zip")) {
            var file = answers.folder.resolve(NAME + "." + ending);
            click(robot, "#way-save-" + ending);
            await(() -> said(robot).startsWith("Saved " + NAME + "." + ending + " in " + answers.folder));
            assertTrue(Files.size(file) > 1000);
        }
        try (var zip = new ZipFile(answers.folder.resolve(NAME + ".zip").toFile())) {
            assertEquals("newsletter.html", zip.entries().nextElement().getName());
        }
        click(robot, "#hand-off-copy-path");
        assertEquals(
                answers.folder.resolve(NAME + ".zip").toString(),
                clipboard(robot).words());
        push(robot, KeyCode.ESCAPE);

        assertEquals(
                "Save .zip in “out” again",
                window.commands().get("hand-off-again").name().getValue());
        Files.delete(answers.folder.resolve(NAME + ".zip"));
        int asked = answers.asked;
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> Files.exists(answers.folder.resolve(NAME + ".zip")));
        assertEquals(asked, answers.asked);
        assertFalse(sheet(robot).isVisible());
        await(() -> text(robot, "#trouble-sentence").startsWith("Saved " + NAME + ".zip"));
        assertEquals(Optional.of(answers.folder), memory.settings().handedOff().folder());
    }

    @Test
    void theFirstTimeItIsChosenAndAFolderThatIsGoneIsAskedForAnew(FxRobot robot) throws Exception {
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        assertTrue(sheet(robot).isVisible());
        answers.folder = Files.createDirectories(folder.resolve("stick"));
        click(robot, "#way-save-html");
        await(() -> said(robot).startsWith("Saved "));
        push(robot, KeyCode.ESCAPE);
        Files.delete(answers.folder.resolve(NAME + ".html"));
        Files.delete(answers.folder);
        answers.folder = Files.createDirectories(folder.resolve("other"));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> Files.exists(folder.resolve("other").resolve(NAME + ".html")));
    }

    @Test
    void whatCannotBeWrittenIsToldOfOnTheSheet(FxRobot robot) throws Exception {
        answers.folder = Files.writeString(folder.resolve("plain"), "words");
        push(robot, KeyCode.CONTROL, KeyCode.E);
        click(robot, "#way-save-html");
        await(() -> robot.lookup("#hand-off-sheet #trouble-sentence").tryQuery().isPresent());
        var sentence = text(robot, "#hand-off-sheet #trouble-sentence");
        assertTrue(sentence.contains("is a file, not a folder") && sentence.contains("untouched"), sentence);
        assertEquals("words", Files.readString(answers.folder));
        push(robot, KeyCode.ESCAPE);
    }

    @Test
    void mustFixFindingsLeadToTheirPlaceAndBarNothing(FxRobot robot) throws Exception {
        var footer = edition().entries().stream()
                .filter(entry -> entry.block() instanceof Footer)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> window.session()
                .apply(new Edit.Change(footer.id(), "", ((Footer) footer.block()).withAddress(""), false)));
        push(robot, KeyCode.CONTROL, KeyCode.E);
        await(() -> !robot.lookup(".hand-off-finding").queryAll().isEmpty());
        push(robot, KeyCode.ENTER);
        await(() -> said(robot).contains("finding must still be fixed")
                || said(robot).contains("findings must still"));
        click(robot, ".hand-off-finding");
        assertFalse(sheet(robot).isVisible());
        assertEquals(List.of(footer.id()), window.session().selectionProperty().get());
    }

    /** The sample has an unsubscribe link of its own, and Mailchimp sends nothing without its own tag. */
    @Test
    void whatAProviderWouldRefuseIsSeenBeforeItIsCopied(FxRobot robot) throws Exception {
        choose(robot, "mailchimp");
        robot.interact(() -> put("nothing yet"));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> sheet(robot).isVisible());
        assertEquals("nothing yet", clipboard(robot).words());
        assertEquals(
                "Nothing was copied yet: this mail is not what Mailchimp asks for.", text(robot, "#hand-off-held"));
        var told = robot.lookup(".hand-off-finding")
                .<javafx.scene.control.Button>query()
                .getAccessibleText();
        assertTrue(told.contains("Mailchimp sends no mail without its own unsubscribe tag"), told);
        var anyway = robot.lookup("#hand-off-anyway").<javafx.scene.control.Button>query();
        assertTrue(anyway.isFocused());
        assertEquals("Copy HTML all the same", anyway.getText());
        push(robot, KeyCode.SPACE);
        await(() -> said(robot).startsWith("HTML copied: "));
        assertTrue(clipboard(robot).words().contains("https://courier.example.com/unsubscribe"));
        assertEquals("This mail is not what Mailchimp asks for.", text(robot, "#hand-off-held"));
        push(robot, KeyCode.ESCAPE);

        robot.interact(() -> put("nothing yet"));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> sheet(robot).isVisible());
        assertEquals("nothing yet", clipboard(robot).words());
        click(robot, "#way-copy-html");
        await(() -> said(robot).startsWith("HTML copied: "));
        push(robot, KeyCode.ESCAPE);
    }

    @Test
    void whatKeepsToTheContractIsCopiedAtOnce(FxRobot robot) throws Exception {
        choose(robot, "mailchimp");
        var footer = edition().entries().stream()
                .filter(entry -> entry.block() instanceof Footer)
                .findFirst()
                .orElseThrow();
        robot.interact(() -> window.session()
                .apply(new Edit.Change(
                        footer.id(), "", ((Footer) footer.block()).withUnsubscribe(Optional.empty()), false)));
        robot.interact(() -> put("nothing yet"));
        push(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> clipboard(robot).words().contains("*|UNSUB|*"));
        assertFalse(sheet(robot).isVisible());
    }

    private static void choose(FxRobot robot, String provider) {
        push(robot, KeyCode.CONTROL, KeyCode.E);
        var choice = robot.lookup("#hand-off-provider").<ComboBox<ProviderProfile>>query();
        robot.interact(() -> choice.setValue(ProviderProfile.byId(provider).orElseThrow()));
        push(robot, KeyCode.ESCAPE);
        assertFalse(sheet(robot).isVisible());
    }

    private static void put(String words) {
        Clipboard.getSystemClipboard().setContent(java.util.Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, words));
    }

    private Place lead(String field) {
        return edition().entries().stream()
                .filter(entry -> entry.block() instanceof LeadStory)
                .map(entry -> Place.in(entry.id(), field))
                .findFirst()
                .orElseThrow();
    }

    private LeadStory story() {
        return edition().entries().stream()
                .filter(entry -> entry.block() instanceof LeadStory)
                .map(entry -> (LeadStory) entry.block())
                .findFirst()
                .orElseThrow();
    }

    private Edition edition() {
        return window.session().edition();
    }

    private static Node sheet(FxRobot robot) {
        return robot.lookup("#hand-off-dialog").query();
    }

    private static String said(FxRobot robot) {
        return text(robot, "#hand-off-said");
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).<Labeled>tryQuery().map(Labeled::getText).orElse("");
    }

    private static boolean isIn(@Nullable Node node, Node part) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.equals(part)) {
                return true;
            }
        }
        return false;
    }

    /** By a click where it is seen, else as the keyboard would. */
    private static void click(FxRobot robot, String selector) {
        var button = robot.lookup(selector).<javafx.scene.control.ButtonBase>query();
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What lies on the clipboard now. */
    private static Copied clipboard(FxRobot robot) {
        var found = new Copied[1];
        robot.interact(() -> found[0] = new Copied(
                String.valueOf(Clipboard.getSystemClipboard().getString()),
                Clipboard.getSystemClipboard().hasHtml()));
        return found[0];
    }

    private record Copied(String words, boolean html) {}

    private static void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
