package standfirst.ui.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.clean.Clean;
import standfirst.edit.Edit;
import standfirst.model.Align;
import standfirst.model.BlockId;
import standfirst.model.Caret;
import standfirst.model.Colour;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Place;
import standfirst.model.Region;
import standfirst.model.Rendered;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;
import standfirst.ui.Fx;
import standfirst.ui.kit.Mark;
import standfirst.ui.session.Session;
import standfirst.ui.session.Work;

/**
 * Whatever is done in whatever order, nothing is thrown, area and model say the same, and caret and marks stand within the words. More seeds:
 * {@code -Dfuzz.seeds=100 -Dfuzz.steps=2000}.
 */
class FuzzTest {
    private static final Place BODY = Place.in(new BlockId("b1"), "body");
    private static final int STEPS = Integer.getInteger("fuzz.steps", 300);
    private static final List<String> LETTERS =
            List.of("a", " ", "é", "😀", "ש", "word ", "\"", "'", "-", ".", "9", "{{", "/", "👍🏽", "שלום, (news) 12 ");

    private Stage stage;
    private Session session;
    private RichField field;

    static Stream<Long> seeds() {
        var first = Long.getLong("fuzz.first", 1);
        return Stream.iterate(first, seed -> seed + 1).limit(Integer.getInteger("fuzz.seeds", 6));
    }

