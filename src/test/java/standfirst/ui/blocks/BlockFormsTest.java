package standfirst.ui.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Brief;
import standfirst.model.Briefs;
import standfirst.model.CuratedList;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkItem;
import standfirst.model.LinkList;
import standfirst.model.RichText;
import standfirst.model.Theme;
import standfirst.ui.Fx;
import standfirst.ui.richtext.RichField;

class BlockFormsTest {
    static final List<Block> blocks = Samples.ONE_OF_EACH;
    private static final Look LOOK = new Look(Theme.BROADSHEET, false, Samples.DETAILS, 560, List.of("A headline"));

    private final RecordingHost host = new RecordingHost();
    private Stage stage;
    private BlockForm form;

    private void open(Block block) {
        Fx.run(() -> {
            form = BlockForms.create(block, host, LOOK);
            host.echo(form, LOOK);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(form.node()), 600, 740));
            stage.show();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(() -> Optional.ofNullable(stage).ifPresent(Stage::hide));
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(BlockFormsTest::all))
                : Stream.of(node);
    }

    private List<RichField> fields() {
        return Fx.get(() -> all(form.node())
                .filter(RichField.class::isInstance)
                .map(RichField.class::cast)
                .filter(BlockFormsTest::isShown)
                .toList());
    }

    private static boolean isShown(Node node) {
        return node == null || (node.isVisible() && isShown(node.getParent()));
    }

    private void type(String words) {
        Fx.run(() -> words.codePoints()
                .forEach(c -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        Character.toString(c),
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false))));
    }

    private void press(KeyCode key, boolean shift, boolean control, boolean alt) {
        Fx.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, shift, control, alt, false)));
    }

    private void press(KeyCode key) {
        press(key, false, false, false);
    }

    private void fire(KeyEvent event) {
        var owner = stage.getScene().getFocusOwner();
        owner.fireEvent(event.copyFor(owner, owner));
    }

    private void focus(String field) {
        Fx.run(() -> form.focus(field));
    }

    @ParameterizedTest
    @FieldSource("blocks")
    void showsEveryWordOfItsBlock(Block block) {
        open(block);
        var shown = Fx.get(() -> all(form.node())
                .filter(node -> node instanceof TextFlow || node instanceof Text)
                .map(node -> node instanceof TextFlow flow ? letters(flow) : ((Text) node).getText())
                .collect(Collectors.joining(" ")));
        for (var word : words(block)) {
            assertTrue(shown.contains(word), word + " is not in: " + shown);
        }
    }

    /** The words of a paragraph, without the spaces by which letters are drawn apart. */
    private static String letters(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText().replace("\u00a0", ""))
                .collect(Collectors.joining());
    }

    /** Each word of the strings in a record, links and sources apart. */
    private static Set<String> words(Object value) {
        return switch (value) {
            case String text ->
                Arrays.stream(text.split("[\\s]+")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
            case Link link -> Set.of();
            case standfirst.model.Picture picture -> words(picture.alt());
            case Optional<?> optional -> optional.map(BlockFormsTest::words).orElse(Set.of());
            case List<?> list ->
                list.stream().flatMap(item -> words(item).stream()).collect(Collectors.toSet());
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents())
                        .flatMap(part -> words(read(part, record)).stream())
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    private static Object read(java.lang.reflect.RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @ParameterizedTest
    @FieldSource("blocks")
    void typingInEachFieldChangesThatFieldAlone(Block block) {
        open(block);
        var shown = fields();
        for (var field : shown) {
            Fx.run(() -> form.show(block, LOOK));
            Fx.run(() -> field.edit(field.text().text().length()));
            type("Q");
            var change = host.last();
            assertTrue(change.typing());
            assertTrue(change.field().endsWith(Fx.get(field::getId)), change.field());
            assertFalse(change.block().equals(block));
            assertTrue(change.block().toString().contains("Q"));
            assertTrue(Fx.get(() -> field.isEditing() && field.caret() > 0), change.field());
        }
        assertTrue(host.focused >= shown.size());
    }

    @ParameterizedTest
    @FieldSource("blocks")
    void showingAFreshBlockOfTheSameKindAndBackIsNoChange(Block block) {
        open(block);
        var fresh = BlockForms.palette().stream()
                .map(item -> item.fresh().get())
                .filter(other -> other.getClass() == block.getClass())
                .findFirst()
                .orElseThrow();
        Fx.run(() -> form.show(fresh, LOOK));
        Fx.settle();
        Fx.run(() -> form.show(block, new Look(Theme.DAILY, true, Samples.DETAILS, 176, List.of())));
        Fx.settle();
        assertEquals(List.of(), host.changes);
    }

    @Test
    void enterAddsAnItemAndBackspaceTakesTheEmptyOneAway() {
        open(new LinkList("Also", List.of(LinkItem.EMPTY.withTitle("One").withAuthor("Ann"))));
        focus("items[0].author");
        press(KeyCode.ENTER);
        assertEquals("items", host.last().field());
        type("Two");
        assertEquals("items[1].title", host.last().field());
        var two = (LinkList) host.last().block();
        assertEquals(
                List.of("One", "Two"), two.items().stream().map(LinkItem::title).toList());
        for (int i = 0; i < 4; i++) {
            press(KeyCode.BACK_SPACE);
        }
        assertEquals(1, ((LinkList) host.last().block()).items().size());
        type("e");
        assertEquals("items[0].author", host.last().field());
    }

    private static final Optional<Link> FIRST = Link.parse("https://example.com/1");
    private static final Optional<Link> SECOND = Link.parse("https://example.com/2");

    @Test
    void backspaceBeforeAnItemJoinsItWithTheOneBeforeInOneStep() {
        open(new LinkList(
                "",
                List.of(
                        LinkItem.EMPTY.withTitle("One").withUrl(FIRST),
                        LinkItem.EMPTY.withTitle(" two").withAuthor("Ann"))));
        Fx.run(() -> form.select("items[1].title", 0, 0));
        press(KeyCode.BACK_SPACE);
        assertEquals(1, host.changes.size());
        assertEquals(
                List.of(new LinkItem("", "One two", "Ann", FIRST)),
                ((LinkList) host.last().block()).items());
        type("!");
        assertEquals(
                "One! two", ((LinkList) host.last().block()).items().getFirst().title());
    }

    @Test
    void itemsThatBothHaveALinkStayTwoAndTheCaretGoesToTheFirst() {
        open(new LinkList(
                "",
                List.of(
                        LinkItem.EMPTY.withTitle("One").withUrl(FIRST),
                        LinkItem.EMPTY.withTitle("Two").withUrl(SECOND))));
        Fx.run(() -> form.select("items[1].title", 0, 0));
        press(KeyCode.BACK_SPACE);
        assertEquals(List.of(), host.changes);
        type("!");
        assertEquals("One!", ((LinkList) host.last().block()).items().getFirst().title());
    }

    @Test
    void deleteBehindABriefTakesTheNextInWithItsLinkAndLeadIn() {
        open(new Briefs(
                "",
                List.of(
                        new Brief("Bridge", RichText.paragraphs("It is shut. "), FIRST),
                        new Brief("Bell", RichText.paragraphs("It is gone."), SECOND))));
        focus("items[0].text");
        press(KeyCode.DELETE);
        var joined = ((Briefs) host.last().block()).items();
        assertEquals(1, joined.size());
        assertEquals("Bridge", joined.getFirst().leadIn());
        assertEquals(FIRST, joined.getFirst().url());
        assertEquals("It is shut. Bell: It is gone.", joined.getFirst().text().text());
        assertTrue(joined.getFirst().text().toString().contains("example.com/2"));
        type("So ");
        assertEquals(
                "It is shut. So Bell: It is gone.",
                ((Briefs) host.last().block()).items().getFirst().text().text());
    }

    @Test
    void curatedLinesJoinAndKeepBothLinksAndComments() {
        var one = standfirst.model.CuratedItem.EMPTY
                .withLine(RichText.paragraphs("One. "))
                .withComment(RichText.paragraphs("First"))
                .withUrl(FIRST);
        var two = one.withLine(RichText.paragraphs("Two."))
                .withComment(RichText.paragraphs("Second"))
                .withUrl(SECOND);
        open(new CuratedList("", "", List.of(one, two), true, CuratedList.Form.AS_FILED));
        Fx.run(() -> form.select("items[1].line", 0, 0));
        press(KeyCode.BACK_SPACE);
        var joined = ((CuratedList) host.last().block()).items().getFirst();
        assertEquals("One. Two.", joined.line().text());
        assertEquals("First\nSecond", joined.comment().text());
        assertEquals(FIRST, joined.url());
        assertTrue(joined.line().toString().contains("example.com/2"));
    }

    @Test
    void itemsMoveByKeysAndTheCaretGoesWithThem() {
        open(new LinkList("", List.of(LinkItem.EMPTY.withTitle("One"), LinkItem.EMPTY.withTitle("Two"))));
        focus("items[0].title");
        press(KeyCode.DOWN, true, false, true);
        assertEquals(
                List.of("Two", "One"),
                ((LinkList) host.last().block())
                        .items().stream().map(LinkItem::title).toList());
        type("!");
        assertEquals("items[1].title", host.last().field());
        assertEquals("One!", ((LinkList) host.last().block()).items().get(1).title());
    }

    @Test
    void aBriefIsOneLineOfWhichTheBoldBeginningIsTheLeadIn() {
        open(new Briefs("", List.of(new Brief("Bridge", RichText.paragraphs("It is shut."), Optional.empty()))));
        focus("items[0].text");
        type(" Yes.");
        assertEquals(
                new Brief("Bridge", RichText.paragraphs("It is shut. Yes."), Optional.empty()),
                ((Briefs) host.last().block()).items().getFirst());
        press(KeyCode.ENTER);
        press(KeyCode.B, false, true, false);
        type("Bell: gone");
        assertEquals(
                new Brief("Bell", RichText.paragraphs("gone"), Optional.empty()),
                ((Briefs) host.last().block()).items().get(1));
    }

    @Test
    void whatLeavesACuratedLineIsForgottenOfIt() {
        open(Samples.CURATED);
        var item = Samples.CURATED.items().getFirst();
        var without = CuratedListForm.refiled(item, RichText.paragraphs("The island that voted to move its clocks."));
        assertEquals("", without.author());
        assertEquals(item.title(), without.title());
        focus("items[0].line");
        type("!");
        assertEquals(
                item.author(),
                ((CuratedList) host.last().block()).items().getFirst().author());
    }

    @Test
    void focusPutsTheCaretIntoTheNamedField() {
        open(Samples.LEAD);
        focus("standfirst");
        type("!");
        assertEquals(Samples.LEAD.standfirst() + "!", ((LeadStory) host.last().block()).standfirst());
        focus("signOff");
        press(KeyCode.ENTER);
        type("x");
        var signOff = ((LeadStory) host.last().block()).signOff();
        assertEquals("x", signOff.getLast());
        assertEquals(Samples.LEAD.signOff().size() + 1, signOff.size());
    }

    @Test
    void thePaletteOffersEveryBlockOnce() {
        var kinds = BlockForms.palette().stream()
                .map(item -> item.fresh().get().getClass())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Block.class.getPermittedSubclasses()), kinds);
        assertEquals(kinds.size(), BlockForms.palette().size());
    }
}
