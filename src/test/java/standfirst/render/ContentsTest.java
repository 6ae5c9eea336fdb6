package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import standfirst.Editions;
import standfirst.MailSamples;
import standfirst.clean.Clean;
import standfirst.model.BlockId;
import standfirst.model.Contents;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Region;

class ContentsTest {
    @Property
    void everyJumpFindsItsPlace(@ForAll("editions") Edition edition) {
        var entries = new ArrayList<>(edition.entries());
        entries.addFirst(new Entry(new BlockId("contents"), Region.FULL, new Contents("In this edition")));
        check(edition.withEntries(entries));
    }

    @Test
    void whatStandsAboveTheStoryIsFoundToo() {
        check(MailSamples.aboveTheStory());
    }

    private static void check(Edition edition) {
        var page = Jsoup.parse(Clean.mail(Renderer.render(edition).html()));
        var lost = page.select("a[href^=#]").stream()
                .filter(jump -> page.select("[id=" + jump.attr("href").substring(1) + "]")
                                .size()
                        != 1)
                .toList();
        assertEquals(List.of(), lost);
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }
}
