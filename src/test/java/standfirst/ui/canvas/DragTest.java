package standfirst.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.edit.ListItems;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.Entry;
import standfirst.model.Figure;
import standfirst.model.ImageBlock;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.Picture;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.ui.session.Session;

/** Items, files and links dragged over a page of real forms, and its blocks on the clipboard. */
@ExtendWith(ApplicationExtension.class)
class DragTest {
    private static final Link WEB = new Link("https://example.com/quay");

    private final List<String> troubles = new ArrayList<>();
    private ClipboardContent offered = new ClipboardContent();
    private Session session;
    private PageCanvas canvas;
    private Label source;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        session = new Session(
                Pages.edition(List.of(
                        new Entry(
                                Pages.id("links"),
                                Region.MAIN,
                                new LinkList("Links", List.of(link("One"), link("Two"), link("Three")))),
                        new Entry(
                                Pages.id("briefs"),
                                Region.MAIN,
                                new Briefs(
                                        "Briefs",
                                        List.of(new Brief("Bridge", RichText.paragraphs("Shut."), Optional.empty())))),
                        new Entry(Pages.id("text"), Region.MAIN, new TextBlock("Text", RichText.paragraphs("Words."))),
                        new Entry(Pages.id("image"), Region.MAIN, new ImageBlock(Figure.NONE)))),
                new NoWork(),
                InstantSource.system());
        canvas = new PageCanvas(session);
        canvas.setPorter(new TestPorter());
        source = new Label("Outside");
        source.setOnDragDetected(event -> {
            source.startDragAndDrop(TransferMode.COPY).setContent(offered);
            event.consume();
        });
        var root = new BorderPane(canvas);
        root.setTop(source);
        stage.setScene(new Scene(root, 740, 730));
        stage.sizeToScene();
        stage.show();
    }

    private static LinkItem link(String title) {
        return new LinkItem("", title, "Jane Doe", Optional.of(WEB));
    }

    @AfterEach
    void release(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        robot.release(KeyCode.ALT, KeyCode.SHIFT, KeyCode.CONTROL);
        waitForFx();
    }

    @Stop
    void close() {
        session.close();
    }

    @Test
    void anItemIsDraggedWithinItsList(FxRobot robot) {
        drag(robot, grip(robot, "links", 0), row("links", 2, 0.9));
        Snapshots.save("drag-item", canvas);
        assertTrue(isShown(robot, ".insertion-line"));
        robot.drop();
        waitForFx();
        assertEquals(List.of("Two", "Three", "One"), titles());
        assertTrue(canvas.announcementProperty().get().contains("item 3 of 3"));
        robot.interact(session::undo);
        assertEquals(List.of("One", "Two", "Three"), titles());
        assertFalse(session.historyProperty().get().canUndo());
    }

    @Test
    void anItemIsDraggedIntoAListOfAnotherKindInOneStep(FxRobot robot) {
        drag(robot, grip(robot, "links", 1), row("briefs", 0, 0.1));
        robot.drop();
        waitForFx();
        assertEquals(List.of("One", "Three"), titles());
        var brief = (Brief) items("briefs").getFirst();
        assertEquals("Two", brief.leadIn());
        assertEquals(Optional.of(WEB), brief.url());
        robot.interact(session::undo);
        assertEquals(3, titles().size());
        assertEquals(1, items("briefs").size());
    }

    @Test
    void severalItemsLandTogether(FxRobot robot) {
        robot.interact(() -> source.setOnDragDetected(event -> {
            BlockDrag.beginItems(source, Pages.id("links"), java.util.Set.of(0, 2), source);
            event.consume();
        }));
        drag(robot, source, at("text", 0.5, 0.8));
        assertTrue(isShown(robot, ".insertion-line"));
        robot.drop();
        waitForFx();
        assertEquals(List.of("Two"), titles());
        var added = (LinkList) session.edition().entries().get(3).block();
        assertEquals(
                List.of("One", "Three"),
                added.items().stream().map(LinkItem::title).toList());
        robot.interact(session::undo);
        drag(robot, source, row("briefs", 0, 0.1));
        robot.drop();
        waitForFx();
        assertEquals(List.of("Two"), titles());
        assertEquals(3, items("briefs").size());
        robot.interact(session::undo);
        assertEquals(List.of("One", "Two", "Three"), titles());
    }

    @Test
    void anItemDraggedBetweenBlocksBecomesAListOfItsOwn(FxRobot robot) {
        drag(robot, grip(robot, "links", 1), at("text", 0.5, 0.8));
        robot.drop();
        waitForFx();
        var added = (LinkList) session.edition().entries().get(3).block();
        assertEquals(List.of(link("Two")), added.items());
        assertEquals(List.of("One", "Three"), titles());
        robot.interact(session::undo);
        assertEquals(4, session.edition().entries().size());
    }

    @Test
    void escapeLeavesAnItemWhereItIs(FxRobot robot) {
        drag(robot, grip(robot, "links", 0), row("briefs", 0, 0.1));
        assertTrue(isShown(robot, ".insertion-line"));
        robot.push(KeyCode.ESCAPE);
        assertFalse(isShown(robot, ".insertion-line"));
        robot.drop();
        waitForFx();
        assertEquals(3, titles().size());
        assertFalse(session.historyProperty().get().canUndo());
    }

    /** A drag of fifty frames a second leaves no time to lay out the page. */
    @Test
    void showingWhereADropWouldLandLaysNothingOut(FxRobot robot) {
        waitForFx();
        robot.interact(() -> {
            var page = (PagePane) canvas.lookup(".page");
            var marks = new DropMarks(page);
            var landings = new Landings(page);
            page.layout();
            for (int y = 0; y < page.getHeight(); y += 7) {
                marks.show(landings.at(new Payload.Items(Pages.id("links"), java.util.Set.of(0)), 200, y));
                marks.show(landings.at(new Payload.Blocks(Pages.ids("text")), 200, y));
                assertFalse(page.isNeedsLayout());
            }
        });
    }

    @Test
    void itemsMoveOnIntoTheNextListByKeys(FxRobot robot) {
        robot.interact(() -> session.reveal(standfirst.model.Place.in(Pages.id("links"), "items[2].title")));
        waitForFx();
        robot.press(KeyCode.ALT, KeyCode.SHIFT).push(KeyCode.DOWN).release(KeyCode.ALT, KeyCode.SHIFT);
        waitForFx();
        assertEquals(List.of("One", "Two"), titles());
        assertEquals("Three", ((Brief) items("briefs").getFirst()).leadIn());
        assertEquals(Pages.ids("briefs"), session.selectionProperty().get());
        assertTrue(canvas.announcementProperty().get().contains("item 1 of 2 in Briefs"));
        robot.press(KeyCode.ALT, KeyCode.SHIFT).push(KeyCode.UP).release(KeyCode.ALT, KeyCode.SHIFT);
        waitForFx();
        assertEquals(List.of("One", "Two", "Three"), titles());
        assertEquals(link("Three"), items("links").getLast());
    }

    @Test
    void aLinkFromABrowserBecomesAnItemWithItsTitle(FxRobot robot) {
        offered.putUrl("https://example.com/new");
        offered.putHtml("<a href=\"https://example.com/new\">A new story</a>");
        offered.putString("https://example.com/new");
        drag(robot, source, row("links", 0, 0.1));
        robot.drop();
        waitForFx();
        assertEquals(
                new LinkItem("", "A new story", "", Link.parse("https://example.com/new")),
                items("links").getFirst());
        assertEquals(4, items("links").size());
    }

    @Test
    void aPictureFileIsSetWhereAPictureBelongs(FxRobot robot) {
        offered.putFiles(List.of(new File("bridge.png")));
        drag(robot, source, at("image", 0.5, 0.25));
        assertTrue(isShown(robot, ".drop-frame"));
        robot.drop();
        waitForFx();
        var image = (ImageBlock) block("image");
        assertEquals("images/bridge.png", image.figure().picture().orElseThrow().source());
    }

    @Test
    void severalFilesBecomeBlocksInOneStep(FxRobot robot) {
        offered.putFiles(List.of(new File("one.png"), new File("two.jpg")));
        drag(robot, source, at("text", 0.5, 0.2));
        robot.drop();
        waitForFx();
        assertEquals(6, session.edition().entries().size());
        assertInstanceOf(ImageBlock.class, session.edition().entries().get(2).block());
        robot.interact(session::undo);
        assertEquals(4, session.edition().entries().size());
    }

    @Test
    void whatCannotBeUsedSaysSoAndChangesNothing(FxRobot robot) {
        offered.putFiles(List.of(new File("report.pdf")));
        drag(robot, source, at("text", 0.5, 0.2));
        var hint = robot.lookup(".drop-hint").queryAs(Label.class);
        assertTrue(hint.isVisible());
        assertTrue(hint.getText().contains("report.pdf"));
        robot.drop();
        waitForFx();
        assertEquals(4, session.edition().entries().size());
    }

    @Test
    void blocksGoToAnotherWindowByTheClipboard(FxRobot robot) {
        robot.interact(() -> {
            session.select(Pages.ids("links", "text"));
            canvas.clips().copy();
        });
        var clipboard = new AtomicReference<String>();
        robot.interact(() -> clipboard.set(Clipboard.getSystemClipboard().getString()));
        assertTrue(clipboard.get().contains("Three"));
        robot.interact(() -> {
            try (var other = new Session(Pages.page("F0 M1"), new NoWork(), InstantSource.system())) {
                var page = new PageCanvas(other);
                other.select(Pages.id("1"));
                page.clips().paste();
                var entries = other.edition().entries();
                assertEquals(4, entries.size());
                assertEquals(block("links"), entries.get(2).block());
                assertEquals(block("text"), entries.get(3).block());
                assertTrue(entries.stream().map(Entry::id).noneMatch(Pages.id("links")::equals));
                other.undo();
                assertEquals("0 | 1 / ", Pages.shown(other.edition()));
            }
        });
    }

    @Test
    void pastedWordsLinksAndDamagedBlocks(FxRobot robot) {
        robot.interact(() -> {
            session.select(Pages.id("links"));
            offered.putString("https://example.com/pasted");
            Clipboard.getSystemClipboard().setContent(offered);
            canvas.clips().paste();
            assertEquals(4, items("links").size());
            offered = new ClipboardContent();
            offered.putHtml("<p>Some <b>words</b></p>");
            Clipboard.getSystemClipboard().setContent(offered);
            canvas.clips().paste();
            assertEquals(
                    "Some words",
                    ((TextBlock) session.edition().entries().get(1).block())
                            .body()
                            .text());
            offered = new ClipboardContent();
            offered.put(BlockClips.BLOCKS, "{\"format\": 7");
            Clipboard.getSystemClipboard().setContent(offered);
            canvas.clips().paste();
            assertEquals(5, session.edition().entries().size());
            assertEquals(1, troubles.size());
        });
    }

    @Test
    void cutTakesTheBlocksAlongAndPasteBringsThemBack(FxRobot robot) {
        robot.interact(() -> session.select(Pages.id("text")));
        robot.interact(() -> card("text").requestFocus());
        robot.press(KeyCode.CONTROL).push(KeyCode.X).release(KeyCode.CONTROL);
        waitForFx();
        assertEquals(3, session.edition().entries().size());
        robot.press(KeyCode.CONTROL).push(KeyCode.V).release(KeyCode.CONTROL);
        waitForFx();
        assertEquals(4, session.edition().entries().size());
        assertInstanceOf(TextBlock.class, session.edition().entries().get(3).block());
    }

    private List<String> titles() {
        return items("links").stream().map(item -> ((LinkItem) item).title()).toList();
    }

    private List<? extends Record> items(String list) {
        return ListItems.of(block(list));
    }

    private Block block(String id) {
        return session.edition().entry(Pages.id(id)).orElseThrow().block();
    }

    private static void drag(FxRobot robot, Node from, Supplier<Point2D> to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(4, 4);
        waitForFx();
        robot.moveBy(8, 8);
        waitForFx();
        robot.moveTo(screen(to));
        robot.moveBy(1, 0);
        waitForFx();
    }

    private static boolean isShown(FxRobot robot, String style) {
        waitForFx();
        return robot.lookup(style).query().isVisible();
    }

    private Node grip(FxRobot robot, String list, int item) {
        robot.moveTo(screen(row(list, item, 0.5)));
        waitForFx();
        return card(list).fill().items().get(item).lookup(".form-tool");
    }

    private Supplier<Point2D> row(String list, int item, double y) {
        return () -> {
            var row = card(list).fill().items().get(item);
            var bounds = row.getLayoutBounds();
            return row.localToScreen(bounds.getWidth() / 2, bounds.getHeight() * y);
        };
    }

    private Supplier<Point2D> at(String block, double x, double y) {
        return () -> {
            var card = card(block);
            return card.localToScreen(card.getWidth() * x, card.getHeight() * y);
        };
    }

    private BlockCard card(String block) {
        return canvas.lookupAll(".block-card").stream()
                .map(BlockCard.class::cast)
                .filter(card -> card.id().equals(new BlockId(block)))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D screen(Supplier<Point2D> place) {
        waitForFx();
        var found = new AtomicReference<Point2D>();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> found.set(place.get()));
        return found.get();
    }

    private static void waitForFx() {
        WaitForAsyncUtils.waitForFxEvents(8);
    }

    /** Gives pictures at once, and keeps none. */
    private final class TestPorter implements Porter {
        @Override
        public void picture(Path file, Consumer<Picture> done) {
            done.accept(new Picture("images/" + file.getFileName(), "", 0, 0));
        }

        @Override
        public void picture(Image image, Consumer<Picture> done) {}

        @Override
        public void blocks(List<Path> files, Consumer<List<Block>> done) {
            var blocks = new ArrayList<Block>();
            files.forEach(file -> picture(file, picture -> blocks.add(new ImageBlock(Figure.of(picture)))));
            done.accept(blocks);
        }

        @Override
        public void whole(Path file) {}

        @Override
        public void choosePicture(Consumer<Picture> done) {}

        @Override
        public void crop(Picture picture, Consumer<Picture> done) {}

        @Override
        public void trouble(String sentence) {
            troubles.add(sentence);
        }
    }
}
