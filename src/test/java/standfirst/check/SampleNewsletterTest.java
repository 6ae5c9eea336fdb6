package standfirst.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import standfirst.Samples;
import standfirst.model.Finding;
import standfirst.render.Renderer;

class SampleNewsletterTest {
    @Test
    void theCorrectEditionIsCleanAsReallyRendered() {
        assertEquals(List.of(), Preflight.run(Editions.CORRECT, Renderer.render(Editions.CORRECT)));
    }

    /** What the sample's findings say is right, and there are no others. */
    @Test
    void theSampleHasNoFalseAlarms() {
        var findings = Preflight.run(Samples.GAZETTE, Renderer.render(Samples.GAZETTE));
        assertEquals(List.of(), findings.stream().map(Finding::toString).toList());
    }
}
