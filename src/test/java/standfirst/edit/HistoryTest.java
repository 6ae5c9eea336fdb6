package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import standfirst.model.Block;
import standfirst.model.BlockId;
import standfirst.model.Details;
import standfirst.model.Divider;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.QuoteBlock;
import standfirst.model.Region;
import standfirst.model.Theme;

class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Edition START = new Edition(
            Details.on(LocalDate.of(2026, 3, 2)),
            Theme.BROADSHEET,
            List.of(
                    entry("a", Region.MAIN),
                    entry("b", Region.SIDEBAR),
                    entry("c", Region.MAIN),
                    entry("d", Region.FULL)));

    @Property(tries = 300)
    void undoingEverythingGivesTheFirstEditionAndRedoingTheLast(@ForAll("edits") List<Edit> edits) {
        var history = History.of(START);
        var states = new ArrayList<>(List.of(START));
        for (var edit : edits) {
            var next = history.apply(edit, NOON).endTyping();
            if (!next.present().equals(history.present())) {
                states.add(next.present());
            }
            history = next;
        }
        var last = history.present();
        for (var expected : states.reversed()) {
            assertEquals(expected, history.present());
            history = history.undo();
        }
        assertFalse(history.canUndo());
        for (int i = 0; i < states.size(); i++) {
            assertEquals(states.get(i), history.present());
            history = history.redo();
        }
        assertEquals(last, history.present());
        assertFalse(history.canRedo());
    }

    @Property(tries = 300)
    void aMoveKeepsEveryBlock(@ForAll("moves") Edit.Move move) {
        var after = move.apply(START);
        assertEquals(
                Set.copyOf(START.entries().stream().map(Entry::id).toList()),
                Set.copyOf(after.entries().stream().map(Entry::id).toList()));
        assertEquals(START.entries().size(), after.entries().size());
    }

    @Test
    void aMoveLandsBeforeTheBlockNamed() {
        var moved = new Edit.Move(ids("d", "a"), Optional.of(new BlockId("c")), Optional.empty()).apply(START);
        assertEquals(
                ids("b", "d", "a", "c"), moved.entries().stream().map(Entry::id).toList());
    }

    @Test
    void aMoveBeforeOneOfTheMovedLandsBeforeTheNextThatStays() {
        var moved = new Edit.Move(ids("b", "c"), Optional.of(new BlockId("b")), Optional.of(Region.FULL)).apply(START);
        assertEquals(
                ids("a", "b", "c", "d"), moved.entries().stream().map(Entry::id).toList());
        assertEquals(Region.FULL, moved.entries().get(1).region());
    }

    @Test
    void typingInOneFieldIsOneStep() {
        var history = History.of(START);
        for (int i = 1; i <= 5; i++) {
            history = history.apply(typed("a", "text", "x".repeat(i)), NOON.plusMillis(400L * i));
        }
        assertEquals(START, history.undo().present());
    }

    @Test
    void aPauseAnotherFieldOrLeavingTheFieldStartsAnotherStep() {
        var first = History.of(START).apply(typed("a", "text", "x"), NOON);
        assertTrue(first.apply(typed("a", "text", "xy"), NOON.plusMillis(501))
                .undo()
                .canUndo());
        assertTrue(first.apply(typed("b", "text", "y"), NOON).undo().canUndo());
        assertTrue(
                first.endTyping().apply(typed("a", "text", "xy"), NOON).undo().canUndo());
        assertFalse(first.apply(typed("a", "text", "xy"), NOON.plusMillis(499))
                .undo()
                .canUndo());
    }

    @Test
    void typingAfterAnUndoIsAStepOfItsOwnAndDropsTheFuture() {
        var undone = History.of(START)
                .apply(typed("a", "text", "x"), NOON)
                .endTyping()
                .apply(typed("a", "text", "xy"), NOON)
                .undo();
        var retyped = undone.apply(typed("a", "text", "xz"), NOON);
        assertFalse(retyped.canRedo());
        assertEquals(undone.present(), retyped.undo().present());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        var history = History.of(START);
        assertSame(history, history.apply(new Edit.Remove(Set.of(new BlockId("none"))), NOON));
        assertSame(history, history.apply(new Edit.Dress(Theme.BROADSHEET), NOON));
    }

    @Test
    void aBatchIsOneStep() {
        var batch = new Edit.Batch(List.of(typed("a", "text", "x"), new Edit.Remove(Set.of(new BlockId("b")))));
        assertEquals(START, History.of(START).apply(batch, NOON).undo().present());
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        var changes = Combinators.combine(
                        id(), Arbitraries.strings().alpha().ofMaxLength(3), Arbitraries.of(true, false))
                .as((id, text, typing) -> (Edit) new Edit.Change(id, "text", new QuoteBlock(text, ""), typing));
        var removes = id().set().ofMaxSize(2).map(ids -> (Edit) new Edit.Remove(ids));
        var inserts = Combinators.combine(id().optional(), Arbitraries.of(Region.class))
                .as((before, region) -> (Edit) new Edit.Insert(List.of(Entry.of(region, new Divider())), before));
        var looks = Arbitraries.of(Theme.BUILT_IN).map(theme -> (Edit) new Edit.Dress(theme));
        var subjects = Arbitraries.strings().alpha().ofMaxLength(2).map(subject ->
                (Edit) new Edit.Describe("subject", START.details().withSubject(subject)));
        var single = Arbitraries.oneOf(changes, removes, inserts, looks, subjects, moves().map(move -> (Edit) move));
        return Arbitraries.oneOf(single, single.list().ofMaxSize(3).map(Edit.Batch::new))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Edit.Move> moves() {
        return Combinators.combine(
                        id().list().uniqueElements().ofMaxSize(3),
                        id().optional(),
                        Arbitraries.of(Region.class).optional())
                .as(Edit.Move::new);
    }

    private static Arbitrary<BlockId> id() {
        return Arbitraries.of("a", "b", "c", "d", "none").map(BlockId::new);
    }

    private static List<BlockId> ids(String... values) {
        return List.of(values).stream().map(BlockId::new).toList();
    }

    private static Edit typed(String id, String field, String text) {
        return new Edit.Change(new BlockId(id), field, new QuoteBlock(text, ""), true);
    }

    private static Entry entry(String id, Region region) {
        Block block = new QuoteBlock("", id);
        return new Entry(new BlockId(id), region, block);
    }
}
