package standfirst.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import standfirst.Editions;
import standfirst.edit.Links.Purpose;
import standfirst.model.*;

class LinksTest {
    private static final Link OTHER = new Link("https://other.example.com/");

    @Property
    void aBlockWhoseLinksStayStays(@ForAll("blocks") Block block) {
        assertEquals(block, Links.map(block, (_, link) -> link));
    }

    /** Records write out all that is in them. */
    @Property
    void noLinkIsMissed(@ForAll("blocks") Block block) {
        var written = Links.map(block, (_, _) -> OTHER).toString();
        assertFalse(written.replace(OTHER.toString(), "").contains("Link[target="), written);
    }

    @Test
    void wordsThatShareALinkAreAskedForOnce() {
        var link = Style.linked(new Link("https://example.com/"));
        var body = RichText.of(
                Paragraph.of(Paragraph.Kind.BODY, new Span("half ", link), new Span("bold", link.withBold(true))),
                Paragraph.of(Paragraph.Kind.BODY, new Span("again", link)));
        var asked = asked(new TextBlock("", body));
        assertEquals(List.of("READING https://example.com/", "READING https://example.com/"), asked);
    }

    @Test
    void aBriefsLinkComesWhereThePageShowsIt() {
        var text = RichText.of(Paragraph.of(
                Paragraph.Kind.BODY, new Span("inside", Style.linked(new Link("https://example.com/inside")))));
        var url = Optional.of(new Link("https://example.com/item"));
        assertEquals(
                List.of("READING https://example.com/item", "READING https://example.com/inside"),
                asked(new Briefs("", List.of(new Brief("Ferries", text, url)))));
        assertEquals(
                List.of("READING https://example.com/inside", "READING https://example.com/item"),
                asked(new Briefs("", List.of(new Brief("", text, url)))));
    }

    @Test
    void theNewslettersOwnLinksAreToldApart() {
        var footer = new Footer(
                "",
                "",
                "Unsubscribe",
                Optional.of(new Link("https://example.com/leave")),
                "Preferences",
                Optional.of(new Link("https://example.com/change")));
        assertEquals(List.of("SERVICE https://example.com/leave", "SERVICE https://example.com/change"), asked(footer));
    }

    private static List<String> asked(Block block) {
        var asked = new ArrayList<String>();
        Links.map(block, (Purpose purpose, Link link) -> {
            asked.add(purpose + " " + link.target());
            return link;
        });
        return asked;
    }

    @Provide
    Arbitrary<Block> blocks() {
        return Editions.block();
    }
}
