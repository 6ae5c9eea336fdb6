package standfirst.ui.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Rendered;

class WeightTest {
    @Test
    void itsPartsMakeTheWhole() {
        var rendered = Export.of(Samples.EVERYTHING, ProviderProfile.GENERIC);
        var weight = Weight.of(rendered);
        assertEquals(rendered.html().getBytes(StandardCharsets.UTF_8).length, weight.total());
        assertTrue(weight.words() > 0 && weight.addresses() > 0 && weight.layout() > 0, weight::toString);
    }

    @Test
    void wordsAndAddressesAreToldFromLayout() {
        var html =
                "<html><head><style>p{}</style></head><body><p>Tide é</p><a href=\"https://a.example/\">x</a></body></html>";
        var weight = Weight.of(new Rendered(html, "", List.of()));
        assertEquals(new Weight(8, 18, html.length() + 1 - 26), weight);
    }

    @Test
    void kilobytesAreThoseOfGmailsLimit() {
        assertEquals(1.5, Weight.kilobytes("é".repeat(768)));
        assertEquals(4 / 1024.0, Weight.kilobytes("😀"));
    }
}
