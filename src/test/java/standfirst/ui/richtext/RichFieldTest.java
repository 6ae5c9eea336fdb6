package standfirst.ui.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standfirst.clean.Clean;
import standfirst.model.Colour;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.Paragraph.Kind;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;
import standfirst.ui.Fx;
import standfirst.ui.kit.Mark;

class RichFieldTest {
    private static final Typography TYPE = new Typography(
            Face.of("serif", 16, 24, Colour.of("#000000")),
            Face.of("serif", 18, 26, Colour.of("#000000")).withBold(true),
            Face.of("serif", 16, 24, Colour.of("#000000")).withItalic(true),
            Colour.of("#8c1d18"),
            16,
            8,
            standfirst.model.Align.LEFT);

    private final List<RichText> changes = new ArrayList<>();
    private final List<KeyCode> window = new ArrayList<>();
    private Stage stage;
    private RichField field;
    private RichField after;

    @BeforeEach
    void open() {
        Fx.run(() -> {
            var before = new RichField(RichField.Kind.LINE, "Before", TYPE, Clean::rich);
            field = new RichField(RichField.Kind.RICH, "Body", TYPE, Clean::rich);
            after = new RichField(RichField.Kind.LINE, "After", TYPE, Clean::rich);
            field.onChange((text, typing) -> changes.add(text));
            var box = new VBox(before, field, after);
            box.addEventHandler(KeyEvent.KEY_PRESSED, event -> window.add(event.getCode()));
            stage = new Stage();
            stage.setScene(new Scene(box, 400, 600));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> stage.hide());
    }

    private void show(RichText text) {
        Fx.run(() -> field.show(text, TYPE));
    }

    private static RichText body(String... lines) {
        return RichText.paragraphs(lines);
    }

    private void type(String words) {
        Fx.run(() -> words.codePoints().forEach(c -> {
            var typed = Character.toString(c);
            fire(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        }));
    }

    private void press(KeyCode key, boolean shift, boolean control, boolean alt) {
        Fx.run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", key.getName(), key, shift, control, alt, false)));
    }

    private void press(KeyCode key) {
        press(key, false, false, false);
    }

    private void control(KeyCode key) {
        press(key, false, true, false);
    }

    private void fire(KeyEvent event) {
        var owner = stage.getScene().getFocusOwner();
        owner.fireEvent(event.copyFor(owner, owner));
    }

    private RichText text() {
        return Fx.get(() -> field.text());
    }

    @Test
    void typingTellsEachState() {
        Fx.run(() -> field.edit(0));
        type("Hi!");
        assertEquals(List.of(body("H"), body("Hi"), body("Hi!")), changes);
    }

    @Test
    void theFieldGrowsWithItsTextAndDoesNotJumpWhenEdited() {
        show(body("One line.", "Another that is long enough to be broken into two lines by the width of the field."));
        Fx.settle();
        double resting = Fx.get(() -> field.getHeight());
        Fx.snapshot(field, "field-resting");
        Fx.run(() -> field.edit(0));
        Fx.settle();
        Fx.snapshot(field, "field-editing");
        assertEquals(resting, Fx.get(() -> field.getHeight()), 0.01);
        press(KeyCode.ENTER);
        Fx.settle();
        assertTrue(Fx.get(() -> field.getHeight()) > resting);
    }

    @Test
    void aGenerousLeadingIsKeptWhileEdited() {
        var airy = Face.of("serif", 16, 40, Colour.of("#000000"));
        var type = new Typography(airy, airy, airy, Colour.of("#8c1d18"), 16, 8, standfirst.model.Align.LEFT);
        Fx.run(() ->
                field.show(body("one two three four five six seven ".repeat(6).strip()), type));
        Fx.settle();
        double resting = Fx.get(() -> field.getHeight());
        Fx.run(() -> field.edit(3));
        Fx.settle();
        assertEquals(resting, Fx.get(() -> field.getHeight()), 0.01);
    }

    @Test
    void boldItalicUnderlineStrikeAndClear() {
        show(body("Words"));
        Fx.run(() -> field.select(0, 5));
        control(KeyCode.B);
        control(KeyCode.I);
        control(KeyCode.U);
        press(KeyCode.X, true, true, false);
        var all = new Style(true, true, true, true, Optional.empty());
        assertEquals(RichText.of(Paragraph.of(Kind.BODY, new Span("Words", all))), text());
        control(KeyCode.B);
        assertEquals(RichText.of(Paragraph.of(Kind.BODY, new Span("Words", all.withBold(false)))), text());
        control(KeyCode.BACK_SLASH);
        assertEquals(body("Words"), text());
    }

    @Test
    void boldWithoutASelectionIsForWhatIsTypedNext() {
        show(body("a"));
        Fx.run(() -> field.edit(1));
        control(KeyCode.B);
        type("bc");
        control(KeyCode.B);
        type("d");
        assertEquals(
                RichText.of(Paragraph.of(Kind.BODY, Span.of("a"), new Span("bc", Style.BOLD), Span.of("d"))), text());
    }

    @Test
    void typingAtALinksEndDoesNotExtendItButWithinItDoes() {
        var link = RichTexts.linked("https://example.com/");
        show(RichText.of(Paragraph.of(Kind.BODY, Span.of("see "), new Span("this", link))));
        Fx.run(() -> field.edit(8));
        type("!");
        Fx.run(() -> field.edit(6));
        type("X");
        assertEquals(
                RichText.of(Paragraph.of(Kind.BODY, Span.of("see "), new Span("thXis", link), Span.of("!"))), text());
    }

    @Test
    void listsBeginGoOnNestAndEnd() {
        Fx.run(() -> field.edit(0));
        press(KeyCode.DIGIT8, true, true, false);
        type("one");
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        type("in");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        type("out");
        assertEquals(
                new RichText(List.of(
                        new Paragraph(Kind.BULLET, 0, List.of(Span.of("one"))),
                        new Paragraph(Kind.BULLET, 1, List.of(Span.of("in"))),
                        Paragraph.body("out"))),
                text());
        Fx.run(() -> field.edit(4));
        press(KeyCode.TAB, true, false, false);
        assertEquals(0, text().paragraphs().get(1).level());
        press(KeyCode.BACK_SPACE);
        assertEquals(Kind.BODY, text().paragraphs().get(1).kind());
        assertEquals("one\nin\nout", text().text());
    }

    @Test
    void subheadingQuoteAndSoftBreak() {
        Fx.run(() -> field.edit(0));
        press(KeyCode.DIGIT2, false, true, true);
        type("Head");
        press(KeyCode.ENTER);
        type("a");
        press(KeyCode.ENTER, true, false, false);
        type("b");
        press(KeyCode.ENTER);
        press(KeyCode.DIGIT9, true, true, false);
        type("q");
        assertEquals(
                new RichText(List.of(
                        Paragraph.of(Kind.SUBHEADING, Span.of("Head")),
                        Paragraph.body("a\nb"),
                        Paragraph.of(Kind.QUOTE, Span.of("q")))),
                text());
        Fx.settle();
        Fx.snapshot(field, "field-kinds");
    }

    @Test
    void undoIsTheWindows() {
        show(body("x"));
        Fx.run(() -> field.edit(1));
        control(KeyCode.Z);
        control(KeyCode.Y);
        press(KeyCode.Z, true, true, false);
        control(KeyCode.S);
        assertEquals(List.of(KeyCode.Z, KeyCode.Y, KeyCode.Z, KeyCode.S), window);
        assertEquals(List.of(), changes);
    }

    @Test
    void showingAnEqualTextKeepsTheCaretAndAnotherKeepsItNear() {
        show(body("The harbour", "is full"));
        Fx.run(() -> field.edit(14));
        show(body("The harbour", "is full"));
        assertEquals(14, Fx.get(() -> field.caret()));
        show(body("The old harbour", "is full"));
        assertEquals(18, Fx.get(() -> field.caret()));
        show(body("The old harbour", "is"));
        assertEquals(18, Fx.get(() -> field.caret()));
        assertEquals(List.of(), changes);
    }

    @Test
    void tabLeavesTheFieldAndTheAreaGoes() {
        Fx.run(() -> field.edit(0));
        press(KeyCode.TAB);
        assertFalse(Fx.get(() -> field.isEditing()));
        assertTrue(Fx.get(() -> after.isEditing()));
        press(KeyCode.TAB, true, false, false);
        assertTrue(Fx.get(() -> field.isEditing()));
    }

    @Test
    void pastesCleanedHtmlPlainWordsAndLinks() {
        Fx.run(() -> field.edit(0));
        clip("bold and plain", "<p><b>bold</b> and plain</p><script>x()</script>");
        control(KeyCode.V);
        assertEquals(RichText.of(Paragraph.of(Kind.BODY, new Span("bold", Style.BOLD), Span.of(" and plain"))), text());
        clip(" https://example.com/x ", null);
        Fx.run(() -> field.select(0, 4));
        control(KeyCode.V);
        assertEquals(
                Optional.of(new Link("https://example.com/x")),
                text().paragraphs().getFirst().spans().getFirst().style().link());
        clip("one\n\ntwo", null);
        Fx.run(() -> field.edit(0));
        control(KeyCode.V);
        assertEquals("one\ntwobold and plain", text().text());
    }

    @Test
    void copiesWordsAndHtml() {
        show(RichText.of(Paragraph.of(Kind.BODY, Span.of("a < "), new Span("b", Style.BOLD))));
        Fx.run(() -> field.select(0, 5));
        control(KeyCode.C);
        Fx.run(() -> {
            assertEquals("a < b", Clipboard.getSystemClipboard().getString());
            assertEquals(
                    "<p>a &lt; <b>b</b></p>", Clipboard.getSystemClipboard().getHtml());
        });
        control(KeyCode.X);
        assertEquals(RichText.EMPTY, text());
    }

    private static void clip(String words, String html) {
        Fx.run(() -> {
            var content = new ClipboardContent();
            content.putString(words);
            if (html != null) {
                content.putHtml(html);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void wordsFromRightToLeftBreakIntoLinesWithoutHarm() {
        var hebrew =
                "המערכת מודיעה לקוראים: בית הסירות הישן יהפוך לספרייה, news for all 123 ובו אלפי ספרים. ".repeat(4);
        show(RichText.of(
                Paragraph.of(Kind.BODY, new Span(hebrew, Style.BOLD)), Paragraph.body("a ".repeat(90) + hebrew)));
        Fx.settle();
        Fx.run(() -> field.edit(20));
        type("שלום עולם ");
        Fx.settle();
        assertTrue(text().text().contains("שלום עולם"));
        Fx.snapshot(field, "field-right-to-left");
    }

    @Test
    void aLineNeverSplits() {
        Fx.run(() -> after.edit(0));
        type("a");
        clip("two\nlines", null);
        control(KeyCode.V);
        assertEquals("atwo lines", Fx.get(() -> after.plainText()));
    }

    @Test
    void pastesWithoutFormatting() {
        Fx.run(() -> field.edit(0));
        clip("bold https://example.com/", "<p><b>bold</b> https://example.com/</p>");
        press(KeyCode.V, true, true, false);
        assertEquals(body("bold https://example.com/"), text());
        clip("https://example.com/", null);
        Fx.run(() -> field.select(0, 4));
        press(KeyCode.V, true, true, false);
        assertEquals(body("https://example.com/ https://example.com/"), text());
        assertEquals(List.of(), window);
    }

    @Test
    void quotesAreSetAsAStepOfTheirOwn() {
        Fx.run(() -> field.typesSmartly(() -> Optional.of("en-GB")).edit(0));
        type("\"Yes");
        assertEquals(List.of(body("\""), body("“"), body("“Y"), body("“Ye"), body("“Yes")), changes);
        show(body("\""));
        assertEquals("\"", text().text());
    }

    @Test
    void marksFollowTheirWordsAndGoWhenThoseChange() {
        show(body("The harbuor is ful today"));
        var spelt = new Mark(4, 11, Mark.Kind.MISSPELT);
        var hit = new Mark(15, 18, Mark.Kind.HIT);
        Fx.run(() -> field.mark(List.of(spelt, hit)));
        Fx.settle();
        Fx.snapshot(field, "field-marks-resting");
        assertEquals(2, drawn());
        Fx.run(() -> field.edit(0));
        type("Oh: ");
        assertEquals(
                List.of(new Mark(8, 15, Mark.Kind.MISSPELT), new Mark(19, 22, Mark.Kind.HIT)), Fx.get(field::marks));
        Fx.settle();
        Fx.snapshot(field, "field-marks-editing");
        assertEquals(4, Fx.get(() -> field.caret()));
        assertEquals(4, changes.size());
        Fx.run(() -> field.edit(10));
        type("x");
        assertEquals(List.of(new Mark(20, 23, Mark.Kind.HIT)), Fx.get(field::marks));
        Fx.run(() -> field.edit(23));
        type(" ");
        assertEquals(1, Fx.get(field::marks).size());
        press(KeyCode.BACK_SPACE);
        type("l");
        assertEquals(List.of(), Fx.get(field::marks));
        Fx.settle();
        assertEquals(0, drawn());
    }

    @Test
    void marksStandUnderTheirWords() {
        show(RichText.of(
                Paragraph.of(
                        Kind.BULLET,
                        Span.of("Ships and more ships that come into the old harbour tonight, wrongspelt")),
                Paragraph.body("second שלום עולם hit")));
        Fx.run(() -> field.mark(List.of(new Mark(60, 70, Mark.Kind.MISSPELT), new Mark(88, 91, Mark.Kind.HIT))));
        Fx.settle();
        Fx.snapshot(field, "field-marks-lines");
        var line = Fx.get(() -> field.lookup(".mark-misspelt").getBoundsInParent());
        var hit = Fx.get(() -> field.lookup(".mark-hit").getBoundsInParent());
        assertTrue(line.getMinY() > 24 && line.getMaxY() < 50, line::toString);
        assertTrue(line.getMinX() > 23 && line.getMaxX() < 390, line::toString);
        assertTrue(hit.getMinX() > 100 && hit.getMinY() > line.getMaxY(), hit::toString);
    }

    @Test
    void wordsBreakIntoTheSameLinesWhileTheyAreEdited() {
        show(body("The fishing families see it differently. Of the 31 boats that still land at Penhallow, 19 are under"
                + " ten metres and cannot easily work from the deep-water berth at Carrow, nine miles up the coast. Their"
                + " association reckons the extra fuel alone would swallow a tenth of a good year’s earnings."));
        for (double width = 300; width < 390; width += 1.75) {
            var wide = width;
            var right = 400 - wide;
            Fx.run(() -> {
                after.edit(0);
                VBox.setMargin(field, new Insets(0, right, 0, 0));
            });
            Fx.settle();
            var resting =
                    Fx.get(() -> lines((TextFlow) field.view().getChildren().getFirst()));
            Fx.run(() -> field.edit(0));
            Fx.settle();
            assertEquals(resting, Fx.get(() -> lines((TextFlow) field.lookup(".paragraph-text"))), "at " + wide);
        }
    }

    @Test
    void marksStandBehindWordsThatGoFromRightToLeft() {
        show(body("(אחת) שתיים, שלוש."));
        Fx.settle();
        var resting =
                Fx.get(() -> fromTheRight((TextFlow) field.view().getChildren().getFirst()));
        assertEquals("(אחת) שתיים, שלוש.", resting);
        Fx.run(() -> field.edit(0));
        Fx.settle();
        assertEquals(resting, Fx.get(() -> fromTheRight((TextFlow) field.lookup(".paragraph-text"))));
    }

    /** The runs of a line in the order in which they are drawn, the rightmost first. */
    private static String fromTheRight(TextFlow flow) {
        return flow.getChildren().stream()
                .filter(node -> node instanceof Text)
                .sorted(Comparator.comparingDouble(
                        node -> -node.getBoundsInParent().getMinX()))
                .map(node -> ((Text) node).getText())
                .collect(Collectors.joining());
    }

    /** Where each line of a flow begins. */
    private static List<Integer> lines(TextFlow flow) {
        var starts = new ArrayList<Integer>();
        var bottom = -1.0;
        var length = flow.getChildren().stream()
                .filter(node -> node instanceof Text)
                .mapToInt(node -> ((Text) node).getText().length())
                .sum();
        for (int i = 0; i < length; i++) {
            var box = new Path(flow.getRangeShape(i, i + 1, false)).getBoundsInLocal();
            if (box.getCenterY() > bottom) {
                starts.add(i);
                bottom = box.getMaxY();
            }
        }
        return starts;
    }

    private int drawn() {
        return Fx.get(() -> field.lookupAll(".mark").size());
    }

    @Test
    void theMenuOffersWhatTheOwnerKnowsOfTheWord() {
        show(body("The harbuor"));
        var asked = new ArrayList<MenuPlace>();
        Fx.run(() -> {
            field.mark(List.of(new Mark(4, 11, Mark.Kind.MISSPELT)));
            field.onMenu(place -> {
                asked.add(place);
                var item = new MenuItem("harbour");
                item.setOnAction(event -> field.replace(4, 11, "harbour"));
                return List.of(item);
            });
            field.edit(6);
            var owner = stage.getScene().getFocusOwner();
            owner.fireEvent(new ContextMenuEvent(
                    owner, owner, ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null));
        });
        assertEquals("harbuor", asked.getFirst().words());
        var menu = Fx.get(() -> (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow());
        assertEquals("harbour", menu.getItems().getFirst().getText());
        Fx.run(() -> {
            menu.getItems().getFirst().fire();
            menu.hide();
        });
        assertEquals(body("The harbour"), text());
        assertEquals(11, Fx.get(() -> field.caret()));
    }

    @Test
    void arrowsLeadToTheNeighbours() {
        show(body("one", "two"));
        Fx.run(() -> field.edit(0));
        Fx.settle();
        press(KeyCode.DOWN);
        assertTrue(Fx.get(() -> field.isEditing()));
        press(KeyCode.DOWN);
        assertTrue(Fx.get(() -> after.isEditing()));
        press(KeyCode.LEFT);
        assertEquals(7, Fx.get(() -> field.caret()));
        press(KeyCode.RIGHT);
        assertEquals(0, Fx.get(() -> after.caret()));
        press(KeyCode.UP);
        assertTrue(Fx.get(() -> field.caret()) >= 4);
    }

    @Test
    void aSlashOnAnEmptyParagraphAsks() {
        var asked = new ArrayList<Slash>();
        show(body("one", ""));
        Fx.run(() -> field.onSlash(asked::add).edit(1));
        type("/");
        assertEquals(0, asked.size());
        Fx.run(() -> field.edit(5));
        type("/");
        assertEquals("o/ne\n", text().text());
        Fx.run(() -> asked.getFirst().asLetter());
        assertEquals("o/ne\n/", text().text());
        assertEquals(1, asked.size());
    }

    @Test
    void theLinkDialogSaysWhereALinkLeads() {
        show(body("See the harbour now"));
        clip("https://example.com/clip", null);
        Fx.run(() -> field.select(8, 15));
        Fx.settle();
        control(KeyCode.K);
        Fx.settle();
        assertEquals("https://example.com/clip", address().getText());
        Fx.run(() -> address().setText("javascript:x"));
        assertTrue(Fx.get(() -> popped("#link-set").isDisabled()));
        Fx.run(() -> address().setText("example.org/a"));
        Fx.run(() -> ((TextField) popped("#link-words")).setText("quay"));
        Fx.run(() -> ((Button) popped("#link-set")).fire());
        assertEquals(
                RichText.of(Paragraph.of(
                        Kind.BODY,
                        Span.of("See the "),
                        new Span("quay", RichTexts.linked("https://example.org/a")),
                        Span.of(" now"))),
                text());
        Fx.run(() -> field.edit(10));
        Fx.settle();
        control(KeyCode.K);
        Fx.settle();
        assertEquals("https://example.org/a", address().getText());
        Fx.run(() -> ((Button) popped("#link-remove")).fire());
        assertEquals(body("See the quay now"), text());
    }

    @Test
    void theStyleBarIsReachedByKeys() {
        show(body("Words"));
        Fx.run(() -> field.select(0, 5));
        Fx.settle();
        press(KeyCode.F10, false, false, true);
        inBar(KeyCode.RIGHT);
        inBar(KeyCode.ENTER);
        assertEquals(RichText.of(Paragraph.of(Kind.BODY, new Span("Words", Style.ITALIC))), text());
        inBar(KeyCode.ESCAPE);
        assertTrue(Fx.get(() -> field.isEditing()));
        assertEquals(5, Fx.get(() -> field.caret()));
    }

    private static void inBar(KeyCode key) {
        Fx.run(() -> {
            var owner = popped("#style-bar").getScene().getFocusOwner();
            owner.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false).copyFor(owner, owner));
        });
    }

    private static TextField address() {
        return (TextField) popped("#link-address");
    }

    private static Node popped(String selector) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup(selector))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void previewsSayWhatAnAddressIs() {
        assertEquals("example.com", LinkPreview.of("example.com/a").main());
        assertEquals("/a", LinkPreview.of("example.com/a").rest());
        assertEquals("desk@example.com", LinkPreview.of("desk@example.com").main());
        assertEquals("*|UNSUB|*", LinkPreview.of("*|UNSUB|*").main());
        assertEquals(
                "example.com", LinkPreview.of("https://user:pw@example.com?x").main());
        assertTrue(LinkPreview.of("data:x").trouble());
        assertFalse(LinkPreview.of(" ").trouble());
    }
}
