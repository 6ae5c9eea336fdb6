package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standfirst.Samples;
import standfirst.model.Block;
import standfirst.model.Briefs;
import standfirst.model.ButtonBlock;
import standfirst.model.CuratedList;
import standfirst.model.Details;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Footer;
import standfirst.model.LeadStory;
import standfirst.model.Link;
import standfirst.model.LinkList;
import standfirst.model.Masthead;
import standfirst.model.OwnText;
import standfirst.model.QuoteBlock;
import standfirst.model.RawHtml;
import standfirst.model.Region;
import standfirst.model.SocialLinks;
import standfirst.model.Sponsor;
import standfirst.model.TextBlock;
import standfirst.model.Theme;

class NextEditionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 13);

    @Test
    void theFrameStaysAndTheCopyGoes() {
        var next = NextEdition.of(Samples.EVERYTHING, TODAY);
        assertEquals(kinds(Samples.EVERYTHING), kinds(next));
        assertTrue(
                Collections.disjoint(ids(Samples.EVERYTHING), ids(next)),
                "what was for a block of yesterday is not for one of today");
        assertEquals(Samples.EVERYTHING.theme(), next.theme());
        assertEquals(Samples.FOOTER, only(next, Footer.class));
        assertEquals(Samples.SOCIAL, only(next, SocialLinks.class));
        assertEquals(Samples.BUTTON, only(next, ButtonBlock.class));
        assertEquals(
                only(Samples.EVERYTHING, LinkList.class).heading(),
                only(next, LinkList.class).heading());
        assertEquals(
                only(Samples.EVERYTHING, Briefs.class).heading(),
                only(next, Briefs.class).heading());
        assertEquals(
                only(Samples.EVERYTHING, CuratedList.class).curator(),
                only(next, CuratedList.class).curator());
        assertEquals(
                only(Samples.EVERYTHING, CuratedList.class).numbered(),
                only(next, CuratedList.class).numbered());
        assertEquals(
                only(Samples.EVERYTHING, TextBlock.class).heading(),
                only(next, TextBlock.class).heading());
        assertTrue(only(next, TextBlock.class).body().isBlank());
        assertEquals(new QuoteBlock("", ""), only(next, QuoteBlock.class));
        assertEquals(new RawHtml(""), only(next, RawHtml.class));
        assertEquals(LeadStory.EMPTY.withReadMoreLabel(Samples.LEAD.readMoreLabel()), only(next, LeadStory.class));
        for (var word : List.of("lifeboat", "ferry", "bell", "library")) {
            assertFalse(next.toString().contains(word), word);
        }
    }

    @Test
    void dayAndNumberAreTheNextOnesAndSubjectAndPreheaderAreOpen() {
        var last = edition(Samples.MASTHEAD, 412);
        var details = NextEdition.of(last, TODAY).details();
        assertEquals(Details.on(TODAY).withNumber(413).withLanguage("fr-FR"), details);
        assertEquals(
                0, NextEdition.of(edition(Samples.MASTHEAD, 0), TODAY).details().number());
    }

    @ParameterizedTest
    @CsvSource({
        "https://courier.example.com/newsletter/412, true",
        "https://courier.example.com/2026/03/12/, true",
        "https://courier.example.com/n-2026-03-12.html, true",
        "https://courier.example.com/newsletter/, false",
        "https://courier.example.com/p/14120, false"
    })
    void aMastheadDoesNotLeadToTheLastEdition(String address, boolean goes) {
        var masthead = Samples.MASTHEAD.withDateLine("Thursday").withBrowserLink(Optional.of(new Link(address)));
        var next = only(NextEdition.of(edition(masthead, 412), TODAY), Masthead.class);
        assertEquals("", next.dateLine());
        assertEquals(masthead.name(), next.name());
        assertEquals(goes, next.browserLink().isEmpty());
    }

    @Test
    void aSponsorStaysWhileItIsBooked() {
        var sponsor = Samples.SPONSOR.withFrom(Optional.empty());
        var booked = sponsor.withUntil(Optional.of(TODAY));
        assertEquals(booked, only(NextEdition.of(edition(booked, 1), TODAY), Sponsor.class));
        for (var gone : List.of(
                sponsor.withUntil(Optional.of(TODAY.minusDays(1))),
                sponsor.withUntil(Optional.empty()),
                booked.withFrom(Optional.of(TODAY.plusDays(1))))) {
            var left = only(NextEdition.of(edition(gone, 1), TODAY), Sponsor.class);
            assertEquals(sponsor.label(), left.label());
            assertTrue(left.text().isBlank()
                    && left.image().isEmpty()
                    && left.link().isEmpty());
        }
    }

    private static Edition edition(Block block, int number) {
        var details = Details.on(LocalDate.of(2026, 3, 12))
                .withNumber(number)
                .withLanguage("fr-FR")
                .withSubject("Yesterday")
                .withPreheader("Gone");
        return new Edition(details, Theme.DAILY, List.of(Entry.of(Region.FULL, block)));
    }

    private static List<Object> kinds(Edition edition) {
        return edition.entries().stream()
                .<Object>map(entry -> List.of(entry.block().getClass(), entry.region()))
                .toList();
    }

    private static List<Object> ids(Edition edition) {
        return edition.entries().stream().<Object>map(Entry::id).toList();
    }

    private static <B extends Block> B only(Edition edition, Class<B> kind) {
        return edition.entries().stream()
                .map(Entry::block)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOldTextIsNotTodays() {
        var last = Samples.GAZETTE.withOwnText(Optional.of(OwnText.from("yesterday")));
        assertEquals(
                Optional.empty(), NextEdition.of(last, LocalDate.of(2026, 3, 6)).ownText());
    }
}
