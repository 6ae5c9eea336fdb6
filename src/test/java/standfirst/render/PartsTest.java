package standfirst.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import standfirst.Editions;
import standfirst.Samples;
import standfirst.model.BlockId;
import standfirst.model.Edition;
import standfirst.model.Entry;
import standfirst.model.Rendered;

/** The mail knows where its blocks stand. */
class PartsTest {
    static final List<Edition> samples = List.of(Samples.GAZETTE, Samples.EVERYTHING, Samples.HEBREW);

    @ParameterizedTest
    @FieldSource("samples")
    void partsCoverTheirBlocks(Edition edition) {
        assertCovered(edition);
    }

    @Property
    void partsCoverTheirBlocksInAnyEdition(@ForAll("editions") Edition edition) {
        assertCovered(edition);
    }

    @Provide
    Arbitrary<Edition> editions() {
        return Editions.any();
    }

    private static void assertCovered(Edition edition) {
        var outline = Outline.of(edition);
        var mail = Renderer.render(edition);
        int end = 0;
        for (var part : mail.parts()) {
            assertTrue(part.start() >= end, "parts follow each other");
            end = part.end();
            var entry = edition.entry(part.block()).orElseThrow();
            var shown = unwrapped(mail.html().substring(part.start(), part.end()));
            assertTrue(
                    widths(edition).stream().anyMatch(width -> shown.equals(own(outline, entry, width))),
                    () -> shown + "\n is not the block \n" + own(outline, entry, 600));
        }
        var shown = edition.entries().stream()
                .filter(entry -> !own(outline, entry, 600).isEmpty())
                .map(Entry::id)
                .sorted(java.util.Comparator.comparing(BlockId::value))
                .toList();
        assertEquals(
                shown,
                mail.parts().stream()
                        .map(Rendered.Part::block)
                        .sorted(java.util.Comparator.comparing(BlockId::value))
                        .toList());
    }

    private static List<Integer> widths(Edition edition) {
        var spacing = edition.theme().spacing();
        return List.of(spacing.content(), spacing.main(), spacing.sidebar());
    }

    private static String own(Outline outline, Entry entry, int width) {
        return unwrapped(
                BlockRenderer.html(entry.block(), outline.context(entry).in(width))
                        .markup());
    }

    /** Lines are wrapped at spaces, or by a comment where there is none. */
    private static String unwrapped(String markup) {
        return markup.replace("<!--\n-->", "").replace('\n', ' ').strip();
    }
}
