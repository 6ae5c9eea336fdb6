package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import standfirst.edit.TextMerge.Change;
import standfirst.edit.TextMerge.Kind;
import standfirst.edit.TextMerge.Merged;

class TextMergeTest {
    private static final String BASE = "Ferries\n=======\n\nThey run again.\nAt last.\n\n\nTides\n\nHigh at noon.\n";

    @Test
    void bringsTheNewsAndKeepsWhatIsRewritten() {
        var own = BASE.replace("They run again.\nAt last.", "They run!");
        var next = BASE.replace("noon", "one").replace("Tides\n", "Tides\n\nLow at six.\n");
        assertEquals(
                new Merged("Ferries\n=======\n\nThey run!\n\n\nTides\n\nLow at six.\n\nHigh at one.\n", 0),
                TextMerge.merge(BASE, own, next));
    }

    @Test
    void whatBothChangedStandsTwice() {
        var own = BASE.replace("noon", "midday");
        var next = BASE.replace("noon", "one");
        assertEquals(
                new Merged(
                        "Ferries\n=======\n\nThey run again.\nAt last.\n\n\nTides\n\nHigh at midday.\n\nHigh at one.\n",
                        1),
                TextMerge.merge(BASE, own, next));
    }

    @Test
    void theSameChangeIsNoClash() {
        var next = BASE.replace("noon", "one");
        assertEquals(new Merged(next, 0), TextMerge.merge(BASE, next, next));
    }

    @Test
    void namesWhatCameAndWent() {
        assertEquals(
                List.of(
                        new Change(Kind.SAME, "a"),
                        new Change(Kind.GONE, "b\nb"),
                        new Change(Kind.NEW, "c"),
                        new Change(Kind.SAME, "d")),
                TextMerge.changes("a\n\nb\nb\n\nd\n", "a\n\n\nc\n\nd"));
    }

    @Property
    void whoChangesNothingGetsTheOther(@ForAll("texts") String base, @ForAll("texts") String other) {
        assertEquals(other, TextMerge.merge(base, base, other).words());
        assertEquals(other, TextMerge.merge(base, other, base).words());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("one", "two", "three\nlines", "four")
                .list()
                .ofMaxSize(6)
                .map(list -> list.isEmpty() ? "" : String.join("\n\n", list) + "\n");
    }
}
