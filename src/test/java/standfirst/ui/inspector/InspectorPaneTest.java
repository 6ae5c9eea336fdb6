package standfirst.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import standfirst.Samples;
import standfirst.check.Preflight;
import standfirst.edit.Edit;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.CuratedList;
import standfirst.model.Edition;
import standfirst.model.Finding;
import standfirst.model.LeadStory;
import standfirst.model.LinkList;
import standfirst.model.Picture;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.Sponsor;
import standfirst.render.Renderer;
import standfirst.ui.Fx;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

class InspectorPaneTest {
    private final FxRobot robot = new FxRobot();
    private Session session;
    private Stage stage;
    private boolean back;

    private static final class Proof implements Work {
        @Override
        public Rendered render(Edition edition) {
            return Renderer.render(edition);
        }

        @Override
        public List<Finding> check(Edition edition, Rendered rendered) {
            return Preflight.run(edition, rendered);
        }
    }

    private void open(Edition edition) {
        Fx.run(() -> {
            session = new Session(edition, new Proof(), () -> Instant.EPOCH);
            var pane = new InspectorPane(session, () -> back = true, () -> {});
            pane.node().setVisible(true);
            stage = new Stage();
            stage.setScene(new Scene(pane.node(), 400, 700));
            stage.show();
            stage.toFront();
            stage.requestFocus();
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

    /** On the toolkit's thread, also where this is asked for on it. */
    private static <T> T get(Callable<T> action) {
        if (!Platform.isFxApplicationThread()) {
            return Fx.get(action);
        }
        try {
            return action.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void run(Runnable action) {
        get(() -> {
            action.run();
            return true;
        });
    }

    private BlockId select(Class<? extends Block> kind) {
        return get(() -> {
            var id = session.edition().entries().stream()
                    .filter(entry -> kind.isInstance(entry.block()))
                    .findFirst()
                    .orElseThrow()
                    .id();
            session.select(id);
            return id;
        });
    }

    private <B> B block(Class<B> kind) {
        return get(() -> session.edition().entries().stream()
                .map(entry -> entry.block())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow());
    }

    private Optional<Node> find(String name) {
        return get(() -> stage.getScene().getRoot().lookupAll(".detail-input").stream()
                .flatMap(input -> ((javafx.scene.Parent) input).getChildrenUnmodifiable().stream())
                .filter(node -> ("detail-" + name).equals(node.getId()))
                .findFirst());
    }

    private TextField field(String name) {
        return (TextField) find(name).orElseThrow(() -> new AssertionError("no field " + name));
    }

    private void type(String name, String words) {
        var field = field(name);
        run(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    private boolean says(String words) {
        return get(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label
                        && isSeen(label)
                        && label.getText().contains(words)));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theLinksOfAListAreFilledInOneAfterAnother() {
        open(Samples.GAZETTE);
        select(LinkList.class);
        var items = block(LinkList.class).items();
        robot.interact(() -> field("items[0].url").requestFocus());
        for (int i = 0; i < items.size(); i++) {
            robot.push(KeyCode.CONTROL, KeyCode.A);
            robot.write("https://example.com/" + i, 0);
            robot.push(KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < items.size(); i++) {
            assertEquals(
                    "https://example.com/" + i,
                    block(LinkList.class).items().get(i).url().orElseThrow().target());
        }
        run(session::undo);
        assertEquals(
                items.getLast().url(), block(LinkList.class).items().getLast().url(), "each link is one step");
        assertEquals(
                "https://example.com/0",
                block(LinkList.class).items().getFirst().url().orElseThrow().target());
    }

    @Test
    void whatIsNoLinkIsToldAndTheLinkStays() {
        open(Samples.GAZETTE);
        select(LeadStory.class);
        var before = block(LeadStory.class).readMore();
        type("readMore", "javascript:alert(1)");
        assertEquals(before, block(LeadStory.class).readMore());
        assertTrue(says("A link goes to a web address"));
        type("readMore", "https://example.com/x");
        assertFalse(says("A link goes to a web address"));
        assertEquals(
                "https://example.com/x",
                block(LeadStory.class).readMore().orElseThrow().target());
    }

    @Test
    void aPictureHasItsSourceDescriptionAndSize() {
        open(Samples.GAZETTE);
        select(LeadStory.class);
        type("figure.picture.source", "images/bell.jpg");
        type("figure.picture.alt", "A brass bell");
        type("figure.picture.width", "640");
        type("figure.picture.height", "wide");
        assertTrue(says("A size is a number of pixels."));
        type("figure.picture.height", "360");
        assertEquals(
                Optional.of(new Picture("images/bell.jpg", "A brass bell", 640, 360)),
                block(LeadStory.class).figure().picture());
    }

    @Test
    void numberingHouseFormAndRunDatesAreSet() {
        open(Samples.GAZETTE);
        select(CuratedList.class);
        var numbered = (CheckBox) find("numbered").orElseThrow();
        run(numbered::fire);
        assertEquals(numbered.isSelected(), block(CuratedList.class).numbered());
        select(Sponsor.class);
        type("from", "2026-03-01");
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), block(Sponsor.class).from());
        type("from", "tomorrow");
        assertTrue(says("A day is written as"));
    }

    @Test
    void whatIsUndoneIsShown() {
        open(Samples.GAZETTE);
        var id = select(LeadStory.class);
        var before = field("kicker").getText();
        type("kicker", "Ferries");
        run(session::undo);
        assertEquals(before, field("kicker").getText());
        run(() -> session.apply(
                new Edit.Change(id, "kicker", block(LeadStory.class).withKicker("Tides"), false)));
        assertEquals("Tides", field("kicker").getText());
    }

    @Test
    void severalBlocksShareTheirColumn() {
        open(Samples.GAZETTE);
        var ids = get(() -> {
            var both = session.edition().entries().stream()
                    .filter(entry -> entry.block() instanceof LinkList || entry.block() instanceof CuratedList)
                    .map(entry -> entry.id())
                    .toList();
            session.select(both);
            return both;
        });
        var order =
                get(() -> session.edition().entries().stream().map(e -> e.id()).toList());
        @SuppressWarnings("unchecked") // The id names the one box of regions
        var box = (ComboBox<Region>) find("region").orElseThrow();
        run(() -> box.setValue(Region.MAIN));
        for (var id : ids) {
            assertEquals(
                    Region.MAIN,
                    get(() -> session.edition().entry(id).orElseThrow().region()));
        }
        assertEquals(
                order,
                get(() -> session.edition().entries().stream().map(e -> e.id()).toList()));
        run(session::undo);
        assertEquals(Samples.GAZETTE, get(session::edition), "one step");
    }

    @Test
    void withNothingSelectedTheEditionsOwnDetailsAreThere() {
        open(Samples.GAZETTE);
        type("subject", "Bells");
        type("date", "2026-04-01");
        type("number", "77");
        var details = get(() -> session.edition().details());
        assertEquals("Bells", details.subject());
        assertEquals(LocalDate.of(2026, 4, 1), details.date());
        assertEquals(77, details.number());
        type("number", "-1");
        assertTrue(says("A number has up to six digits."));
    }

    @Test
    void findingsStandAtTheirFields() throws Exception {
        open(Samples.GAZETTE);
        select(LinkList.class);
        type("items[1].url", "");
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> get(() -> {
                    var input = Objects.requireNonNull(field("items[1].url").getParent());
                    return input.lookupAll(".notes .label").stream().anyMatch(InspectorPaneTest::isSeen);
                }));
    }

    @Test
    void escapeGoesBackToThePage() {
        open(Samples.GAZETTE);
        select(LeadStory.class);
        robot.interact(() -> field("kicker").requestFocus());
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(back);
    }
}
