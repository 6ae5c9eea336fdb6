package standfirst.ui.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import standfirst.model.Brief;
import standfirst.model.Link;
import standfirst.model.Paragraph;
import standfirst.model.RichText;
import standfirst.model.Span;
import standfirst.model.Style;

class BriefLineTest {
    @Property
    void joinedAndSplitIsTheSame(
            @ForAll @AlphaChars @StringLength(max = 9) String leadIn,
            @ForAll @AlphaChars @StringLength(max = 9) String first,
            @ForAll @AlphaChars @StringLength(min = 1, max = 9) String bold,
            @ForAll boolean linked) {
        var link = linked && !leadIn.isEmpty() ? Optional.of(new Link("https://example.com/")) : Optional.<Link>empty();
        var text = RichText.of(Paragraph.of(Paragraph.Kind.BODY, Span.of(first), new Span(bold, Style.BOLD)));
        var brief = new Brief(leadIn, text, link);
        assertEquals(brief, BriefLine.split(BriefLine.joined(brief), brief));
    }

    @Test
    void aLeadInThatEndsInAMarkGetsNoColon() {
        var brief = new Brief("Who took the bell?", RichText.paragraphs("Nobody knows."), Optional.empty());
        assertEquals("Who took the bell? Nobody knows.", BriefLine.joined(brief).text());
        assertEquals(brief, BriefLine.split(BriefLine.joined(brief), brief));
    }

    @Test
    void colonsWithinALeadInStay() {
        var brief = new Brief("Update: London", RichText.paragraphs("Rain."), Optional.empty());
        assertEquals(brief, BriefLine.split(BriefLine.joined(brief), brief));
    }

    @Test
    void withoutItsColonThereIsNoLeadIn() {
        var brief = new Brief("Bridge", RichText.paragraphs("Shut."), Optional.empty());
        var edited = RichText.of(Paragraph.of(Paragraph.Kind.BODY, new Span("Bridge", Style.BOLD), Span.of(" Shut.")));
        assertEquals(new Brief("", edited, Optional.empty()), BriefLine.split(edited, brief));
    }
}
