package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.edit.Edit;
import standfirst.model.Briefs;
import standfirst.model.Entry;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Place;
import standfirst.model.QuoteBlock;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.ui.richtext.RichField;
import standfirst.ui.session.Session;

/** What stands round a block on the page: its tools, its menu, and the list that a slash opens. */
@ExtendWith(ApplicationExtension.class)
class PageToolsTest {
    private final Session session = new Session(Samples.GAZETTE, new NoWork(), InstantSource.system());
    private PageCanvas canvas;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        canvas = new PageCanvas(session);
        stage.setScene(new Scene(new StackPane(canvas), 740, 740));
        stage.show();
    }

    @Stop
    void close() {
        session.close();
    }

    @Test
    void nothingJumpsWhenABlockIsSelectedOrHasTheCaret(FxRobot robot) {
        robot.interact(() -> cards().forEach(BlockCard::fill));
        settle();
        var before = boxes();
        for (var entry : Samples.GAZETTE.entries()) {
            robot.interact(() -> session.select(entry.id()));
            settle();
            assertEquals(before, boxes(), "selected " + entry.block());
            for (var field : fields(entry)) {
                robot.interact(() -> field.edit(0));
                settle();
                assertEquals(before, boxes(), "caret in " + field.getId() + " of " + entry.block());
            }
        }
    }

    @Test
    void theToolsStandBesideThePageAndCoverNoWords(FxRobot robot) {
        robot.interact(() -> cards().forEach(BlockCard::fill));
        settle();
        var page = canvas.lookup(".paper");
        var seen = canvas.localToScreen(canvas.getLayoutBounds());
        for (var entry : Samples.GAZETTE.entries()) {
            robot.interact(() -> session.reveal(Place.in(entry.id(), "")));
            settle();
            var tools = onScreen(canvas.lookup(".card-toolbar"));
            assertFalse(tools.intersects(onScreen(page)), entry.block().toString());
            assertTrue(tools.getMinX() >= seen.getMinX() && tools.getMaxX() <= seen.getMaxX(), "out of the window");
            var atLeft = tools.getMaxX() <= onScreen(page).getMinX();
            assertEquals(entry.region() == Region.MAIN, atLeft, entry.block().toString());
        }
    }

    @Test
    void theMenuKeyOffersAllThatCanBeDoneToABlock(FxRobot robot) {
        var bare = new LeadStory(
                "",
                "A headline",
                "",
                Samples.LEAD.figure(),
                RichText.EMPTY,
                Samples.LEAD.byline(),
                List.of(),
                "",
                Optional.empty());
        var story = Entry.of(Region.FULL, bare.withFigure(standfirst.model.Figure.NONE));
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.GAZETTE.withEntries(List.of(story)))));
        robot.interact(() -> session.reveal(Place.in(story.id(), "")));
        settle();
        robot.press(KeyCode.SHIFT).push(KeyCode.F10).release(KeyCode.SHIFT);
        settle();
        assertTrue(robot.lookup("Add kicker").tryQuery().isPresent());
        assertTrue(robot.lookup("Add sign-off").tryQuery().isPresent());
        assertTrue(robot.lookup("Duplicate").tryQuery().isPresent());
        robot.clickOn("Add standfirst");
        settle();
        robot.write("So it begins");
        settle();
        assertEquals("So it begins", ((LeadStory) block(story)).standfirst());
    }

    @Test
    void aTextBecomesAListAndKeepsItsWords(FxRobot robot) {
        var text = Entry.of(Region.MAIN, new TextBlock("Also", RichText.paragraphs("One thing.", "Another thing.")));
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.GAZETTE.withEntries(List.of(text)))));
        var kinds = standfirst.ui.blocks.OtherKinds.of(text.block());
        assertEquals(3, kinds.size());
        var briefs = kinds.stream()
                .filter(Briefs.class::isInstance)
                .map(Briefs.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(2, briefs.items().size());
        assertEquals("Also", briefs.heading());
        var back = standfirst.ui.blocks.OtherKinds.of(briefs).stream()
                .filter(TextBlock.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertEquals(text.block(), back);
        var links = kinds.stream()
                .filter(LinkList.class::isInstance)
                .map(LinkList.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("Another thing.", links.items().getLast().title());
    }

    @Test
    void aSlashOnASelectedBlockInsertsBelowIt(FxRobot robot) {
        var first = Samples.GAZETTE.entries().getFirst();
        robot.interact(() -> session.reveal(Place.in(first.id(), "")));
        settle();
        robot.write("/quo");
        settle();
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(new QuoteBlock("", ""), session.edition().entries().get(1).block());
        robot.write("Said");
        settle();
        assertEquals(
                new QuoteBlock("Said", ""), session.edition().entries().get(1).block());
    }

    @Test
    void aSlashOnAnEmptyLineTakesTheLineAwayInTheSameStep(FxRobot robot) {
        var text = Entry.of(Region.MAIN, new TextBlock("", RichText.paragraphs("One thing.")));
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.GAZETTE.withEntries(List.of(text)))));
        robot.interact(() -> session.reveal(Place.in(text.id(), "body")));
        settle();
        robot.push(KeyCode.ENTER);
        settle();
        var before = session.edition();
        robot.write("/divi");
        settle();
        robot.push(KeyCode.ENTER);
        settle();
        assertEquals(2, session.edition().entries().size());
        assertEquals(
                RichText.paragraphs("One thing."),
                ((TextBlock) session.edition().entries().getFirst().block()).body());
        robot.interact(session::undo);
        assertEquals(before, session.edition());
    }

    @Test
    void aSlashWithinWordsIsASlash(FxRobot robot) {
        var text = Entry.of(Region.MAIN, new TextBlock("", RichText.paragraphs("and")));
        robot.interact(() -> session.apply(new Edit.Adopt(Samples.GAZETTE.withEntries(List.of(text)))));
        robot.interact(() -> session.reveal(Place.in(text.id(), "body")));
        settle();
        robot.write("/or");
        settle();
        assertEquals("and/or", ((TextBlock) block(text)).body().text());
    }

    @Test
    void savingIsOfferedOnceSomebodySaves(FxRobot robot) {
        var saved = new ArrayList<Entry>();
        var first = Samples.GAZETTE.entries().getFirst();
        robot.interact(() -> session.reveal(Place.in(first.id(), "")));
        settle();
        robot.interact(() -> canvas.tools().save());
        robot.interact(() -> canvas.setOnSaveBlocks(saved::addAll));
        robot.interact(() -> canvas.tools().save());
        assertEquals(List.of(first), saved);
    }

    private standfirst.model.Block block(Entry entry) {
        return session.edition().entry(entry.id()).orElseThrow().block();
    }

    private List<BlockCard> cards() {
        return canvas.lookupAll(".block-card").stream()
                .map(BlockCard.class::cast)
                .toList();
    }

    private Map<String, String> boxes() {
        return cards().stream()
                .collect(Collectors.toMap(
                        card -> card.id().value(),
                        card -> card.getLayoutX() + " " + card.getLayoutY() + " " + card.getWidth() + " "
                                + card.getHeight(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private List<RichField> fields(Entry entry) {
        var found = new ArrayList<RichField>();
        cards().stream().filter(card -> card.id().equals(entry.id())).forEach(card -> collect(card, found));
        return found;
    }

    private static void collect(Node node, List<RichField> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof RichField field) {
            found.add(field);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }
}
