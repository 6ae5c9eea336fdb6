package standfirst.ui.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import standfirst.clean.Clean;
import standfirst.model.RichText;

class ConversionTest {
    @Provide
    Arbitrary<RichText> texts() {
        return Arbitraries.randomValue(RichTexts::random);
    }

    @Property
    void thereAndBackIsTheSame(@ForAll("texts") RichText text) {
        assertEquals(text, Conversion.text(Conversion.document(text).getParagraphs()));
    }

    @Property
    void theDifferenceIsWhereTheTextsDiffer(@ForAll("texts") RichText one, @ForAll("texts") RichText other) {
        var before = Conversion.document(one);
        var after = Conversion.document(other);
        var difference = Difference.between(before.getParagraphs(), after.getParagraphs());
        assertEquals(
                before.getText().substring(0, difference.start()),
                after.getText().substring(0, difference.start()));
        assertEquals(
                before.getText().substring(difference.endBefore()),
                after.getText().substring(difference.endAfter()));
        assertTrue(Difference.between(before.getParagraphs(), before.getParagraphs())
                .isEmpty());
    }

    @Property
    void whatIsCopiedIsReadByTheCleanerWordForWord(@ForAll("texts") RichText text) {
        var words = text.text().replaceAll("[\\s\u2028]+", "");
        assertEquals(words, Clean.rich(Clips.html(text)).text().replaceAll("[\\s\u2028]+", ""));
    }
}