    @BeforeEach
    void open() {
        Fx.run(() -> {
            var block = new TextBlock("", RichText.EMPTY);
            var edition = new Edition(Details.on(LocalDate.of(2026, 3, 12)), Theme.BROADSHEET, List.of())
                    .withEntries(List.of(new Entry(BODY.block().orElseThrow(), Region.FULL, block)));
            session = new Session(edition, new Nothing(), new Ticks());
            field = new RichField(RichField.Kind.RICH, "Body", type(16), Clean::rich);
            field.onChange((text, typing) -> session.apply(
                    new Edit.Change(BODY.block().orElseThrow(), "body", new TextBlock("", text), typing)));
            field.onCaret(
                    (anchor, position) -> session.standing().caretAt(Optional.of(new Caret(BODY, anchor, position))));
            field.onLeft(session::endTyping);
            field.typesSmartly(() -> Optional.of("de"));
            session.editionProperty().subscribe(now -> field.show(body(now), type(16)));
            session.standing()
                    .returnedProperty()
                    .subscribe(back -> back.flatMap(request -> request.stance().caret())
                            .ifPresent(caret -> field.select(caret.anchor(), caret.position())));
            stage = new Stage();
            stage.setScene(new Scene(
                    new VBox(field, new RichField(RichField.Kind.LINE, "After", type(16), Clean::rich)), 300, 500));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Fx.run(() -> {
            stage.hide();
            session.close();
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingBreaks(long seed) {
        var random = new Random(seed);
        var texts = Stream.generate(() -> RichTexts.random(random)).limit(40).toList();
        var done = new ArrayList<String>();
        Fx.run(() -> field.edit(0));
        for (int i = 0; i < STEPS; i++) {
            var told = "seed " + seed + ", step " + i;
            try {
                done.add(Fx.get(() -> step(random, texts)));
                if (i % 20 == 0) {
                    Fx.settle();
                }
                Fx.run(() -> check(told));
            } catch (AssertionError e) {
                throw new AssertionError(
                        told + " after " + done.reversed().stream().limit(12).toList(), e);
            }
        }
    }

    private void check(String told) {
        assertEquals(body(session.edition()), field.text(), told);
        var length = field.plainText().length();
        if (stage.getScene().getFocusOwner() instanceof Area area && field.isEditing()) {
            assertEquals(area.richText(), field.text(), told);
            assertTrue(area.getCaretPosition() <= length && area.getAnchor() <= length, told);
            assertEquals(
                    Optional.of(new Caret(BODY, area.getAnchor(), area.getCaretPosition())),
                    session.standing().caretProperty().get(),
                    told);
        } else {
            field.edit(0);
        }
        for (var mark : field.marks()) {
            assertTrue(mark.from() >= 0 && mark.from() <= mark.to() && mark.to() <= length, told + mark);
        }
    }

    private String step(Random random, List<RichText> texts) {
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4 -> type(LETTERS.get(random.nextInt(LETTERS.size())));
            case 5 -> press(KeyCode.ENTER, "");
            case 6, 7 -> press(KeyCode.BACK_SPACE, random.nextInt(4) == 0 ? "C" : "");
            case 8 -> press(KeyCode.DELETE, random.nextInt(4) == 0 ? "C" : "");
            case 9 -> press(one(random, KeyCode.B, KeyCode.I, KeyCode.U, KeyCode.BACK_SLASH), "C");
            case 10 -> press(one(random, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9, KeyCode.X), "CS");
            case 11 -> press(one(random, KeyCode.DIGIT2, KeyCode.DIGIT0), "CA");
            case 12 -> press(KeyCode.ENTER, "S");
            case 13 -> select(random);
            case 14 -> press(one(random, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN), "");
            case 15 -> press(one(random, KeyCode.HOME, KeyCode.END, KeyCode.LEFT, KeyCode.UP), "S");
            case 16 -> paste(Clips.html(texts.get(random.nextInt(texts.size()))), "C");
            case 17 -> paste("one\ntwo\u0007 שלום", "CS");
            case 18 -> paste("https://example.com/x", "C");
            case 19 -> press(one(random, KeyCode.X, KeyCode.A, KeyCode.C), "C");
            case 20 -> press(KeyCode.TAB, random.nextBoolean() ? "S" : "");
            case 21 -> mark(random);
            case 22 -> undo(random.nextInt(4));
            default -> look(random);
        };
    }

    private String type(String words) {
        words.codePoints()
                .forEach(c -> fire(new KeyEvent(
                        KeyEvent.KEY_TYPED, Character.toString(c), "", KeyCode.UNDEFINED, false, false, false, false)));
        return "type " + words;
    }

    private static KeyCode one(Random random, KeyCode... keys) {
        return keys[random.nextInt(keys.length)];
    }

    /** Presses a key with C(ontrol), S(hift) and A(lt). */
    private String press(KeyCode key, String with) {
        fire(new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                key.getName(),
                key,
                with.contains("S"),
                with.contains("C"),
                with.contains("A"),
                false));
        return "press " + with + " " + key;
    }

    private void fire(KeyEvent event) {
        var owner = stage.getScene().getFocusOwner();
        owner.fireEvent(event.copyFor(owner, owner));
    }

    private String select(Random random) {
        var length = field.plainText().length();
        field.select(random.nextInt(length + 1), random.nextInt(length + 1));
        return "select";
    }

    private String paste(String words, String with) {
        var content = new ClipboardContent();
        content.putString(words);
        if (words.startsWith("<")) {
            content.putHtml(words);
        }
        Clipboard.getSystemClipboard().setContent(content);
        press(KeyCode.V, with);
        return "paste " + with + " " + words;
    }

    private String mark(Random random) {
        var length = field.plainText().length();
        var kinds = Mark.Kind.values();
        field.mark(Stream.generate(() -> random.nextInt(length + 1))
                .limit(4)
                .map(from ->
                        new Mark(from, Math.min(length, from + random.nextInt(9)), kinds[random.nextInt(kinds.length)]))
                .toList());
        return "mark " + field.marks();
    }

    private String undo(int times) {
        for (int i = 0; i <= times; i++) {
            session.undo();
        }
        for (int i = 0; i < times; i++) {
            session.redo();
        }
        return "undo " + times;
    }

    private String look(Random random) {
        if (random.nextInt(4) == 0) {
            session.endTyping();
            return "pause";
        }
        field.show(field.text(), type(random.nextBoolean() ? 16 : 14));
        return "look";
    }

    private static RichText body(Edition edition) {
        return ((TextBlock) edition.entries().getFirst().block()).body();
    }

    private static Typography type(double size) {
        var face = Face.of("serif", size, size * 1.5, Colour.of("#000000"));
        return new Typography(
                face, face.withBold(true), face.withItalic(true), Colour.of("#8c1d18"), 16, 8, Align.LEFT);
    }

    private static final class Nothing implements Work {
        @Override
        public Rendered render(Edition edition) {
            return new Rendered("", "");
        }

        @Override
        public List<standfirst.model.Finding> check(Edition edition, Rendered rendered) {
            return List.of();
        }
    }

    /** A clock by which a key is pressed every 200 ms. */
    private static final class Ticks implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plusMillis(200);
            return now;
        }
    }
}
