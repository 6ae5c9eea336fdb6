package standfirst.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standfirst.Samples;
import standfirst.handoff.Export;
import standfirst.handoff.ProviderProfile;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Region;
import standfirst.model.RichText;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

/** What the preview shows in the place of tags. */
class SampleDataTest {
    private static final Edition EDITION = new Edition(
            Samples.DETAILS,
            Theme.DAILY,
            List.of(
                    Entry.of(Region.FULL, Samples.MASTHEAD.withBrowserLink(Optional.empty())),
                    Entry.of(Region.FULL, new TextBlock("", RichText.plain("Hello {{first_name, it’s you}}!"))),
                    Entry.of(
                            Region.FULL,
                            Samples.FOOTER.withUnsubscribe(Optional.empty()).withAddress(""))));

    static List<ProviderProfile> profiles() {
        return ProviderProfile.all();
    }

    /** Readers see no tag of their provider, and the export is not touched. */
    @ParameterizedTest
    @MethodSource("profiles")
    void readersSeeNoTags(ProviderProfile profile) {
        var samples = SampleData.of(profile);
        var mail = Export.of(EDITION, profile);
        var before = mail.html();
        var html = new PreviewCopy()
                .of(mail, new Showing(false, true, false, List.of(), Optional.of(samples)))
                .html();
        var text = samples.in(mail.text());
        assertEquals(before, mail.html());
        profile.firstName().ifPresent(_ -> {
            assertTrue(html.contains("Hello Alex!"), html);
            assertTrue(text.contains("Hello Alex!"), text);
            assertEquals("Dear Alex,", samples.line("Dear {{first_name, you}},"));
        });
        profile.tags().values().forEach(tag -> {
            assertFalse(html.contains(tag.text()), tag.text());
            assertFalse(text.contains(tag.text()), tag.text());
        });
        profile.once().forEach(once -> assertFalse(html.contains(once), once));
        profile.postalAddress().ifPresent(_ -> assertTrue(html.contains("12 Sample Street"), html));
    }

    @Test
    void whatTheProviderDoesNotFillInIsShownAsItStands() {
        var samples = SampleData.of(ProviderProfile.byId("brevo").orElseThrow());
        assertEquals(
                "*|FNAME|* Alex {{ contact.CITY }}", samples.in("*|FNAME|* {{contact.FIRSTNAME}} {{ contact.CITY }}"));
        assertEquals("{{ contact.FIRSTNAME }}", samples.tagged("{{first_name}}"));
    }
}
